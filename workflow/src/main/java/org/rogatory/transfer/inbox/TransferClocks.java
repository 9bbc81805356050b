package org.rogatory.transfer.inbox;

import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseActed;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.deadlines.DeadlinePassed;
import org.rogatory.requests.clocks.FileClocks;
import org.rogatory.resolutions.LetterResolutions;
import org.rogatory.transfer.Transfers;
import org.rogatory.transfer.outgoing.TransferRequests;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The clocks of a file of transfer follow its acts. */
@Component
class TransferClocks {

    private final Cases cases;
    private final FileClocks clocks;
    private final TransferRequests requests;

    TransferClocks(Cases cases, FileClocks clocks, TransferRequests requests) {
        this.cases = cases;
        this.clocks = clocks;
        this.requests = requests;
    }

    @EventListener
    void on(CaseActed acted) {
        cases.lookUp(acted.subject(), AccessScope.system())
                .filter(Transfers::ours)
                .ifPresent(file -> follow(file, acted));
    }

    /** Where the other State still owes its answer the wait for it goes on. */
    private void follow(CaseFile file, CaseActed acted) {
        if (requests.owed(file, acted.verb())) {
            clocks.follow(file, acted, TransferClockTable.UNAGREED);
        } else {
            clocks.follow(file, acted, TransferClockTable.ALL);
            clocks.draftOrDrop(file, acted, TransferClockTable.ALL);
        }
        if (file.closedAt() == null) {
            clocks.press(file, null);
        }
    }

    @EventListener
    void on(DeadlinePassed passed) {
        if (!LetterResolutions.about(passed.caseRef())) {
            cases.lookUp(passed.caseRef(), AccessScope.system())
                    .filter(Transfers::ours)
                    .ifPresent(file -> clocks.passed(file, passed));
        }
    }
}
