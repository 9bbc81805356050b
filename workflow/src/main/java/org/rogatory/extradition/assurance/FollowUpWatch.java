package org.rogatory.extradition.assurance;

import java.time.Clock;
import java.util.Comparator;
import org.rogatory.cases.CaseFile;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.deadlines.StartDeadline;
import org.rogatory.extradition.assurance.FollowUps.Due;
import org.springframework.stereotype.Component;

/**
 * The clock of what was promised: one deadline for a file at a time, that of what is due first. It runs on when the
 * file is closed, and tells people; it concludes nothing about the other State.
 */
@Component
class FollowUpWatch {

    static final String RULE = "sys_assurance_followup";

    private final AssuranceFiles files;
    private final Deadlines deadlines;
    private final Clock clock;

    FollowUpWatch(AssuranceFiles files, Deadlines deadlines, Clock clock) {
        this.files = files;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** What is due first has its clock; where nothing is due none runs. */
    void follow(CaseFile file) {
        files.due(file).stream()
                .min(Comparator.comparing(Due::on))
                .ifPresentOrElse(next -> start(file, next), () -> deadlines.stop(file.caseRef(), RULE));
    }

    /** Something of it was done: the next one is waited for. */
    void done(CaseFile file) {
        deadlines.meet(file.caseRef(), RULE);
        follow(file);
    }

    private void start(CaseFile file, Due next) {
        deadlines.start(new StartDeadline(file.caseRef(), RULE, clock.instant(), file.authority()), next.on());
    }
}
