package org.rogatory.cases;

import java.util.Objects;
import org.rogatory.tasks.OpenTask;

/** An open task and its file, as All work shows them in one row. */
public record WorkloadRow(OpenTask task, CaseFile file) {

    /** Where the row stands in the list. */
    public WorkloadFilter.Place place() {
        return new WorkloadFilter.Place(
                task.priority(), Objects.requireNonNullElse(task.dueAt(), WorkloadFilter.NEVER), task.taskId());
    }
}
