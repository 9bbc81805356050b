package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.SUPERVISOR;
import static org.rogatory.process.InkedLetters.signs;

import java.util.EnumSet;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Act;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentRefused;
import org.rogatory.documents.DocumentStatus;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.InkSignings;
import org.rogatory.documents.InkState;
import org.rogatory.documents.SealedLetter;
import org.rogatory.documents.signature.SignatureMode;
import org.rogatory.identity.Role;
import org.rogatory.requests.message.ink.InkLetters;
import org.rogatory.requests.message.ink.InkTick;
import org.rogatory.requests.message.ink.ScansToCompare;
import org.rogatory.verification.VerificationCodes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A letter is printed, signed and sealed by hand, scanned, and compared by a second person before it counts. */
@EngineTest
class InkProcessTest {

    private final Files files;
    private final InkedLetters inked;
    private final InkLetters inks;
    private final InkSignings signings;
    private final ScansToCompare waiting;
    private final VerificationCodes codes;
    private final JdbcClient jdbc;

    @Autowired
    InkProcessTest(
            Files files,
            InkedLetters inked,
            InkLetters inks,
            InkSignings signings,
            ScansToCompare waiting,
            VerificationCodes codes,
            JdbcClient jdbc) {
        this.files = files;
        this.inked = inked;
        this.inks = inks;
        this.signings = signings;
        this.waiting = waiting;
        this.codes = codes;
        this.jdbc = jdbc;
    }

    @AfterEach
    void bringBack() {
        files.node().signet().bringBack();
    }

    /** Nobody scans the same twice. */
    private DocumentView scanned(Desk desk, DocumentView letter, String content) {
        return inked.scanned(desk, letter, content + desk.caseRef());
    }

    private DocumentView ready(Desk desk, String kind) {
        var letter = files.document(desk, kind);
        inked.ready(desk, letter, InkedLetters.SCAN + desk.caseRef());
        return letter;
    }

    private static String refused(ThrowingCallable act) {
        var thrown = catchThrowable(act);
        if (thrown instanceof Refusal refusal) {
            return refusal.code();
        }
        return thrown instanceof DocumentRefused refusal ? refusal.code() : String.valueOf(thrown);
    }

    private List<String> traces(Desk desk) {
        return jdbc.sql("select concat(action, ' ', actor) from audit_entry where subject = ? and action like"
                        + " 'documents.ink-%'")
                .param(desk.caseRef())
                .query(String.class)
                .list();
    }

    private List<String> sent(Desk desk) {
        return files.node().documents().ofCase(desk.partner().caseRef()).stream()
                .map(DocumentView::kind)
                .toList();
    }

    @Test
    void whatWasSignedByHandIsSealedSaysSoAndLeavesWithItsScan() {
        var ours = inked.approved();
        assertThat(ours.refusal(SIGNATORY, signs("sign", files.document(ours, "request"))))
                .isEqualTo("signature-not-prepared");
        var letter = ready(ours, "request");
        var printed = files.text(ours, "request");
        var code = signings.code(letter.documentRef()).orElseThrow();
        assertThat(files.node().notices().unreadOf(ours.officer(SIGNATORY)))
                .anyMatch(notice -> notice.code().equals("ink_confirmed")
                        && notice.reference().equals(ours.caseRef()));

        ours.does(SIGNATORY, signs("sign", letter));

        assertThat(files.text(ours, "request"))
                .startsWith(printed)
                .containsSubsequence("sealed by UZ-GPO", "signatory.uz", "central_officer.uz");
        assertThat(files.document(ours, "request").sha256()).isEqualTo(letter.sha256());
        assertThat(signings.of(letter.documentRef()).orElseThrow().state()).isEqualTo(InkState.SIGNED);
        assertThat(traces(ours))
                .containsExactlyInAnyOrder(
                        "documents.ink-printed head.uz",
                        "documents.ink-scanned head.uz",
                        "documents.ink-confirmed central_officer.uz");
        assertThat(ours.does(REGISTRAR, "transmit").status()).isEqualTo("delivered");
        assertThat(sent(ours)).contains("request", DocumentView.SIGNED_SCAN);
        assertThat(codes.find(code)).map(SealedLetter::mode).contains(SignatureMode.INK);
    }

