package org.rogatory.web.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns a stranger away who asks too often, before what he sends is read; the empty page he may always see. */
final class OpenDoorThrottleFilter extends OncePerRequestFilter {

    private static final int TOO_MANY = 429;

    private final OpenDoorThrottle throttle;

    OpenDoorThrottleFilter(OpenDoorThrottle throttle) {
        this.throttle = throttle;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!asks(request)) {
            chain.doFilter(request, response);
            return;
        }
        var wait = throttle.visit(request.getRemoteAddr());
        if (wait.isZero()) {
            chain.doFilter(request, response);
        } else if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1));
            Problems.write(response, TOO_MANY, "verify-throttled");
        } else {
            response.sendRedirect(request.getContextPath() + "/verify?throttled");
        }
    }

    /** The fields of a form that is sent are not asked for: that would read it. */
    private static boolean asks(HttpServletRequest request) {
        return "POST".equals(request.getMethod()) || request.getParameter("c") != null;
    }
}
