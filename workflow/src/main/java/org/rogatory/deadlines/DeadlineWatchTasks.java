package org.rogatory.deadlines;

import org.springframework.stereotype.Component;

/** What the process {@code deadline-watch} asks for. */
@Component
public class DeadlineWatchTasks {

    private final Deadlines deadlines;

    DeadlineWatchTasks(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** The moment to ring, ISO 8601 with offset. */
    public String dueDate(String deadlineRef) {
        return deadlines.dueDate(deadlineRef);
    }

    public String checkDeadline(String deadlineRef) {
        return deadlines.check(deadlineRef);
    }

    public void raiseAlarm(String deadlineRef) {
        deadlines.raiseAlarm(deadlineRef);
    }
}
