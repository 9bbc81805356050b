package org.rogatory.referral.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.requests.FormerModel;
import org.rogatory.requests.ModelProcess;
import org.rogatory.tasks.OpenTask;
import org.rogatory.tasks.Tasks;

/** A file whose process was begun by a model of before goes on as one of today. */
@Tag("slow")
class FormerReferralModelTest {

    private static final String MODEL = "victim-referral";
    private static final String CASE = "UZ-REF-ABCDEF";

    private final ReferralStanding standing = mock(ReferralStanding.class);
    private final Tasks tasks = mock(Tasks.class);

    /** Who has which task in hand, by the number that the engine gives it. */
    private final Map<String, String> holders = new HashMap<>();

    /** A model that does not know the step by which what did not arrive is seen to. */
    private FormerModel former() throws IOException {
        when(standing.track(eq(CASE), anyString())).thenReturn("await");
        asks("ask_consent", "AskConsent");
        var former = new FormerModel(
                "referral",
                MODEL,
                drawn -> drawn.replace("${outcome == 'mend_release'}", "${false}"),
                Map.of("victimReferralTasks", new VictimReferralTasks(standing)));
        new ModelProcess(MODEL, former.runtime(), former.tasks()).start(CASE, Map.of("caseRef", CASE));
        assertThat(former.at(CASE)).containsExactly("AskConsent");
        return former;
    }

    private void asks(String way, String step) {
        asks(way, step, "await_guardian", "AwaitGuardian");
    }

    private void asks(String way, String step, String guardian, String guardianStep) {
        when(standing.way(CASE)).thenReturn(way);
        when(standing.guardian(CASE)).thenReturn(guardian);
        when(standing.wanted(CASE))
                .thenReturn(Set.of(
                        step,
                        guardianStep,
                        "AwaitIdentification",
                        "AwaitAssistance",
                        "AwaitReflection",
                        "AwaitJustice",
                        "AwaitReturn"));
    }

    private ReferralProcess process(FormerModel former) {
        return new ReferralProcess(former.runtime(), former.tasks(), former.repository(), standing, tasks);
    }

    /** The list shows what the engine has open, each in the hands of whoever has taken that very task. */
    private void listed(FormerModel former) {
        when(tasks.ofCase(CASE))
                .thenAnswer(asked -> open(former).stream().map(this::line).toList());
    }

    private static List<Task> open(FormerModel former) {
        return former.tasks().createTaskQuery().processInstanceBusinessKey(CASE).list();
    }

    private static String task(FormerModel former, String step) {
        return open(former).stream()
                .filter(task -> step.equals(task.getTaskDefinitionKey()))
                .map(Task::getId)
                .findFirst()
                .orElseThrow();
    }

    private OpenTask line(Task task) {
        var line = mock(OpenTask.class);
        when(line.taskId()).thenReturn(task.getId());
        when(line.step()).thenReturn(task.getTaskDefinitionKey());
        Optional.ofNullable(holders.get(task.getId()))
                .ifPresent(holder -> when(line.assignee()).thenReturn(holder));
        return line;
    }

    private static String instance(FormerModel former) {
        return former.runtime()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(CASE)
                .singleResult()
                .getId();
    }

    @Test
    void aStepThatAFormerModelDoesNotKnowIsAskedForByTheNewestOne() throws Exception {
        try (var former = former()) {
            former.renew();
            var begun = instance(former);
            asks("mend_release", "MendRelease");
            process(former).stirred(CASE);
            assertThat(former.at(CASE)).containsExactly("MendRelease");
            var anew = instance(former);
            assertThat(anew).isNotEqualTo(begun);

            process(former).stirred(CASE);
            assertThat(instance(former))
                    .as("it stays with whoever has taken it")
                    .isEqualTo(anew);
        }
    }

    @Test
    void whatSomebodyHasTakenStaysWithHimWhereTheNewestModelAsksAnew() throws Exception {
        try (var former = former()) {
            former.renew();
            listed(former);
            asks("ask_consent", "AskConsent", "name_guardian", "NameGuardian");
            process(former).stirred(CASE);
            assertThat(former.at(CASE)).containsExactlyInAnyOrder("AskConsent", "NameGuardian");
            var before = task(former, "NameGuardian");
            holders.put(before, "caseworker1");
            holders.put(task(former, "AskConsent"), "caseworker2");

            asks("mend_release", "MendRelease", "name_guardian", "NameGuardian");
            process(former).stirred(CASE);

            assertThat(former.at(CASE)).containsExactlyInAnyOrder("MendRelease", "NameGuardian");
            assertThat(task(former, "NameGuardian")).isNotEqualTo(before);
            verify(tasks).assigned(task(former, "NameGuardian"), "caseworker1");
            verify(tasks, never()).assigned(eq(task(former, "MendRelease")), anyString());
        }
    }

    @Test
    void whatAFormerModelKnowsGoesOnByIt() throws Exception {
        try (var former = former()) {
            former.renew();
            var begun = instance(former);
            asks("refer_person", "ReferPerson");
            process(former).stirred(CASE);
            assertThat(former.at(CASE)).containsExactly("ReferPerson");
            assertThat(instance(former)).isEqualTo(begun);
        }
    }

    @Test
    void whatTheNewestModelDoesNotKnowEitherBeginsNothingAnew() throws Exception {
        try (var former = former()) {
            var begun = instance(former);
            asks("mend_release", "MendRelease");
            process(former).stirred(CASE);
            assertThat(former.at(CASE)).isEmpty();
            assertThat(instance(former)).isEqualTo(begun);
        }
    }
}
