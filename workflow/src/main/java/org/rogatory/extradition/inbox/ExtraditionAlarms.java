package org.rogatory.extradition.inbox;

import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.deadlines.DeadlinePassed;
import org.rogatory.requests.clocks.FileAlarms;
import org.rogatory.resolutions.LetterResolutions;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The limits of files of extradition that have passed. The limits on custody have alarms of their own. */
@Component
class ExtraditionAlarms {

    private final Cases cases;
    private final FileAlarms alarms;

    ExtraditionAlarms(Cases cases, FileAlarms alarms) {
        this.cases = cases;
        this.alarms = alarms;
    }

    @EventListener
    void on(DeadlinePassed passed) {
        if (LetterResolutions.about(passed.caseRef()) || alarms.ofCustody(passed)) {
            return;
        }
        cases.lookUp(passed.caseRef(), AccessScope.system())
                .filter(Extraditions::ours)
                .ifPresent(file -> alarms.rang(file, passed));
    }
}
