package org.rogatory.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Tells how much a file presses: urgent, soon or normal. Implemented by the procedure that knows the rules. */
public interface Urgency {

    /**
     * The priority of a file's tasks.
     *
     * @param dueAt when the file is next due, or null where no deadline runs
     */
    String of(CaseFile file, @Nullable Instant dueAt);
}
