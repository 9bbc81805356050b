package org.rogatory.extradition.inbox;

import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseActed;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.deadlines.DeadlinePassed;
import org.rogatory.extradition.custody.CustodyFiles;
import org.rogatory.requests.QuestionSigned;
import org.rogatory.requests.clocks.FileClocks;
import org.rogatory.resolutions.LetterResolutions;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The clocks of a file of extradition follow its acts. None of them touches the clocks of custody, which alone say until
 * when a person may be held.
 */
@Component
class ExtraditionClocks {

    private final Cases cases;
    private final FileClocks clocks;
    private final InformationLimit information;
    private final CustodyFiles custody;

    ExtraditionClocks(Cases cases, FileClocks clocks, InformationLimit information, CustodyFiles custody) {
        this.cases = cases;
        this.clocks = clocks;
        this.information = information;
        this.custody = custody;
    }

    @EventListener
    void on(CaseActed acted) {
        cases.lookUp(acted.subject(), AccessScope.system())
                .filter(Extraditions::ours)
                .ifPresent(file -> follow(file, acted));
    }

    /** Work presses most of all as a person has to be free. */
    private void follow(CaseFile file, CaseActed acted) {
        clocks.follow(file, acted, ClockTable.ALL);
        information.begin(file, acted.verb());
        clocks.draftOrDrop(file, acted, ClockTable.ALL);
        if (file.closedAt() == null && !ClockTable.MOVING_NO_END.contains(acted.verb())) {
            clocks.press(file, custody.hardEnd(file.caseRef()).orElse(null));
        }
    }

    @EventListener
    void on(QuestionSigned signed) {
        cases.lookUp(signed.caseRef(), AccessScope.system())
                .filter(Extraditions::ours)
                .ifPresent(file -> information.signed(file, signed.anew()));
    }

    @EventListener
    void on(DeadlinePassed passed) {
        if (LetterResolutions.about(passed.caseRef())) {
            return;
        }
        cases.lookUp(passed.caseRef(), AccessScope.system())
                .filter(Extraditions::ours)
                .ifPresent(file -> clocks.passed(file, passed));
    }
}
