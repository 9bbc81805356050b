package org.rogatory.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/**
 * Tells whoever the issuer let in, and this node does not, why; the trail learns the reason and not the name, and of ways
 * that nobody the issuer knows has come, how many, once a minute at most.
 */
final class IssuedRefusal implements AuthenticationFailureHandler {

    /** Any other failure of the way to the issuer and back. */
    static final String REFUSED = "refused";

    /** Each has its words on the sign-in page. */
    static final List<String> CODES = List.of(
            "account-name",
            "account-taken",
            "account-closed",
            "account-moved",
            "group-missing",
            "group-ambiguous",
            "authority-unknown",
            "state-not-hosted",
            "role-missing");

    private static final String NOBODY = "unknown";

    private final ApplicationEventPublisher events;
    private final MinuteCount failures;

    IssuedRefusal(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.failures = new MinuteCount(clock);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var said = failure instanceof OAuth2AuthenticationException told
                ? told.getError().getErrorCode()
                : REFUSED;
        var code = CODES.contains(said) ? said : REFUSED;
        if (!REFUSED.equals(code)) {
            tell(Map.of("reason", code));
        } else {
            // Whoever calls the way back without having gone there comes here too, without any name, as often as he
            // likes.
            var count = failures.counted();
            if (count > 0) {
                tell(Map.of("reason", code, "count", String.valueOf(count)));
            }
        }
        response.sendRedirect(request.getContextPath() + "/sign-in?" + code);
    }

    private void tell(Map<String, String> details) {
        events.publishEvent(new SignInWatch.SignInTried("identity.sign_in_failed", NOBODY, NOBODY, details));
    }
}
