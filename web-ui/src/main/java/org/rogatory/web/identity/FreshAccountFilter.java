package org.rogatory.web.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.rogatory.identity.UserAccounts;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Compares a session with its account, at most once a minute: one that was closed, has other roles or another password
 * ends there, whichever node changed it; what was typed is kept for whoever comes back.
 */
final class FreshAccountFilter extends OncePerRequestFilter {

    static final Duration BELIEVED = Duration.ofMinutes(1);

    private static final String READ = FreshAccountFilter.class.getName();

    private final UserAccounts accounts;
    private final FormOwner owners;
    private final Clock clock;

    FreshAccountFilter(UserAccounts accounts, FormOwner owners, Clock clock) {
        this.accounts = accounts;
        this.owners = owners;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        var session = request.getSession(false);
        if (session == null
                || signedIn == null
                || !(signedIn.getPrincipal() instanceof SignedIn reader)
                || believed(session, reader.account())) {
            chain.doFilter(request, response);
            return;
        }
        EndedSession.end(request, response, signedIn, owners.mark(signedIn.getName()));
    }

    /** Signing in has just read the account, so the first request reads nothing. */
    private boolean believed(HttpSession session, OfficerDetails details) {
        var now = clock.instant();
        if (session.getAttribute(READ) instanceof Instant read && now.isAfter(read.plus(BELIEVED))) {
            var same = accounts.find(details.getUsername())
                    .map(OfficerDetails::of)
                    .filter(details::equals)
                    .isPresent();
            session.setAttribute(READ, now);
            return same;
        }
        if (session.getAttribute(READ) == null) {
            session.setAttribute(READ, now);
        }
        return true;
    }
}
