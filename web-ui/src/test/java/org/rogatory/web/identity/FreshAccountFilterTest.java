package org.rogatory.web.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAccounts;
import org.rogatory.identity.UserAccounts.Account;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** A session of this node learns what another node has done to its account. */
class FreshAccountFilterTest {

    private static final Instant START = Instant.parse("2026-05-05T06:00:00Z");

    private final UserAccounts accounts = mock(UserAccounts.class);
    private final FormOwner owners = new FormOwner(text -> "mark of " + text);
    private final MockHttpSession session = new MockHttpSession();

    @BeforeEach
    void signIn() throws ServletException, IOException {
        var details = OfficerDetails.of(account(true, Role.CENTRAL_OFFICER));
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(details, null, details.getAuthorities()));
        assertThat(ask(Duration.ZERO)).isNull();
    }

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void endsTheSessionOfAnAccountThatWasClosed() throws ServletException, IOException {
        kept(account(false, Role.CENTRAL_OFFICER));
        assertThat(ask(Duration.ofSeconds(61))).isEqualTo("/sign-in?ended");
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void endsTheSessionOfAnAccountWithOtherRoles() throws ServletException, IOException {
        kept(account(true, Role.TRANSLATOR));
        assertThat(ask(Duration.ofSeconds(61))).isEqualTo("/sign-in?ended");
    }

    @Test
    void endsTheSessionOfAnAccountThatIsGone() throws ServletException, IOException {
        when(accounts.find(anyString())).thenReturn(Optional.empty());
        assertThat(ask(Duration.ofSeconds(61))).isEqualTo("/sign-in?ended");
    }

    @Test
    void keepsWhatWasTypedForHimWhoseSessionEnds() throws ServletException, IOException {
        kept(account(true, Role.TRANSLATOR));
        var asked = new MockHttpServletRequest("POST", "/cases/UZ-1/acts/approve");
        asked.setServletPath("/cases/UZ-1/acts/approve");
        asked.setParameter("internalText", "typed by hand");
        var answered = answer(asked, Duration.ofSeconds(61));

        assertThat(answered.getRedirectedUrl()).isEqualTo("/sign-in?ended");
        assertThat(session.isInvalid()).isTrue();
        asked.setCookies(answered.getCookies());
        assertThat(KeptForm.of(asked, owners.mark("officer.uz")))
                .isNotNull()
                .returns("/cases/UZ-1/acts/approve", KeptForm::address);
        assertThat(KeptForm.of(asked, owners.mark("officer.kz"))).isNull();
    }

    @Test
    void readsTheAccountOnceAMinuteAtMost() throws ServletException, IOException {
        kept(account(true, Role.CENTRAL_OFFICER));
        for (var second = 1; second <= 150; second++) {
            assertThat(ask(Duration.ofSeconds(second))).isNull();
        }
        verify(accounts, times(2)).find("officer.uz");
    }

    private void kept(Account account) {
        when(accounts.find("officer.uz")).thenReturn(Optional.of(account));
    }

    private static Account account(boolean enabled, Role role) {
        var officer = new Officer("officer.uz", "Namunaeva Dilnoza", "UZ", "UZ-GPO", Set.of(role));
        return new Account(officer, "{noop}demo", enabled, "en");
    }

    private String ask(Duration later) throws ServletException, IOException {
        return answer(new MockHttpServletRequest("GET", "/work"), later).getRedirectedUrl();
    }

    private MockHttpServletResponse answer(MockHttpServletRequest request, Duration later)
            throws ServletException, IOException {
        request.setSession(session);
        var response = new MockHttpServletResponse();
        new FreshAccountFilter(accounts, owners, Clock.fixed(START.plus(later), ZoneOffset.UTC))
                .doFilter(request, response, new MockFilterChain());
        return response;
    }
}
