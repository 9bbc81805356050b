package org.rogatory.resolutions;

import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was answered is awaited once more: the day of control of the file rings again, also after its closing. */
@Component
public class AwaitedAgain {

    private final ControlledFileRepository controlled;
    private final ControlDecisionRepository decisions;
    private final Control control;
    private final Chain chain;
    private final ControlClock deadline;

    AwaitedAgain(
            ControlledFileRepository controlled,
            ControlDecisionRepository decisions,
            Control control,
            Chain chain,
            ControlClock deadline) {
        this.controlled = controlled;
        this.decisions = decisions;
        this.control = control;
        this.chain = chain;
        this.deadline = deadline;
    }

    /** Where the file is on control still; in the act of its procedure. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(CaseFile file) {
        controlled
                .findById(file.caseRef())
                .filter(ControlledFile::running)
                .ifPresent(control -> deadline.again(Matter.of(file), control.dueOn()));
    }

    /**
     * Work goes on in a file that was on control until it was closed: it is on control as it was, until the day that
     * stood. What a head took off before stays off, and so does what nobody answers for any more: that he decides.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void resumed(CaseFile file, Officer officer) {
        controlled
                .findById(file.caseRef())
                .filter(before -> !before.running() && endedByClosing(file) && chain.serves(before.responsible()))
                .ifPresent(before -> control.put(
                        Matter.of(file),
                        new Control.Ground(ControlReason.WORK_RESUMED, null),
                        new Control.Until(before.responsible(), before.dueOn()),
                        officer));
    }

    private boolean endedByClosing(CaseFile file) {
        return decisions.of(file.caseRef()).stream()
                .reduce((earlier, later) -> later)
                .map(last -> last.view(null).reason())
                .filter(ControlReason.FILE_CLOSED.key()::equals)
                .isPresent();
    }
}
