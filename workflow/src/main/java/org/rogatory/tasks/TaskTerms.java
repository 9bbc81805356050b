package org.rogatory.tasks;

import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tasks that have a term of their own, whatever else of their file is due earlier or later. */
@Service
public class TaskTerms {

    private final OpenTaskRepository tasks;

    TaskTerms(OpenTaskRepository tasks) {
        this.tasks = tasks;
    }

    /** The task is due at this moment from now on; nothing happens where it is not open any more. */
    @Transactional
    public void bind(String taskId, Instant dueAt) {
        tasks.findById(taskId).ifPresent(task -> task.bind(dueAt));
    }
}
