package org.rogatory.web.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns an attempt to sign in away that comes before its time; the password in it is not even looked at. */
final class SignInThrottleFilter extends OncePerRequestFilter {

    private static final int TOO_MANY = 429;
    private static final String BASIC = "Basic ";

    private final SignInThrottle throttle;

    SignInThrottleFilter(SignInThrottle throttle) {
        this.throttle = throttle;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var wait = username(request)
                .map(name -> throttle.wait(name, request.getRemoteAddr()))
                .orElse(Duration.ZERO);
        if (wait.isZero()) {
            chain.doFilter(request, response);
        } else if (request.getHeader(HttpHeaders.AUTHORIZATION) == null) {
            response.sendRedirect(request.getContextPath() + "/sign-in?throttled");
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1));
            Problems.write(response, TOO_MANY, "sign_in_throttled");
        }
    }

    /** Whose name is tried; empty where nobody signs in with this request. */
    private static Optional<String> username(HttpServletRequest request) {
        var basic = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (basic != null && basic.startsWith(BASIC)) {
            return Optional.of(name(basic.substring(BASIC.length()).strip()));
        }
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return "/sign-in".equals(path) && "POST".equals(request.getMethod())
                ? Optional.ofNullable(request.getParameter("username"))
                : Optional.empty();
    }

    private static String name(String encoded) {
        try {
            var pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            return pair.substring(0, Math.max(0, pair.indexOf(':')));
        } catch (IllegalArgumentException broken) {
            return "";
        }
    }
}
