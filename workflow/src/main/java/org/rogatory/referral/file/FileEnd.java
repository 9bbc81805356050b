package org.rogatory.referral.file;

import java.util.Optional;
import java.util.Set;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.law.Occurrence;
import org.rogatory.law.Transition;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A file is closed by another than who proposes it and who answers for it, and while nothing of it is open. */
@Component
class FileEnd {

    /** By these it ends: the work is done, or another file about the same person stays. */
    private static final Set<String> ENDING = Set.of(FileVerbs.CLOSE, MergeVerbs.APPROVE);

    private final Cases cases;
    private final ObjectProvider<ClosingBar> bars;

    FileEnd(Cases cases, ObjectProvider<ClosingBar> bars) {
        this.cases = cases;
        this.bars = bars;
    }

    /** The roles of a verb as the file stands; none where its machine does not admit it. */
    Set<String> roles(CaseFile file, String verb) {
        var lifecycle = cases.lifecycle(file);
        return lifecycle
                .transition(file.status(), verb)
                .map(Transition::roles)
                .or(() -> lifecycle.occurrence(verb).map(Occurrence::roles))
                .orElse(Set.of());
    }

    /** What keeps the officer from a verb that he could do else, as the code of a refusal. */
    Optional<String> bar(CaseFile file, ReferralFile row, String verb, Officer officer) {
        if (!ENDING.contains(verb)) {
            return Optional.empty();
        }
        return own(file, row, officer)
                ? Optional.of(Refusal.FOUR_EYES)
                : bars.orderedStream()
                        .flatMap(bar -> bar.bar(file.caseRef()).stream())
                        .findFirst();
    }

    /** Nor does he who stands in for one of them. */
    private static boolean own(CaseFile file, ReferralFile row, Officer officer) {
        var owner = file.owner();
        var proposer = row.proposedBy();
        return owner != null && officer.names().contains(owner)
                || proposer != null && officer.names().contains(proposer);
    }
}
