package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.ADMINISTRATOR;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.SUPERVISOR;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rogatory.access.AccessBook;
import org.rogatory.access.AccessReason;
import org.rogatory.access.Challenges;
import org.rogatory.access.NewAccess;
import org.rogatory.access.ReviewFinding;
import org.rogatory.cases.Act;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.InkSignings;
import org.rogatory.documents.KeptTokens;
import org.rogatory.documents.NewAttachment;
import org.rogatory.documents.upload.NewUpload;
import org.rogatory.documents.upload.UploadKey;
import org.rogatory.documents.upload.Uploads;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAdministration;
import org.rogatory.mla.annex.OpeningReason;
import org.rogatory.mla.annex.SealedReading;
import org.rogatory.persons.IndexedNow;
import org.rogatory.persons.PersonIndex;
import org.rogatory.requests.message.ink.InkLetters;
import org.rogatory.requests.message.ink.InkPapers;
import org.rogatory.requests.message.seal.TokenLetters;
import org.rogatory.signing.NewRight;
import org.rogatory.signing.Revocation;
import org.rogatory.signing.SigningBasis;
import org.rogatory.signing.SigningRegister;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/**
 * The places of a name beside the way of a request that {@link VaultProcessTest} goes: papers signed by hand and with
 * national tools, files in parts, words about access, signing rights, items, an answer's sealed annex, the index.
 */
@EngineTest
@Order(1) // before others have left their files, which it would read too
@ExtendWith(OutputCaptureExtension.class)
class VaultGapsProcessTest {

    private static final LocalDate BORN = LocalDate.of(1984, 3, 9);
    private static final Officer ADMIN = Desk.officer(ADMINISTRATOR, "UZ");
    private static final Officer COLLEAGUE =
            new Officer("colleague.kz", "Testov Hamkasb", "KZ", "KZ-GPO", Set.of(EXECUTOR));

    private final Traces traces = new Traces("SYNTHETIC-Kokqoz9");

    @Autowired
    private Files files;

    @Autowired
    private Disk disk;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TokenDesk tool;

    @Autowired
    private TokenLetters tokens;

    @Autowired
    private KeptTokens keptTokens;

    @Autowired
    private InkLetters inks;

    @Autowired
    private InkSignings inkSignings;

    @Autowired
    private Uploads uploads;

    @Autowired
    private Challenges challenges;

    @Autowired
    private AccessBook book;

    @Autowired
    private SigningRegister rights;

    @Autowired
    private SealedReading annexes;

    @Autowired
    private PersonIndex index;

    @Autowired
    private IndexedNow indexed;

    @Autowired
    private UserAdministration accounts;

    @AfterEach
    void nothingIsLeft() {
        tool.takeAway();
        jdbc.sql("delete from signing_right").update();
        jdbc.sql("delete from access_grant").update();
    }

    private void assertNobodyIsNamed(CapturedOutput output) throws IOException {
        assertThat(traces.in(disk.rows())).as("tables").isEmpty();
        assertThat(disk.bytes(traces)).as("bytes").isEmpty();
        assertThat(traces.in(output.getAll().lines().toList())).as("log").isEmpty();
    }

    private Desk approved() {
        var content = Contents.bankRecordsAndWitness();
        content.remove("confidentiality");
        content.path("persons").forEach(person -> ((ObjectNode) person).put("name", traces.name()));
        return Files.approved(files.draft(content, DRAFTER));
    }

    private DocumentView letter(Desk desk) {
        return files.document(desk, "request");
    }

    private InkPapers.Shown shown(Desk desk) {
        var scan = files.document(desk, DocumentView.SIGNED_SCAN);
        return new InkPapers.Shown(letter(desk).documentRef(), scan.documentRef());
    }

    @Test
    void whatIsSignedByHandOrWithANationalToolNamesNobody(CapturedOutput output) throws IOException {
        var byHand = approved();
        var letter = letter(byHand);
        var head = byHand.officer(HEAD);
        inks.print(byHand.caseRef(), letter.documentRef(), head);
        var inked = inks.demand(byHand.caseRef(), letter.documentRef(), head);
        var scan = files.node().documents().take(InkLetters.attachment(inked, traces.name() + ".pdf"), traces.file());
        files.node().pass(Duration.ofMinutes(1));
        inks.scan(byHand.caseRef(), letter.documentRef(), scan, head);
        var officer = byHand.officer(CENTRAL_OFFICER);
        inks.reject(byHand.caseRef(), shown(byHand), "Signed by " + traces.name(), officer);

        var byTool = approved();
        tool.setUp();
        tool.names(traces.name());
        var signatory = byTool.officer(SIGNATORY);
        var challenge = tokens.challenge(letter(byTool), signatory);
        var cms = TokenDesk.signed(tokens.content(challenge), signatory);
        tokens.accept(challenge.id(), letter(byTool), cms, signatory);
        byTool.does(SIGNATORY, Act.draft("sign").kind("token")).does(REGISTRAR, "transmit");
        assertThat(byTool.status()).isEqualTo("delivered");

        assertThat(inkSignings.of(letter.documentRef()).orElseThrow().reason()).contains(traces.name());
        assertThat(keptTokens.of(letter(byTool)))
                .singleElement()
                .satisfies(
                        kept -> assertThat(kept.evidence().signer().subject()).contains(traces.name()));
        assertNobodyIsNamed(output);
    }

