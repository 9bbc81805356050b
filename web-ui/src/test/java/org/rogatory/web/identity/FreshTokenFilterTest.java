package org.rogatory.web.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
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
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAccounts.Account;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

/** Whoever the issuer no longer vouches for acts no more at once, and reads no more after seconds. */
class FreshTokenFilterTest {

    private static final Instant START = Instant.parse("2026-05-05T06:00:00Z");

    private final StillIssued issuer = mock(StillIssued.class);
    private final FormOwner owners = new FormOwner(text -> "mark of " + text);
    private final MockHttpSession session = new MockHttpSession();
    private IssuerSettings settings = IssuerConfigurationTest.bound(Map.of());
    private MockHttpServletRequest asked;
    private MockHttpServletResponse answered;

    static IssuedOfficer officer(String session) {
        var officer = new Officer("officer.uz", "Namunaeva Dilnoza", "UZ", "UZ-GPO", Set.of(Role.CENTRAL_OFFICER));
        var token = new OidcIdToken(session, START, START.plusSeconds(60), Map.of("sub", "7", "sid", session));
        return new IssuedOfficer(OfficerDetails.of(new Account(officer, "{bcrypt}!", true, "en")), token);
    }

    @BeforeEach
    void signIn() {
        var officer = officer("s-1");
        SecurityContextHolder.getContext()
                .setAuthentication(new OAuth2AuthenticationToken(officer, officer.getAuthorities(), Issuer.ID));
    }

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
    }

    private String ask(String method, long seconds) throws ServletException, IOException {
        asked = new MockHttpServletRequest(method, "/cases/UZ-1/acts/approve");
        asked.setServletPath("/cases/UZ-1/acts/approve");
        asked.setParameter("reason", "typed by hand");
        if (!session.isInvalid()) {
            asked.setSession(session);
        }
        answered = new MockHttpServletResponse();
        var clock = Clock.fixed(START.plus(Duration.ofSeconds(seconds)), ZoneOffset.UTC);
        new FreshTokenFilter(issuer, owners, settings, clock).doFilter(asked, answered, new MockFilterChain());
        return Objects.toString(answered.getRedirectedUrl(), "goes on");
    }

    private void isAsked(int times) {
        verify(issuer, times(times)).confirms(any(), any(), any());
    }

    @Test
    void readingIsBelievedForSecondsAndNoActIs() throws ServletException, IOException {
        assertThat(ask("GET", 4)).isEqualTo("goes on");
        isAsked(0);

        when(issuer.confirms(any(), any(), any())).thenReturn(true);
        assertThat(ask("POST", 4)).isEqualTo("goes on");
        isAsked(1);
        assertThat(ask("POST", 4)).isEqualTo("goes on");
        isAsked(2);
        assertThat(ask("GET", 8)).isEqualTo("goes on");
        isAsked(2);
        assertThat(ask("GET", 9)).isEqualTo("goes on");
        isAsked(3);
    }

    @Test
    void theSettingsSayForHowLongSomebodyIsBelieved() throws ServletException, IOException {
        settings = IssuerConfigurationTest.bound(Map.of("believed-reading", "60s", "believed-acting", "5s"));
        assertThat(ask("GET", 59)).isEqualTo("goes on");
        assertThat(ask("POST", 4)).isEqualTo("goes on");
        isAsked(0);

        when(issuer.confirms(any(), any(), any())).thenReturn(true);
        assertThat(ask("POST", 5)).isEqualTo("goes on");
        assertThat(ask("GET", 64)).isEqualTo("goes on");
        isAsked(1);
        assertThat(ask("GET", 65)).isEqualTo("goes on");
        isAsked(2);
    }

    @Test
    void whereNothingIsBelievedReadingEndsTheSessionAtOnce() throws ServletException, IOException {
        settings = IssuerConfigurationTest.bound(Map.of("believed-reading", "0s"));

        assertThat(ask("GET", 0)).isEqualTo("/sign-in?ended");
        assertThat(session.isInvalid()).isTrue();
    }

    /** Of an issuer whose clock is ahead: else whoever has just signed in there would be believed for as long. */
    @Test
    void aMomentToComeIsNotBelieved() throws ServletException, IOException {
        when(issuer.confirms(any(), any(), any())).thenReturn(true);

        assertThat(ask("GET", -3)).isEqualTo("goes on");
        isAsked(1);
    }

    @Test
    void anActEndsTheSessionThatIsNotConfirmedAndWhatWasTypedIsKept() throws ServletException, IOException {
        assertThat(ask("POST", 0)).isEqualTo("/sign-in?ended");

        assertThat(session.isInvalid()).isTrue();
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
        asked.setCookies(answered.getCookies());
        assertThat(KeptForm.of(asked, owners.mark("officer.uz"))).isNotNull();
        assertThat(KeptForm.of(asked, owners.mark("officer.kz"))).isNull();
    }

    @Test
    void readingEndsTheSessionAfterSeconds() throws ServletException, IOException {
        assertThat(ask("GET", 5)).isEqualTo("/sign-in?ended");
        assertThat(session.isInvalid()).isTrue();
    }
}
