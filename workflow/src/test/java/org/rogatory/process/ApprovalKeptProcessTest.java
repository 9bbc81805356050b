package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.SUPERVISOR;
import static org.rogatory.process.OwnApprovals.code;

import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.documents.DocumentRefused;
import org.rogatory.identity.Officer;
import org.rogatory.requests.message.seal.ApprovalSigning;
import org.springframework.beans.factory.annotation.Autowired;

/** An approval that was signed in person stands on the letter for which it was, or that letter waits; on no other. */
@EngineTest
class ApprovalKeptProcessTest {

    private static final String UNIT = ApprovingOfficers.UNIT;
    private static final String IN_PERSON = "signed in person";
    private static final Officer APPROVER = OwnApprovals.APPROVER;

    private final Files files;
    private final ApprovalSigning signing;
    private final InkedLetters inked;
    private final OwnApprovals approvals;
    private final ApprovingOfficers officers;

    @Autowired
    ApprovalKeptProcessTest(
            Files files,
            ApprovalSigning signing,
            InkedLetters inked,
            OwnApprovals approvals,
            ApprovingOfficers officers) {
        this.files = files;
        this.signing = signing;
        this.inked = inked;
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

    private Desk kept() {
        var ours = approvals.approved();
        signing.keep(approvals.made(ours));
        return ours;
    }

    @Test
    void theLetterTakesItThoughTheKeyOfTheOfficeIsGone() {
        var ours = kept();
        files.node().signet().takeOff(UNIT);
        assertThat(signing.standing(ours.file(), files.document(ours, "request"))
                        .orElseThrow())
                .satisfies(standing -> assertThat(standing.signedAt()).isNotNull())
                .satisfies(standing -> assertThat(standing.bar()).isNull());

        ours.does(SIGNATORY, "sign");

        assertThat(files.text(ours, "request")).containsSubsequence(IN_PERSON, "Testov Rustam", "sealed by UZ-GPO, ");
        assertThat(ours.does(REGISTRAR, "transmit").status()).isEqualTo("delivered");
    }

    @Test
    void theLetterTakesItThoughWhoApprovedHasNoAccountAnyMore() {
        var ours = kept();
        officers.forget();

        ours.does(SIGNATORY, "sign");

        assertThat(files.text(ours, "request")).containsSubsequence(IN_PERSON, "Testov Rustam", "sealed by UZ-GPO, ");
    }

    @Test
    void whereNeitherItNorASealOfTheOfficeCanStandTheLetterWaits() {
        var ours = kept();
        approvals.only(Set.of("server"));
        files.node().signet().takeOff(UNIT);

        assertThat(ours.refusal(SIGNATORY, Act.draft("sign"))).isEqualTo("approval-not-usable");
        assertThat(signing.standing(ours.file(), files.document(ours, "request"))
                        .orElseThrow()
                        .bar())
                .isEqualTo("approval-not-usable");
        assertThat(ours.status()).isEqualTo("approved");

        files.node().signet().bringBack();
        ours.does(SIGNATORY, "sign");
        assertThat(files.text(ours, "request"))
                .contains("sealed by " + UNIT, "sealed by UZ-GPO")
                .doesNotContain(IN_PERSON);
    }

    @Test
    void whoSignedItDoesNotSignTheLetterThoughItIsNotUsed() {
        var ours = kept();
        approvals.only(Set.of("server"));
        var both = new Officer(APPROVER.username(), "Testov Rustam", "UZ", "UZ-GPO", Set.of(SIGNATORY));

        assertThat(ours.refusal(both, Act.draft("sign"))).isEqualTo("four-eyes");
    }

    @Test
    void onALetterUnderWayNoneIsKept() {
        var ours = approvals.approved();
        var late = approvals.made(ours);
        ours.only(SIGNATORY, Act.draft("sign"));

        assertThat(code(() -> signing.demand(approvals.wanted(ours, "request"), APPROVER)))
                .isEqualTo("letter-under-way");
        assertThatThrownBy(() -> signing.keep(late))
                .isInstanceOfSatisfying(
                        DocumentRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo("letter-under-way"));

        files.node().jobs().drain();
        assertThat(files.text(ours, "request")).contains("sealed by " + UNIT).doesNotContain(IN_PERSON);
        assertThat(code(() -> signing.demand(approvals.wanted(ours, "request"), APPROVER)))
                .as("sealed")
                .isEqualTo("letter-under-way");
    }

    @Test
    void onPaperAloneALetterIsNotSignedWithoutIt() {
        var ours = kept();
        var letter = files.document(ours, "request");
        inked.ready(ours, letter, InkedLetters.SCAN);
        files.node().signet().takeOff("UZ-GPO");
        var ink = InkedLetters.signs("sign", letter);

        assertThat(ours.refusal(SIGNATORY, ink)).isEqualTo("approval-not-usable");

        files.node().signet().bringBack();
        ours.does(SIGNATORY, ink);
        assertThat(files.text(ours, "request")).containsSubsequence(IN_PERSON, "sealed by UZ-GPO");
    }

    @Test
    void anAnswerThatWasReturnedTakesNoneAndTheNextOneHasNothingOfIt() {
        var theirs =
                files.executed().does(CENTRAL_OFFICER, Files.answer("final")).does(SUPERVISOR, "approve_answer");
        var approver = theirs.officer(SUPERVISOR);
        var first = approvals.wanted(theirs, "answer_letter");
        var late = signing.make(first, new Pocket("KZ-GPO"), approver);
        theirs.does(HEAD, Act.draft("return_answer").internalText("The second item is not mentioned."));
        assertThat(signing.offered(theirs.file(), files.document(theirs, "answer_letter"), approver))
                .isFalse();
        assertThat(code(() -> signing.demand(first, approver))).isEqualTo("approval-lapsed");
        assertThat(code(() -> signing.keep(late))).isEqualTo("approval-lapsed");

        theirs.does(CENTRAL_OFFICER, Files.answer("final")).does(SUPERVISOR, "approve_answer");
        assertThat(code(() -> signing.demand(first, approver)))
                .as("the letter of before")
                .isEqualTo("approval-lapsed");
        assertThat(code(() -> signing.keep(late))).isEqualTo("approval-lapsed");
        assertThat(signing.offered(theirs.file(), files.document(theirs, "answer_letter"), approver))
                .isTrue();
        theirs.does(SIGNATORY, "sign_answer");
        assertThat(files.text(theirs, "answer_letter")).doesNotContain(IN_PERSON);
    }

    @Test
    void whatWasKeptForAnAnswerThatWasReturnedIsNotOnTheNextOne() {
        var theirs =
                files.executed().does(CENTRAL_OFFICER, Files.answer("final")).does(SUPERVISOR, "approve_answer");
        var wanted = approvals.wanted(theirs, "answer_letter");
        signing.keep(signing.make(wanted, new Pocket("KZ-GPO"), theirs.officer(SUPERVISOR)));
        theirs.does(HEAD, Act.draft("return_answer").internalText("The second item is not mentioned."))
                .does(CENTRAL_OFFICER, Files.answer("final"))
                .does(SUPERVISOR, "approve_answer")
                .does(SIGNATORY, "sign_answer");

        assertThat(files.text(theirs, "answer_letter"))
                .contains("sealed by KZ-GPO")
                .doesNotContain(IN_PERSON);
    }

    @Test
    void aRequestThatWasCancelledTakesNone() {
        var ours = approvals.approved();
        var late = approvals.made(ours);
        ours.does(HEAD, Files.withdrawal("cancel"));

        assertThat(code(() -> signing.demand(approvals.wanted(ours, "request"), APPROVER)))
                .isEqualTo("approval-lapsed");
        assertThat(code(() -> signing.keep(late))).isEqualTo("approval-lapsed");
    }
}
