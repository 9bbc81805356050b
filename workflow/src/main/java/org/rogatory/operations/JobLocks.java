package org.rogatory.operations;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Leaves a job to its worker for as long as he is at it. By itself the engine gives it to the next one when its lock
 * has run out, and what takes minutes then holds one more thread of every node by the minute. What died with its node
 * has nobody who renews its lock, and is taken up as soon as before.
 */
@Component
class JobLocks implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(JobLocks.class);
    /** How often a lock is renewed before it would run out. */
    private static final int TIMES = 3;

    private final DataSource dataSource;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(JobLocks::thread);

    JobLocks(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "job-locks");
        thread.setDaemon(true);
        return thread;
    }

    /** Does the work of a job that is locked, each time for so long. */
    void during(JobEntity job, Duration lock, Runnable work) {
        var held = new Held(job, lock);
        var pause = Math.max(1, lock.toMillis() / TIMES);
        var renewing = timer.scheduleWithFixedDelay(held::renew, pause, pause, TimeUnit.MILLISECONDS);
        try {
            work.run();
        } finally {
            renewing.cancel(false);
            held.leave();
        }
    }

    @Override
    public void destroy() {
        timer.shutdownNow();
    }

    /** The lock of one job. */
    private final class Held {

        private final String job;
        private final int revision;
        private final String owner;
        private final Timestamp until;
        private final Duration lock;
        private boolean renewed;
        private boolean left;

        Held(JobEntity job, Duration lock) {
            this.job = job.getId();
            this.revision = job.getRevision();
            this.owner = job.getLockOwner();
            this.until = new Timestamp(job.getLockExpirationTime().getTime());
            this.lock = lock;
        }

        synchronized void renew() {
            if (!left) {
                renewed = true;
                lockUntil(Timestamp.from(ClockUtil.getCurrentTime().toInstant().plus(lock)));
            }
        }

        /** By this moment the engine tells whether a job that failed is still its worker's; else it counts nothing. */
        synchronized void leave() {
            left = true;
            if (renewed) {
                lockUntil(until);
            }
        }

        /** On a connection of its own: the transaction of the job may be undone, and ends later in any case. */
        private void lockUntil(Timestamp moment) {
            try (var connection = dataSource.getConnection();
                    var change = connection.prepareStatement("update ACT_RU_JOB set LOCK_EXP_TIME_ = ?"
                            + " where ID_ = ? and REV_ = ? and LOCK_OWNER_ = ?")) {
                change.setTimestamp(1, moment);
                change.setString(2, job);
                change.setInt(3, revision);
                change.setString(4, owner);
                change.executeUpdate();
            } catch (SQLException failed) {
                LOG.warn(
                        "The lock of job {} was not renewed: {}",
                        job,
                        failed.getClass().getName());
            }
        }
    }
}
