package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.REGISTRAR;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.exchange.ExchangeMessage;
import org.rogatory.exchange.SealedPackage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A request for a person that was taken back before it left, and arrives all the same in a package taken before. */
@EngineTest
class TakenBackExtraditionProcessTest {

    private static final String FORM = "provisional_arrest_request";

    private final ExtraditionVerbsOut verbs;
    private final Files files;
    private final TransactionTemplate transaction;

    @Autowired
    TakenBackExtraditionProcessTest(ExtraditionVerbsOut verbs, Files files, TransactionTemplate transaction) {
        this.verbs = verbs;
        this.files = files;
        this.transaction = transaction;
    }

    /** The arrest was asked for, and its draft is that of the request by now. */
    private Desk converted() {
        return verbs.convert(verbs.askArrest(verbs.draft(ExtraditionVerbsOut.arrest())));
    }

    private static ExchangeMessage message(Desk ours, String kind) {
        return ours.messages().stream()
                .filter(message -> kind.equals(message.kind()))
                .findFirst()
                .orElseThrow();
    }

    /** What the notices of withdrawal name: an arrest, or with no word the request. */
    private List<String> withdrawn(Desk ours) {
        return ours.messages().stream()
                .filter(message -> "withdrawal_notice".equals(message.kind()))
                .map(message -> verbs.node().exchange().contentOfSent(message.messageId()))
                .map(sent -> sent.payload().path("form").asString(""))
                .toList();
    }

    private void withdrawsTheArrestAlone(Desk ours) {
        assertThat(withdrawn(ours)).containsExactly(FORM);
        assertThat(files.text(ours, "withdrawal_notice"))
                .containsAnyOf("Qamoqqa olish", "ходатайство о взятии под стражу")
                .doesNotContain("Ekstraditsiya toʻgʻrisidagi soʻrovimizni", "наше требование о выдаче");
        assertThat(ours.partner().status()).isEqualTo("withdrawn");
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
    void namesTheArrestWhereTheRequestWasStillADraft() {
        var ours = verbs.cancel(converted());
        assertThat(ours.sent()).containsExactly(FORM, "withdrawal_notice");
        withdrawsTheArrestAlone(ours);
    }

    @Test
    void namesTheArrestWhereTheRequestHadNotLeftAndTheRequestOnceItArrives() {
        var ours = verbs.sign(verbs.approve(verbs.endorse(verbs.submit(converted()))));
        var request = withdrawnOnItsWay(ours);
        assertThat(ours.sent()).containsExactlyInAnyOrder(FORM, "extradition_request", "withdrawal_notice");
        withdrawsTheArrestAlone(ours);

        arrives(request);
        assertThat(withdrawn(ours)).containsExactlyInAnyOrder(FORM, "");
    }

    /** The request waits to be carried when all is withdrawn; its package was taken before. */
    private SealedPackage withdrawnOnItsWay(Desk ours) {
        verbs.node().courier().stop();
        ours.only(REGISTRAR, Act.draft("transmit"));
        assertThat(verbs.node().jobs().tryOnce()).isPositive();
        var parcel = verbs.node()
                .exchange()
                .packageOf(message(ours, "extradition_request").messageId());
        ours.only(CENTRAL_OFFICER, ExtraditionVerbsOut.withdrawn("person"));
        verbs.node().courier().goOn();
        verbs.node().jobs().drain();
        return parcel;
    }

    /** What asks for the arrest waits to be carried, and nobody tries again; its package was taken. */
    private SealedPackage askedOnItsWay(Desk draft) {
        verbs.node().jobs().drain();
        verbs.node().courier().stop();
        draft.only(CENTRAL_OFFICER, ExtraditionVerbsOut.asked());
        verbs.node().jobs().tryOnce();
        verbs.node().jobs().forgetEarlier();
        verbs.node().courier().goOn();
        verbs.node().pass(Duration.ofMinutes(1));
        assertThat(draft.messages()).extracting(ExchangeMessage::status).containsExactly("queued");
        return verbs.node().exchange().packageOf(draft.messages().get(0).messageId());
    }

    private void arrives(SealedPackage parcel) {
        verbs.node().exchange().receive(parcel, Desk.officer(REGISTRAR, "KZ"));
        verbs.node().jobs().drain();
        verbs.node().pass(Duration.ofMinutes(1));
    }

    @Test
    void namesTheArrestThatArrivesAfterAllWhereTheRequestWasStillADraft() {
        var ours = verbs.draft(ExtraditionVerbsOut.arrest());
        var arrest = askedOnItsWay(ours);
        verbs.cancel(verbs.convert(ours));
        assertThat(ours.messages()).extracting(ExchangeMessage::status).containsExactly("recalled");

        arrives(arrest);
        assertThat(ours.sent()).containsExactly(FORM, "withdrawal_notice");
        withdrawsTheArrestAlone(ours);
    }

    @Test
    void namesTheArrestAndThenTheRequestWhereBothArriveAfterAll() {
        var ours = verbs.draft(ExtraditionVerbsOut.arrest());
        var arrest = askedOnItsWay(ours);
        var request = withdrawnOnItsWay(verbs.sign(verbs.approve(verbs.endorse(verbs.submit(verbs.convert(ours))))));
        assertThat(ours.messages()).extracting(ExchangeMessage::status).containsExactly("recalled", "recalled");

        arrives(arrest);
        assertThat(ours.sent()).containsExactlyInAnyOrder(FORM, "extradition_request", "withdrawal_notice");
        withdrawsTheArrestAlone(ours);
        arrives(request);
        assertThat(withdrawn(ours)).containsExactlyInAnyOrder(FORM, "");
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
