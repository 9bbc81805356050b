package org.rogatory.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rogatory.EngineContext;
import org.rogatory.EngineJobs;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Crossings;
import org.rogatory.persons.CabinetShut;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.support.TransactionTemplate;

/** Two acts wait in the engine for each other: the database undoes one, or both; each is done again until it is done. */
@Tag("slow")
@OnBothDatabases
@SpringBootTest(classes = EngineContext.class)
@ExtendWith(OutputCaptureExtension.class)
class CrossedActsTest {

    /** A model as an older version of one is, whose timer names no rhythm. */
    private static final String OLDER = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="http://rogatory.org/bpmn">
              <process id="older-watch" isExecutable="true" camunda:historyTimeToLive="P3650D">
                <startEvent id="Begun"/>
                <intermediateCatchEvent id="WaitUntilDue">
                  <timerEventDefinition id="Timer"><timeDate>2020-01-01T00:00:00Z</timeDate></timerEventDefinition>
                </intermediateCatchEvent>
                <endEvent id="Over"/>
                <sequenceFlow id="BegunToWaitUntilDue" sourceRef="Begun" targetRef="WaitUntilDue"/>
                <sequenceFlow id="WaitUntilDueToOver" sourceRef="WaitUntilDue" targetRef="Over"/>
              </process>
            </definitions>
            """;

    private final RuntimeService runtime;
    private final ManagementService management;
    private final ProcessEngine engine;
    private final TransactionTemplate transaction;
    private final EngineJobs jobs;
    private final CyclicBarrier bothHoldOne = new CyclicBarrier(2);
    private final AtomicInteger tries = new AtomicInteger();

    @Autowired
    CrossedActsTest(ProcessEngine engine, TransactionTemplate transaction, EngineJobs jobs) {
        this.engine = engine;
        this.runtime = engine.getRuntimeService();
        this.management = engine.getManagementService();
        this.transaction = transaction;
        this.jobs = jobs;
    }

    @AfterEach
    void leaveNoJob() {
        jobs.clear();
    }

    @Test
    void areBothDone() throws InterruptedException, ExecutionException {
        var one = job();
        var other = job();
        var officers = Executors.newFixedThreadPool(2);
        try {
            var first = officers.submit(() -> gives(one, other, 7));
            var second = officers.submit(() -> gives(other, one, 8));
            first.get();
            second.get();
        } finally {
            officers.shutdownNow();
        }

        assertThat(tries.get()).as("tries of the two acts").isGreaterThanOrEqualTo(3);
        assertThat(retries(one)).isIn(7, 8).isEqualTo(retries(other));
    }

    @Test
    void isToldAsACrossingWhereAnotherActHasEndedTheProcess() {
        assertThatThrownBy(() ->
                        transaction.executeWithoutResult(act -> runtime.deleteProcessInstance("gone", "deadline met")))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    /** It is done again, or told to whoever asked: the log need not have it, and least of all with its words. */
    @Test
    void leaveNoTraceInTheLog(CapturedOutput output) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        Command<String> crossing = context -> {
            throw new OptimisticLockingFailureException("Karimova M.");
        };

        assertThatThrownBy(() -> configuration.getCommandExecutorTxRequired().execute(crossing))
                .isInstanceOf(OptimisticLockingFailureException.class);

        assertThat(output.getAll()).doesNotContain("Karimova");
    }

    /** Nothing failed: such a job is ready as it was, where a failure waits ten seconds. */
    @Test
    void leaveAJobThatCrossedReadyAtOnce() {
        var crossed = job();
        var failed = job();

        told(crossed, new IllegalStateException(new OptimisticLockingFailureException("crossed")));
        told(failed, new IllegalStateException("failed"));

        assertThat(ready(crossed)).isTrue();
        assertThat(ready(failed)).isFalse();
    }

    /** Of a crossing the log has one calm line; of one by which a job loses a try it has another. */
    @Test
    void areToldAsAFailureOnceTheyCountAsOne(CapturedOutput output) {
        var crossed = job();
        var now = ClockUtil.getCurrentTime();
        try {
            ClockUtil.setCurrentTime(Date.from(now.toInstant().plus(Duration.ofMinutes(2))));
            told(crossed, new OptimisticLockingFailureException("Karimova M."));
        } finally {
            ClockUtil.setCurrentTime(now);
        }

        assertThat(output.getAll().lines())
                .anyMatch(line -> line.contains("WARN") && line.contains("Job " + crossed + " still crosses"));
        assertThat(output.getAll()).doesNotContain("Karimova");
        assertThat(ready(crossed)).isFalse();
    }

    /** It was ordered long before that, and the minute in which a crossing is no failure runs from then. */
    @Test
    void leaveATimerThatCrossedWhenItCameDueReadyAtOnce() {
        var timer = job();
        var tries = retries(timer);
        var now = ClockUtil.getCurrentTime();
        var due = now.toInstant().plus(Duration.ofHours(1));
        management.setJobDuedate(timer, Date.from(due));
        try {
            ClockUtil.setCurrentTime(Date.from(due.plusSeconds(10)));
            told(timer, new OptimisticLockingFailureException("crossed"));
            assertThat(ready(timer)).isTrue();
        } finally {
            ClockUtil.setCurrentTime(now);
        }
        assertThat(retries(timer)).isEqualTo(tries);
    }

    /** Its processes go on by it: six tries at once would leave a deadline without its alarm. */
    @Test
    void leaveAFailedTimerOfAnOlderModelForLater() {
        var deployed = engine.getRepositoryService()
                .createDeployment()
                .addString("older-watch.bpmn", OLDER)
                .deploy();
        try {
            var instance = runtime.startProcessInstanceByKey("older-watch");
            var timer = management
                    .createJobQuery()
                    .processInstanceId(instance.getId())
                    .singleResult()
                    .getId();
            assertThat(ready(timer)).isTrue();

            told(timer, new IllegalStateException("failed"));

            assertThat(ready(timer)).isFalse();
            assertThat(retries(timer)).isEqualTo(5);
        } finally {
            engine.getRepositoryService().deleteDeployment(deployed.getId(), true);
        }
    }

    /** It would be taken up again and again otherwise, while somebody else is still at it, and be given up at last. */
    @Test
    void leaveAJobThatWasNotTakenOnForLaterUncounted() {
        var refused = job();
        var tries = retries(refused);

        for (var time = 0; time < 8; time++) {
            told(refused, new IllegalStateException(new RejectedExecutionException("somebody is at it")));
        }

        assertThat(ready(refused)).isFalse();
        assertThat(retries(refused)).isEqualTo(tries);
        assertThat(management.createJobQuery().jobId(refused).singleResult().getDuedate())
                .isBefore(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofMinutes(1)));
    }

    /** Nobody who could open it is ever present where jobs run. */
    @Test
    void leaveAJobThatMetAShutCabinetToTheOperatorAtOnce() {
        var shut = job();
        assertThat(retries(shut)).isGreaterThan(1);

        told(shut, new IllegalStateException(new CabinetShut("UZ-synthetic")));

        assertThat(retries(shut)).isZero();
        assertThat(ready(shut)).isFalse();
    }

    private void told(String job, Exception failure) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        configuration
                .getCommandExecutorTxRequired()
                .execute(configuration.getFailedJobCommandFactory().getCommand(job, failure));
    }

    private boolean ready(String job) {
        return management.createJobQuery().jobId(job).executable().singleResult() != null;
    }

    private Integer gives(String held, String wanted, int retries) {
        return new Crossings()
                .again(() -> transaction.execute(act -> {
                    management.setJobRetries(held, retries);
                    if (tries.incrementAndGet() <= 2) {
                        met();
                    }
                    management.setJobRetries(wanted, retries);
                    return retries;
                }));
    }

    private void met() {
        try {
            bothHoldOne.await();
        } catch (InterruptedException | BrokenBarrierException alone) {
            throw new IllegalStateException(alone);
        }
    }

    private int retries(String job) {
        return management.createJobQuery().jobId(job).singleResult().getRetries();
    }

    private String job() {
        var reference = UUID.randomUUID().toString();
        var instance = runtime.startProcessInstanceByKey("send-message", reference, Map.of("messageRef", reference));
        return management
                .createJobQuery()
                .processInstanceId(instance.getId())
                .singleResult()
                .getId();
    }
}
