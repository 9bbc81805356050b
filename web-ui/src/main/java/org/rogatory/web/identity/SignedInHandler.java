package org.rogatory.web.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.web.shared.QuietPages;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.util.UrlUtils;

/** Leads whoever has signed in to what he asked for, or to what he had typed when his session ended. */
final class SignedInHandler extends SavedRequestAwareAuthenticationSuccessHandler {

    private static final String START = "/work";

    /** The page that leads each to where his day begins. */
    private static final String HOME = "/";

    /** Where people look for the page to sign in at; there is none. */
    private static final String TYPED = "/login";

    private final FormOwner owners;

    SignedInHandler(FormOwner owners) {
        this.owners = owners;
        setDefaultTargetUrl(START);
        setRedirectStrategy(new WithinTheSite());
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication signedIn)
            throws IOException, ServletException {
        owners.remember(signedIn.getName(), request, response);
        if (KeptForm.of(request, owners.mark(signedIn.getName())) == null) {
            super.onAuthenticationSuccess(request, response, signedIn);
        } else {
            getRedirectStrategy().sendRedirect(request, response, "/kept");
        }
    }

    /**
     * Most begin with their work; what those with posts of referral begin with, the first page knows. Whoever
     * supervises may do so in a service.
     */
    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication signedIn) {
        return signedIn != null
                        && signedIn.getPrincipal() instanceof SignedIn reader
                        && beginsElsewhere(reader.account().officer())
                ? HOME
                : super.determineTargetUrl(request, response, signedIn);
    }

    private static boolean beginsElsewhere(Officer officer) {
        return QuietPages.works(officer) || officer.has(Role.SUPERVISOR);
    }

    /**
     * What he asked for was noted with the name that was called and the port of TLS. Behind a proxy people may reach
     * the node by others, and the name is what the caller claims: only the path counts.
     */
    private static final class WithinTheSite extends DefaultRedirectStrategy {

        private static final String HOST = "://";

        @Override
        protected String calculateRedirectUrl(String contextPath, String url) {
            return UrlUtils.isAbsoluteUrl(url) ? path(url) : super.calculateRedirectUrl(contextPath, url);
        }

        /** An address that has no path of this site leads to its beginning; one to sign in at leads to the work. */
        private static String path(String url) {
            var begins = url.indexOf('/', url.indexOf(HOST) + HOST.length());
            var path = begins < 0 || url.startsWith("//", begins) ? "/" : url.substring(begins);
            return TYPED.equals(path.replaceFirst("\\?.*", "")) ? START : path;
        }
    }
}
