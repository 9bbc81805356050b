package org.rogatory.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfException;

/** A form of a tab that stayed open while its reader signed in again. */
class StaleFormHandlerTest {

    private static final String PAGE = "/cases/UZ-1/acts/withdraw";

    private final FormOwner owners = new FormOwner(text -> "mark of " + text);
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @BeforeEach
    void signInAgain() {
        var officer = new Officer("officer.uz", "Namunaeva Dilnoza", "UZ", "UZ-GPO", Set.of(Role.CENTRAL_OFFICER));
        var details = new OfficerDetails(officer, "{noop}demo", true, "en", false);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(details, null, details.getAuthorities()));
    }

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
    }

    private static MockHttpServletRequest form(String address, String token) {
        var request = new MockHttpServletRequest("POST", address);
        request.setServletPath(address);
        request.setParameter("_csrf", token);
        request.setParameter("internalText", "Typed (synthetic)");
        return request;
    }

    private void refused(MockHttpServletRequest request) throws ServletException, IOException {
        new StaleFormHandler(owners).handle(request, response, new CsrfException("of another session"));
    }

    @Test
    void isKeptForHimAndLeadsToWhatWasKept() throws ServletException, IOException {
        var request = form(PAGE, "of-the-session-before");
        refused(request);

        assertThat(response.getRedirectedUrl()).isEqualTo("/kept");
        request.setCookies(response.getCookies());
        assertThat(KeptForm.of(request, owners.mark("officer.uz"))).isNotNull().returns(PAGE, KeptForm::address);
        assertThat(KeptForm.of(request, owners.mark("officer.kz"))).isNull();
    }

    @ParameterizedTest
    @CsvSource({PAGE + ",''", "/password,of-the-session-before", "/cabinet/open,of-the-session-before"})
    void isRefusedWithoutItsTokenAndOnAPageOfSecrets(String address, String token)
            throws ServletException, IOException {
        var request = form(address, token);
        refused(request);

        assertThat(response.getStatus()).isEqualTo(403);
        assertThat(request.getSession(false)).isNull();
    }

    @Test
    void isRefusedWhereThereIsTooMuchToKeep() throws ServletException, IOException {
        var request = form(PAGE, "of-the-session-before");
        request.setParameter("internalText", "x".repeat(300_000));
        refused(request);

        assertThat(response.getStatus()).isEqualTo(403);
    }

    @Test
    void isRefusedWhereAScriptHasSentItInPassing() throws ServletException, IOException {
        var request = form(PAGE, "of-the-session-before");
        request.addHeader("HX-Request", "true");
        refused(request);

        assertThat(response.getStatus()).isEqualTo(403);
        assertThat(request.getSession(false)).isNull();
    }
}
