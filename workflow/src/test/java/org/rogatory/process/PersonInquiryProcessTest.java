package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.documents.letter.LetterNumber;
import org.rogatory.exchange.ExchangeMessage;
import org.rogatory.exchange.OutgoingMessage;
import org.rogatory.requests.Inquiries;
import org.rogatory.requests.Inquiry;
import org.rogatory.requests.content.OutgoingReview;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** What is asked and told about a person who is to be given up or handed over, on both sides: nothing of it is lost. */
@EngineTest
class PersonInquiryProcessTest {

    private static final String QUESTION = "additional_information_request";
    private static final String REPLY = "additional_information_reply";

    private final ExtraditionVerbsIn in;
    private final ExtraditionVerbsOut out;
    private final TransferVerbsIn transfers;
    private final TransferVerbsOut ourTransfers;
    private final OutgoingReview review;
    private final List<Inquiries> received;
    private final TransactionTemplate transaction;

    @Autowired
    PersonInquiryProcessTest(
            ExtraditionVerbsIn in,
            ExtraditionVerbsOut out,
            TransferVerbsIn transfers,
            TransferVerbsOut ourTransfers,
            OutgoingReview review,
            List<Inquiries> received,
            TransactionTemplate transaction) {
        this.in = in;
        this.out = out;
        this.transfers = transfers;
        this.ourTransfers = ourTransfers;
        this.review = review;
        this.received = received;
        this.transaction = transaction;
    }

    private Inquiry ours(Desk ours) {
        return review.inquiry(ours.caseRef(), ours.officer(CENTRAL_OFFICER)).orElseThrow();
    }

    private Inquiry theirs(Desk theirs) {
        return received.stream()
                .filter(kind -> kind.keeps(theirs.file()))
                .findFirst()
                .flatMap(kind -> kind.inquiry(theirs.caseRef(), theirs.officer(CENTRAL_OFFICER)))
                .orElseThrow();
    }

    private List<LocalDate> days(Desk desk, String rule) {
        return in.node().deadlines().running(desk.caseRef(), rule).stream()
                .map(DeadlineView::lastDay)
                .toList();
    }

    private static List<String> questions(Desk theirs) {
        return theirs.messages().stream()
                .filter(message -> QUESTION.equals(message.kind()))
                .map(ExchangeMessage::messageId)
                .toList();
    }

    private Desk extradition() {
        return in.review(out.transmitted().partner());
    }

    private Desk transfer() {
        return transfers.review(ourTransfers.transmitted().partner());
    }

    /** Asks, writes down that something came on paper upon it, and asks for something else before the first day. */
    private static Desk askedTwice(Desk theirs, String first, String second, LocalDate day) {
        theirs.does(
                CENTRAL_OFFICER,
                Act.draft("request_information").keys(List.of(first)).releasedText("Which one (synthetic)?"));
        theirs.does(REGISTRAR, Files.unscanned("record_information").reference("UZ-17/4"));
        var more = Act.draft("request_information").keys(List.of(second)).releasedText("And since when (synthetic)?");
        return theirs.does(CENTRAL_OFFICER, more.until(day, null));
    }

    private LocalDate soon() {
        return in.today().plusDays(9);
    }

    private void uzbekistanReplies(Desk theirs, String question) {
        var payload = JsonMapper.shared().createObjectNode().put("text", "Late (synthetic).");
        payload.put(Inquiry.IN_REPLY_TO, question);
        in.sends(theirs.file().threadId(), "KZ", REPLY, payload);
    }

