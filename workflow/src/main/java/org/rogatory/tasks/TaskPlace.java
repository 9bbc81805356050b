package org.rogatory.tasks;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/**
 * A place in the list of open tasks, after which the list goes on: what a task is sorted by, so that the place stays where
 * it is when the task is done meanwhile.
 *
 * @param priority the most urgent first
 * @param dueAt when the task is due; {@link #NEVER} where no deadline runs
 * @param openedAt when the engine opened it
 */
public record TaskPlace(String priority, Instant dueAt, Instant openedAt, String taskId) {

    /** Later than any deadline, and within what every database can hold. */
    static final Instant NEVER = Instant.parse("2999-12-31T00:00:00Z");

    /** Before the first task. */
    public static final TaskPlace BEGINNING = new TaskPlace("~", Instant.EPOCH, Instant.EPOCH, "");

    private static final String BETWEEN = "_";
    private static final int PARTS = 4;

    /** The place of a task. */
    public static TaskPlace of(OpenTask task) {
        var due = task.dueAt();
        return new TaskPlace(task.priority(), due == null ? NEVER : due, task.openedAt(), task.taskId());
    }

    /** The place that a text names which {@link #text()} has made; empty for any other text. */
    public static Optional<TaskPlace> of(String text) {
        var parts = text.split(BETWEEN, PARTS);
        if (parts.length < PARTS) {
            return Optional.empty();
        }
        try {
            return Optional.of(new TaskPlace(parts[0], Instant.parse(parts[1]), Instant.parse(parts[2]), parts[3]));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** The place as a text for addresses. */
    public String text() {
        return String.join(BETWEEN, priority, dueAt.toString(), openedAt.toString(), taskId);
    }

    /** Whether the task has a date; after one without, none with a date follows. For the query. */
    public boolean dated() {
        return !NEVER.equals(dueAt);
    }
}
