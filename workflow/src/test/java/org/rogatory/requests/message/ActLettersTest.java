package org.rogatory.requests.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.rogatory.signing.SignedKinds;

/** Every letter that is made when its message leaves is signed by an act, but for the receipt of the system. */
class ActLettersTest {

    @Test
    void onlyTheAcknowledgementIsMadeWithoutASignature() {
        var unsigned = new HashSet<>(MessageLetter.WRITTEN);
        unsigned.removeAll(ActLetters.KINDS);

        assertThat(unsigned).containsExactly("acknowledgement");
        assertThat(MessageLetter.WRITTEN).containsAll(ActLetters.KINDS);
    }

    @Test
    void whatIsSealedOrPassedOnWithoutAMessageIsSignedByWhoActs() {
        assertThat(SignedKinds.PAPERS)
                .allMatch(kind -> PaperPlan.of(true, "record_leg", kind, null) != PaperPlan.RECORD)
                .contains("cover_letter", "forwarding_letter", "execution_order", "execution_report", "report_return")
                .doesNotContainAnyElementsOf(SignedKinds.byAct());
    }
}
