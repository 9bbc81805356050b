package org.rogatory.tasks;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A user task that has just been opened by the engine.
 *
 * @param about what its process is about, by a reference of ours; null where no process has opened it
 * @param step id of the step in the model, for example {@code ReviewRequest}
 * @param formKey form of the step, for example {@code mla/review-request}
 * @param roles keys of the roles that may do it
 */
public record OpenedTask(
        String taskId,
        String caseRef,
        @Nullable String about,
        @Nullable String itemRef,
        String step,
        String formKey,
        Set<String> roles,
        Instant openedAt) {}
