package org.rogatory.referral.track;

import java.util.Set;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.referral.Referral;
import org.rogatory.referral.file.FileReopened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A decision that was awaited when the file was closed, or what has to be known for it, is awaited again. */
@Component
class ReopenedDecisions {

    private static final Set<String> INFORMATION = Set.of("information_awaited", "review_information_awaited");

    private final TrackRows rows;
    private final DecisionClocks clocks;
    private final DecisionInformation information;
    private final Cases cases;

    ReopenedDecisions(TrackRows rows, DecisionClocks clocks, DecisionInformation information, Cases cases) {
        this.rows = rows;
        this.clocks = clocks;
        this.information = information;
        this.cases = cases;
    }

    @EventListener
    void on(FileReopened reopened) {
        cases.lookUp(reopened.caseRef(), AccessScope.system()).ifPresent(this::again);
    }

    private void again(CaseFile file) {
        var status = rows.of(file.caseRef(), Referral.IDENTIFICATION).status();
        clocks.begin(file, status);
        if (INFORMATION.contains(status)) {
            information.again(file);
        }
    }
}