    @Test
    void anAnswerIsSignedSoToo() {
        var theirs =
                files.executed().does(CENTRAL_OFFICER, Files.answer("final")).does(SUPERVISOR, "approve_answer");
        var letter = ready(theirs, "answer_letter");

        theirs.does(SIGNATORY, signs("sign_answer", letter)).does(REGISTRAR, "send_answer");

        assertThat(theirs.status()).isEqualTo("answered");
        assertThat(files.text(theirs, "answer_letter")).contains("sealed by KZ-GPO", "central_officer.kz");
    }

    @Test
    void withoutAKeyOfTheAuthorityThePaperAloneCounts() {
        var ours = inked.approved();
        var letter = ready(ours, "request");
        var printed = files.text(ours, "request");
        files.node().signet().takeOff("UZ-GPO");

        ours.does(SIGNATORY, signs("sign", letter));

        var signed = files.document(ours, "request");
        assertThat(signed.status()).isEqualTo(DocumentStatus.SEALED);
        assertThat(signed.finalSha256()).as("the content that was printed").isEqualTo(letter.sha256());
        assertThat(files.text(ours, "request")).isEqualTo(printed);
        assertThat(jdbc.sql("select concat(turn, ' ', mode) from documents_signature where document_ref = ?"
                                + " and address is null and made_at is not null")
                        .param(letter.documentRef())
                        .query(String.class)
                        .list())
                .containsExactly("1 INK");
        files.node().signet().bringBack();
        assertThat(ours.does(REGISTRAR, "transmit").status()).isEqualTo("delivered");
        assertThat(sent(ours)).contains("request", DocumentView.SIGNED_SCAN);
    }

    @Test
    void nobodyComparesWhatHeScannedOrSignsWhatHeCompared() {
        var ours = inked.approved();
        var letter = files.document(ours, "request");
        inked.printed(ours, letter);
        scanned(ours, letter, InkedLetters.SCAN);

        assertThat(refused(() -> inked.confirmed(ours, letter, ours.officer(HEAD))))
                .isEqualTo("four-eyes");
        assertThat(refused(() -> inked.confirmed(ours, letter, ours.officer(DRAFTER))))
                .as("of another authority")
                .isEqualTo("role");
        inked.confirmed(ours, letter, ours.officer(SIGNATORY));
        assertThat(ours.refusal(SIGNATORY, signs("sign", letter))).isEqualTo("signature-not-prepared");

        ours.does(SIGNATORY, "sign");
        assertThat(refused(() -> inks.reject(ours.caseRef(), inked.shown(letter), "Too late.", ours.officer(HEAD))))
                .isEqualTo("ink-lapsed");
    }

    @Test
    void everyStepIsAskedForAtItsTime() {
        var ours = inked.approved();
        var letter = files.document(ours, "request");
        var officer = ours.officer(CENTRAL_OFFICER);
        assertThat(refused(() -> scanned(ours, letter, InkedLetters.SCAN))).isEqualTo("ink-not-printed");
        inked.printed(ours, letter);
        assertThat(refused(() -> inked.confirmed(ours, letter, officer))).isEqualTo("ink-no-scan");
        scanned(ours, letter, InkedLetters.SCAN);
        assertThat(refused(() -> scanned(ours, letter, "once more"))).isEqualTo("ink-scan-waits");
        var some = EnumSet.of(InkTick.PAGES, InkTick.SEAL);
        assertThat(refused(() -> inks.compare(ours.caseRef(), inked.shown(letter), some, officer)))
                .isEqualTo("ink-not-compared");
        assertThat(ours.refusal(SIGNATORY, signs("sign", letter))).isEqualTo("signature-not-prepared");
    }

