package org.rogatory.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.cases.CaseFamily;
import org.rogatory.law.Lifecycle;
import org.rogatory.law.Lifecycles;
import org.rogatory.law.Transition;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** What acts mean for the figures, beside the machines of which they are. */
class CourseTest {

    /** How a request for a person has ended where its file stands so; it is open where it is not named. */
    private static final Map<String, Outcome> ENDED = Map.ofEntries(
            Map.entry("granted", Outcome.ANSWERED),
            Map.entry("granted_postponed", Outcome.ANSWERED),
            Map.entry("temporarily_surrendered", Outcome.ANSWERED),
            Map.entry("surrender_scheduled", Outcome.ANSWERED),
            Map.entry("not_taken_over", Outcome.ANSWERED),
            Map.entry("surrendered", Outcome.ANSWERED),
            Map.entry("agreed", Outcome.ANSWERED),
            Map.entry("sentence_recognised", Outcome.ANSWERED),
            Map.entry("handover_scheduled", Outcome.ANSWERED),
            Map.entry("handed_over", Outcome.ANSWERED),
            Map.entry("serving", Outcome.ANSWERED),
            Map.entry("sentence_ended", Outcome.ANSWERED),
            Map.entry("refused", Outcome.REFUSED),
            Map.entry("returned_without_execution", Outcome.RETURNED),
            Map.entry("withdrawn", Outcome.WITHDRAWN),
            Map.entry("deceased", Outcome.DECEASED));

    /** What is done to open the file is no step of its machine. */
    private static final Set<String> OPENING = Set.of("receive", Course.TAKE_OVER);

    private static final AnnotationConfigApplicationContext LAW = new AnnotationConfigApplicationContext();

    @BeforeAll
    static void reads() {
        TestPropertyValues.of("rogatory.directory.hosted=UZ,KZ").applyTo(LAW);
        LAW.scan("org.rogatory.law", "org.rogatory.directory");
        LAW.refresh();
    }

    @AfterAll
    static void leaves() {
        LAW.close();
    }

    private static Lifecycle machine(String name) {
        return LAW.getBean(Lifecycles.class).of(name);
    }

    private static boolean outgoing(String machine) {
        return machine.endsWith("_outgoing");
    }

    private static @Nullable Step step(String machine, String verb) {
        return Course.of(CaseFamily.of(machine), outgoing(machine), verb);
    }

    /** By every step the figures end, or are open again, as the file is. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "extradition_outgoing",
                "extradition_incoming",
                "sentenced_transfer_outgoing",
                "sentenced_transfer_incoming"
            })
    void aRequestForAPersonHasEndedWhereItsFileHas(String machine) {
        assertThat(machine(machine).transitions())
                .isNotEmpty()
                .allSatisfy(step -> assertThat(after(machine, step))
                        .as("%s by %s to %s", step.from(), step.verb(), step.to())
                        .isEqualTo(expected(step)));
    }

    /** A death changes no answer that was there, and closing changes nothing. */
    private static @Nullable Outcome expected(Transition step) {
        var before = ENDED.get(step.from());
        var stays = "close".equals(step.verb()) || "record_death".equals(step.verb()) && before != null;
        return stays ? before : ENDED.get(step.to());
    }

    private static @Nullable Outcome after(String machine, Transition taken) {
        var before = ENDED.get(taken.from());
        var step = step(machine, taken.verb());
        if (step == null || step.last() == Step.Last.IF_OPEN && before != null) {
            return before;
        }
        return step.settles() != null ? step.settles() : step.last() == Step.Last.REOPENED ? null : before;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mla_outgoing",
                "mla_incoming",
                "extradition_outgoing",
                "extradition_incoming",
                "sentenced_transfer_outgoing",
                "sentenced_transfer_incoming"
            })
    void everyActThatIsNamedIsOneOfItsMachine(String machine) {
        var lifecycle = machine(machine);
        var known = new HashSet<>(OPENING);
        known.addAll(lifecycle.verbs());
        lifecycle.events().forEach(event -> known.add(event.verb()));

        assertThat(Course.verbs(CaseFamily.of(machine), outgoing(machine)))
                .isNotEmpty()
                .isSubsetOf(known);
    }

    /** A request of ours is counted once it has left, one of theirs once it is here. */
    @Test
    void onlyWhatComesOrLeavesCounts() {
        assertThat(counting("extradition_outgoing")).containsExactlyInAnyOrder("transmit", Course.ARREST_ASKED);
        assertThat(counting("sentenced_transfer_outgoing")).containsExactly("transmit");
        assertThat(counting("extradition_incoming")).containsExactly("receive");
        assertThat(counting("sentenced_transfer_incoming")).containsExactly("receive");
        assertThat(Course.fits(Course.ARREST_ASKED, "draft")).isTrue();
        assertThat(Course.fits(Course.ARREST_ASKED, "granted")).isFalse();
        assertThat(Course.fits("transmit", "transmitted")).isTrue();
    }

    private static Set<String> counting(String machine) {
        return Course.verbs(CaseFamily.of(machine), outgoing(machine)).stream()
                .filter(verb -> Stream.ofNullable(step(machine, verb)).anyMatch(Step::counts))
                .collect(Collectors.toSet());
    }

    @Test
    void whatACourtLeavesOpenIsDecidedAnew() {
        assertThat(step("extradition_incoming", "decide_grant"))
                .extracting(Step::decides)
                .isEqualTo(Outcome.ANSWERED);
        assertThat(step("extradition_incoming", "decide_refuse"))
                .extracting(Step::decides)
                .isEqualTo(Outcome.REFUSED);
        assertThat(step("extradition_incoming", "record_remittal"))
                .returns(Step.Last.UNDECIDED, Step::last)
                .returns(Set.of(Stage.REVIEW), Step::begins);
    }

    @Test
    void filesOfReferralAreInNoReport() {
        assertThat(Stream.of("receive", "close", "withdraw", "register"))
                .noneMatch(verb -> Course.knows(CaseFamily.REFERRAL, verb));
    }

    @Test
    void anActMeansNothingWhereItIsNotNamed() {
        assertThat(step("mla_outgoing", "register")).isNull();
        assertThat(step("mla_incoming", "register")).isNotNull();
        assertThat(step("mla_incoming", Course.ARREST_ASKED)).isNull();
        assertThat(Course.knows(CaseFamily.MLA, "send_reminder")).isFalse();
        assertThat(Course.knows(CaseFamily.MLA, Course.ARREST_ASKED)).isFalse();
        assertThat(step("mla_outgoing", "take_back_record"))
                .returns(Step.Last.RESUMED, Step::last)
                .extracting(Step::begins)
                .isEqualTo(Set.of(Stage.PARTNER, Stage.WHOLE));
    }

    @Test
    void whatIsTakenOverStandsAsItStoodOnPaper() {
        assertThat(Course.takenOver(false, "registered", List.of())).isEqualTo(step("mla_incoming", Course.TAKE_OVER));
        assertThat(Course.takenOver(false, "refused", List.of()))
                .extracting(Step::decides)
                .isEqualTo(Outcome.REFUSED);
        assertThat(Course.takenOver(false, "answered", List.of()))
                .extracting(Step::last)
                .isEqualTo(Step.Last.AS_DECIDED);
        assertThat(Course.takenOver(false, "answered", List.of("return_not_signed", "return_without_execution")))
                .extracting(Step::settles)
                .isEqualTo(Outcome.RETURNED);
        assertThat(Course.takenOver(true, "answered", List.of()))
                .extracting(Step::settles)
                .isEqualTo(Outcome.ANSWERED);
    }
}
