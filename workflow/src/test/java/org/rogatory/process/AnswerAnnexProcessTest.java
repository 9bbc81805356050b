package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.audit.AuditTrail;
import org.rogatory.cases.Act;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.NewAttachment;
import org.rogatory.exchange.Enclosure;
import org.rogatory.exchange.ExchangeMessage;
import org.rogatory.exchange.PlainEnvelope;
import org.rogatory.identity.Officer;
import org.rogatory.law.ContentSchema;
import org.rogatory.mla.annex.AnnexAhead;
import org.rogatory.mla.annex.AnnexAhead.Way;
import org.rogatory.mla.annex.MessageAnnex;
import org.rogatory.mla.annex.OpeningReason;
import org.rogatory.mla.annex.PaperWanted;
import org.rogatory.mla.annex.SealedReading;
import org.rogatory.mla.incoming.AnswerReview;
import org.rogatory.requests.message.KeptInside;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What of an answer protects a person goes to one authority of the State that asked, closed, and to nobody else. */
@EngineTest
class AnswerAnnexProcessTest {

    private static final String ADDRESS = AnnexVerbs.ADDRESS;
    private static final String PLAN = "SYNTHETIC: how she was found.";
    private static final String PLAN_NAME = "way-to-the-witness.pdf";

    private final Files files;
    private final SealedReading reading;
    private final PlainEnvelope envelope;
    private final AuditTrail trail;
    private final MessageAnnex annexes;
    private final AnswerReview answers;
    private final KeptInside keeping;

    @Autowired
    AnswerAnnexProcessTest(
            Files files,
            SealedReading reading,
            PlainEnvelope envelope,
            AuditTrail trail,
            MessageAnnex annexes,
            AnswerReview answers,
            KeptInside keeping) {
        this.keeping = keeping;
        this.annexes = annexes;
        this.answers = answers;
        this.files = files;
        this.reading = reading;
        this.envelope = envelope;
        this.trail = trail;
    }

    private Desk executedWithPlan() {
        var theirs = files.executed();
        plan(theirs);
        return theirs;
    }

    private DocumentView plan(Desk theirs) {
        return files.node()
                .documents()
                .attach(
                        NewAttachment.of(theirs.caseRef(), "sealed_annex", PLAN_NAME, null),
                        new ByteArrayInputStream(PLAN.getBytes(StandardCharsets.UTF_8)),
                        theirs.officer(CENTRAL_OFFICER));
    }

    private Desk executedInPart() {
        var theirs = files.inExecution();
        Files.execute(theirs, theirs.items().get(0).itemRef());
        return theirs.does(EXECUTOR, "record_partial_execution");
    }

    /** The last answer that the other side sent. */
    private static String received(Desk ours) {
        return ours.partner().messages().stream()
                .filter(message -> "response_executed".equals(message.kind()))
                .reduce((earlier, later) -> later)
                .map(ExchangeMessage::messageId)
                .orElseThrow();
    }

    private JsonNode open(Desk ours, Officer officer) {
        return reading.open(ours.caseRef(), received(ours), OpeningReason.PROCEEDINGS, officer);
    }

    private String refused(Desk ours, Officer officer) {
        return catchThrowableOfType(Refusal.class, () -> open(ours, officer)).code();
    }

    @Test
    void theHeadOfTheAuthorityThatAskedOpensTextAndDocumentAndBothAreRecorded() {
        var ours = AnnexVerbs.sent(AnnexVerbs.answer(executedWithPlan())).partner();
        var head = ours.officer(HEAD);
        var annex = open(ours, head);

        assertThat(ContentSchema.ofSealedAnnexes().violations(annex)).isEmpty();
        assertThat(annex.path("text").asString()).isEqualTo(ADDRESS);
        assertThat(annex.path("from_authority").asString()).isEqualTo("KZ-GPO");
        assertThat(annex.at("/documents/0/name").asString()).isEqualTo(PLAN_NAME);
        var plan = reading.paper(ours.caseRef(), received(ours), new PaperWanted(1, OpeningReason.PROCEEDINGS), head);
        assertThat(plan.content()).asString(StandardCharsets.UTF_8).isEqualTo(PLAN);
        assertThat(refused(ours, ours.officer(CENTRAL_OFFICER))).isEqualTo("not-found");
        assertThat(trail.of(ours.caseRef(), AuditTrail.NEWEST, Limit.of(20)))
                .anySatisfy(entry -> assertThat(entry.action()).isEqualTo("exchange.open_sealed"))
                .anySatisfy(entry -> assertThat(entry.action()).isEqualTo("exchange.read_sealed"));
    }