    private List<String> toCompare(Desk desk, Role role) {
        return waiting.of(desk.officer(role)).stream()
                .map(one -> one.scan().letterRef())
                .filter(letter -> letter.equals(files.document(desk, "request").documentRef()))
                .toList();
    }

    @Test
    @OnBothDatabases
    void aScanIsInTheWorkOfWhoMayCompareItAsLongAsItWaits() {
        var ours = inked.approved();
        var letter = files.document(ours, "request");
        inked.printed(ours, letter);
        assertThat(toCompare(ours, CENTRAL_OFFICER)).as("nothing to compare").isEmpty();
        scanned(ours, letter, InkedLetters.SCAN);

        assertThat(toCompare(ours, CENTRAL_OFFICER)).containsExactly(letter.documentRef());
        assertThat(toCompare(ours, REGISTRAR)).hasSize(1);
        assertThat(toCompare(ours, HEAD)).as("who added it").isEmpty();
        assertThat(toCompare(ours, DRAFTER)).as("of another office").isEmpty();

        ours.does(HEAD, Act.draft("recall_approval").internalText("The amount was mistyped."));
        assertThat(waiting.of(ours.officer(REGISTRAR)))
                .as("the letter counts no more")
                .noneMatch(one -> one.file().caseRef().equals(ours.caseRef()));
    }

    @Test
    void aScanThatNobodyCouldCompareIsNotKept() {
        var ours = inked.approved();
        var letter = files.document(ours, "request");
        inked.printed(ours, letter);
        var before = files.node().documents().ofCase(ours.caseRef()).size();

        assertThat(refused(() -> scanned(ours, letter, PlainInspector.SCRIPT))).isEqualTo("ink-scan-type");
        assertThat(files.node().documents().ofCase(ours.caseRef())).hasSize(before);
        assertThat(signings.of(letter.documentRef()).orElseThrow().scan()).isNull();
        scanned(ours, letter, InkedLetters.SCAN);
    }

    @Test
    void aRejectedScanStaysInsideWithItsReasonAndAnotherOneCounts() {
        var ours = inked.approved();
        var letter = files.document(ours, "request");
        var ref = letter.documentRef();
        var officer = ours.officer(CENTRAL_OFFICER);
        inked.printed(ours, letter);
        var wrong = scanned(ours, letter, PlainPages.NEXT);
        assertThat(refused(() -> inked.confirmed(ours, letter, officer))).isEqualTo("ink-pages-differ");
        assertThat(refused(() -> inks.reject(ours.caseRef(), inked.shown(letter), " ", officer)))
                .isEqualTo("ink-reason");

        inks.reject(ours.caseRef(), inked.shown(letter), "A page too many (synthetic).", officer);
        assertThat(files.node().documents().get(wrong.documentRef()).stays()).isTrue();
        assertThat(signings.of(ref).orElseThrow().reason()).isEqualTo("A page too many (synthetic).");
        scanned(ours, letter, InkedLetters.SCAN);
        inked.confirmed(ours, letter, officer);
        ours.does(SIGNATORY, signs("sign", letter)).does(REGISTRAR, "transmit");

        assertThat(sent(ours)).containsOnlyOnce(DocumentView.SIGNED_SCAN);
    }

    @Test
    void aLetterLaidOutAnewHasNothingOfIt() {
        var ours = inked.approved();
        var before = ready(ours, "request");
        ours.does(HEAD, Act.draft("recall_approval").internalText("The amount was mistyped."))
                .does(CENTRAL_OFFICER, "approve");
        var anew = files.document(ours, "request");

        assertThat(anew.documentRef()).isNotEqualTo(before.documentRef());
        assertThat(ours.refusal(SIGNATORY, signs("sign", anew))).isEqualTo("signature-not-prepared");
        assertThat(refused(() -> inked.printed(ours, before))).isEqualTo("ink-lapsed");

        ours.does(SIGNATORY, "sign").does(REGISTRAR, "transmit");
        assertThat(sent(ours)).as("the scan of another letter").doesNotContain(DocumentView.SIGNED_SCAN);
    }
}
