package org.rogatory.resolutions;

import java.util.LinkedHashSet;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Addressees;
import org.rogatory.cases.Cases;
import org.rogatory.deadlines.DeadlinePassed;
import org.rogatory.identity.Officer;
import org.rogatory.notices.Notices;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The day of control of a letter has passed: who looks after it, answers for it and owes a report is told. Where nobody
 * is left to look after it, whoever is told of the file in which it lies hears of it there.
 */
@Component
class LetterAlarms {

    private static final String OVERDUE = "control_overdue";

    private final Matters matters;
    private final AssigneeRepository assignees;
    private final ControlledFileRepository controlled;
    private final Cases cases;
    private final Addressees addressees;
    private final Notices notices;

    LetterAlarms(
            Matters matters,
            AssigneeRepository assignees,
            ControlledFileRepository controlled,
            Cases cases,
            Addressees addressees,
            Notices notices) {
        this.matters = matters;
        this.assignees = assignees;
        this.controlled = controlled;
        this.cases = cases;
        this.addressees = addressees;
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
        if (told.isEmpty()) {
            tellAtFile(letter);
        }
        controlled
                .findById(letter.ref())
                .filter(ControlledFile::running)
                .ifPresent(control -> told.add(Officer.personal(control.responsible())));
        assignees.of(letter.ref()).stream()
                .filter(named -> named.reportedAt() == null)
                .forEach(named -> told.add(Officer.personal(named.officer())));
        told.forEach(recipient -> notices.notify(letter.notice(recipient, OVERDUE)));
    }

    /** They see the file, and the letter in it; what its office wrote on it stays with that office. */
    private void tellAtFile(Matter letter) {
        matters.fileOf(letter.ref())
                .flatMap(caseRef -> cases.lookUp(caseRef, AccessScope.system()))
                .ifPresent(file -> notices.notify(addressees.of(file), "letter_" + OVERDUE, file.caseRef()));
    }
}
