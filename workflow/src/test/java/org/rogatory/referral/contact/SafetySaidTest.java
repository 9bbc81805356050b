package org.rogatory.referral.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.referral.file.Age;
import org.rogatory.requests.Choices;

/** Nothing has to be said; whose age nobody knows is treated as a child; what was said comes back as it was. */
class SafetySaidTest {

    private static final SafetySaid SAID =
            new SafetySaid("no", "adult", "uz", List.of("medical_need", "food_needed"), "Something (synthetic).");

    @Test
    void nothingIsNeeded() {
        assertThat(SafetySaid.NOTHING.empty()).isTrue();
        assertThat(SafetySaid.of(SafetySaid.NOTHING.act(null))).isEqualTo(SafetySaid.NOTHING);
        assertThat(SafetySaid.NOTHING.known()).isEqualTo(Age.UNSURE);
        assertThat(SafetySaid.NOTHING.known().treatedAsChild()).isTrue();
    }

    @Test
    void whatWasSaidComesBack() {
        assertThat(SafetySaid.of(SAID.act(3L))).isEqualTo(SAID);
        assertThat(SafetySaid.read(SAID.kept())).isEqualTo(SAID);
        var refused = new SafetySaid("refused", "refused", null, List.of(), null);
        assertThat(SafetySaid.of(refused.act(null))).isEqualTo(refused);
        assertThat(refused.known()).isEqualTo(Age.UNSURE);
    }

    @Test
    void onlyWhatIsOfferedIsAnAnswer() {
        var wrong = List.of(
                Map.of("safe", "maybe"), Map.of("age", "forty"), Map.of("language", "Uzbek!"), Map.of("colour", "red"));
        assertThat(wrong)
                .allSatisfy(answers -> assertThatThrownBy(() -> SafetySaid.of(
                                Act.draft("record_safety").answers(answers).act()))
                        .hasMessage("unknown-code"));
        assertThatThrownBy(() -> SafetySaid.of(
                        Act.draft("record_safety").keys(List.of("a_horse")).act()))
                .hasMessage("unknown-code");
    }

    @Test
    void whatThePageAsksIsOnTheList() {
        assertThat(Choices.of(SafetySaid.NEEDS).orElseThrow()).containsAll(SafetySaid.ASKED_NEEDS);
    }
}
