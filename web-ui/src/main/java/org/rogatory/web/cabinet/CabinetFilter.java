package org.rogatory.web.cabinet;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.rogatory.persons.Cabinets;
import org.rogatory.persons.OpenCabinet;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Every request of a session in which a cabinet is open is answered with it open, in its own thread and no longer. When
 * a request ends the session, as signing out does, or somebody leaves a page quickly, the cabinet is shut: whoever goes
 * back in his browser finds nothing of it. National systems have no session, and find it
 * shut.
 */
final class CabinetFilter extends OncePerRequestFilter {

    private static final String INTERFACE = "/api/";
    private static final String WAY_OUT = "/leave";

    private final OpenCabinets cabinets;

    CabinetFilter(OpenCabinets cabinets) {
        this.cabinets = cabinets;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !cabinets.any() || request.getRequestURI().startsWith(request.getContextPath() + INTERFACE);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        var open = cabinets.of(session);
        if (session == null || open.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var began = session.getId();
        try {
            pass(open.get(), () -> chain.doFilter(request, response));
        } finally {
            var now = request.getSession(false);
            if (now == null || !now.getId().equals(began) || leaves(request)) {
                cabinets.close(began);
            }
        }
    }

    private static boolean leaves(HttpServletRequest request) {
        return request.getRequestURI().equals(request.getContextPath() + WAY_OUT);
    }

    private interface Passing {
        void on() throws ServletException, IOException;
    }

    private static void pass(OpenCabinet open, Passing request) throws ServletException, IOException {
        var failure = Cabinets.with(open, () -> failed(request));
        if (failure.isPresent() && failure.get() instanceof ServletException of) {
            throw of;
        }
        if (failure.isPresent() && failure.get() instanceof IOException of) {
            throw of;
        }
    }

    /** What the work that a cabinet is open for may not throw by itself. */
    private static Optional<Exception> failed(Passing request) {
        try {
            request.on();
            return Optional.empty();
        } catch (ServletException | IOException failure) {
            return Optional.of(failure);
        }
    }
}
