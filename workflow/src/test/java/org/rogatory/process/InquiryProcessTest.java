package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.documents.letter.LetterNumber;
import org.rogatory.exchange.ExchangeMessage;
import org.rogatory.exchange.OutgoingMessage;
import org.rogatory.mla.incoming.IncomingRequests;
import org.rogatory.requests.Inquiry;
import org.rogatory.requests.content.OutgoingReview;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is asked and what is told stands where it is answered and weighed. */
@EngineTest
class InquiryProcessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 20);

    private final Files files;
    private final OutgoingReview review;
    private final IncomingRequests received;
    private final TransactionTemplate transaction;

    @Autowired
    InquiryProcessTest(Files files, OutgoingReview review, IncomingRequests received, TransactionTemplate transaction) {
        this.transaction = transaction;
        this.files = files;
        this.review = review;
        this.received = received;
    }

    @Test
    void whoAnswersReadsWhatIsAskedAndWhoAskedAllThatWasTold() {
        var theirs = files.received().does(CENTRAL_OFFICER, InformationProcessTest.question());
        var ours = theirs.partner();
        var asked =
                review.inquiry(ours.caseRef(), ours.officer(CENTRAL_OFFICER)).orElseThrow();
        assertThat(asked.asked().path("keys").toString()).contains("purpose", "persons");
        assertThat(asked.asked().path("text").asString("")).contains("second account holder");
        assertThat(asked.asked().path("answer_by").asString("")).isEqualTo("2026-06-01");

        ours.does(CENTRAL_OFFICER, InformationProcessTest.supplied());
        var second = Files.unscanned("record_information").answers(Map.of("purpose", "A debt (synthetic)."));
        theirs.does(REGISTRAR, second.releasedText("A second letter (synthetic)."));
        var told = received.inquiry(theirs.caseRef(), theirs.officer(CENTRAL_OFFICER))
                .orElseThrow()
                .told();
        assertThat(told).hasSize(2);
        assertThat(told.get(0).path("answers").path("persons").asString("")).contains("is a company");
        assertThat(told.get(1).path("text").asString("")).contains("A second letter");
        assertThat(told.get(1).path("answers").path("purpose").asString("")).contains("A debt");

        theirs.does(CENTRAL_OFFICER, InformationProcessTest.question());
        assertThat(received.inquiry(theirs.caseRef(), theirs.officer(CENTRAL_OFFICER))
                        .orElseThrow()
                        .told())
                .as("nothing was told upon the new question")
                .isEmpty();
    }

    @Test
    void aQuestionThatIsMendedIsKeptAsItLeft() {
        var theirs = files.received().writes(CENTRAL_OFFICER, InformationProcessTest.question());
        theirs.does(SIGNATORY, LetterSigningProcessTest.back())
                .writes(CENTRAL_OFFICER, LetterSigningProcessTest.mended());
        theirs.does(SIGNATORY, "sign_letter");
        assertThat(theirs(theirs).asked().path("text").asString("")).startsWith("Please name both");
        assertThat(theirs(theirs).keys()).contains("purpose", "persons");
    }

    private Inquiry ours(Desk ours) {
        return review.inquiry(ours.caseRef(), ours.officer(CENTRAL_OFFICER)).orElseThrow();
    }

    private Inquiry theirs(Desk theirs) {
        return received.inquiry(theirs.caseRef(), theirs.officer(CENTRAL_OFFICER))
                .orElseThrow();
    }

    private List<LocalDate> days(Desk desk, String rule) {
        return files.node().deadlines().running(desk.caseRef(), rule).stream()
                .map(DeadlineView::lastDay)
                .toList();
    }

    private static List<String> questions(Desk theirs) {
        return theirs.messages().stream()
                .filter(message -> message.kind().equals("additional_information_request"))
                .map(ExchangeMessage::messageId)
                .toList();
    }

    /** Asks, writes down what came on paper upon it, and asks for something else before the first day. */
    private Desk askedTwice() {
        var theirs = files.received().does(CENTRAL_OFFICER, InformationProcessTest.question());
        theirs.does(REGISTRAR, Files.unscanned("record_information").reference("UZ-17/4"));
        var more = Fully.ask().keys(List.of("facts", "purpose")).releasedText("And which account (synthetic)?");
        return theirs.does(CENTRAL_OFFICER, more.until(LocalDate.of(2026, 5, 22), null));
    }

    private void uzbekistanReplies(Desk ours, String question) {
        var payload = JsonMapper.shared().createObjectNode().put("text", "Late (synthetic).");
        payload.putObject("answers").put("persons", "A company (synthetic).");
        payload.put(Inquiry.IN_REPLY_TO, question);
        send(ours, "UZ", new Told("additional_information_reply", payload, null));
    }

    /** What is told, and the number of its letter; null where it has none. */
    private record Told(
            String kind, ObjectNode payload, @Nullable LetterNumber letter) {}

    private void send(Desk ours, String from, Told told) {
        var to = "UZ".equals(from) ? "KZ" : "UZ";
        var file = "UZ".equals(from) ? ours : ours.partner();
        var thread = ours.file().threadId();
        var message = new OutgoingMessage(
                file.caseRef(),
                thread,
                told.kind(),
                from,
                from + "-GPO",
                to,
                to + "-GPO",
                file.caseRef(),
                told.payload(),
                List.of(),
                told.letter());
        transaction.executeWithoutResult(status -> files.node().exchange().enqueueAndSend(message));
        files.node().jobs().drain();
    }

    @Test
    void aQuestionThatComesWhileAnotherIsOwedIsAnsweredWithItByTheEarlierDay() {
        var theirs = askedTwice();
        var ours = theirs.partner();
        assertThat(ours.verbs()).contains("parked_message");
        assertThat(ours(ours).questions()).hasSize(2);
        assertThat(ours(ours).keys()).containsExactly("purpose", "persons", "facts");
        assertThat(days(ours, "sys_addinfo")).containsExactly(LocalDate.of(2026, 5, 22));

        ours.does(CENTRAL_OFFICER, InformationProcessTest.supplied());
        assertThat(ours.status()).isEqualTo("registered_by_partner");
        assertThat(ours.lastSent().path(Inquiry.IN_REPLY_TO).asString(""))
                .isEqualTo(questions(theirs).get(1));
        assertThat(theirs.verbs()).contains("information_received");
        assertThat(days(theirs, "sys_addinfo_partner")).isEmpty();
    }

    @Test
    void aReplyToAnEarlierQuestionLeavesTheOpenOneOwedAndIsRead() {
        var theirs = askedTwice();
        uzbekistanReplies(theirs.partner(), questions(theirs).get(0));
        assertThat(theirs.verbs()).contains("parked_message").doesNotContain("information_received");
        assertThat(days(theirs, "sys_addinfo_partner")).containsExactly(LocalDate.of(2026, 5, 22));
        var late = theirs(theirs).told().get(0);
        assertThat(late.path("answers").path("persons").asString("")).contains("A company");
        assertThat(theirs(theirs).answeredBy(late)).isFalse();

        uzbekistanReplies(theirs.partner(), questions(theirs).get(1));
        assertThat(theirs.verbs()).contains("information_received");
        assertThat(days(theirs, "sys_addinfo_partner")).isEmpty();
        assertThat(theirs(theirs).answeredBy(theirs(theirs).told().get(1))).isTrue();
    }

    @Test
    void aReplyToAQuestionThatCameOnPaperNamesNone() {
        var ours = files.received().partner();
        ours.does(REGISTRAR, Files.unscanned("record_information_request").keys(List.of("purpose")));
        ours.does(CENTRAL_OFFICER, InformationProcessTest.supplied());
        assertThat(ours.lastSent().has(Inquiry.IN_REPLY_TO)).isFalse();
    }

    @Test
    void aLetterThatWasWrittenDownFromPaperActsNoSecondTimeWhenItComesAsAMessage() {
        var ours = files.received().partner();
        var until = LocalDate.of(2026, 9, 1);
        var onPaper = Files.unscanned("record_postponement")
                .ground("ongoing_investigation")
                .until(until, null);
        ours.does(CENTRAL_OFFICER, onPaper.happened(DAY, null).reference("17/4-KZ"));
        ours.does(CENTRAL_OFFICER, Files.unscanned("record_resumption"));
        assertThat(ours.status()).isEqualTo("registered_by_partner");

        var notice = JsonMapper.shared().createObjectNode().put("ground", "ongoing_investigation");
        notice.put("until", until.toString());
        send(ours, "KZ", new Told("postponement_notice", notice, new LetterNumber("№ 17/4-kz", DAY)));
        assertThat(ours.status()).isEqualTo("registered_by_partner");
        assertThat(ours.verbs()).containsOnlyOnce("record_postponement").endsWith("parked_message");

        send(ours, "KZ", new Told("postponement_notice", notice, new LetterNumber("17/4-KZ", DAY.plusDays(1))));
        assertThat(ours.status())
                .as("the same number of another day is another letter")
                .isEqualTo("postponed");
    }
}
