package org.rogatory.web.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whoever signed in with a password that somebody else has chosen, first chooses one of his own. */
final class OwnPasswordFilter extends OncePerRequestFilter {

    private static final Pattern FREE = Pattern.compile(
            "/(password|sign-out|sign-in|error|session|actuator/.*|webjars/.*|fonts/.*|[^/]+\\.(css|js|svg|ico))");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        if (!mustChange() || FREE.matcher(path).matches()) {
            chain.doFilter(request, response);
        } else if (path.startsWith("/api/")) {
            Problems.write(response, HttpServletResponse.SC_FORBIDDEN, "password_change_required");
        } else {
            response.sendRedirect(request.getContextPath() + "/password");
        }
    }

    private static boolean mustChange() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getPrincipal() instanceof SignedIn reader
                && reader.account().mustChange();
    }
}
