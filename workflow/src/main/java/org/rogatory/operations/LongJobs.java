package org.rogatory.operations;

import java.time.Duration;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.AsyncContinuationJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** What the engine does in a job of its own may take longer than a lock lasts: the lock is renewed meanwhile. */
final class LongJobs extends AsyncContinuationJobHandler {

    /** Under this key every line of the log about a job tells its number, as those about a request tell theirs. */
    private static final String CORRELATION = "correlation";

    private final JobLocks locks;

    LongJobs(JobLocks locks) {
        this.locks = locks;
    }

    /** A job that was not locked by this node, as one that is run by hand, stays as it is. */
    @Override
    public void execute(
            AsyncContinuationConfiguration configuration,
            ExecutionEntity execution,
            CommandContext context,
            @Nullable String tenantId) {
        var job = context.getCurrentJob();
        var executor = context.getProcessEngineConfiguration().getJobExecutor();
        if (job == null
                || executor == null
                || job.getLockExpirationTime() == null
                || !executor.getLockOwner().equals(job.getLockOwner())) {
            super.execute(configuration, execution, context, tenantId);
            return;
        }
        MDC.put(CORRELATION, job.getId());
        try {
            locks.during(
                    job,
                    Duration.ofMillis(executor.getLockTimeInMillis()),
                    () -> super.execute(configuration, execution, context, tenantId));
        } finally {
            MDC.remove(CORRELATION);
        }
    }
}
