package org.rogatory.operations;

import java.time.Duration;
import java.util.Date;
import java.util.concurrent.RejectedExecutionException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;
import org.rogatory.persons.CabinetShut;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * A job that crossed another transaction on the same file has not failed: it is tried again at once, as an act is, and
 * whoever waits for it does not wait out a failure. What still crosses a minute after it was ordered, or after it came
 * due, counts as one. Nor has a job failed that was not taken on, because somebody else is at it: it is tried again
 * after a while. A job that meets a file in a shut cabinet is not tried again by itself: who could open it is never
 * present where jobs run.
 */
final class CrossedJobs implements FailedJobCommandFactory {

    private static final Logger LOG = LoggerFactory.getLogger(CrossedJobs.class);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Override
    public Command<Object> getCommand(String jobId, Throwable failure) {
        if (notTakenOn(failure)) {
            return new Later(jobId, failure);
        }
        if (shut(failure)) {
            return new Over(jobId, failure);
        }
        return crossed(failure) ? new AtOnce(jobId, failure) : new DefaultJobRetryCmd(jobId, failure);
    }

    private static boolean notTakenOn(@Nullable Throwable failure) {
        return failure != null && (failure instanceof RejectedExecutionException || notTakenOn(failure.getCause()));
    }

    private static boolean shut(@Nullable Throwable failure) {
        return failure != null && (failure instanceof CabinetShut || shut(failure.getCause()));
    }

    /** Whether a transaction was undone because of another one on the same rows. */
    static boolean crossed(@Nullable Throwable failure) {
        return failure != null
                && (failure instanceof ConcurrencyFailureException
                        || failure instanceof OptimisticLockingException
                        || crossed(failure.getCause()));
    }

    /** Gives the job back as it was. */
    private static final class AtOnce extends DefaultJobRetryCmd {

        private static final long serialVersionUID = 1L;

        private final String kind;

        AtOnce(String jobId, Throwable crossing) {
            super(jobId, crossing);
            this.kind = crossing.getClass().getName();
        }

        @Override
        public @Nullable Object execute(CommandContext context) {
            var job = getJob();
            if (job == null) {
                return super.execute(context);
            }
            if (!fresh(job)) {
                LOG.warn("Job {} still crosses other transactions, which counts as a failure: {}", job.getId(), kind);
                return super.execute(context);
            }
            job.unlock();
            notifyAcquisition(context);
            return null;
        }

        /** A timer is ordered long before it could run. */
        private static boolean fresh(JobEntity job) {
            var due = job.getDuedate();
            var since = due == null ? job.getCreateTime() : due;
            return since != null
                    && since.toInstant()
                            .plus(PATIENCE)
                            .isAfter(ClockUtil.getCurrentTime().toInstant());
        }
    }

    /** Gives the job back as it was, but for a moment to come. */
    private static final class Later extends DefaultJobRetryCmd {

        private static final long serialVersionUID = 1L;
        private static final Duration PAUSE = Duration.ofSeconds(30);

        Later(String jobId, Throwable refusal) {
            super(jobId, refusal);
        }

        @Override
        public @Nullable Object execute(CommandContext context) {
            var job = getJob();
            if (job == null) {
                return super.execute(context);
            }
            job.setDuedate(Date.from(ClockUtil.getCurrentTime().toInstant().plus(PAUSE)));
            job.unlock();
            return null;
        }
    }

    /** Fails once and for all, for the operator to see. */
    private static final class Over extends DefaultJobRetryCmd {

        private static final long serialVersionUID = 1L;

        Over(String jobId, Throwable refusal) {
            super(jobId, refusal);
        }

        @Override
        public @Nullable Object execute(CommandContext context) {
            var told = super.execute(context);
            var job = getJob();
            if (job != null) {
                job.setRetries(0);
            }
            return told;
        }
    }
}
