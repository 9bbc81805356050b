package org.rogatory.requests.message.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.requests.message.PaperPlan;
import org.rogatory.requests.message.held.MessageLetter;
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

    @Test
    void aDecisionIsAnAnswerToARequestForAssistanceAndALetterOnAnother() {
        var officer = new Officer("officer.uz", "", "UZ", "UZ-GPO", Set.of(Role.CENTRAL_OFFICER));
        var assistance = file("mla_incoming");
        var extradition = file("extradition_incoming");

        for (var kind : SignedKinds.DECISIONS) {
            assertThat(ActLetters.written(assistance, kind, officer)).isFalse();
            assertThat(ActLetters.written(extradition, kind, officer)).isTrue();
            assertThat(ActLetters.written(extradition, kind, Officer.system("UZ")))
                    .isFalse();
        }
        assertThat(ActLetters.written(assistance, "consultation_request", officer))
                .isTrue();
        assertThat(PaperPlan.of(true, "refuse", "refusal_notice", "refusal_notice"))
                .isEqualTo(PaperPlan.SIGNED);
        assertThat(PaperPlan.of(false, "refuse", "refusal_notice", "refusal_notice"))
                .isEqualTo(PaperPlan.WITH_MESSAGE);
    }

    private static CaseFile file(String machine) {
        var file = mock(CaseFile.class);
        when(file.machine()).thenReturn(machine);
        return file;
    }
}
