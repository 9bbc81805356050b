package org.rogatory.tasks;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells, for the file of a task, who may take it and how it is shown. Implemented by the module that keeps the files. */
public interface TaskSubject {

    /** Where a task of these roles belongs. */
    TaskPlacement placeOf(String caseRef, @Nullable String itemRef, Set<String> roles);

    /**
     * Who may take a task and how it is shown.
     *
     * @param principals names under which access to the file is granted, of the task's roles only
     * @param state the State whose file it is
     * @param otherState the other State of the file
     * @param priority urgent, soon or normal: lists show the urgent first
     * @param dueAt when the file is next due, or null where no deadline runs
     */
    record TaskPlacement(
            Set<String> principals,
            String state,
            String otherState,
            String priority,
            @Nullable Instant dueAt) {}
}