    @Test
    void aFileThatIsStillComingNamesNobody(CapturedOutput output) throws IOException {
        var ours = files.requestOfUzbekistanToKazakhstan();
        var drafter = ours.officer(DRAFTER);
        var said = traces.name();
        var paper = new NewAttachment(ours.caseRef(), "court_order", said + ".pdf", null, null, "From " + said);
        var upload = uploads.begin(new NewUpload(paper, 1000, null, null), drafter);
        var key = new UploadKey(ours.caseRef(), upload.uploadRef(), drafter);
        uploads.append(key, 0, new Uploads.Part(traces.file(), null));

        assertThat(uploads.names(ours.caseRef(), drafter)).containsValue(said + ".pdf");
        assertThat(uploads.find(key).received()).isEqualTo(said.length());
        assertNobodyIsNamed(output);
        uploads.drop(key);
    }

    @Test
    void wordsAboutAccessItemsAndAnAnswersAnnexNameNobody(CapturedOutput output) throws IOException {
        var ours = approved().does(SIGNATORY, "sign").does(REGISTRAR, "transmit");
        var theirs = Files.underReview(ours.partner());
        var wanted = new NewAccess(AccessReason.OTHER, "Asked for by " + traces.name());
        var grant = challenges.challenge(theirs.caseRef(), wanted, COLLEAGUE);
        var found = new Challenges.Review(ReviewFinding.UNJUSTIFIED, traces.name() + " has not asked.");
        challenges.review(grant.grantId(), found, theirs.officer(SUPERVISOR));
        executed(Files.inExecution(theirs));
        theirs.does(CENTRAL_OFFICER, AnnexVerbs.written(traces.name() + " lives there."));
        AnnexVerbs.sent(Files.signedAnswer(theirs, "final"));
        ours.does(CENTRAL_OFFICER, Act.draft("mark_use").kind("as_stated").conditions("Not against " + traces.name()));

        assertThat(book.read(grant.grantId(), theirs.officer(SUPERVISOR)).answer())
                .contains(traces.name());
        assertThat(theirs.items())
                .allSatisfy(item -> assertThat(item.conditions()).contains(traces.name()));
        assertThat(ours.items()).anySatisfy(item -> assertThat(item.useNote()).contains(traces.name()));
        var answer = theirs.messages().stream()
                .filter(message -> "response_executed".equals(message.kind()))
                .findFirst()
                .orElseThrow();
        assertThat(annexes.open(ours.caseRef(), answer.messageId(), OpeningReason.PROCEEDINGS, ours.officer(HEAD))
                        .path("text")
                        .asString())
                .contains(traces.name());
        assertNobodyIsNamed(output);
    }

    private void executed(Desk theirs) {
        var acts = new NamedActs(files.node(), traces);
        var day = LocalDate.of(2026, 4, 20);
        for (var item : theirs.items()) {
            theirs.does(EXECUTOR, acts.act("start_item").item(item.itemRef()).order("O-1", day, traces.name()));
            theirs.does(
                    EXECUTOR,
                    acts.act("record_item_result").item(item.itemRef()).conditions("Not told to " + traces.name()));
        }
        theirs.does(EXECUTOR, "record_execution");
    }

    @Test
    void aRevokedRightAndTheIndexOfPersonsNameNobody(CapturedOutput output) throws IOException {
        var ours = approved();
        indexed.look();
        var today = LocalDate.ofInstant(files.node().clock().instant(), ZoneId.of("Asia/Tashkent"));
        var wanted = new NewRight(
                "UZ-GPO",
                Desk.officer(SIGNATORY, "UZ").username(),
                SigningBasis.POST,
                Set.of(),
                null,
                "12-k",
                today,
                today,
                today.plusDays(30));
        accountStands();
        var right = rights.record(wanted, ADMIN);
        rights.revoke(right.rightId(), new Revocation(null, "Given to " + traces.name(), null), ADMIN);

        var revocation = rights.find(right.rightId(), ADMIN).revocation();
        assertThat(revocation).isNotNull();
        assertThat(revocation.reason()).contains(traces.name());
        assertThat(index.find(traces.name(), BORN, "")).contains(ours.caseRef());
        assertNobodyIsNamed(output);
    }

    private void accountStands() {
        accounts.ensure(Desk.officer(SIGNATORY, "UZ"), "{noop}demo", "en");
        accounts.ensure(ADMIN, "{noop}demo", "en");
    }
}
