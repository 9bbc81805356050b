package org.rogatory.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;

/** What ends at the issuer ends here, and nothing else does. */
class IssuerLogoutTest {

    private final SessionRegistryImpl sessions = new SessionRegistryImpl();

    private static OidcLogoutToken.Builder ended(String subject) {
        return OidcLogoutToken.withTokenValue("token")
                .issuer("https://id.example.org")
                .audience(List.of("rogatory"))
                .jti("j-1")
                .events(Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))
                .issuedAt(Instant.EPOCH)
                .subject(subject);
    }

    private void told(OidcLogoutToken ended) {
        new IssuerLogout(new RegisteredSessions(sessions))
                .logout(
                        new MockHttpServletRequest(),
                        new MockHttpServletResponse(),
                        new TestingAuthenticationToken(ended, ""));
    }

    private boolean goesOn(String session) {
        return !sessions.getSessionInformation(session).isExpired();
    }

    private void signIn(String... issued) {
        for (var session : issued) {
            sessions.registerNewSession("here " + session, FreshTokenFilterTest.officer(session));
        }
    }

    @Test
    void endsTheSessionThatTheIssuerNames() {
        signIn("s-1", "s-2");
        told(ended("7").sessionId("s-1").build());

        assertThat(goesOn("here s-1")).isFalse();
        assertThat(goesOn("here s-2")).isTrue();
    }

    @Test
    void endsAllSessionsOfThePersonWhereNoneIsNamed() {
        signIn("s-1", "s-2");
        told(ended("8").build());
        assertThat(goesOn("here s-1")).isTrue();

        told(ended("7").build());
        assertThat(goesOn("here s-1")).isFalse();
        assertThat(goesOn("here s-2")).isFalse();
    }
}
