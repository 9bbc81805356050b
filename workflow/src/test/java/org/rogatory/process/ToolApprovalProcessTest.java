package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.SUPERVISOR;

import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentRefused;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.KeptTokens;
import org.rogatory.documents.signature.SignatureSlot;
import org.rogatory.documents.token.TokenEvidence.Said;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAdministration;
import org.rogatory.integrity.CertificateWanted;
import org.rogatory.integrity.IntegrityCertificates;
import org.rogatory.law.ContentSchema;
import org.rogatory.requests.message.seal.ApprovalTokens;
import org.rogatory.requests.message.seal.TokenLetters;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Who approved a letter signs that with his national tool: the signature lies beside the letter and goes with it. */
@EngineTest
class ToolApprovalProcessTest {

    private static final Officer APPROVER = Desk.officer(SUPERVISOR, "UZ");

    private final Files files;
    private final TokenDesk tool;
    private final TokenLetters letters;
    private final ApprovalTokens approvals;
    private final KeptTokens kept;
    private final IntegrityCertificates certificates;
    private final UserAdministration accounts;
    private final JdbcClient jdbc;
    private List<Officer> before = List.of();

    @Autowired
    ToolApprovalProcessTest(
            Files files,
            TokenDesk tool,
            TokenLetters letters,
            ApprovalTokens approvals,
            KeptTokens kept,
            IntegrityCertificates certificates,
            UserAdministration accounts,
            JdbcClient jdbc) {
        this.files = files;
        this.tool = tool;
        this.letters = letters;
        this.approvals = approvals;
        this.kept = kept;
        this.certificates = certificates;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void setUp() {
        before = accounts.officersOf("UZ").stream()
                .filter(known -> known.username().equals(APPROVER.username()))
                .toList();
        forget();
        accounts.ensure(APPROVER, "{noop}demo", "en");
        tool.setUp();
    }

    private void forget() {
        jdbc.sql("delete from identity_user where username = 'supervisor.uz'").update();
    }

    @AfterEach
    void asBefore() {
        tool.takeAway();
        forget();
        before.forEach(officer -> accounts.ensure(officer, "{noop}demo", "en"));
    }

    private Desk approved() {
        var content = Contents.bankRecordsAndWitness();
        content.remove("confidentiality");
        return Files.approved(files.draft(content, DRAFTER));
    }

    private DocumentView letter(Desk desk) {
        return files.document(desk, "request");
    }

    private byte[] brought(Desk desk) {
        var letter = letter(desk);
        var asked = approvals.letter(desk.caseRef(), letter.documentRef(), APPROVER);
        var challenge = letters.challenge(letter, APPROVER);
        var cms = TokenDesk.signed(letters.content(challenge), APPROVER);
        approvals.accept(challenge.id(), asked, cms, APPROVER);
        return cms;
    }

    private static String refused(ThrowingCallable act) {
        var thrown = catchThrowable(act);
        if (thrown instanceof Refusal refusal) {
            return refusal.code();
        }
        return thrown instanceof DocumentRefused refusal ? refusal.code() : String.valueOf(thrown);
    }

    @Test
    void theSignatureLiesBesideTheLetterAndTheBlockTellsOfIt() {
        var ours = approved();
        var laidOut = files.text(ours, "request");
        var cms = brought(ours);
        assertThat(files.text(ours, "request")).as("the letter waits as it was").isEqualTo(laidOut);
        assertThat(kept.of(letter(ours))).as("nothing is signed yet").isEmpty();

        ours.does(SIGNATORY, "sign");

        assertThat(files.text(ours, "request"))
                .startsWith(laidOut)
                .containsSubsequence("sealed by UZ-GPO", APPROVER.displayName(), "sealed by UZ-GPO", "signatory.uz")
                .containsAnyOf("sent as a file of its own", "передаётся отдельным файлом", "alohida faylda yuboriladi");
        assertThat(kept.of(letter(ours))).singleElement().satisfies(one -> {
            assertThat(one.slot()).isEqualTo(SignatureSlot.APPROVAL);
            assertThat(one.officer()).isEqualTo(APPROVER.username());
            assertThat(one.cms()).isEqualTo(cms);
            assertThat(one.evidence().statement().said()).isEqualTo(Said.VALID);
        });
        assertThat(ours.does(REGISTRAR, "transmit").status()).isEqualTo("delivered");
        assertThat(files.node().documents().ofCase(ours.partner().caseRef()))
                .filteredOn(document -> document.kind().equals(DocumentView.TOKEN_SIGNATURE))
                .hasSize(1);
    }

    @Test
    void aCourtReadsOfItInTheCertificate() {
        var ours = approved();
        brought(ours);
        ours.does(SIGNATORY, "sign");
        var wanted = new CertificateWanted(letter(ours).documentRef(), "en", null, false);
        var officer = ours.officer(HEAD);
        certificates.issue(
                ours.caseRef(), wanted, certificates.demandIssuable(ours.caseRef(), wanted, officer), officer);
        files.node().jobs().drain();

        var text = files.text(ours, IntegrityCertificates.KIND);
        var data = JsonMapper.shared()
                .readTree(text.substring(text.indexOf("\n{\"schema\"") + 1, text.lastIndexOf("\nsealed by ")));
        assertThat(ContentSchema.ofCertificates().violations(data)).isEmpty();
        var others = data.path("documents").path(0).path("other_signatures");
        assertThat(others.size()).isEqualTo(1);
        assertThat(others.path(0).path("slot").asString()).isEqualTo("approval");
        assertThat(others.path(0).path("validator").path("said").asString()).isEqualTo("valid");
    }

    @Test
    void whatIsNotUnderThisLetterIsNotTakenAndTheApprovalStaysOpen() {
        var ours = approved();
        var letter = letter(ours);
        var asked = approvals.letter(ours.caseRef(), letter.documentRef(), APPROVER);
        var challenge = letters.challenge(letter, APPROVER);
        var other = TokenDesk.signed(new byte[] {1}, APPROVER);
        assertThat(refused(() -> approvals.accept(challenge.id(), asked, other, APPROVER)))
                .isEqualTo("token-invalid");
        assertThat(refused(() -> approvals.letter(ours.caseRef(), letter.documentRef(), ours.officer(HEAD))))
                .isEqualTo("approval-not-yours");

        brought(ours);
        assertThat(refused(() -> approvals.letter(ours.caseRef(), letter.documentRef(), APPROVER)))
                .isEqualTo("approval-signed");
        var both = new Officer(APPROVER.username(), "both", "UZ", "UZ-GPO", Set.of(SIGNATORY));
        assertThat(ours.refusal(both, Act.draft("sign"))).isEqualTo("four-eyes");
    }

    @Test
    void aLetterWithOtherWordsHasNothingOfItAndALostKeyStopsIt() {
        var ours = approved();
        brought(ours);
        ours.does(HEAD, Act.draft("recall_approval").internalText("The amount was mistyped."))
                .does(CENTRAL_OFFICER, "approve");
        ours.does(SIGNATORY, "sign");
        assertThat(kept.of(letter(ours))).isEmpty();

        var other = approved();
        brought(other);
        tool.withdraw();
        assertThat(other.refusal(SIGNATORY, Act.draft("sign"))).isEqualTo("approval-not-usable");
    }
}