    @Test
    void itStandsInNoLetterMessageTimelineOrListOfEitherSide() {
        var theirs = AnnexVerbs.sent(AnnexVerbs.answer(executedWithPlan()));
        var ours = theirs.partner();
        var message = files.node().exchange().contentOfReceived(received(ours));

        assertThat(message.payload().toString()).doesNotContain(ADDRESS).doesNotContain(PLAN_NAME);
        assertThat(message.enclosures())
                .extracting(Enclosure::kind)
                .contains("answer_letter")
                .doesNotContain("sealed_annex", "sealed_part");
        assertThat(files.text(theirs, "answer_letter")).doesNotContain(ADDRESS).doesNotContain(PLAN_NAME);
        assertThat(files.node().documents().ofCase(ours.caseRef()))
                .noneMatch(document -> PLAN_NAME.equals(document.name()));
        for (var side : List.of(theirs, ours)) {
            assertThat(side.steps().toString()).doesNotContain(ADDRESS);
        }
    }

    @Test
    void whatEverybodyReadsIsTheSameWhateverTheAnnexSaysAndWithoutOne() {
        var with = AnnexVerbs.sent(AnnexVerbs.answer(executedWithPlan())).partner();
        var other = AnnexVerbs.sent(AnnexVerbs.answer(files.executed())).partner();
        var without = Files.answered(files.executed()).partner();

        assertThat(told(with)).isEqualTo(told(other)).isEqualTo(told(without));
        assertThat(kinds(with)).isEqualTo(kinds(other)).isEqualTo(kinds(without));
    }

    /** What the message says, without the moment of the answer, which is another one for each. */
    private JsonNode told(Desk ours) {
        var said = (ObjectNode) files.node()
                .exchange()
                .contentOfReceived(received(ours))
                .payload()
                .deepCopy();
        said.remove("as_of");
        return said;
    }

    private List<String> kinds(Desk ours) {
        return files.node().exchange().contentOfReceived(received(ours)).enclosures().stream()
                .map(Enclosure::kind)
                .toList();
    }

    @Test
    void aPartialAnswerTakesItsAnnexAndTheFinalOneHasItsOwn() {
        var theirs = executedInPart().does(CENTRAL_OFFICER, AnnexVerbs.written(ADDRESS));
        Files.signedAnswer(theirs, "interim").does(REGISTRAR, "send_partial_answer");
        var ours = theirs.partner();
        var part = received(ours);
        assertThat(open(ours, ours.officer(HEAD)).path("text").asString()).isEqualTo(ADDRESS);

        theirs.does(EXECUTOR, "continue_execution");
        Files.execute(theirs, theirs.items().get(1).itemRef());
        Files.answered(theirs.does(EXECUTOR, "record_execution"));

        assertThat(received(ours)).isNotEqualTo(part);
        assertThat(refused(ours, ours.officer(HEAD))).isEqualTo("not-found");
    }

    @Test
    void onceTheAnswerIsApprovedNothingIsWrittenOrAddedAndOnlyTheCentralAuthorityWrites() {
        var theirs = files.executed();
        assertThat(theirs.refusal(EXECUTOR, AnnexVerbs.written(ADDRESS))).isNotEqualTo("admitted");
        assertThat(theirs.refusal(CENTRAL_OFFICER, AnnexVerbs.written(ADDRESS).authorities(List.of("KZ-UNIT-1"))))
                .isEqualTo("unknown-code");

        var signed = AnnexVerbs.answer(theirs);
        assertThat(signed.refusal(CENTRAL_OFFICER, AnnexVerbs.written("Another one.")))
                .isEqualTo("wrong-status");
    }

