package org.rogatory.resolutions;

import java.util.List;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.MissedClocks;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Files that were put on control before its day had a limit of time. What is answered gets none; a day that has passed
 * already rings with its next round.
 */
@Component
class MissedControlClocks implements MissedClocks.Missed {

    private final ControlledFileRepository controlled;
    private final ControlClock deadline;

    MissedControlClocks(ControlledFileRepository controlled, ControlClock deadline) {
        this.controlled = controlled;
        this.deadline = deadline;
    }

    @Override
    public String rule() {
        return ControlClock.TERM;
    }

    @Override
    public List<String> page(String after, Limit limit) {
        return controlled.withoutClock(after, AccessScope.system(), limit).stream()
                .map(ControlledFile::caseRef)
                .toList();
    }

    @Override
    public void begin(CaseFile file) {
        if (file.closedAt() == null) {
            controlled
                    .findById(file.caseRef())
                    .filter(ControlledFile::running)
                    .filter(control -> !control.view().answered(file))
                    .ifPresent(control -> deadline.begin(Matter.of(file), control.dueOn()));
        }
    }
}
