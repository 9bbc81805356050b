package org.rogatory.web.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAccounts;
import org.rogatory.identity.UserAccounts.Account;
import org.rogatory.web.shared.LargeUpload;
import org.rogatory.web.shared.LargeUploadRefused;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** More than a document comes from those alone who bring carriers, as their accounts stand now. */
class CarrierSenderFilterTest {

    private static final String USERNAME = "sender.uz";

    private final UserAccounts accounts = mock(UserAccounts.class);
    private final MockFilterChain behind = new MockFilterChain();

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
    }

    private static Account account(boolean enabled, Role role) {
        var officer = new Officer(USERNAME, "Namunaeva Dilnoza", "UZ", "UZ-GPO", Set.of(role));
        return new Account(officer, "{noop}demo", enabled, "en");
    }

    private static void signIn(Role role) {
        var details = OfficerDetails.of(account(true, role));
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(details, null, details.getAuthorities()));
    }

    private void kept(Account account) {
        when(accounts.find(USERNAME)).thenReturn(Optional.of(account));
    }

    private void send(boolean large) throws ServletException, IOException {
        var request = new MockHttpServletRequest("POST", "/carriers/new");
        if (large) {
            request.setAttribute(LargeUpload.class.getName(), true);
        }
        new CarrierSenderFilter(accounts).doFilter(request, new MockHttpServletResponse(), behind);
    }

    private void isRefused() {
        assertThatThrownBy(() -> send(true)).isInstanceOf(LargeUploadRefused.class);
        assertThat(behind.getRequest()).as("what went on").isNull();
    }

    @Test
    void letsAnAdministratorSendIt() throws ServletException, IOException {
        signIn(Role.ADMINISTRATOR);
        kept(account(true, Role.ADMINISTRATOR));

        send(true);

        assertThat(behind.getRequest()).isNotNull();
    }

    @Test
    void refusesAStrangerAndWhoeverBringsNoCarriers() {
        isRefused();
        signIn(Role.HEAD);
        kept(account(true, Role.HEAD));
        isRefused();
    }

    @Test
    void refusesWhoseSessionOutlivedHisPost() {
        signIn(Role.ADMINISTRATOR);
        isRefused();
        kept(account(false, Role.ADMINISTRATOR));
        isRefused();
        kept(account(true, Role.HEAD));
        isRefused();
    }

    @Test
    void asksNobodyAboutWhatAnybodyMaySend() throws ServletException, IOException {
        send(false);

        assertThat(behind.getRequest()).isNotNull();
        verify(accounts, never()).find(anyString());
    }
}