    @Test
    void whoApprovesIsToldForWhomAndHowMuchAndNotWhatItSays() {
        var answer = executedWithPlan();
        answer.does(CENTRAL_OFFICER, AnnexVerbs.written(ADDRESS));

        assertThat(annexes.ahead(answer.file())).hasValueSatisfying(annex -> {
            assertThat(annex.readers()).containsExactly("UZ-GPO");
            assertThat(annex).returns(Way.SEALED, AnnexAhead::way).returns(0, AnnexAhead::persons);
            assertThat(annex.text()).isTrue();
            assertThat(annex.papers()).extracting(DocumentView::name).containsExactly(PLAN_NAME);
            assertThat(annex.toString()).doesNotContain(ADDRESS, PLAN_NAME);
        });
        assertThat(annexes.ahead(files.executed().file())).isEmpty();
        var signed = AnnexVerbs.answer(executedWithPlan());
        assertThat(annexes.ahead(signed.file(), answers.closed(signed.file(), signed.officer(HEAD))))
                .hasValueSatisfying(annex -> assertThat(annex.papers())
                        .extracting(DocumentView::name)
                        .containsExactly(PLAN_NAME));
    }

    @Test
    void whoApprovesARequestIsToldWhetherItsAnnexGoesWithIt() {
        var request = new AnnexVerbs(files, envelope).request();
        assertThat(annexes.ahead(request.file())).hasValueSatisfying(annex -> {
            assertThat(annex.readers()).containsExactly("KZ-GPO");
            assertThat(annex).returns(Way.SEALED, AnnexAhead::way).returns(1, AnnexAhead::persons);
            assertThat(annex.text()).isFalse();
        });
        envelope.forget("KZ-GPO");
        try {
            assertThat(annexes.ahead(request.file())).get().returns(Way.STUCK, AnnexAhead::way);
            request.does(CENTRAL_OFFICER, AnnexVerbs.letGo());
            assertThat(annexes.ahead(request.file())).get().returns(Way.LET_GO, AnnexAhead::way);
        } finally {
            envelope.know("KZ-GPO");
        }
    }

    @Test
    void anAnswerLeavesWithoutItsAnnexOnlyIfAPersonSaysSo() {
        var theirs = AnnexVerbs.answer(files.executed());
        assertThat(theirs.offers(CENTRAL_OFFICER, "leave_without_annex")).isFalse();
        envelope.forget("UZ-GPO");
        try {
            assertThat(theirs.refusal(REGISTRAR, Act.draft("send_answer"))).isEqualTo("no-encryption-key");
            assertThat(theirs.offers(CENTRAL_OFFICER, "leave_without_annex")).isTrue();
            var ours = AnnexVerbs.sent(theirs.does(CENTRAL_OFFICER, AnnexVerbs.letGo()))
                    .partner();
            assertThat(refused(ours, ours.officer(HEAD))).isEqualTo("not-found");
        } finally {
            envelope.know("UZ-GPO");
        }
    }

    private String sending(Desk theirs) {
        return theirs.refusal(REGISTRAR, Act.draft("send_answer"));
    }

    @Test
    void thatAnAnswerMayLeaveWithoutItsAnnexIsSaidAnewOnceItIsReturned() {
        var theirs = AnnexVerbs.answer(files.executed());
        envelope.forget("UZ-GPO");
        try {
            theirs.does(CENTRAL_OFFICER, AnnexVerbs.letGo())
                    .does(HEAD, Act.draft("return_answer").internalText("One item is not mentioned."));
            Files.signedAnswer(theirs, "final");
            assertThat(sending(theirs)).isEqualTo("no-encryption-key");
            AnnexVerbs.sent(theirs.does(CENTRAL_OFFICER, AnnexVerbs.letGo()));
        } finally {
            envelope.know("UZ-GPO");
        }
    }

    @Test
    void thatAPartialAnswerMayLeaveWithoutItsAnnexIsNotSaidOfTheFinalOne() {
        var theirs = executedInPart();
        var plan = plan(theirs);
        Files.signedAnswer(theirs, "interim");
        envelope.forget("UZ-GPO");
        try {
            theirs.does(CENTRAL_OFFICER, AnnexVerbs.letGo());
            keeping.keep(theirs.caseRef(), plan.documentRef(), theirs.officer(CENTRAL_OFFICER));
            theirs.does(REGISTRAR, "send_partial_answer").does(EXECUTOR, "continue_execution");
            Files.execute(theirs, theirs.items().get(1).itemRef());
            plan(theirs.does(EXECUTOR, "record_execution"));
            Files.signedAnswer(theirs, "final");
            assertThat(sending(theirs)).isEqualTo("no-encryption-key");
        } finally {
            envelope.know("UZ-GPO");
        }
    }
}
