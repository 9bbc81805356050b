package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.CUSTODY_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.Refusal;
import org.rogatory.registers.JournalKind;
import org.rogatory.registers.LetterSubject;
import org.rogatory.registers.NewEntry;
import org.rogatory.registers.NewEntry.Numbered;
import org.rogatory.registers.Registers;
import org.rogatory.requests.inbox.PaperReceptions.PaperLetter;
import org.rogatory.requests.inbox.PaperReceptions.Scanned;
import org.rogatory.requests.papers.DraftedPapers;
import org.rogatory.requests.papers.PaperView;
import org.rogatory.transfer.consent.ConsentFiles;
import org.rogatory.transfer.incoming.PaperTransfers;
import org.rogatory.transfer.incoming.PaperTransfers.PaperTransfer;
import org.rogatory.transfer.incoming.ReceivedTransfers;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** A request for a transfer on paper: taken in, written down, answered by hand. */
@EngineTest
class PaperTransferProcessTest {

    private static final LocalDate CAME = LocalDate.of(2026, 4, 17);
    private static final LocalDate TOLD = LocalDate.of(2026, 4, 20);

    private final PaperTransfers paper;
    private final ReceivedTransfers received;
    private final TransferVerbsIn verbs;
    private final ConsentFiles consents;
    private final DraftedPapers papers;
    private final Registers registers;

    @Autowired
    PaperTransferProcessTest(
            PaperTransfers paper,
            ReceivedTransfers received,
            TransferVerbsIn verbs,
            ConsentFiles consents,
            DraftedPapers papers,
            Registers registers) {
        this.paper = paper;
        this.received = received;
        this.verbs = verbs;
        this.consents = consents;
        this.papers = papers;
        this.registers = registers;
    }

    private static PaperTransfer letter(ObjectNode content) {
        var number = UUID.randomUUID().toString().replaceAll("\\D", "") + "/26";
        var letter = new PaperLetter("UZ", null, number, CAME, CAME, null, null, null);
        var scan = new Scanned(
                "request.pdf", new ByteArrayInputStream("scan (synthetic)".getBytes(StandardCharsets.UTF_8)));
        return new PaperTransfer(content, null, letter, scan);
    }

    private String consent(Desk theirs) {
        return consents.of(theirs.file()).orElseThrow().status();
    }

    private void write(Desk theirs, ObjectNode content) {
        paper.write(theirs.caseRef(), theirs.file().version(), content, theirs.officer(REGISTRAR));
    }

    private static ObjectNode undated() {
        var content = TransferVerbsOut.request();
        ((ObjectNode) content.at("/transfer/consent")).remove("date");
        return content;
    }

    private Desk taken(ObjectNode content) {
        var file = paper.receive(letter(content), Desk.officer(REGISTRAR, "KZ"));
        return new Desk(verbs.node(), file.caseRef());
    }

    @Test
    void whatCameOnPaperIsAnsweredByHand() {
        var theirs = taken(TransferVerbsOut.request());
        assertThat(theirs.file().byHand()).isTrue();
        assertThat(verbs.node().documents().ofCase(theirs.caseRef()))
                .extracting(document -> document.kind())
                .contains("request");
        verbs.agree(verbs.review(theirs));
        assertThat(theirs.messages())
                .filteredOn(message -> "transfer_outcome_notice".equals(message.kind()))
                .extracting(message -> message.status())
                .containsExactly("by_hand");
    }

    /** The day that an act tells is that of what has happened: when its letter left whoever signs it tells. */
    @Test
    void byHandTheSentenceIsRecognisedServedAndReportedOnToItsEnd() {
        var theirs = verbs.review(taken(TransferVerbsOut.request()));
        var today = verbs.out().today();
        theirs.does(HEAD, TransferVerbsIn.agreement().happened(today, null))
                .does(CENTRAL_OFFICER, verbs.out().recognition("recognise_sentence", TransferVerbsOut.END))
                .does(CUSTODY_OFFICER, verbs.out().appointment());
        verbs.node().pass(Duration.ofHours(3));
        theirs.does(CUSTODY_OFFICER, verbs.out().handover())
                .does(CUSTODY_OFFICER, verbs.out().serving())
                .does(CUSTODY_OFFICER, TransferWaysOut.report().happened(today, null));
        theirs.does(CENTRAL_OFFICER, Act.draft("report_end").kind("end").happened(today, null));
        assertThat(theirs.status()).isEqualTo("sentence_ended");
        assertThat(theirs.messages())
                .filteredOn(message -> "transfer_outcome_notice".equals(message.kind()))
                .extracting(message -> message.status())
                .containsExactly("by_hand", "by_hand", "by_hand", "by_hand", "by_hand");
        assertThat(theirs.lastSent().path("happened_on").asString()).isEqualTo(today.toString());
    }

