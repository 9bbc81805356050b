package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.COURT;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.SUPERVISOR;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.ItemResult;
import org.rogatory.cases.Refusal;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.exchange.ExchangeMessage;
import org.rogatory.exchange.RejectionCode;
import org.rogatory.exchange.WholePackage;
import org.rogatory.identity.Role;
import org.rogatory.mla.incoming.PaperRequests;
import org.rogatory.mla.incoming.PaperRequests.PaperRequest;
import org.rogatory.mla.outgoing.FollowingRequests;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** Each side works alone: what the other does is recorded by hand, and what leaves is handed over by hand. */
@EngineTest
class PaperProcessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 20);

    private final Node node;
    private final PaperRequests paper;
    private final FollowingRequests following;

    @Autowired
    PaperProcessTest(Files files, PaperRequests paper, FollowingRequests following) {
        this.following = following;
        this.node = files.node();
        this.paper = paper;
    }

    @Test
    void aRequestToAStateThatIsNotReachedGoesAsAPackageAndIsClosedByHandRecords() {
        node.courier().cutOff("IT");
        var ours = drafted("SC-01", DRAFTER, "UZ");
        ours.does(DRAFTER, "submit").does(SUPERVISOR, "endorse").does(CENTRAL_OFFICER, "approve");
        ours.translated().does(SIGNATORY, "sign").does(REGISTRAR, "transmit");
        assertHandedOver(ours, "mla_request");

        ours.does(REGISTRAR, happened("record_delivery", "courier receipt 5"));
        assertThat(ours.status()).isEqualTo("delivered");
        ours.does(REGISTRAR, happened("record_acknowledgement", "IT-77"));
        ours.does(REGISTRAR, happened("record_partner_registration", "IT-77"));
        assertThat(ours.file().counterpartRef()).isEqualTo("IT-77");
        ours.does(
                REGISTRAR,
                Act.draft("record_information_request")
                        .internalText("On paper, not scanned.")
                        .keys(List.of("facts")));
        assertThat(ours.at()).containsExactly("SupplyInformation");
        ours.does(CENTRAL_OFFICER, Act.draft("send_information").releasedText("The account is the one named."));
        assertHandedOver(ours, "mla_request", "additional_information_reply");

        assertThat(ours.refusal(CENTRAL_OFFICER, answer(result(1, "executed")))).isEqualTo("results-missing");
        assertThat(ours.refusal(CENTRAL_OFFICER, answer(result(1, "done")))).isEqualTo("unknown-outcome");
        ours.does(CENTRAL_OFFICER, answer(result(1, "executed"), result(2, "executed_negative")));
        assertThat(ours.itemStatuses()).containsExactly("executed", "executed_negative");
        assertThat(ours.at()).containsExactly("AssessAnswer");
        assertThat(ours.closes(CENTRAL_OFFICER).status()).isEqualTo("closed");
        assertThat(ours.running()).isFalse();
    }

    @Test
    void aRequestOnPaperStaysOnPaperThoughTheOtherStateWorksOnThisNode() {
        var ours = drafted("SC-02", COURT, "KZ");
        ours.does(COURT, "submit_by_court").does(CENTRAL_OFFICER, "approve").translated();
        ours.does(COURT, "sign");
        node.procedures().act(ours.caseRef(), byHand("transmit"), ours.officer(REGISTRAR));
        node.jobs().drain();
        assertHandedOver(ours, "mla_request");
        assertThat(node.courier().carried()).isEmpty();
        assertThat(node.cases().byThread(ours.file().threadId(), "UZ")).isEmpty();

        var late = Act.draft("record_acknowledgement").happened(DAY, null).reference("UZ-9");
        assertThat(ours.refusal(REGISTRAR, late)).isEqualTo("skip-reason");
        ours.does(REGISTRAR, late.internalText("The post gives no proof of delivery."));
        ours.does(REGISTRAR, happened("record_partner_registration", "UZ-9"));
        ours.does(CENTRAL_OFFICER, answer(result(1, "executed")));
        assertThat(ours.at()).containsExactly("AssessAnswer");
        assertThat(ours.closes(CENTRAL_OFFICER).status()).isEqualTo("closed");
        assertThat(ours.running()).isFalse();
    }

    @Test
    void aRequestThatCameOnPaperIsExecutedAndAnsweredOnPaper() {
        var theirs = received("SC-02");
        assertThat(theirs.file().counterpartRef()).isEqualTo("12/3-2026");
        assertThat(theirs.steps().get(0).happenedOn()).isEqualTo(PaperContents.RECEIVED);
        assertThat(theirs.at()).containsExactly("RegisterRequest");

        theirs.does(REGISTRAR, "register").does(HEAD, Files.review(theirs, "central_officer.uz"));
        assertHandedOver(theirs, "acknowledgement");
        assertThat(theirs.lastSent().path("received_at").asString())
                .as("the day alone, nobody wrote down the hour")
                .isEqualTo(PaperContents.RECEIVED.toString());
        theirs.does(CENTRAL_OFFICER, "accept")
                .does(HEAD, Act.draft("assign_execution").authority("UZ-UNIT-1"))
                .does(EXECUTOR, Files.begun());
        theirs.items().forEach(item -> Files.execute(theirs, item.itemRef()));
        Files.signedAnswer(theirs.does(EXECUTOR, "record_execution"), "final");
        assertThat(theirs.refusal(REGISTRAR, Act.draft("send_answer"))).isEqualTo("departure-day-missing");
        theirs.does(REGISTRAR, happened("send_answer", "EMS 78-0"));
        assertHandedOver(theirs, "acknowledgement", "response_executed");
        assertThat(node.courier().carried()).isEmpty();
        assertThat(theirs.closes(CENTRAL_OFFICER).status()).isEqualTo("closed");
        assertThat(theirs.running()).isFalse();
    }

    @Test
    void aPackageHandedOverIsTakenInOnceAndFromThenOnTheNodeCarries() {
        var ours = drafted("SC-02", COURT, "KZ");
        ours.does(COURT, "submit_by_court").does(CENTRAL_OFFICER, "approve").translated();
        ours.does(COURT, "sign");
        node.procedures().act(ours.caseRef(), byHand("transmit"), ours.officer(REGISTRAR));
        node.jobs().drain();
        var sealed = node.exchange().packageOf(ours.messages().get(0).messageId());

        assertThat(node.exchange()
                        .receive(sealed, Desk.officer(REGISTRAR, "TJ"))
                        .receipt()
                        .code())
                .isEqualTo(RejectionCode.ADDRESSEE_UNKNOWN.key());
        assertThat(node.exchange().receive(sealed, Desk.officer(REGISTRAR, "UZ")))
                .matches(first -> first.receipt().accepted() && !first.before());
        var first = ours.messages().size();
        assertThat(catchThrowableOfType(Refusal.class, () -> node.exchange().receive(sealed, Desk.officer(HEAD, "UZ"))))
                .hasMessage("role");
        assertThat(node.exchange().receive(sealed, Desk.officer(REGISTRAR, "UZ")))
                .matches(again -> again.receipt().accepted() && again.before());
        assertThat(ours.messages()).hasSize(first);
        node.jobs().drain();
        assertThat(ours.status()).isEqualTo("delivered");
        assertThat(ours.file().byHand()).isFalse();
        ours.partner().does(REGISTRAR, "register");
        assertThat(ours.status()).isEqualTo("registered_by_partner");
    }

    @Test
    void whatIsWrongOnPaperIsRefusedAndLeavesNoFile() {
        assertThat(refusal(Role.DRAFTER, given -> given)).isEqualTo("role");
        assertThat(refusal(REGISTRAR, given -> with(given, "UZ", "1"))).isEqualTo("unknown-sender");
        assertThat(refusal(REGISTRAR, given -> with(given, "KZ", " "))).isEqualTo("field-missing");
        assertThat(refusal(REGISTRAR, PaperProcessTest::toAnotherState)).isEqualTo("not-for-us");
        assertThat(refusal(REGISTRAR, given -> with(given, "KZ", "about Testov 8")))
                .isEqualTo("number-wordy");
        assertThat(refusal(REGISTRAR, given -> with(given, "KZ", "1".repeat(121))))
                .isEqualTo("reference-too-long");
        assertThat(refusal(
                        REGISTRAR,
                        given -> new PaperRequest(
                                given.content(), "KZ", "IT-MOJ", "1", given.receivedOn(), "paper-refused")))
                .isEqualTo("unknown-authority");
        assertThat(refusal(
                        REGISTRAR,
                        given -> new PaperRequest(
                                given.content(), "KZ", null, "1", LocalDate.of(2026, 4, 21), "paper-refused")))
                .isEqualTo("day-in-future");
        assertThat(refusal(REGISTRAR, given -> dated(given, PaperContents.RECEIVED.plusDays(1))))
                .isEqualTo("day-before-letter");
    }

    @Test
    void theReceiptIsOwedFromTheDayOnWhichTheLetterCame() {
        var given = PaperContents.paper("SC-02");
        var content = ((ObjectNode) given.content()).deepCopy();
        content.putObject("urgency").put("urgent", false);
        var day = PaperContents.RECEIVED;
        var calm = new PaperRequest(content, "KZ", null, "KZ-21/26", day, null, day, null, null, true, null);
        var theirs = paper.receive(calm, null, Desk.officer(REGISTRAR, "UZ"));
        assertThat(node.deadlines().ofCase(theirs.caseRef()))
                .filteredOn(row -> "sys_ack".equals(row.ruleKey()))
                .singleElement()
                .matches(row -> row.startedAt().equals(Instant.parse("2026-04-16T19:00:00Z")), "midnight in Tashkent")
                .returns(LocalDate.of(2026, 4, 24), DeadlineView::lastDay);
    }

    @Test
    void aSupplementaryRequestBeginsWithTheFirstOnesCaseAndTheirNumber() {
        node.courier().cutOff("IT");
        var first = drafted("SC-01", DRAFTER, "UZ");
        var drafter = first.officer(DRAFTER);
        assertThat(following.possible(first.file(), drafter)).isEmpty();
        first.does(DRAFTER, "submit").does(SUPERVISOR, "endorse").does(CENTRAL_OFFICER, "approve");
        first.translated().does(SIGNATORY, "sign").does(REGISTRAR, "transmit");
        first.does(REGISTRAR, happened("record_delivery", "1"));
        first.does(REGISTRAR, happened("record_acknowledgement", "IT-77"));

        var second = following.supplement(first.caseRef(), drafter);
        assertThat(second.status()).isEqualTo("draft");
        assertThat(second.counterpartRef()).isEqualTo("IT-77");
        var content = node.outgoing().content(second, drafter);
        assertThat(content.path("parent").asString()).isEqualTo(first.caseRef());
        assertThat(content.path("facts"))
                .isEqualTo(node.outgoing().content(first.file(), drafter).path("facts"));
    }

    @Test
    void nobodyComesForAnItemOfRecords() {
        var given = PaperContents.paper("SC-02");
        var content = ((ObjectNode) given.content()).deepCopy();
        content.withArray("assistance").addObject().put("type", "bank_records");
        var asked = new PaperRequest(content, "KZ", null, "KZ-9/26", given.receivedOn(), "paper-records");
        var theirs = SafeConductProcessTest.reviewed(new Desk(
                node, paper.receive(asked, null, Desk.officer(REGISTRAR, "UZ")).caseRef()));
        assertThat(theirs.refusal(CENTRAL_OFFICER, SafeConductProcessTest.day(theirs, 1, "arrived")))
                .isEqualTo("safe-conduct-item");
    }

    private Desk drafted(String scenario, Role drafter, String state) {
        var file = node.outgoing().draft(PaperContents.draft(scenario), Desk.officer(drafter, state));
        return new Desk(node, file.caseRef());
    }

    private Desk received(String scenario) {
        var file = paper.receive(PaperContents.paper(scenario), null, Desk.officer(REGISTRAR, "UZ"));
        return new Desk(node, file.caseRef());
    }

    private String refusal(Role role, UnaryOperator<PaperRequest> change) {
        var given = change.apply(PaperContents.paper("SC-02"));
        var refused = catchThrowableOfType(Refusal.class, () -> paper.receive(given, null, Desk.officer(role, "UZ")));
        return refused.code();
    }

    private static PaperRequest toAnotherState(PaperRequest given) {
        var content = ((ObjectNode) given.content()).deepCopy().put("requested", "TJ");
        return new PaperRequest(content, "KZ", null, "1", given.receivedOn(), "paper-refused");
    }

    private static PaperRequest dated(PaperRequest given, LocalDate letter) {
        return new PaperRequest(
                given.content(), "KZ", null, "1", PaperContents.RECEIVED, null, letter, null, null, true, null);
    }

    private static PaperRequest with(PaperRequest given, String requesting, String reference) {
        return new PaperRequest(given.content(), requesting, null, reference, given.receivedOn(), "paper-refused");
    }

    private void assertHandedOver(Desk side, String... kinds) {
        assertThat(side.sent()).containsExactly(kinds);
        assertThat(side.messages()).extracting(ExchangeMessage::status).containsOnly("by_hand");
        side.messages()
                .forEach(
                        message -> assertThat(WholePackage.bytes(node.exchange().packageOf(message.messageId())))
                                .isNotEmpty());
    }

    private static ActDraft happened(String verb, String reference) {
        return Files.unscanned(verb).happened(DAY, null).reference(reference);
    }

    private static Act byHand(String verb) {
        return Act.draft(verb)
                .byHand(true)
                .happened(DAY, null)
                .reference("post 1")
                .act();
    }

    private static ActDraft answer(ItemResult... results) {
        return Act.draft("record_answer")
                .internalText("On paper, not scanned.")
                .results(List.of(results))
                .reference("answer 3");
    }

    private static ItemResult result(int number, String outcome) {
        return new ItemResult(number, outcome, "As told on paper.", null, null);
    }
}
