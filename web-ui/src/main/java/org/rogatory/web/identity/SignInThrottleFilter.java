package org.rogatory.web.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns an attempt to sign in away that comes before its time; the password in it is not even looked at. */
final class SignInThrottleFilter extends OncePerRequestFilter {

    private static final int TOO_MANY = 429;

    private final SignInThrottle throttle;

    SignInThrottleFilter(SignInThrottle throttle) {
        this.throttle = throttle;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var wait = SignInAttempt.usernames(request).stream()
                .map(name -> throttle.wait(name, request.getRemoteAddr()))
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
        if (wait.isZero()) {
            chain.doFilter(request, response);
        } else if (!SignInAttempt.byHeader(request)) {
            response.sendRedirect(request.getContextPath() + "/sign-in?throttled");
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1));
            Problems.write(response, TOO_MANY, "sign_in_throttled");
        }
    }
}
