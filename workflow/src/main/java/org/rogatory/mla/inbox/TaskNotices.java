package org.rogatory.mla.inbox;

import org.rogatory.identity.Officer;
import org.rogatory.notices.NewNotice;
import org.rogatory.notices.Notices;
import org.rogatory.tasks.TaskGiven;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who gets a task from another is told; who gives one to himself knows. */
@Component
class TaskNotices {

    private final Notices notices;

    TaskNotices(Notices notices) {
        this.notices = notices;
    }

    @EventListener
    void on(TaskGiven given) {
        if (!given.to().equals(given.actor())) {
            notices.notify(new NewNotice(Officer.personal(given.to()), "task_given", given.subject()));
        }
    }
}
