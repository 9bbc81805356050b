package org.rogatory.referral.file;

import java.util.Optional;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A file is closed by another than who proposes it and who answers for it, and while nothing of it is open. */
@Component
class FileEnd {

    private final ObjectProvider<ClosingBar> bars;

    FileEnd(ObjectProvider<ClosingBar> bars) {
        this.bars = bars;
    }

    /** What keeps the officer from a verb that he could do else, as the code of a refusal. */
    Optional<String> bar(CaseFile file, ReferralFile row, String verb, Officer officer) {
        if (!FileVerbs.CLOSE.equals(verb)) {
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
