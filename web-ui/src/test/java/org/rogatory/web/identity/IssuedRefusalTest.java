package org.rogatory.web.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;

/** What is left in the trail of whom the way from the issuer did not let in. */
class IssuedRefusalTest {

    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");

    private final List<Map<String, String>> told = new ArrayList<>();
    private final Clock clock = mock(Clock.class);
    private final IssuedRefusal refusal =
            new IssuedRefusal(event -> told.add(((SignInWatch.SignInTried) event).details()), clock);

    private String refused(String code) throws IOException {
        var response = new MockHttpServletResponse();
        var failure = new OAuth2AuthenticationException(new OAuth2Error(code));
        refusal.onAuthenticationFailure(new MockHttpServletRequest(), response, failure);
        return String.valueOf(response.getRedirectedUrl());
    }

    @Test
    void whatAnybodyCanDoIsToldOnceAMinute() throws IOException {
        when(clock.instant()).thenReturn(NOON, NOON, NOON.plusSeconds(59), NOON.plusSeconds(60));
        for (var call = 0; call < 4; call++) {
            assertThat(refused("authorization_request_not_found")).isEqualTo("/sign-in?refused");
        }
        assertThat(told)
                .containsExactly(Map.of("reason", "refused", "count", "1"), Map.of("reason", "refused", "count", "3"));
    }

    @Test
    void whomTheIssuerKnowsIsToldEachTime() throws IOException {
        assertThat(refused("role-missing")).isEqualTo("/sign-in?role-missing");
        assertThat(refused("role-missing")).isEqualTo("/sign-in?role-missing");
        assertThat(told).containsExactly(Map.of("reason", "role-missing"), Map.of("reason", "role-missing"));
    }
}
