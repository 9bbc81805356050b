package org.rogatory.resolutions;

import org.rogatory.cases.CaseFile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was answered is awaited once more: the day of control of the file rings again. */
@Component
public class AwaitedAgain {

    private final ControlledFileRepository controlled;
    private final ControlClock deadline;

    AwaitedAgain(ControlledFileRepository controlled, ControlClock deadline) {
        this.controlled = controlled;
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
}
