package org.rogatory.web.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** Leads whoever has signed in to what he asked for, or to what he had typed when his session ended. */
final class SignedInHandler extends SavedRequestAwareAuthenticationSuccessHandler {

    private final FormOwner owners;

    SignedInHandler(FormOwner owners) {
        this.owners = owners;
        setDefaultTargetUrl("/work");
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication signedIn)
            throws IOException, ServletException {
        owners.remember(signedIn.getName(), request, response);
        if (KeptForm.of(request.getSession(false), owners.mark(signedIn.getName())) == null) {
            super.onAuthenticationSuccess(request, response, signedIn);
        } else {
            getRedirectStrategy().sendRedirect(request, response, "/kept");
        }
    }
}
