package org.rogatory.web.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.rogatory.absences.Substitutions;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.CurrentReader;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Who has signed in, also in the place of those for whom he stands in today. A session believes the roster as long as
 * its account, for a minute; a call reads it once, and so does a request whose session lies in the database.
 */
@Component
class SignedInReader implements CurrentReader {

    private static final String READ = SignedInReader.class.getName();

    private final ObjectProvider<Substitutions> substitutions;
    private final Clock clock;

    SignedInReader(ObjectProvider<Substitutions> substitutions, Clock clock) {
        this.substitutions = substitutions;
        this.clock = clock;
    }

    /** The officer as the roster had him at a moment. */
    private record Acting(Officer signedIn, Officer acting, Instant at) {

        boolean holds(Officer officer, Instant now) {
            return signedIn.equals(officer) && !now.isAfter(at.plus(FreshAccountFilter.BELIEVED));
        }
    }

    @Override
    public Optional<Officer> officer() {
        return details().map(OfficerDetails::officer).map(this::acting);
    }

    private Officer acting(Officer officer) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return read(officer).acting();
        }
        var scope = scope(request);
        if (request.getAttribute(READ, scope) instanceof Acting known && known.holds(officer, clock.instant())) {
            return known.acting();
        }
        var read = read(officer);
        request.setAttribute(READ, read, scope);
        return read.acting();
    }

    private static int scope(RequestAttributes request) {
        var session = request instanceof ServletRequestAttributes servlet
                && servlet.getRequest().getSession(false) != null;
        var stored =
                request.getAttribute(SessionRepositoryFilter.SESSION_REPOSITORY_ATTR, RequestAttributes.SCOPE_REQUEST)
                        != null;
        return session && !stored ? RequestAttributes.SCOPE_SESSION : RequestAttributes.SCOPE_REQUEST;
    }

    private Acting read(Officer officer) {
        var roster = substitutions.getIfAvailable();
        return new Acting(officer, roster == null ? officer : roster.acting(officer), clock.instant());
    }

    @Override
    public Optional<String> language() {
        return details().map(OfficerDetails::language);
    }

    @Override
    public boolean ownPassword() {
        return details().filter(account -> !account.keptElsewhere()).isPresent();
    }

    private static Optional<OfficerDetails> details() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn reader
                ? Optional.of(reader.account())
                : Optional.empty();
    }
}
