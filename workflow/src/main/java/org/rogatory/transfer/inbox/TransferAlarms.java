package org.rogatory.transfer.inbox;

import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.deadlines.DeadlinePassed;
import org.rogatory.requests.clocks.FileAlarms;
import org.rogatory.resolutions.LetterResolutions;
import org.rogatory.transfer.Transfers;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The limits of files of transfer that have passed. */
@Component
class TransferAlarms {

    private final Cases cases;
    private final FileAlarms alarms;

    TransferAlarms(Cases cases, FileAlarms alarms) {
        this.cases = cases;
        this.alarms = alarms;
    }

    @EventListener
    void on(DeadlinePassed passed) {
        if (!LetterResolutions.about(passed.caseRef())) {
            cases.lookUp(passed.caseRef(), AccessScope.system())
                    .filter(Transfers::ours)
                    .ifPresent(file -> alarms.rang(file, passed));
        }
    }
}
