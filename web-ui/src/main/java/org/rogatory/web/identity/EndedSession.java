package org.rogatory.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;

/** Ends the session of a reader amid his work and leads him to the sign-in page. */
final class EndedSession {

    private EndedSession() {}

    static void end(HttpServletRequest request, HttpServletResponse response, Authentication signedIn)
            throws IOException {
        close(request, response, signedIn);
        leadAway(request, response);
    }

    static void close(HttpServletRequest request, HttpServletResponse response, Authentication signedIn) {
        new SecurityContextLogoutHandler().logout(request, response, signedIn);
    }

    static void leadAway(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getHeader("HX-Request") == null) {
            response.sendRedirect(request.getContextPath() + "/sign-in?ended");
        } else {
            response.setHeader("HX-Redirect", request.getContextPath() + "/sign-in?ended");
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }
}
