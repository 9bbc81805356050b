package org.rogatory.web.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns a stranger away who asks too often, or while many others send something, before what he sends is read; the
 * empty page he may always see.
 */
final class OpenDoorThrottleFilter extends OncePerRequestFilter {

    private static final int TOO_MANY = 429;
    private static final Duration SOON = Duration.ofSeconds(5);

    private final OpenDoorThrottle throttle;
    private final Semaphore uploads;
    private final int fromOne;
    private final Map<String, Integer> open = new ConcurrentHashMap<>();

    /**
     * @param uploads how many may be received and checked at the same time
     * @param fromOne how many of them from one address
     */
    OpenDoorThrottleFilter(OpenDoorThrottle throttle, int uploads, int fromOne) {
        this.throttle = throttle;
        this.uploads = new Semaphore(uploads);
        this.fromOne = fromOne;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!sends(request) && emptyPage(request)) {
            chain.doFilter(request, response);
            return;
        }
        var wait = throttle.visit(request.getRemoteAddr());
        if (!wait.isZero()) {
            turnAway(request, response, new Answer(TOO_MANY, "throttled", wait));
        } else if (sends(request)) {
            receive(request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void receive(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var from = OpenDoorThrottle.network(request.getRemoteAddr());
        if (!enter(from)) {
            turnAway(request, response, new Answer(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "busy", SOON));
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            leave(from);
        }
    }

    private boolean enter(String from) {
        if (!uploads.tryAcquire()) {
            return false;
        }
        if (open.merge(from, 1, Integer::sum) <= fromOne) {
            return true;
        }
        leave(from);
        return false;
    }

    private void leave(String from) {
        open.computeIfPresent(from, (one, count) -> count == 1 ? null : count - 1);
        uploads.release();
    }

    /** Why somebody is turned away. */
    private record Answer(int status, String why, Duration after) {}

    private static void turnAway(HttpServletRequest request, HttpServletResponse response, Answer answer)
            throws IOException {
        if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, String.valueOf(answer.after().toSeconds() + 1));
            Problems.write(response, answer.status(), "verify-" + answer.why());
        } else {
            response.sendRedirect(request.getContextPath() + "/verify?" + answer.why());
        }
    }

    /** However else an address is written, it counts. */
    private static boolean emptyPage(HttpServletRequest request) {
        return request.getRequestURI().equals(request.getContextPath() + "/verify")
                && request.getParameter("c") == null;
    }

    /** The fields of what is sent are not asked for: that would read it. */
    private static boolean sends(HttpServletRequest request) {
        return "POST".equals(request.getMethod())
                || request.getContentLengthLong() > 0
                || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }
}
