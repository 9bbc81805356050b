package org.rogatory.extradition.custody;

import java.time.Clock;
import java.util.Set;
import org.rogatory.cases.CaseFile;
import org.springframework.stereotype.Component;

/** Grants that are in force no more though custody was left with them by a former edition: nobody is held for one. */
@Component
class FallenGrants {

    /** No grant is in force in these: it was not given yet, is not final, or is decided anew. */
    private static final Set<String> UNDECIDED = Set.of(
            "under_review",
            "information_requested",
            "extradition_check",
            "decided_granted",
            "decided_refused",
            "judicial_review");

    private final GrantBasis basis;
    private final Clock clock;

    FallenGrants(GrantBasis basis, Clock clock) {
        this.basis = basis;
        this.clock = clock;
    }

    /** Lets the grant of a file of ours fall where it is one of them. */
    void drop(CaseFile file, Custody custody) {
        if (custody.ours() && custody.granted() && (UNDECIDED.contains(file.status()) || basis.takenBack(file))) {
            custody.grant(false, clock.instant());
        }
    }
}
