package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.SUPERVISOR;
import static org.rogatory.process.OwnApprovals.code;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.documents.DocumentRefused;
import org.rogatory.documents.signature.PersonalKeyRefused;
import org.rogatory.documents.signature.PersonalKeyRefused.Reason;
import org.rogatory.identity.Officer;
import org.rogatory.requests.message.seal.ApprovalSigning;
import org.rogatory.requests.message.seal.ApprovalSigning.Wanted;
import org.springframework.beans.factory.annotation.Autowired;

/** The supervising prosecutor signs his approval with his own key: it stands on the letter first, under the seal. */
@EngineTest
class ApprovalSigningProcessTest {

    private static final String UNIT = ApprovingOfficers.UNIT;
    private static final Officer APPROVER = OwnApprovals.APPROVER;

    private final Files files;
    private final ApprovalSigning signing;
    private final OwnApprovals approvals;
    private final ApprovingOfficers officers;

    @Autowired
    ApprovalSigningProcessTest(
            Files files, ApprovalSigning signing, OwnApprovals approvals, ApprovingOfficers officers) {
        this.files = files;
        this.signing = signing;
        this.approvals = approvals;
        this.officers = officers;
    }

    @BeforeEach
    void open() {
        officers.open();
    }

    @AfterEach
    void asBefore() {
        officers.asBefore();
    }

    @Test
    void hisSignatureIsTheFirstAndTheSealOfTheAuthorityTheLast() {
        var ours = approvals.approved();
        var read = files.document(ours, "request").sha256();
        assertThat(signing.offered(ours.file(), files.document(ours, "request"), APPROVER))
                .isTrue();
        signing.keep(approvals.made(ours));
        assertThat(files.text(ours, "request")).as("the letter waits as it was").doesNotContain("signed in person");
        assertThat(signing.offered(ours.file(), files.document(ours, "request"), APPROVER))
                .isFalse();

        ours.does(SIGNATORY, Act.draft("sign").fingerprint(read));

        var text = files.text(ours, "request");
        assertThat(text)
                .containsSubsequence("signed in person, ", "Testov Rustam", ours.caseRef(), "sealed by UZ-GPO, ")
                .doesNotContain("sealed by " + UNIT);
        assertThat(ours.does(REGISTRAR, "transmit").status()).isEqualTo("delivered");
        assertThat(files.text(ours.partner(), "request")).contains("signed in person", "sealed by UZ-GPO");
    }

    @Test
    void theApprovalOfAnAnswerIsSignedSoToo() {
        var theirs =
                files.executed().does(CENTRAL_OFFICER, Files.answer("final")).does(SUPERVISOR, "approve_answer");
        var wanted = approvals.wanted(theirs, "answer_letter");
        signing.keep(signing.make(wanted, new Pocket("KZ-GPO"), theirs.officer(SUPERVISOR)));
        theirs.does(SIGNATORY, "sign_answer");

        assertThat(files.text(theirs, "answer_letter"))
                .containsSubsequence("signed in person, ", "Testov Serik", "sealed by KZ-GPO, ", "signatory.kz");
    }

    @Test
    void nobodyElseSignsItAndHeNeitherTwiceNorWithAnotherKey() {
        var ours = approvals.approved();
        var wanted = approvals.wanted(ours, "request");
        var used = files.node().signet().used();
        for (var role : List.of(CENTRAL_OFFICER, HEAD, SIGNATORY)) {
            assertThat(code(() -> signing.demand(wanted, ours.officer(role)))).isEqualTo("approval-not-yours");
        }
        assertThatThrownBy(() -> signing.make(wanted, new Pocket("UZ-GPO"), APPROVER))
                .isInstanceOfSatisfying(
                        PersonalKeyRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.OF_ANOTHER_AUTHORITY));
        assertThat(files.node().signet().used()).as("nothing was signed").isEqualTo(used);
        var other = new Wanted(wanted.caseRef(), wanted.documentRef(), "0".repeat(64));
        assertThat(code(() -> signing.demand(other, APPROVER))).isEqualTo("document-changed");

        signing.keep(approvals.made(ours));
        assertThat(code(() -> signing.demand(wanted, APPROVER))).isEqualTo("approval-signed");
    }

    @Test
    void whoSignedTheApprovalDoesNotSignTheLetter() {
        var ours = approvals.approved();
        signing.keep(approvals.made(ours));
        var both = new Officer(APPROVER.username(), "Testov Rustam", "UZ", "UZ-GPO", Set.of(SIGNATORY));

        assertThat(ours.refusal(both, Act.draft("sign"))).isEqualTo("four-eyes");
        assertThat(ours.does(SIGNATORY, "sign").status()).isEqualTo("signed");
    }

    @Test
    void whatWasMadeCountsForNothingOnceTheLetterIsSealedOrRecalled() {
        var ours = approvals.approved();
        var late = approvals.made(ours);
        ours.does(SIGNATORY, "sign");
        assertThatThrownBy(() -> signing.keep(late))
                .isInstanceOfSatisfying(
                        DocumentRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo("letter-under-way"));
        assertThat(files.text(ours, "request")).contains("sealed by " + UNIT).doesNotContain("signed in person");

        var recalled = approvals.approved();
        signing.keep(approvals.made(recalled));
        recalled.does(HEAD, Act.draft("recall_approval").internalText("The amount was mistyped."))
                .does(CENTRAL_OFFICER, "approve")
                .does(SIGNATORY, "sign");
        assertThat(files.text(recalled, "request")).as("another letter").doesNotContain("signed in person");
    }

    @Test
    void hisOfficeMayDemandItAndMayBarIt() {
        var ours = approvals.approved();
        approvals.only(Set.of("personal"));
        assertThat(ours.refusal(SIGNATORY, Act.draft("sign"))).isEqualTo("approval-not-signed");
        assertThat(signing.standing(ours.file(), files.document(ours, "request"))
                        .orElseThrow()
                        .missing())
                .isTrue();
        signing.keep(approvals.made(ours));
        assertThat(ours.does(SIGNATORY, "sign").status()).isEqualTo("signed");
        assertThat(files.text(ours, "request")).contains("signed in person");
    }

    @Test
    void whatHeSignedBeforeItWasBarredIsNotUsed() {
        var ours = approvals.approved();
        signing.keep(approvals.made(ours));
        approvals.only(Set.of("server"));
        assertThat(code(() -> signing.demand(approvals.wanted(ours, "request"), APPROVER)))
                .isEqualTo("signing-way-barred");
        assertThat(signing.offered(ours.file(), files.document(ours, "request"), APPROVER))
                .isFalse();

        ours.does(SIGNATORY, "sign");

        assertThat(files.text(ours, "request")).contains("sealed by " + UNIT).doesNotContain("signed in person");
    }
}
