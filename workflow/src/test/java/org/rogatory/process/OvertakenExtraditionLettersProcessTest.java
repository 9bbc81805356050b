package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.CUSTODY_OFFICER;
import static org.rogatory.identity.Role.HEAD;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.exchange.ExchangeMessage;
import org.rogatory.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;

/** A letter on an extradition that waits for its signature leaves no more once what it tells holds no more. */
@EngineTest
class OvertakenExtraditionLettersProcessTest {

    private static final String PARKED = "parked_message";

    private final ExtraditionVerbsIn in;
    private final ExtraditionVerbsOut out;
    private final Custodies custodies;

    @Autowired
    OvertakenExtraditionLettersProcessTest(ExtraditionVerbsIn in, ExtraditionVerbsOut out, Custodies custodies) {
        this.in = in;
        this.out = out;
        this.custodies = custodies;
    }

    private static List<String> statuses(Desk desk, String kind) {
        return desk.messages().stream()
                .filter(message -> kind.equals(message.kind()))
                .map(ExchangeMessage::status)
                .toList();
    }

    /** What the act has written stays unsigned, and a minute passes. */
    private Desk unsigned(Desk desk, Role role, ActDraft act) {
        desk.writes(role, act);
        in.node().pass(Duration.ofMinutes(1));
        return desk;
    }

    private static Desk inForce(Desk theirs, ActDraft grant) {
        return theirs.does(HEAD, grant)
                .does(CENTRAL_OFFICER, Act.draft("record_final").internalText("Confirmed by the court."));
    }

    private Desk inForce(Desk theirs) {
        var check = ExtraditionVerbsIn.checkBesideOthers();
        return inForce(in.review(theirs).does(CENTRAL_OFFICER, check), ExtraditionVerbsIn.grant());
    }

    /** An hour was told by a grant that rests on a consent which was taken back since. */
    private Desk doubted(Desk theirs) {
        in.review(in.arrested(theirs));
        var consent = SurrenderVerbs.consent(in.today(), custodies.paper(theirs.caseRef()));
        theirs.does(CENTRAL_OFFICER, consent);
        return inForce(theirs, ExtraditionVerbsIn.besideOthers(ExtraditionVerbsIn.grant()))
                .does(CENTRAL_OFFICER, "send_decision")
                .does(CUSTODY_OFFICER, in.appointment(Duration.ofDays(3)))
                .does(CENTRAL_OFFICER, SurrenderVerbs.withdrawn(in.today()));
    }

    /** The act that signs the letter of this kind that waits. */
    private static ActDraft signing(Desk desk, String kind) {
        var waiting = desk.messages().stream()
                .filter(message -> kind.equals(message.kind()) && "held".equals(message.status()))
                .findFirst()
                .orElseThrow();
        return Act.draft("sign_letter").fingerprint(waiting.messageId());
    }

    private void signed(Desk desk, ActDraft act) {
        desk.writes(desk.signing(), act);
        in.node().jobs().drain();
        in.node().pass(Duration.ofMinutes(1));
    }

    @Test
    void aPostponementThatIsOverTakesNoAppointedHourAway() {
        var ours = out.transmitted();
        var theirs = in.review(ours.partner());
        unsigned(theirs, HEAD, ExtraditionWaysIn.putOff("postpone"));
        assertThat(statuses(theirs, "postponement_notice")).containsExactly("held");
        unsigned(theirs, CENTRAL_OFFICER, ExtraditionVerbsIn.besideOthers(Act.draft("resume")));
        assertThat(statuses(theirs, "postponement_notice")).containsExactly("recalled");

        inForce(theirs, ExtraditionVerbsIn.grant())
                .does(CENTRAL_OFFICER, "send_decision")
                .does(CUSTODY_OFFICER, in.appointment(Duration.ofDays(3)));
        assertThat(ours.status()).isEqualTo("surrender_scheduled");
        assertThat(ours.verbs()).doesNotContain(PARKED, "record_postponement");
    }

    @Test
    void aGrantThatIsPutOffBeforeItsLetterIsSignedIsToldOnceItHoldsAgain() {
        var ours = out.transmitted();
        var theirs = unsigned(inForce(ours.partner()), CENTRAL_OFFICER, Act.draft("send_decision"));
        theirs.does(HEAD, ExtraditionWaysIn.putOff("postpone"));
        assertThat(statuses(theirs, "extradition_decision")).containsExactly("recalled");
        assertThat(ours.status()).isEqualTo("postponed");

        theirs.does(CENTRAL_OFFICER, "resume_granted");
        assertThat(theirs.offers(CENTRAL_OFFICER, "send_decision")).isTrue();
        theirs.does(CENTRAL_OFFICER, "send_decision");
        assertThat(ours.status()).isEqualTo("granted");
        assertThat(ours.verbs()).doesNotContain(PARKED);
    }

