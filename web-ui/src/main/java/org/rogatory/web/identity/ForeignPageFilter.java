package org.rogatory.web.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A page of another site must not act by the password that a browser remembers for the interface. Browsers tell from
 * where a request comes in {@code Sec-Fetch-Site}; systems do not send it.
 */
final class ForeignPageFilter extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var from = request.getHeader("Sec-Fetch-Site");
        if (from == null || OWN.contains(from) || READING.contains(request.getMethod())) {
            chain.doFilter(request, response);
        } else {
            Problems.write(response, HttpServletResponse.SC_FORBIDDEN, "foreign-page");
        }
    }
}
