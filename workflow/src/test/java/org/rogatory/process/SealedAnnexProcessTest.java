package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.audit.AuditTrail;
import org.rogatory.cases.Act;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.NewAttachment;
import org.rogatory.documents.PassingContents.Passing;
import org.rogatory.exchange.PlainEnvelope;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.law.ContentSchema;
import org.rogatory.law.Stage;
import org.rogatory.mla.annex.OpeningReason;
import org.rogatory.mla.annex.PaperWanted;
import org.rogatory.mla.annex.SealedReading;
import org.rogatory.requests.message.KeptInside;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;
import tools.jackson.databind.JsonNode;

/** Who a protected person is goes to one authority of the other State, closed, and to nobody else there. */
@EngineTest
class SealedAnnexProcessTest {

    private static final String NAME = "SIRLIYEVA-Zashchita";
    private static final String COVERT = "SYNTHETIC: she is met at the side door.";
    private static final String PLAN = "SYNTHETIC: the way by which she is brought in.";
    private static final String PLAN_NAME = "plan-of-escort.pdf";
    private static final int TOO_LARGE = 65 * 1024;

    private final Files files;
    private final SealedReading reading;
    private final PlainEnvelope envelope;
    private final AuditTrail trail;
    private final KeptInside keeping;

    @Autowired
    SealedAnnexProcessTest(
            Files files, SealedReading reading, PlainEnvelope envelope, AuditTrail trail, KeptInside keeping) {
        this.keeping = keeping;
        this.files = files;
        this.reading = reading;
        this.envelope = envelope;
        this.trail = trail;
    }

    private Desk signed(String reader) {
        var content = Contents.bankRecordsAndWitness();
        var block = content.putObject("sealed").put("covert", COVERT);
        if (!reader.isEmpty()) {
            block.put("open_to", reader);
        }
        block.putArray("persons").addObject().put("code", "V-1").put("name", NAME);
        return Files.signed(files.draft(content, DRAFTER));
    }

    private Desk received(String reader) {
        return Files.underReview(signed(reader).does(REGISTRAR, "transmit").partner());
    }

    private static String request(Desk theirs) {
        return theirs.partner().messages().get(0).messageId();
    }

    private JsonNode open(Desk theirs, Officer officer) {
        return reading.open(theirs.caseRef(), request(theirs), OpeningReason.EXECUTION, officer);
    }

    private String refused(Desk theirs, Officer officer) {
        return catchThrowableOfType(Refusal.class, () -> open(theirs, officer)).code();
    }

    private String appointing(Desk theirs, String username, Officer by) {
        return catchThrowableOfType(
                        Refusal.class, () -> reading.appoint(theirs.caseRef(), request(theirs), username, by))
                .code();
    }

    @Test
    void theHeadOfTheAddresseeOpensItAndThatIsRecorded() {
        var theirs = received("");
        var annex = open(theirs, theirs.officer(HEAD));

        assertThat(annex.at("/persons/0/name").asString()).isEqualTo(NAME);
        assertThat(annex.path("covert").asString()).isEqualTo(COVERT);
        assertThat(annex.path("message_id").asString()).isEqualTo(request(theirs));
        assertThat(annex.path("from_authority").asString()).isEqualTo("UZ-GPO");
        assertThat(ContentSchema.ofSealedAnnexes().violations(annex)).isEmpty();
        assertThat(trail.of(theirs.caseRef(), AuditTrail.NEWEST, Limit.of(20))).anySatisfy(entry -> {
            assertThat(entry.action()).isEqualTo("exchange.open_sealed");
            assertThat(entry.actor()).isEqualTo(theirs.officer(HEAD).username());
        });
    }

    @Test
    void nothingOfItIsInTheMessageOrAmongItsFiles() {
        var theirs = received("");
        var message = files.node().exchange().contentOfReceived(request(theirs));

        assertThat(message.payload().toString()).doesNotContain(NAME).doesNotContain(COVERT);
        assertThat(message.enclosures()).noneMatch(file -> "sealed_part".equals(file.kind()));
        assertThat(files.node().documents().ofCase(theirs.caseRef()))
                .noneMatch(document -> "sealed_part".equals(document.kind()));
    }