    private void assertBothAnsweredAtOnce(Desk theirs, String first, String second) {
        var ours = theirs.partner();
        assertThat(ours.verbs()).contains("parked_message");
        assertThat(ours(ours).questions()).hasSize(2);
        assertThat(ours(ours).keys()).containsExactly(first, second);
        assertThat(days(ours, "sys_addinfo")).containsExactly(soon());

        ours.does(
                CENTRAL_OFFICER,
                Act.draft("send_information")
                        .releasedText("Both are enclosed (synthetic).")
                        .answers(Map.of(second, "Since May.")));
        assertThat(ours.lastSent().path(Inquiry.IN_REPLY_TO).asString(""))
                .isEqualTo(questions(theirs).get(1));
        assertThat(theirs.verbs()).contains("information_received");
        assertThat(theirs(theirs).told().get(0).path("answers").path(second).asString(""))
                .isEqualTo("Since May.");
    }

    @Test
    void aSecondQuestionOnAnExtraditionIsAnsweredWithTheFirstByTheEarlierDay() {
        assertBothAnsweredAtOnce(
                askedTwice(extradition(), "dual_criminality", "facts", soon()), "dual_criminality", "facts");
    }

    @Test
    void aSecondQuestionOnATransferIsAnsweredWithTheFirstByTheEarlierDay() {
        assertBothAnsweredAtOnce(askedTwice(transfer(), "reports", "method", soon()), "reports", "method");
    }

    private void assertLateReplyIsKept(Desk theirs, String second) {
        uzbekistanReplies(theirs, questions(theirs).get(0));
        assertThat(theirs.verbs()).contains("parked_message").doesNotContain("information_received");
        assertThat(days(theirs, "sys_addinfo_partner")).containsExactly(soon());
        assertThat(theirs(theirs).answeredBy(theirs(theirs).told().get(0))).isFalse();

        var onPaper = Files.unscanned("record_information").answers(Map.of(second, "Since May (synthetic)."));
        assertThat(theirs.refusal(REGISTRAR, Files.unscanned("record_information")))
                .as("what was told upon the first question answers the second one no more than nothing")
                .isEqualTo("reply-missing");
        theirs.does(REGISTRAR, onPaper);
        assertThat(theirs(theirs).told()).hasSize(2);
        assertThat(theirs(theirs).told().get(1).path("answers").path(second).asString(""))
                .contains("Since May");

        theirs.does(CENTRAL_OFFICER, Act.draft("request_information").keys(List.of(second)));
        assertThat(theirs(theirs).told()).as("told upon the new question").isEmpty();
        assertThat(theirs.refusal(REGISTRAR, Files.unscanned("record_information")))
                .isEqualTo("reply-missing");
    }

    @Test
    void aLateReplyOnAnExtraditionLeavesTheOpenQuestionOwedAndIsKept() {
        assertLateReplyIsKept(askedTwice(extradition(), "dual_criminality", "facts", soon()), "facts");
    }

    @Test
    void aLateReplyOnATransferLeavesTheOpenQuestionOwedAndIsKept() {
        assertLateReplyIsKept(askedTwice(transfer(), "reports", "method", soon()), "method");
    }

    /** The same letter by the exchange, dated before its paper came, and one of the next day under the same number. */
    private void comes(Desk ours, String key, LetterNumber number) {
        var asked = JsonMapper.shared().createObjectNode().put("text", "Which one (synthetic)?");
        asked.putArray("keys").add(key);
        var file = ours.partner().file();
        var message = new OutgoingMessage(
                file.caseRef(),
                file.threadId(),
                QUESTION,
                "KZ",
                "KZ-GPO",
                "UZ",
                "UZ-GPO",
                file.caseRef(),
                in.node().pen().written(asked),
                List.of(),
                number);
        transaction.executeWithoutResult(status -> in.node().exchange().enqueueAndSend(message));
        in.node().jobs().drain();
    }

    private void assertOlderOneChangesNothing(Desk theirs) {
        var moment = theirs.lastSent().path("as_of").asString("");
        assertThat(moment).as("a question names its moment").isNotEmpty();
        var ours = theirs.partner();
        var older = JsonMapper.shared().createObjectNode().put("text", "Before (synthetic)?");
        older.put("as_of", Instant.parse(moment).minusSeconds(60).toString());
        in.sends(theirs.file().threadId(), "UZ", QUESTION, older);
        assertThat(ours(ours).questions()).hasSize(1);

        ours.does(CENTRAL_OFFICER, Act.draft("send_information").releasedText("It is enclosed (synthetic)."));
        assertThat(theirs.verbs()).contains("information_received");
    }

