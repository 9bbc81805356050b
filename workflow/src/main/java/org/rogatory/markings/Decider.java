package org.rogatory.markings;

import java.util.Optional;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;

/** As what somebody decides about what is isolated: it takes the head and an administrator, two persons. */
enum Decider {
    HEAD,
    ADMINISTRATOR;

    /**
     * As what an officer decides, who answers for the authority of the file or not. An administrator who also stands in for
     * the head remains the administrator: otherwise two administrators would decide.
     */
    static Optional<Decider> of(Officer officer, boolean answers) {
        var administers = officer.has(Role.ADMINISTRATOR);
        var heads = administers ? officer.own().has(Role.HEAD) : officer.has(Role.HEAD);
        if (answers && heads) {
            return Optional.of(HEAD);
        }
        return administers ? Optional.of(ADMINISTRATOR) : Optional.empty();
    }

    /** Whether somebody confirms what another proposed: as the other of the two, and not himself. */
    static boolean confirms(Proposal proposal, Officer officer, Decider as) {
        return proposal.as() != as && !proposal.by().equals(officer.username());
    }

    /** Who proposed, and as what. */
    record Proposal(String by, Decider as) {}
}
