package org.rogatory.mla.inbox;

import java.util.HashSet;
import org.rogatory.cases.CaseFile;
import org.rogatory.mla.cascade.ExecutionLevels;
import org.rogatory.mla.cascade.LateItems;
import org.rogatory.mla.cascade.WorkMoved;
import org.rogatory.requests.reminder.Reminders;
import org.rogatory.requests.reminder.WaitingReminders;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An unsigned reminder to an executing authority ends once that one has no work, or is not late; others wait on. */
@Component
class ExecutorReminders {

    private final ExecutionLevels levels;
    private final LateItems lateItems;
    private final WaitingReminders waiting;
    private final Reminders reminders;

    ExecutorReminders(ExecutionLevels levels, LateItems lateItems, WaitingReminders waiting, Reminders reminders) {
        this.levels = levels;
        this.lateItems = lateItems;
        this.waiting = waiting;
        this.reminders = reminders;
    }

    @EventListener
    void on(WorkMoved moved) {
        follow(moved.file(), moved.actor());
    }

    /**
     * Something has happened to the file: who was late, and is no more, is not reminded of it. What an officer wrote
     * stands where nothing is late, for he may ask for more.
     */
    void relieve(CaseFile file, String actor) {
        var relieved = new HashSet<>(lateItems.follow(file));
        if (lateItems.passed(file)) {
            relieved.addAll(lateItems.idle(file, waiting.remindedByClock(file)));
        }
        if (!relieved.isEmpty()) {
            reminders.overtake(file, relieved::contains, actor);
        }
    }

    /** Ends those to authorities that have nothing to do any more. */
    void follow(CaseFile file, String actor) {
        reminders.overtake(file, authority -> !levels.working(file).contains(authority), actor);
    }
}
