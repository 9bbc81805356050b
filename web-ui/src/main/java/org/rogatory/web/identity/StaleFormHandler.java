package org.rogatory.web.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

/**
 * A form of a session that has ended is kept and leads to the sign-in page, or, where its reader has signed in again
 * meanwhile, to what was kept; every other refusal leads to the page that says so.
 */
final class StaleFormHandler implements AccessDeniedHandler {

    private final AccessDeniedHandler refusal = new AccessDeniedHandlerImpl();
    private final FormOwner owners;

    StaleFormHandler(FormOwner owners) {
        this.owners = owners;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        var reader = signedIn();
        if (!(denied instanceof CsrfException)) {
            refusal.handle(request, response, denied);
        } else if (tooLarge(request)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (reader == null) {
            owners.last(request).ifPresent(owner -> KeptForm.keep(request, response, owner));
            response.sendRedirect(request.getContextPath() + "/sign-in?expired");
        } else if (ofAnotherSession(request) && KeptForm.keep(request, response, owners.mark(reader.getName()))) {
            response.sendRedirect(request.getContextPath() + "/kept");
        } else {
            refusal.handle(request, response, denied);
        }
    }

    /**
     * Whether a page of ours may have sent it, open since an earlier session of this browser: it has a token that holds
     * no more. What a script sends in passing stays on its page, and comes once more when the form is sent.
     */
    private static boolean ofAnotherSession(HttpServletRequest request) {
        var token = request.getParameter("_csrf");
        return token != null && !token.isEmpty() && request.getHeader("HX-Request") == null;
    }

    /** An upload without an announced length that went over the limit: its fields, the token among them, were not read. */
    private static boolean tooLarge(HttpServletRequest request) throws IOException, ServletException {
        var type = request.getContentType();
        if (type == null || !type.startsWith("multipart/")) {
            return false;
        }
        try {
            request.getParts();
            return false;
        } catch (IllegalStateException overLimit) {
            return true;
        }
    }

    private static @Nullable Authentication signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn ? authentication : null;
    }
}
