package org.rogatory.tasks;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes an open task from somebody who has become a writer of what it signs. */
@Component
public class TaskWithholding {

    private final OpenTaskRepository tasks;

    TaskWithholding(OpenTaskRepository tasks) {
        this.tasks = tasks;
    }

    /** It is never his, nor does it stay in his hands; nothing happens where it is not open any more. */
    @Transactional
    public void keepFrom(String taskId, String username) {
        tasks.findById(taskId).ifPresent(task -> task.withdraw(username));
    }
}
