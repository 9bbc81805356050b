package org.rogatory.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Whoever has signed in is led within the site, whatever name and port it was called by. */
class SignedInHandlerTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/sign-in");

    private void asksFor(String path) {
        var asked = new MockHttpServletRequest("GET", path);
        asked.setScheme("https");
        asked.setServerName("elsewhere.example.org");
        asked.setServerPort(443);
        asked.setSession(request.getSession());
        new HttpSessionRequestCache().saveRequest(asked, new MockHttpServletResponse());
    }

    private @Nullable String signsIn() throws ServletException, IOException {
        return signsIn("officer.uz");
    }

    private @Nullable String signsIn(Object principal) throws ServletException, IOException {
        var response = new MockHttpServletResponse();
        var owners = new FormOwner(text -> "mark-of-" + text);
        new SignedInHandler(owners)
                .onAuthenticationSuccess(request, response, new TestingAuthenticationToken(principal, ""));
        return response.getRedirectedUrl();
    }

    @ParameterizedTest
    @CsvSource({
        "/cases/UZ-1, /cases/UZ-1?continue",
        "/, /?continue",
        "//elsewhere.example.org, /",
        "/login, /work",
        "/login/other, /login/other?continue"
    })
    void whatHeAskedForIsFoundByItsPathAlone(String asked, String leads) throws ServletException, IOException {
        asksFor(asked);

        assertThat(signsIn()).isEqualTo(leads);
    }

    @Test
    void whoAskedForNothingIsLedToHisWork() throws ServletException, IOException {
        assertThat(signsIn()).isEqualTo("/work");
    }

    @Test
    void whoMayWorkOnReferralsIsLedToTheFirstPageThatKnowsWhereHisDayBegins() throws ServletException, IOException {
        assertThat(signsIn(withRole(Role.SERVICE_PROVIDER))).isEqualTo("/");
        assertThat(signsIn(withRole(Role.SUPERVISOR))).isEqualTo("/");
        assertThat(signsIn(withRole(Role.DRAFTER))).isEqualTo("/work");
    }

    private static OfficerDetails withRole(Role role) {
        var officer = new Officer("tester.kz", "Testov Rustam", "KZ", "KZ-GPO", Set.of(role));
        return new OfficerDetails(officer, "{noop}none", true, "ru", false);
    }
}
