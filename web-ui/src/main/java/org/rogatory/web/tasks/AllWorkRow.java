package org.rogatory.web.tasks;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.web.shared.StatusView;
import org.rogatory.web.shared.TaskRowView;

/**
 * One row of All work.
 *
 * @param chosen value of the tick: the task and the version seen
 * @param item which item of the request the task is about, or null
 * @param person display name of who has the task, or null
 */
record AllWorkRow(
        String chosen,
        TaskRowView task,
        @Nullable String item,
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
                what(),
                person == null ? nobody : person,
                task.since());
    }

    /** What is to be done, and for which item. */
    public String what() {
        return item == null ? task.step() : task.step() + ", " + item;
    }
}
