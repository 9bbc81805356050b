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
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * Has the issuer confirm a session: before every act, and before reading if it did not within seconds, unless the
 * settings say otherwise. Whoever left a group, lost a role, was disabled or signed out elsewhere is led to the sign-in
 * page, and so is everybody while the issuer does not answer; what he had typed is kept for him.
 */
final class FreshTokenFilter extends OncePerRequestFilter {

    /** No settings may have anybody believed for longer: by then his token has run out at the issuer, too. */
    static final Duration LONGEST = Duration.ofMinutes(1);

    private static final String ASKED = FreshTokenFilter.class.getName();

    private final StillIssued issuer;
    private final FormOwner owners;
    private final IssuerSettings settings;
    private final Clock clock;

    FreshTokenFilter(StillIssued issuer, FormOwner owners, IssuerSettings settings, Clock clock) {
        this.issuer = issuer;
        this.owners = owners;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        var session = request.getSession(false);
        if (session == null
                || signedIn == null
                || !(signedIn.getPrincipal() instanceof IssuedOfficer officer)
                || confirmed(request, response, signedIn, session)) {
            chain.doFilter(request, response);
            return;
        }
        EndedSession.end(request, response, signedIn, owners.mark(officer.getName()));
    }

    /**
     * One request of a session asks; those that came with it wait for the answer. With sessions in the database each
     * request has a session of its own in memory, and each asks.
     */
    private boolean confirmed(
            HttpServletRequest request, HttpServletResponse response, Authentication signedIn, HttpSession session) {
        synchronized (WebUtils.getSessionMutex(session)) {
            if (request.getSession(false) == null) {
                return false;
            }
            var now = clock.instant();
            if (believed(request, Duration.between(asked(session, signedIn), now))) {
                return true;
            }
            var confirmed = issuer.confirms(request, response, signedIn);
            session.setAttribute(ASKED, now);
            return confirmed;
        }
    }

    /** Whether what was said so long ago holds; a moment to come is one of another clock, and tells nothing. */
    private boolean believed(HttpServletRequest request, Duration ago) {
        var limit = EndedSession.reads(request) ? settings.believedReading() : settings.believedActing();
        return !ago.isNegative() && ago.compareTo(limit) < 0;
    }

    /** Signing in has asked, too. */
    private static Instant asked(HttpSession session, Authentication signedIn) {
        if (session.getAttribute(ASKED) instanceof Instant asked) {
            return asked;
        }
        return signedIn.getPrincipal() instanceof IssuedOfficer officer
                ? Objects.requireNonNullElse(officer.token().getIssuedAt(), Instant.EPOCH)
                : Instant.EPOCH;
    }
}