    @Test
    @OnBothDatabases
    void toNobodyElseThereIsOneUntilTheHeadAppointsHim() {
        var theirs = received("");
        var officer = theirs.officer(CENTRAL_OFFICER);
        var head = theirs.officer(HEAD);

        assertThat(reading.openable(theirs.caseRef(), officer)).isEmpty();
        assertThat(refused(theirs, officer)).isEqualTo("not-found");
        assertThat(refused(theirs, Desk.officer(HEAD, "UZ"))).isEqualTo("not-found");
        assertThat(appointing(theirs, officer.username(), officer)).isEqualTo("not-found");
        assertThat(appointing(theirs, "central_officer.uz", head)).isEqualTo("sealed-not-yours");

        reading.appoint(theirs.caseRef(), request(theirs), officer.username(), head);
        reading.appoint(theirs.caseRef(), request(theirs), officer.username(), head);

        assertThat(open(theirs, officer).at("/persons/0/name").asString()).isEqualTo(NAME);
        assertThat(reading.openable(theirs.caseRef(), officer)).containsExactly(request(theirs));
        assertThat(reading.find(theirs.caseRef(), request(theirs), head).annex().appointed())
                .containsExactly(officer.username());
    }

    @Test
    void whatIsForAnotherAuthorityIsNotForTheAddressee() {
        var theirs = received("KZ-UNIT-1");

        assertThat(refused(theirs, theirs.officer(HEAD))).isEqualTo("not-found");
    }

    private DocumentView attached(Desk ours, byte[] content) {
        return attached(ours, content, DRAFTER);
    }

    private DocumentView attached(Desk ours, byte[] content, Role by) {
        return files.node()
                .documents()
                .attach(
                        NewAttachment.of(ours.caseRef(), "sealed_annex", PLAN_NAME, null),
                        new ByteArrayInputStream(content),
                        ours.officer(by));
    }

    /** A request that names nobody by a code: what is sealed of it is one document. */
    private Desk withPlan(byte[] content) {
        var draft = files.draft(Contents.bankRecordsAndWitness(), DRAFTER);
        attached(draft, content);
        return Files.signed(draft);
    }

    private Passing read(Desk theirs, int number, Officer officer) {
        return reading.paper(
                theirs.caseRef(), request(theirs), new PaperWanted(number, OpeningReason.PROTECTION), officer);
    }

    private String unread(Desk theirs, int number, Officer officer) {
        return catchThrowableOfType(Refusal.class, () -> read(theirs, number, officer))
                .code();
    }

    @Test
    void aDocumentThatIsToBeSealedIsReadByTheHeadOfTheAddresseeAndThatIsRecorded() {
        var theirs = Files.underReview(withPlan(PLAN.getBytes(StandardCharsets.UTF_8))
                .does(REGISTRAR, "transmit")
                .partner());
        var head = theirs.officer(HEAD);
        var annex = open(theirs, head);

        assertThat(ContentSchema.ofSealedAnnexes().violations(annex)).isEmpty();
        assertThat(annex.path("persons").isEmpty()).isTrue();
        assertThat(annex.at("/documents/0/name").asString()).isEqualTo(PLAN_NAME);
        assertThat(annex.at("/documents/0/size").asLong()).isEqualTo(PLAN.length());
        assertThat(read(theirs, 1, head)).satisfies(plan -> {
            assertThat(plan.name()).isEqualTo(PLAN_NAME);
            assertThat(plan.content()).asString(StandardCharsets.UTF_8).isEqualTo(PLAN);
        });
        assertThat(unread(theirs, 2, head)).isEqualTo("not-found");
        assertThat(unread(theirs, 0, head)).isEqualTo("not-found");
        assertThat(unread(theirs, 1, theirs.officer(CENTRAL_OFFICER))).isEqualTo("not-found");
        assertThat(trail.of(theirs.caseRef(), AuditTrail.NEWEST, Limit.of(20))).anySatisfy(entry -> {
            assertThat(entry.action()).isEqualTo("exchange.read_sealed");
            assertThat(entry.actor()).isEqualTo(head.username());
            assertThat(entry.toString()).doesNotContain(PLAN_NAME);
        });
    }

    @Test
    void aDocumentThatIsToBeSealedIsNowhereElse() {
        var theirs = withPlan(PLAN.getBytes(StandardCharsets.UTF_8))
                .does(REGISTRAR, "transmit")
                .partner();
        var message = files.node().exchange().contentOfReceived(request(theirs));

        assertThat(message.payload().toString()).doesNotContain(PLAN_NAME).doesNotContain(PLAN);
        assertThat(message.enclosures())
                .isNotEmpty()
                .noneMatch(file -> "sealed_annex".equals(file.kind()) || "sealed_part".equals(file.kind()));
        assertThat(files.node().documents().ofCase(theirs.caseRef()))
                .extracting(DocumentView::kind)
                .contains("request")
                .doesNotContain("sealed_annex", "sealed_part");
    }

