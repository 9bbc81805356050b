package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.REGISTRAR;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.exchange.ExchangeMessage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A request for a person that was taken back before it left, and arrives all the same in a package taken before. */
@EngineTest
class TakenBackExtraditionProcessTest {

    private final ExtraditionVerbsOut verbs;
    private final TransactionTemplate transaction;

    @Autowired
    TakenBackExtraditionProcessTest(ExtraditionVerbsOut verbs, TransactionTemplate transaction) {
        this.verbs = verbs;
        this.transaction = transaction;
    }

    private void arrivesAfter(Consumer<Desk> end) {
        arrivesAfter(end, request -> {});
    }

    /** Its file has ended, and something else becomes of the message before it arrives. */
    private void arrivesAfter(Consumer<Desk> end, Consumer<String> meanwhile) {
        var ours = verbs.sign(verbs.approve(verbs.endorse(verbs.submitted())));
        verbs.node().courier().stop();
        ours.only(REGISTRAR, Act.draft("transmit"));
        assertThat(verbs.node().jobs().tryOnce()).isPositive();
        var request = ours.messages().get(0).messageId();
        var parcel = verbs.node().exchange().packageOf(request);
        end.accept(ours);
        verbs.node().courier().goOn();
        assertThat(ours.messages()).extracting(ExchangeMessage::status).containsExactly("recalled");
        assertThat(verbs.close(ours).running()).isFalse();
        meanwhile.accept(request);
        verbs.node().exchange().receive(parcel, Desk.officer(REGISTRAR, "KZ"));
        verbs.node().jobs().drain();

        assertThat(ours.sent()).containsExactly("extradition_request", "withdrawal_notice");
        assertThat(ours.status()).isEqualTo("closed");
        assertThat(ours.partner().status()).isEqualTo("withdrawn");
    }

    @Test
    void isWithdrawnAfterAllThoughItsFileIsClosed() {
        arrivesAfter(ours -> ours.does(CENTRAL_OFFICER, ExtraditionVerbsOut.withdrawn("nothing_held")));
    }

    @Test
    void isWithdrawnAfterAllWhereThePersonHadDied() {
        arrivesAfter(verbs::death);
    }

    @Test
    void isWithdrawnAfterAllThoughTheirSystemHadRefusedItFirst() {
        arrivesAfter(
                ours -> ours.does(CENTRAL_OFFICER, ExtraditionVerbsOut.withdrawn("nothing_held")), this::rejectedThere);
    }

    private void rejectedThere(String request) {
        var node = verbs.node();
        var receipt = MessageReceiptsProcessTest.rejection(request, node.clock().instant());
        transaction.executeWithoutResult(status -> node.exchange().enqueueAndSend(receipt));
        node.jobs().drain();
    }

    @Test
    void aReceiptThatComesLateWithdrawsNothingThatWasAnswered() {
        verbs.node().courier().cutOff("KZ");
        var ours = verbs.transmitted();
        var parcel = verbs.node().exchange().packageOf(ours.messages().get(0).messageId());
        verbs.close(verbs.refusal(verbs.registered(ours)));
        verbs.node().courier().reached("KZ");
        verbs.node().exchange().receive(parcel, Desk.officer(REGISTRAR, "KZ"));
        verbs.node().jobs().drain();

        assertThat(ours.messages()).extracting(ExchangeMessage::status).containsExactly("delivered");
        assertThat(ours.sent()).containsExactly("extradition_request");
    }
}
