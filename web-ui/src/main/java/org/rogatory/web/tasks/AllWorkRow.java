package org.rogatory.web.tasks;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.web.shared.StatusView;
import org.rogatory.web.shared.TaskRowView;

/**
 * One row of All work.
 *
 * @param chosen value of the tick: the task and the version seen
 * @param person display name of who has the task, or null
 */
record AllWorkRow(
        String chosen,
        TaskRowView task,
        StatusView status,
        @Nullable String person) {

    /** The same as cells of a file. */
    List<String> cells(String nobody, String noDate) {
        var due = task.due();
        return List.of(
                due == null ? noDate : due.words(),
                task.priority() == null ? "" : task.priority(),
                task.title(),
                task.route().cell(),
                task.reference(),
                status.label(),
                task.step(),
                person == null ? nobody : person,
                task.since());
    }
}