    @Test
    void aQuestionOnAnExtraditionThatWasOvertakenByALaterOneChangesNothing() {
        assertOlderOneChangesNothing(asked(extradition(), "facts"));
    }

    @Test
    void aQuestionOnATransferThatWasOvertakenByALaterOneChangesNothing() {
        assertOlderOneChangesNothing(asked(transfer(), "reports"));
    }

    private static Desk asked(Desk theirs, String key) {
        return theirs.does(
                CENTRAL_OFFICER,
                Act.draft("request_information").keys(List.of(key)).releasedText("Since when?"));
    }

    private void assertMendedIsAsked(Desk theirs, String key) {
        var question = Act.draft("request_information").keys(List.of(key)).releasedText("Since when?");
        theirs.writes(CENTRAL_OFFICER, question).does(SIGNATORY, LetterSigningProcessTest.back());
        theirs.writes(CENTRAL_OFFICER, LetterSigningProcessTest.mended());
        theirs.does(SIGNATORY, "sign_letter");
        assertThat(theirs(theirs).asked().path("text").asString("")).startsWith("Please name both");

        theirs.partner()
                .does(CENTRAL_OFFICER, Act.draft("send_information").releasedText("Both are enclosed (synthetic)."));
        assertThat(theirs.verbs()).contains("information_received");
    }

    @Test
    void aQuestionOnAnExtraditionThatIsMendedIsKeptAsItLeft() {
        assertMendedIsAsked(extradition(), "facts");
    }

    @Test
    void aQuestionOnATransferThatIsMendedIsKeptAsItLeft() {
        assertMendedIsAsked(transfer(), "reports");
    }

    @Test
    void whatIsAskedOnAProvisionalArrestCanBeAnsweredByItsKey() {
        var theirs = in.review(in.received(ExtraditionVerbsIn.arrest()));
        var answer = Map.of("arrest_warrant", "It follows with the request (synthetic).");
        theirs.does(CENTRAL_OFFICER, Act.draft("request_information").keys(List.of("arrest_warrant")));
        theirs.does(REGISTRAR, Files.unscanned("record_information").answers(answer));
        assertThat(theirs(theirs)
                        .told()
                        .get(0)
                        .path("answers")
                        .path("arrest_warrant")
                        .asString(""))
                .contains("It follows");
    }

    private void assertActsOnce(Desk ours, String key) {
        var day = in.today();
        var onPaper = Files.unscanned("record_information_request").keys(List.of(key));
        ours.does(CENTRAL_OFFICER, onPaper.happened(day, null).reference("17/4-KZ"));
        ours.does(CENTRAL_OFFICER, Act.draft("send_information").releasedText("It is enclosed (synthetic)."));
        assertThat(ours.lastSent().has(Inquiry.IN_REPLY_TO)).isFalse();
        var status = ours.status();

        comes(ours, key, new LetterNumber("№ 17/4-kz", day.minusDays(14)));
        assertThat(ours.status()).isEqualTo(status);
        assertThat(ours.verbs()).endsWith("parked_message");
        comes(ours, key, new LetterNumber("17/4-KZ", day.plusDays(1)));
        assertThat(ours.status())
                .as("the same number of another day is another letter")
                .isEqualTo("information_requested");
    }

    @Test
    void aQuestionOnAnExtraditionThatWasWrittenDownFromPaperIsNotAskedAgainByItsMessage() {
        assertActsOnce(out.registered(out.transmitted()), "facts");
    }

    @Test
    void aQuestionOnATransferThatWasWrittenDownFromPaperIsNotAskedAgainByItsMessage() {
        assertActsOnce(ourTransfers.registered(), "reports");
    }
}
