package org.rogatory.web.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses embedded sign-in from other machines: the demo passwords are published. A request that a proxy passed on counts
 * as coming from another machine.
 */
final class RemoteSignInFilter extends OncePerRequestFilter {

    private final SignInSettings settings;

    RemoteSignInFilter(SignInSettings settings) {
        this.settings = settings;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (settings.allowRemote() || !carriesPassword(request) || isLocal(request)) {
            chain.doFilter(request, response);
        } else if (SignInAttempt.byHeader(request)) {
            Problems.write(response, HttpServletResponse.SC_FORBIDDEN, "remote-sign-in-refused");
        } else {
            response.sendRedirect(request.getContextPath() + "/sign-in?remote");
        }
    }

    private static boolean carriesPassword(HttpServletRequest request) {
        return SignInAttempt.byHeader(request) || SignInAttempt.byForm(request);
    }

    private static boolean isLocal(HttpServletRequest request) throws UnknownHostException {
        return request.getHeader("X-Forwarded-For") == null
                && request.getHeader("Forwarded") == null
                && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
    }
}