    @Test
    void aSurrenderPutOffIsToldNoMoreOnceItsHourIsAppointed() {
        var ours = out.transmitted();
        var theirs = inForce(ours.partner()).does(CENTRAL_OFFICER, "send_decision");
        unsigned(theirs, HEAD, ExtraditionWaysIn.putOff("postpone_surrender"));
        theirs.does(CUSTODY_OFFICER, in.appointment(Duration.ofDays(3)));
        assertThat(statuses(theirs, "postponement_notice")).containsExactly("recalled");
        assertThat(ours.status()).isEqualTo("surrender_scheduled");
        assertThat(ours.verbs()).doesNotContain(PARKED, "record_surrender_postponed");
    }

    @Test
    void anHourOnWhichNobodyCameIsToldNoMore() {
        var ours = out.transmitted();
        var theirs = inForce(ours.partner()).does(CENTRAL_OFFICER, "send_decision");
        unsigned(theirs, CUSTODY_OFFICER, in.appointment(Duration.ofHours(2)));
        unsigned(theirs, CUSTODY_OFFICER, Act.draft("record_not_taken_over").kind("nobody_came"));
        assertThat(statuses(theirs, "surrender_notice")).containsExactly("recalled");

        theirs.does(CUSTODY_OFFICER, in.appointment(Duration.ofDays(3)));
        assertThat(ours.status()).isEqualTo("surrender_scheduled");
        assertThat(ours.verbs()).doesNotContain(PARKED).containsOnlyOnce("schedule_surrender");
    }

    @Test
    void aPostponementThatAloneUndoesAnHourToldBeforeIsToldAllTheSame() {
        var ours = out.transmitted();
        var theirs = doubted(ours.partner());
        assertThat(ours.status()).isEqualTo("surrender_scheduled");

        unsigned(theirs, HEAD, ExtraditionWaysIn.putOff("postpone"));
        theirs.does(CENTRAL_OFFICER, "resume");
        assertThat(statuses(theirs, "postponement_notice")).containsExactly("delivered");
        assertThat(ours.status()).isEqualTo("postponed");
    }

    @Test
    void aNewGrantIsNotSignedBeforeThePostponementThatIsStillToBeTold() {
        var ours = out.transmitted();
        var theirs = doubted(ours.partner());
        unsigned(theirs, HEAD, ExtraditionWaysIn.putOff("postpone"));
        unsigned(theirs, CENTRAL_OFFICER, Act.draft("resume"));
        unsigned(theirs, HEAD, ExtraditionVerbsIn.grant());
        unsigned(theirs, CENTRAL_OFFICER, Act.draft("record_final").internalText("Confirmed by the court."));
        unsigned(theirs, CENTRAL_OFFICER, Act.draft("send_decision"));
        assertThat(statuses(theirs, "postponement_notice")).containsExactly("held");

        var grant = signing(theirs, "extradition_decision");
        assertThat(theirs.refusal(HEAD, grant)).isEqualTo("letter-earlier-unsigned");
        assertThat(theirs.refusal(theirs.signing(), grant)).isEqualTo("letter-earlier-unsigned");

        signed(theirs, signing(theirs, "postponement_notice"));
        assertThat(ours.status()).isEqualTo("postponed");
        signed(theirs, grant);
        assertThat(ours.status()).isEqualTo("granted");
        assertThat(ours.verbs()).doesNotContain(PARKED);
    }

    @Test
    void anHourIsToldNoMoreOnceThePersonIsDead() {
        var ours = out.transmitted();
        var theirs = inForce(ours.partner()).does(CENTRAL_OFFICER, "send_decision");
        unsigned(theirs, CUSTODY_OFFICER, in.appointment(Duration.ofDays(3)));
        unsigned(theirs, CENTRAL_OFFICER, Act.draft("record_death").happened(in.today(), null));
        assertThat(statuses(theirs, "surrender_notice")).containsExactly("recalled");
        assertThat(statuses(theirs, "custody_notice")).isNotEmpty().containsOnly("held");

        theirs.signsWritten();
        in.node().jobs().drain();
        assertThat(statuses(theirs, "custody_notice")).containsOnly("delivered");
        assertThat(ours.verbs()).doesNotContain("schedule_surrender");
    }

    @Test
    void aGrantIsToldNoMoreOnceItIsRefusedAfterNobodyCame() {
        var ours = out.transmitted();
        var theirs = unsigned(inForce(ours.partner()), CENTRAL_OFFICER, Act.draft("send_decision"));
        unsigned(theirs, CUSTODY_OFFICER, in.appointment(Duration.ofHours(2)));
        unsigned(theirs, CUSTODY_OFFICER, Act.draft("record_not_taken_over").kind("nobody_came"));
        theirs.does(HEAD, Act.draft("refuse_after_lapse").releasedText("Nobody has come for him."));
        assertThat(statuses(theirs, "extradition_decision")).containsExactly("recalled");
        assertThat(ours.status()).isEqualTo("refused");
        assertThat(ours.verbs()).doesNotContain(PARKED);
    }
}
