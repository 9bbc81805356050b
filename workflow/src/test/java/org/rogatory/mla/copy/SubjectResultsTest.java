package org.rogatory.mla.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.Step;
import org.rogatory.cases.Timeline.Moment;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;

/** What one State answered the other is what left; a decision that was taken back before it left is no answer. */
class SubjectResultsTest {

    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");
    private static final Officer OFFICER = new Officer("head.kz", "", "KZ", "KZ-GPO", Set.of(Role.HEAD));

    private static List<String> told(String... verbs) {
        var moments = Stream.of(verbs)
                .map(verb -> new Moment(verb, NOW, Step.of(Act.draft(verb).act(), OFFICER, null, null), null))
                .toList();
        return SubjectResults.answers(moments).stream()
                .map(moment -> moment.step().verb())
                .toList();
    }

    @Test
    void whatLeftIsTold() {
        assertThat(told("postpone", "draft_answer", "send_postponement", "resume_execution", "draft_answer"))
                .containsExactly("postpone", "draft_answer");
        assertThat(told("record_postponement", "record_answer"))
                .containsExactly("record_postponement", "record_answer");
    }

    @Test
    void whatWasTakenUpAgainIsNotTold() {
        assertThat(told("postpone", "resume_execution", "draft_answer", "send_answer"))
                .containsExactly("draft_answer");
        assertThat(told("postpone", "resume_review", "refuse", "draft_answer", "send_answer"))
                .containsExactly("refuse", "draft_answer");
    }

    @Test
    void whatBelongedToAnotherFileIsNotTold() {
        assertThat(told("record_partial_answer", "record_refusal", "take_back_record", "record_answer"))
                .containsExactly("record_partial_answer", "record_answer");
    }

    @Test
    void anOlderAnswerThatCameLateIsTold() {
        var both = List.of("record_partial_answer", "received_older_answer");
        assertThat(told("record_partial_answer", "received_older_answer")).isEqualTo(both);
        assertThat(told("record_partial_answer", "received_older_answer", "record_answer", "take_back_record"))
                .isEqualTo(both);
        assertThat(told("record_partial_answer", "record_answer", "received_older_answer", "take_back_record"))
                .as("what never stood is not taken back")
                .isEqualTo(both);
    }

    @Test
    void aNewDecisionTakesThePlaceOfTheFormer() {
        assertThat(told("postpone", "refuse", "draft_answer", "draft_answer", "send_answer"))
                .containsExactly("refuse", "draft_answer");
    }
}
