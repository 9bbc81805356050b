package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.CUSTODY_OFFICER;
import static org.rogatory.identity.Role.HEAD;

import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.extradition.incoming.ExtraditionDecisions;
import org.rogatory.extradition.outgoing.ExtraditionAnswers;
import org.springframework.beans.factory.annotation.Autowired;

/** Who takes part in a file of extradition reads its decision; what protects the person only those who decide. */
@EngineTest
class ExtraditionDecisionsProcessTest {

    private final ExtraditionVerbsIn verbs;
    private final ExtraditionVerbsOut out;
    private final ExtraditionDecisions decisions;
    private final ExtraditionAnswers answers;

    @Autowired
    ExtraditionDecisionsProcessTest(
            ExtraditionVerbsIn verbs,
            ExtraditionVerbsOut out,
            ExtraditionDecisions decisions,
            ExtraditionAnswers answers) {
        this.verbs = verbs;
        this.out = out;
        this.decisions = decisions;
        this.answers = answers;
    }

    private Desk checked() {
        return verbs.check(verbs.received(ExtraditionVerbsIn.request()));
    }

    @Test
    void theDecisionIsReadWithTheDayFromWhichItStands() {
        var theirs = checked();
        var officer = theirs.officer(CENTRAL_OFFICER);
        assertThat(decisions.of(theirs.file(), officer)).isEmpty();

        theirs.does(HEAD, ExtraditionVerbsIn.grant());
        assertThat(decisions.of(theirs.file(), officer)).hasValueSatisfying(decided -> {
            assertThat(decided.granted()).isTrue();
            assertThat(decided.guarded()).isFalse();
            assertThat(decided.text()).startsWith("The conditions");
            assertThat(decided.effectiveOn()).isNull();
            assertThat(decided.appeal().made()).isFalse();
        });
        theirs.does(CENTRAL_OFFICER, Act.draft("record_final").internalText("Confirmed by the court of Almaty."));
        assertThat(decisions.of(theirs.file(), officer))
                .hasValueSatisfying(decided -> assertThat(decided.effectiveOn()).isEqualTo(verbs.today()));
    }

    @Test
    void aGroundThatProtectsThePersonIsReadByThoseWhoDecideAlone() {
        var theirs = checked().does(HEAD, ExtraditionVerbsIn.refuse("refugee"));
        assertThat(decisions.of(theirs.file(), theirs.officer(HEAD)))
                .hasValueSatisfying(decided -> assertThat(decided.ground()).isEqualTo("refugee"));
        assertThat(decisions.of(theirs.file(), theirs.officer(CUSTODY_OFFICER))).hasValueSatisfying(decided -> {
            assertThat(decided.guarded()).isTrue();
            assertThat(decided.ground()).isNull();
            assertThat(decided.text()).isNull();
        });
    }

    @Test
    void whatTheOtherStateToldIsReadOnOurSide() {
        var ours = out.registered(out.transmitted());
        var officer = ours.officer(CENTRAL_OFFICER);
        assertThat(answers.of(ours.file(), officer)).isEmpty();
        out.grant(ours);
        assertThat(answers.of(ours.file(), officer)).hasValueSatisfying(answer -> {
            assertThat(answer.grant()).isNotNull();
            assertThat(answer.against()).isNull();
        });
    }
}