    @Test
    void whatItSaysIsWrittenDownAnewUntilItIsDecided() {
        var bare = TransferVerbsOut.request();
        bare.remove("transfer");
        var theirs = verbs.review(taken(bare));
        assertThat(consents.of(theirs.file()).orElseThrow().status()).isEqualTo("not_asked");
        var registrar = theirs.officer(REGISTRAR);
        assertThat(paper.admits(theirs.file(), registrar)).isTrue();
        paper.write(theirs.caseRef(), theirs.file().version(), TransferVerbsOut.request(), registrar);
        assertThat(received.content(theirs.caseRef(), theirs.officer(CENTRAL_OFFICER))
                        .at("/transfer/time/sentence")
                        .asString())
                .startsWith("8 years");
        assertThat(consents.of(theirs.file()).orElseThrow().status()).isEqualTo("given");
        assertThat(paper.admits(verbs.agree(theirs).file(), registrar)).isFalse();
    }

    /** Who asks was written down wrongly: of a person who is held here nobody else tells us what he has said. */
    @Test
    void whoIsHeldHereIsAskedWhateverWasWrittenDown() {
        var theirs = verbs.review(taken(TransferVerbsOut.request()))
                .does(CENTRAL_OFFICER, verbs.out().verified());
        assertThat(consent(theirs)).isEqualTo("verified");
        write(theirs, TransferVerbsOut.toCarryOut());
        assertThat(consent(theirs)).isEqualTo("not_asked");
        assertThat(papers.of(theirs.file()))
                .filteredOn(each -> "consent_record".equals(each.kind()))
                .extracting(PaperView::status)
                .containsExactly("dropped");
        assertThat(theirs.refusal(HEAD, TransferVerbsIn.agreement())).isEqualTo("consent-missing");
        assertThat(verbs.agree(verbs.out().consented(theirs)).status()).isEqualTo("agreed");
    }

    @Test
    void aDayThatIsWrittenDownNoMoreIsNoConsentUnlessItWasToldSince() {
        var theirs = verbs.review(taken(TransferVerbsOut.request()));
        write(theirs, undated());
        assertThat(consent(theirs)).isEqualTo("not_asked");
        var told = Files.unscanned("record_consent_notice").kind("record_consent");
        theirs.does(REGISTRAR, told.happened(TOLD, null));
        write(theirs, undated());
        assertThat(consent(theirs)).isEqualTo("given");
    }

    @Test
    void whatCameByMessageIsNotWrittenAnew() {
        var theirs = verbs.received();
        assertThat(paper.admits(theirs.file(), theirs.officer(REGISTRAR))).isFalse();
    }

    @Test
    void onlyRequestsOfThisFormAreTakenIn() {
        var other = letter(TransferVerbsOut.request().put("form", "mla_request"));
        var registrar = Desk.officer(REGISTRAR, "KZ");
        assertThat(catchThrowableOfType(Refusal.class, () -> paper.receive(other, registrar))
                        .code())
                .isEqualTo("unknown-form");
    }

    @Test
    void theLetterThatTheDeskHasEnteredIsNotRegisteredAgain() {
        var asked = letter(TransferVerbsOut.request());
        var registrar = Desk.officer(REGISTRAR, "KZ");
        var entry = registers.register(
                NewEntry.of("KZ-GPO", JournalKind.INCOMING, LetterSubject.TRANSFER_REQUEST)
                        .of("UZ-GPO", new Numbered(String.valueOf(asked.letter().counterpartRef()), CAME)),
                true,
                registrar);
        var refusal = catchThrowableOfType(Refusal.class, () -> paper.receive(asked, registrar));
        assertThat(refusal.code()).isEqualTo("probably-registered");
        assertThat(refusal.parameters()).containsEntry("entries", entry.entryId());
    }
}
