package org.rogatory.trust;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAccounts;
import org.springframework.stereotype.Component;

/** Who keeps which list, and what can stand on one. */
@Component
class TrustRules {

    private final Directory directory;
    private final UserAccounts accounts;
    private final Clock clock;

    TrustRules(Directory directory, UserAccounts accounts, Clock clock) {
        this.directory = directory;
        this.accounts = accounts;
        this.clock = clock;
    }

    static void demandAdministrator(Officer officer) {
        if (!officer.has(Role.ADMINISTRATOR)) {
            throw new TrustRefused("role");
        }
    }

    /** The list of a State that works here is kept by its own administrators, that of another by any. */
    boolean keeps(String state, Officer officer) {
        return officer.has(Role.ADMINISTRATOR)
                && (!directory.hosts(state) || officer.state().equals(state));
    }

    void demandKept(String state, Officer officer) {
        demandAdministrator(officer);
        demandKnown(state);
        if (!keeps(state, officer)) {
            throw new TrustRefused("trust-not-yours", "state");
        }
    }

    void demandKnown(String state) {
        if (!directory.knows(state)) {
            throw new TrustRefused("not-found");
        }
    }

    /** What a certificate says of itself must fit what it is entered as; for whom it is, it is not asked. */
    void demandPossible(NewTrust wanted) {
        var issues = wanted.certificate().getBasicConstraints() >= 0;
        if (wanted.kind() == TrustKind.ANCHOR) {
            if (!issues) {
                throw new TrustRefused("trust-not-anchor", "certificate");
            }
        } else if (issues) {
            throw new TrustRefused("trust-not-key", "certificate");
        }
        demandOwner(wanted.state(), wanted.kind(), wanted.authority());
        demandOfficer(wanted);
        if (Validity.of(wanted.certificate()).to().isBefore(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))) {
            throw new TrustRefused("trust-over", "certificate");
        }
    }

    /** A bound certificate has an authority of the State on whose list it stands; an anchor has none. */
    void demandOwner(String state, TrustKind kind, @Nullable String authority) {
        var ofState = authority != null
                && directory
                        .find(authority)
                        .filter(found -> found.state().equals(state))
                        .isPresent();
        if (kind == TrustKind.ANCHOR ? authority != null : !ofState) {
            throw new TrustRefused("trust-authority", "authority");
        }
    }

    /** A personal key names its officer where he has an account here, and nobody else does. */
    private void demandOfficer(NewTrust wanted) {
        var named = wanted.officer();
        var here = wanted.kind() == TrustKind.PERSON && directory.hosts(wanted.state());
        var right = here ? named != null && worksAt(named, wanted) : named == null;
        if (!right) {
            throw new TrustRefused("trust-officer", "officer");
        }
    }

    private boolean worksAt(String named, NewTrust wanted) {
        var officer = accounts.officers(List.of(named)).get(named);
        var authority = wanted.authority();
        return officer != null && authority != null && directory.belongsTo(officer.authority(), authority);
    }
}
