package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.REGISTRAR;

import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.documents.letter.LetterNumber;
import org.rogatory.exchange.ExchangeMessage;
import org.rogatory.registers.CaseLetters;
import org.rogatory.registers.EntryView;
import org.springframework.beans.factory.annotation.Autowired;

/** The person dies before the request for him has left: nothing of it leaves, but what is under way on paper. */
@EngineTest
class DeathBeforeLeavingProcessTest {

    private final ExtraditionVerbsOut verbs;
    private final TransferVerbsOut transfers;
    private final CaseLetters letters;

    @Autowired
    DeathBeforeLeavingProcessTest(ExtraditionVerbsOut verbs, TransferVerbsOut transfers, CaseLetters letters) {
        this.verbs = verbs;
        this.transfers = transfers;
        this.letters = letters;
    }

    private static LetterNumber number(Desk ours) {
        var number = ours.file().numbers().office();
        assertThat(number).isNotNull();
        return number;
    }

    private EntryView entry(Desk ours, LetterNumber number) {
        return letters.of(ours.caseRef(), ours.file().authority()).stream()
                .filter(entry -> entry.number().equals(number.number()))
                .findFirst()
                .orElseThrow();
    }

    private Desk signed() {
        return verbs.sign(verbs.approve(verbs.endorse(verbs.submitted())));
    }

    /** Its message waits, and its job has failed once; from now on it would be carried. */
    private static void waitsToLeave(Desk ours) {
        ours.node().courier().stop();
        ours.only(REGISTRAR, Act.draft("transmit"));
        ours.node().jobs().tryOnce();
        assertThat(ours.messages()).extracting(ExchangeMessage::status).containsExactly("queued");
        ours.node().courier().goOn();
    }

    private void takenBack(Desk ours, LetterNumber number) {
        assertThat(ours.status()).isEqualTo("deceased");
        assertThat(ours.messages()).extracting(ExchangeMessage::status).containsExactly("recalled");
        assertThat(ours.file().numbers().office()).isNull();
        assertThat(entry(ours, number).voided()).isNotNull();
        assertThat(ours.at()).containsExactly("CloseWithdrawnFile");
    }

    @Test
    void theNumberOfARequestThatWillNotLeaveStaysInTheBookAsVoid() {
        var ours = verbs.approve(verbs.endorse(verbs.submitted()));
        var number = number(ours);
        verbs.death(ours);
        assertThat(ours.file().numbers().office()).isNull();
        assertThat(entry(ours, number).voided()).isNotNull();
        assertThat(verbs.close(ours).running()).isFalse();
    }

    @Test
    void theNumberOfARequestThatHasLeftStands() {
        var ours = verbs.transmitted();
        var number = number(ours);
        verbs.death(ours);
        assertThat(ours.file().numbers().office()).isEqualTo(number);
        assertThat(entry(ours, number).voided()).isNull();
    }

    @Test
    void aRequestThatWaitsToLeaveIsTakenBack() {
        var ours = signed();
        var number = number(ours);
        waitsToLeave(ours);
        takenBack(verbs.death(ours), number);
    }

    @Test
    void soIsARequestForATransfer() {
        var ours = transfers.signed(transfers.submitted());
        var number = number(ours);
        waitsToLeave(ours);
        var death = Files.unscanned("record_death").happened(transfers.today(), null);
        takenBack(ours.does(CENTRAL_OFFICER, death), number);
    }

    @Test
    void whatIsUnderWayOnPaperGoesOnUnderItsNumber() {
        var ours = signed();
        var number = number(ours);
        ours.only(REGISTRAR, Act.draft("transmit").byHand(true).internalText("Taken by a delegation (synthetic)."));
        verbs.death(ours);
        assertThat(ours.messages()).extracting(ExchangeMessage::status).containsExactly("by_hand");
        assertThat(ours.file().numbers().office()).isEqualTo(number);
    }
}
