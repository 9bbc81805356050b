package org.rogatory.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.EngineContext;
import org.rogatory.EngineJobs;
import org.rogatory.OnBothDatabases;
import org.rogatory.documents.bytes.KeptBytes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Carrying a large package takes longer than the engine leaves a job to its worker. */
@Tag("slow")
@OnBothDatabases
@SpringBootTest(classes = EngineContext.class)
class LongCarryingTest {

    private static final int LOCK = 300;
    private static final Timestamp RUN_OUT = Timestamp.from(Instant.parse("2026-11-20T05:00:00Z"));

    private final JobExecutor executor;
    private final int lockBefore;
    private final Letters letters;
    private final EngineJobs jobs;
    private final NodeGateway gateway;
    private final JdbcClient jdbc;

    @Autowired
    LongCarryingTest(
            ProcessEngine engine,
            Exchange exchange,
            TransactionTemplate transaction,
            KeptBytes bytes,
            EngineJobs jobs,
            NodeGateway gateway,
            JdbcClient jdbc) {
        this.executor = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        this.lockBefore = executor.getLockTimeInMillis();
        this.letters = new Letters(exchange, transaction, bytes);
        this.jobs = jobs;
        this.gateway = gateway;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void startAfresh() {
        jobs.clear();
        gateway.failAfterCarrying(0);
        letters.newThread();
        executor.setLockTimeInMillis(LOCK);
    }

    @AfterEach
    void leaveNothing() {
        gateway.whileCarrying(() -> {});
        gateway.failAfterCarrying(0);
        executor.setLockTimeInMillis(lockBefore);
        jdbc.sql("update ACT_RU_JOB set LOCK_OWNER_ = null, LOCK_EXP_TIME_ = null")
                .update();
        jobs.clear();
    }

    @Test
    void keepsItsLockAndNobodyElseTakesTheJobUp() {
        var job = lockedJob();
        gateway.whileCarrying(() -> awaitRenewal(job));
        jobs.runOne("send-message");
        assertThat(gateway.carried()).hasSize(1);
        assertThat(jdbc.sql("select count(*) from ACT_RU_JOB where ID_ = ?")
                        .param(job)
                        .query(Long.class)
                        .single())
                .as("done with")
                .isZero();
    }

    /** The engine counts no failure of a job whose lock is not the one with which it began. */
    @Test
    void countsItsFailureThough() {
        var job = lockedJob();
        gateway.failAfterCarrying(1);
        gateway.whileCarrying(() -> awaitRenewal(job));
        assertThatThrownBy(() -> jobs.runOne("send-message")).isInstanceOf(RuntimeException.class);
        assertThat(jobs.jobOf("send-message").getDuedate())
                .as("tried again later")
                .isNotNull();
    }

    /** A job of this node whose lock runs out while it is worked on. */
    private String lockedJob() {
        letters.send("KZ", "KZ-GPO");
        var job = jobs.jobOf("send-message").getId();
        jdbc.sql("update ACT_RU_JOB set LOCK_OWNER_ = ?, LOCK_EXP_TIME_ = ? where ID_ = ?")
                .params(executor.getLockOwner(), RUN_OUT, job)
                .update();
        return job;
    }

    private void awaitRenewal(String job) {
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (lockedUntil(job).equals(RUN_OUT) && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        assertThat(lockedUntil(job)).as("renewed").isAfter(RUN_OUT);
    }

    private Timestamp lockedUntil(String job) {
        return jdbc.sql("select LOCK_EXP_TIME_ from ACT_RU_JOB where ID_ = ?")
                .param(job)
                .query(Timestamp.class)
                .single();
    }
}
