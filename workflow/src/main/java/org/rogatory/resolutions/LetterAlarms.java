package org.rogatory.resolutions;

import java.util.LinkedHashSet;
import org.rogatory.deadlines.DeadlinePassed;
import org.rogatory.identity.Officer;
import org.rogatory.notices.Notices;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The day of control of a letter has passed: who looks after it, answers for it and owes a report is told. */
@Component
class LetterAlarms {

    private final Matters matters;
    private final AssigneeRepository assignees;
    private final ControlledFileRepository controlled;
    private final Notices notices;

    LetterAlarms(Matters matters, AssigneeRepository assignees, ControlledFileRepository controlled, Notices notices) {
        this.matters = matters;
        this.assignees = assignees;
        this.controlled = controlled;
        this.notices = notices;
    }

    @EventListener
    void on(DeadlinePassed passed) {
        if (Matter.ofLetter(passed.caseRef())) {
            matters.lying(passed.caseRef()).filter(letter -> !letter.closed()).ifPresent(this::tell);
        }
    }

    private void tell(Matter letter) {
        var told = new LinkedHashSet<>(matters.overseers(letter));
        controlled
                .findById(letter.ref())
                .filter(ControlledFile::running)
                .ifPresent(control -> told.add(Officer.personal(control.responsible())));
        assignees.of(letter.ref()).stream()
                .filter(named -> named.reportedAt() == null)
                .forEach(named -> told.add(Officer.personal(named.officer())));
        told.forEach(recipient -> notices.notify(letter.notice(recipient, "control_overdue")));
    }
}
