package org.rogatory.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;

/** Ends the session of a reader amid his work and leads him to the sign-in page; what he was sending is kept for him. */
final class EndedSession {

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    private EndedSession() {}

    /** Whether a request reads only: nothing that was typed comes with it. */
    static boolean reads(HttpServletRequest request) {
        return READS.contains(request.getMethod());
    }

    /** @param owner mark of the reader */
    static void end(HttpServletRequest request, HttpServletResponse response, Authentication signedIn, String owner)
            throws IOException {
        new SecurityContextLogoutHandler().logout(request, response, signedIn);
        leadAway(request, response, owner);
    }

    /**
     * Leads him away whose session is closed.
     *
     * @param owner mark of the reader; null where nobody knows whose the session was
     */
    static void leadAway(HttpServletRequest request, HttpServletResponse response, @Nullable String owner)
            throws IOException {
        if (owner != null && !reads(request)) {
            KeptForm.keep(request, response, owner);
        }
        if (request.getHeader("HX-Request") == null) {
            response.sendRedirect(request.getContextPath() + "/sign-in?ended");
        } else {
            response.setHeader("HX-Redirect", request.getContextPath() + "/sign-in?ended");
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }
}
