package org.rogatory.operations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A job that failed, as an operator sees it: without messages, which might name a person.
 *
 * @param step id of the activity in the model
 * @param caseRef null for jobs that belong to no file, such as a received package
 * @param errorClass class of the failure, empty if not known
 * @param retriesLeft zero: it waits for the operator
 * @param made how often it was tried and failed, as far as its history is kept
 * @param since when the job came to be
 * @param nextTry when it is tried again by itself, or null where it waits for the operator
 */
public record FailedJob(
        String jobId,
        String process,
        String step,
        @Nullable String caseRef,
        String errorClass,
        int retriesLeft,
        int made,
        Instant since,
        @Nullable Instant nextTry) {}
