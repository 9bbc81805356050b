package org.rogatory.resolutions;

import java.time.Clock;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Notes when all that was ordered about a letter of the desk is reported as done: it waits for the head then, until more is ordered. */
@Component
class Reported {

    private final ResolutionRepository resolutions;
    private final AssigneeRepository assignees;
    private final ControlledFileRepository controlled;
    private final ControlClock deadline;
    private final Clock clock;

    Reported(
            ResolutionRepository resolutions,
            AssigneeRepository assignees,
            ControlledFileRepository controlled,
            ControlClock deadline,
            Clock clock) {
        this.resolutions = resolutions;
        this.assignees = assignees;
        this.controlled = controlled;
        this.deadline = deadline;
        this.clock = clock;
    }

    /** A file is done when its answer has left; a letter when who answers for each first resolution has reported. */
    void note(Matter matter) {
        if (matter.letter()) {
            controlled.findById(matter.ref()).filter(ControlledFile::running).ifPresent(control -> {
                var done = done(matter.ref());
                var reported = control.reported();
                control.report(done ? clock.instant() : null);
                controlled.save(control);
                if (done) {
                    deadline.meet(matter);
                } else if (reported) {
                    deadline.again(matter, control.dueOn());
                }
            });
        }
    }

    private boolean done(String ref) {
        var first = resolutions.of(ref).stream()
                .filter(resolution -> resolution.parentId() == null)
                .map(Resolution::resolutionId)
                .collect(Collectors.toSet());
        return assignees.of(ref).stream()
                .filter(named -> named.responsible() && first.contains(named.resolutionId()))
                .allMatch(named -> named.reportedAt() != null);
    }
}
