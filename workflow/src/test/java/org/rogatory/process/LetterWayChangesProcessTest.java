package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.ActDraft;
import org.rogatory.exchange.ExchangeMessage;
import org.rogatory.transmission.LegView;
import org.rogatory.transmission.Purpose;
import org.springframework.beans.factory.annotation.Autowired;

/** A letter that waits for its signature goes by the way that its file has when it is signed, and by no other beside. */
@EngineTest
class LetterWayChangesProcessTest {

    private static final String QUESTION = "additional_information_request";

    private final Files files;
    private final LegWays ways;

    LetterWayChangesProcessTest(@Autowired Files files, @Autowired LegWays ways) {
        this.files = files;
        this.ways = ways;
    }

    /** A question that was written for one way, and a proposal for the other; both wait. */
    private Desk written(boolean questionByHand) {
        var theirs = files.received();
        theirs.writes(CENTRAL_OFFICER, way(InformationProcessTest.question(), questionByHand));
        theirs.writes(CENTRAL_OFFICER, way(ConsultationProcessTest.propose("refusal"), !questionByHand));
        files.node().jobs().drain();
        assertThat(question(theirs).status()).isEqualTo("held");
        return theirs;
    }

    private static ActDraft way(ActDraft act, boolean byHand) {
        return act.byHand(byHand);
    }

    private void signed(Desk desk) {
        desk.signsWritten();
        files.node().jobs().drain();
    }

    private static ExchangeMessage question(Desk desk) {
        return desk.messages().stream()
                .filter(message -> message.kind().equals(QUESTION))
                .findFirst()
                .orElseThrow();
    }

    private List<String> planned(Desk desk) {
        var messageRef = question(desk).messageId();
        return ways.legs().of(desk.caseRef()).stream()
                .filter(leg -> leg.purpose() == Purpose.LETTER && messageRef.equals(leg.messageRef()))
                .map(LegView::legId)
                .toList();
    }

    @Test
    void whatWasWrittenForTheWireGoesByHandAloneWhereItsFileDoesNow() {
        var theirs = written(false);
        assertThat(theirs.file().byHand()).isTrue();
        signed(theirs);
        assertThat(question(theirs).status()).isEqualTo("by_hand");
        assertThat(planned(theirs)).isNotEmpty();
        assertThat(theirs.partner().status()).isEqualTo("registered_by_partner");
    }

    @Test
    void whatWasWrittenToGoByHandIsCarriedByTheWireWhereItsFileHasItAgain() {
        var theirs = written(true);
        assertThat(theirs.file().byHand()).isFalse();
        signed(theirs);
        assertThat(question(theirs).status()).isEqualTo("delivered");
        assertThat(planned(theirs)).isEmpty();
        assertThat(theirs.partner().status()).isEqualTo("information_requested");
    }
}
