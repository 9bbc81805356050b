package org.rogatory.web.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

/** A form of a session that has ended is kept and leads to the sign-in page; every other refusal to the page that says so. */
final class StaleFormHandler implements AccessDeniedHandler {

    private final AccessDeniedHandler refusal = new AccessDeniedHandlerImpl();
    private final FormOwner owners;

    StaleFormHandler(FormOwner owners) {
        this.owners = owners;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (denied instanceof CsrfException && tooLarge(request)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (denied instanceof CsrfException && !signedIn()) {
            owners.last(request).ifPresent(owner -> KeptForm.keep(request, response, owner));
            response.sendRedirect(request.getContextPath() + "/sign-in?expired");
        } else {
            refusal.handle(request, response, denied);
        }
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

    private static boolean signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn;
    }
}