    @Test
    void documentsThatAreTooLargeTogetherDoNotLeaveAndOneThatIsKeptInsideDoesNotGo() {
        var ours = files.draft(Contents.bankRecordsAndWitness(), DRAFTER);
        var large = attached(ours, new byte[TOO_LARGE]);
        var small = attached(ours, PLAN.getBytes(StandardCharsets.UTF_8));
        assertThat(Files.signed(ours).refusal(REGISTRAR, Act.draft("transmit"))).isEqualTo("sealed-too-large");

        var drafter = ours.officer(DRAFTER);
        keeping.keep(ours.caseRef(), large.documentRef(), drafter);
        var theirs = Files.underReview(ours.does(REGISTRAR, "transmit").partner());

        assertThat(open(theirs, theirs.officer(HEAD)).path("documents")).hasSize(1);
        assertThat(catchThrowableOfType(Refusal.class, () -> keeping.keep(ours.caseRef(), small.documentRef(), drafter))
                        .code())
                .isEqualTo("document-travelled");
    }

    @Test
    void whatComesAfterTheSignatureOrFromWhoSignsDoesNotLeaveSealed() {
        var ours = withPlan(PLAN.getBytes(StandardCharsets.UTF_8));
        files.node().pass(Duration.ofMinutes(1));
        var late = attached(ours, new byte[1]);
        assertThat(ours.refusal(REGISTRAR, Act.draft("transmit"))).isEqualTo("sealed-after-signature");
        keeping.keep(ours.caseRef(), late.documentRef(), ours.officer(DRAFTER));
        var theirs = Files.underReview(ours.does(REGISTRAR, "transmit").partner());
        assertThat(open(theirs, theirs.officer(HEAD)).path("documents")).hasSize(1);

        var own = files.underReview();
        attached(own, new byte[1], SIGNATORY);
        assertThat(own.does(CENTRAL_OFFICER, "approve").refusal(SIGNATORY, Act.draft("sign")))
                .isEqualTo("four-eyes");
    }

    @Test
    @OnBothDatabases
    void whereNobodyThereHasAKeyNothingLeavesAndADocumentThatIsLetGoStaysHoweverLargeItIs() {
        var ours = withPlan(new byte[TOO_LARGE]);
        assertThat(ours.offers(CENTRAL_OFFICER, "leave_without_annex")).isFalse();
        envelope.forget("KZ-GPO");
        try {
            assertThat(ours.refusal(REGISTRAR, Act.draft("transmit"))).isEqualTo("no-encryption-key");
            ours.does(CENTRAL_OFFICER, AnnexVerbs.letGo());
            var theirs = Files.underReview(ours.does(REGISTRAR, "transmit").partner());
            assertThat(refused(theirs, theirs.officer(HEAD))).isEqualTo("not-found");
        } finally {
            envelope.know("KZ-GPO");
        }
        assertThat(trail.of(ours.caseRef(), AuditTrail.NEWEST, Limit.of(20)))
                .anySatisfy(entry -> assertThat(entry.action()).isEqualTo("mla.leave_without_annex"));
    }

    @Test
    void aRequestDoesNotLeaveWhereTheChosenReaderHasNoKeyAndWhereNoneWasChosenItsAnnexStays() {
        var theirs = received("");
        var waiting = signed("KZ-GPO");
        envelope.forget("KZ-GPO");
        try {
            assertThat(waiting.refusal(REGISTRAR, Act.draft("transmit"))).isEqualTo("no-encryption-key");
            assertThat(refused(theirs, theirs.officer(HEAD))).isEqualTo("sealed-unreadable");
            var unasked = signed("");
            assertThat(files.node().procedures().findings(unasked.file(), Stage.TRANSMIT, unasked.officer(REGISTRAR)))
                    .extracting("key")
                    .contains("annex_stays");
            var without = Files.underReview(unasked.does(REGISTRAR, "transmit").partner());
            assertThat(refused(without, without.officer(HEAD))).isEqualTo("not-found");
        } finally {
            envelope.know("KZ-GPO");
        }
        assertThat(signed("UZ-GPO").refusal(REGISTRAR, Act.draft("transmit"))).isEqualTo("no-encryption-key");
        var later = Files.underReview(waiting.does(REGISTRAR, "transmit").partner());
        assertThat(open(later, later.officer(HEAD)).at("/persons/0/name").asString())
                .isEqualTo(NAME);
    }
}
