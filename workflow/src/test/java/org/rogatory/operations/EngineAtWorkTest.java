package org.rogatory.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
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
import org.rogatory.tasks.OpenTask;
import org.rogatory.tasks.Tasks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@Tag("slow")
@OnBothDatabases
@SpringBootTest(classes = EngineContext.class)
class EngineAtWorkTest {

    private static final Officer OPERATOR =
            new Officer("operator", "Namunaev Operator", "UZ", "UZ-MOJ", Set.of(Role.OPERATOR));

    private final RuntimeService runtime;
    private final TaskService engineTasks;
    private final Tasks tasks;
    private final ProcessPosition position;
    private final FailedJobs failedJobs;
    private final EngineJobs jobs;
    private final HeardEvents events;
    private String caseRef = "";

    @Autowired
    EngineAtWorkTest(
            RuntimeService runtime,
            TaskService engineTasks,
            Tasks tasks,
            ProcessPosition position,
            FailedJobs failedJobs,
            EngineJobs jobs,
            HeardEvents events) {
        this.runtime = runtime;
        this.engineTasks = engineTasks;
        this.tasks = tasks;
        this.position = position;
        this.failedJobs = failedJobs;
        this.jobs = jobs;
        this.events = events;
    }

    @BeforeEach
    void startAfresh() {
        jobs.clear();
        events.clear();
        caseRef = "UZ-" + UUID.randomUUID();
    }

    @Test
    void tellsTheProjectionOfEveryTaskThatOpensChangesHandsAndCloses() {
        submit();
        var task = tasks.ofCase(caseRef).get(0);
        assertThat(task).returns("EndorseRequest", OpenTask::step).returns("mla/endorse-request", OpenTask::formKey);

        engineTasks.setAssignee(task.taskId(), "karimova");
        assertThat(tasks.ofCase(caseRef).get(0).assignee()).isEqualTo("karimova");

        engineTasks.complete(task.taskId(), Map.of("outcome", "endorse"));
        assertThat(tasks.ofCase(caseRef)).extracting(OpenTask::step).containsExactly("ReviewRequest");
    }

    @Test
    void closesTheTasksOfAProcessThatIsTakenAway() {
        var process = submit();
        runtime.deleteProcessInstance(process, "test");
        assertThat(tasks.ofCase(caseRef)).isEmpty();
    }

    @Test
    void tellsWhereAFileStands() {
        assertThat(position.of(caseRef, "mla-outgoing")).isEmpty();
        submit();
        engineTasks.complete(tasks.ofCase(caseRef).get(0).taskId(), Map.of("outcome", "endorse"));

        assertThat(position.of(caseRef, "mla-incoming")).isEmpty();
        var now = position.of(caseRef, "mla-outgoing").orElseThrow();
        assertThat(now.modelId()).isEqualTo("mla-outgoing");
        assertThat(now.active()).containsExactly("ReviewRequest");
        assertThat(now.passed()).contains("RequestSubmitted", "EndorseRequest").doesNotContain("ReviewRequest");
        assertThat(now.steps()).extracting(Position.Step::name).doesNotContainNull();
        assertThat(now.flows())
                .contains("WhoSubmitsToEndorseRequest", "EndorseRequestDecidedToReviewRequest")
                .doesNotContain("WhoSubmitsToReviewRequest", "EndorseRequestDecidedToCorrectRequest");
        assertThat(now.ahead())
                .contains("CorrectRequest", "SignRequest", "AssessAnswer")
                .doesNotContain("EndorseRequest", "ReviewRequest", "SignRequestDecided");
        assertThat(new String(position.drawing(now.definitionId()), StandardCharsets.UTF_8))
                .contains("id=\"ReviewRequest\"");
        assertThat(now.ended()).isFalse();
    }

    @Test
    void showsTheWayBeforeItHasBegun() {
        var planned = position.planned("mla-incoming");
        assertThat(planned.ahead()).startsWith("RegisterRequest").contains("CloseFile");
        assertThat(planned.passed()).isEmpty();
        assertThat(planned.ended()).isTrue();
    }

    @Test
    void showsAFailedJobByTheClassOfItsFailureAlone() {
        var reference = UUID.randomUUID().toString();
        runtime.startProcessInstanceByKey(
                "send-message", reference, Map.of("messageRef", reference, "caseRef", caseRef));
        assertThat(failedJobs.page(0, OPERATOR).lines()).isEmpty();
        assertThatThrownBy(() -> jobs.runOne("send-message")).isInstanceOf(RuntimeException.class);

        var failed = failedJobs.page(-1, OPERATOR).lines();
        assertThat(failed)
                .singleElement()
                .returns("send-message", FailedJob::process)
                .returns("DeliverMessage", FailedJob::step)
                .returns(caseRef, FailedJob::caseRef)
                .returns(IllegalArgumentException.class.getName(), FailedJob::errorClass);
        assertThat(failedJobs.page(1, OPERATOR).lines()).isEmpty();
        failedJobs.retry(failed.get(0).jobId(), JobReason.OUTAGE_OVER, OPERATOR);
        assertThat(failedJobs.page(0, OPERATOR).lines())
                .extracting(FailedJob::retriesLeft)
                .containsExactly(failed.get(0).retriesLeft());
        assertThat(events.of(JobRetried.class))
                .singleElement()
                .returns("operator", JobRetried::actor)
                .returns(Map.of("reason", "outage-over"), JobRetried::details);

        var unknown =
                catchThrowableOfType(Refusal.class, () -> failedJobs.retry("nothing", JobReason.ASKED_FOR, OPERATOR));
        assertThat(unknown.code()).isEqualTo("not-found");
    }

    @Test
    void nobodyButAnOperatorIsToldOfFailedJobs() {
        var head = new Officer("head.uz", "Namunaev Head", "UZ", "UZ-MOJ", Set.of(Role.HEAD, Role.ADMINISTRATOR));

        assertThatThrownBy(() -> failedJobs.page(0, head))
                .isInstanceOf(Refusal.class)
                .hasMessage("role");
        assertThatThrownBy(() -> failedJobs.find("1", head))
                .isInstanceOf(Refusal.class)
                .hasMessage("role");
        assertThatThrownBy(() -> failedJobs.retry("1", JobReason.ASKED_FOR, head))
                .isInstanceOf(Refusal.class)
                .hasMessage("role");
    }

    private String submit() {
        return runtime.startProcessInstanceByKey(
                        "mla-outgoing", caseRef, Map.of("caseRef", caseRef, "outcome", "submit"))
                .getId();
    }
}
