package org.rogatory.mla.inbox;

import org.rogatory.cases.CaseFile;
import org.rogatory.mla.cascade.ExecutionLevels;
import org.rogatory.mla.cascade.WorkMoved;
import org.rogatory.requests.reminder.Reminders;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An unsigned reminder to an executing authority ends once that one has no work; those to others wait on. */
@Component
class ExecutorReminders {

    private final ExecutionLevels levels;
    private final Reminders reminders;

    ExecutorReminders(ExecutionLevels levels, Reminders reminders) {
        this.levels = levels;
        this.reminders = reminders;
    }

    @EventListener
    void on(WorkMoved moved) {
        follow(moved.file(), moved.actor());
    }

    /** Ends those to authorities that have nothing to do any more. */
    void follow(CaseFile file, String actor) {
        reminders.overtake(file, authority -> !levels.working(file).contains(authority), actor);
    }
}
