package org.rogatory.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.EngineContext;
import org.rogatory.EngineJobs;
import org.rogatory.HeardEvents;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A failed job is left out only where nothing is lost by that. */
@Tag("slow")
@OnBothDatabases
@SpringBootTest(classes = EngineContext.class)
class JobSkipsTest {

    private static final Officer OPERATOR =
            new Officer("operator", "Namunaev Operator", "UZ", "UZ-MOJ", Set.of(Role.OPERATOR));

    private final RuntimeService runtime;
    private final ManagementService management;
    private final JobSkips skips;
    private final FailedJobs failedJobs;
    private final EngineJobs jobs;
    private final HeardEvents events;
    private final String reference = UUID.randomUUID().toString();

    @Autowired
    JobSkipsTest(
            RuntimeService runtime,
            ManagementService management,
            JobSkips skips,
            FailedJobs failedJobs,
            EngineJobs jobs,
            HeardEvents events) {
        this.runtime = runtime;
        this.management = management;
        this.skips = skips;
        this.failedJobs = failedJobs;
        this.jobs = jobs;
        this.events = events;
    }

    @BeforeEach
    void startAfresh() {
        jobs.clear();
        events.clear();
    }

    /** A job of a process that fails here, tried as often as it is tried by itself. */
    private String failing(String process, String variable) {
        runtime.startProcessInstanceByKey(process, reference, Map.of(variable, reference));
        assertThatThrownBy(() -> jobs.runOne(process)).isInstanceOf(RuntimeException.class);
        var job = jobs.jobOf(process).getId();
        management.setJobRetries(job, 0);
        return job;
    }

    private long standing() {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(reference)
                .count();
    }

    @Test
    void whatOnlyTellsIsLeftOutWithAReason() {
        var job = failing("deliver-events", "webhookRef");
        assertThat(JobSkips.offered(failedJobs.find(job, OPERATOR).orElseThrow()))
                .isTrue();
        skips.skip(job, JobReason.RECEIVER_GONE, OPERATOR);

        assertThat(standing()).isZero();
        assertThat(failedJobs.find(job, OPERATOR)).isEmpty();
        assertThat(events.of(JobSkipped.class))
                .singleElement()
                .returns("operator", JobSkipped::actor)
                .returns(Map.of("process", "deliver-events", "reason", "receiver-gone"), JobSkipped::details);
    }

    @Test
    void nobodyButAnOperatorLeavesAJobOut() {
        var job = failing("deliver-events", "webhookRef");
        var head = new Officer("head.uz", "Namunaev Head", "UZ", "UZ-MOJ", Set.of(Role.HEAD, Role.ADMINISTRATOR));
        var refused = catchThrowableOfType(Refusal.class, () -> skips.skip(job, JobReason.RECEIVER_GONE, head));

        assertThat(refused.code()).isEqualTo("role");
        assertThat(standing()).isEqualTo(1);
    }

    @Test
    void whatSendsIsNeverLeftOut() {
        var job = failing("send-message", "messageRef");
        assertThat(JobSkips.offered(failedJobs.find(job, OPERATOR).orElseThrow()))
                .isFalse();
        var refused = catchThrowableOfType(Refusal.class, () -> skips.skip(job, JobReason.TOLD_OTHERWISE, OPERATOR));

        assertThat(refused.code()).isEqualTo("job-not-skipped");
        assertThat(standing()).isEqualTo(1);
        assertThat(events.of(JobSkipped.class)).isEmpty();
        var unknown = catchThrowableOfType(Refusal.class, () -> skips.skip("x", JobReason.ASKED_FOR, OPERATOR));
        assertThat(unknown.code()).isEqualTo("not-found");
    }
}
