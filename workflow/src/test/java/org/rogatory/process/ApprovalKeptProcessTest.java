package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.ADMINISTRATOR;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.SUPERVISOR;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.ApprovalSignatures;
import org.rogatory.documents.DocumentRefused;
import org.rogatory.documents.DocumentView;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAdministration;
import org.rogatory.mla.message.ApprovalSigning;
import org.rogatory.mla.message.ApprovalSigning.Wanted;
import org.rogatory.mla.message.InkLetters;
import org.rogatory.mla.message.InkTick;
import org.rogatory.signing.NewWayRule;
import org.rogatory.signing.WayRegister;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An approval that was signed in person stands on the letter for which it was, or that letter waits; on no other. */
@EngineTest
class ApprovalKeptProcessTest {

    private static final String UNIT = "UZ-UNIT-1";
    private static final String IN_PERSON = "signed in person";
    private static final Officer APPROVER = Desk.officer(SUPERVISOR, "UZ");

    private static final Officer ACCOUNT =
            new Officer("supervisor.uz", "Testov Rustam", "UZ", UNIT, Set.of(SUPERVISOR));
    private static final Officer ANSWERING =
            new Officer("supervisor.kz", "Testov Serik", "KZ", "KZ-GPO", Set.of(SUPERVISOR));
    private static final Officer SECOND =
            new Officer("admin2.uz", "Testov Ikkinchi", "UZ", "UZ-GPO", Set.of(ADMINISTRATOR));

    private final Files files;
    private final ApprovalSigning signing;
    private final InkLetters inks;
    private final WayRegister register;
    private final UserAdministration accounts;
    private final JdbcClient jdbc;
    private List<Officer> before = List.of();

    @Autowired
    ApprovalKeptProcessTest(
            Files files,
            ApprovalSigning signing,
            InkLetters inks,
            WayRegister register,
            UserAdministration accounts,
            JdbcClient jdbc) {
        this.files = files;
        this.signing = signing;
        this.inks = inks;
        this.register = register;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void open() {
        before = List.of(ACCOUNT, ANSWERING).stream()
                .flatMap(officer -> accounts.officersOf(officer.state()).stream()
                        .filter(known -> known.username().equals(officer.username())))
                .toList();
        forget();
        List.of(ACCOUNT, ANSWERING).forEach(officer -> accounts.ensure(officer, "{noop}demo", "en"));
    }

    private void forget() {
        jdbc.sql("delete from identity_user where username in ('supervisor.uz', 'supervisor.kz')")
                .update();
    }

    /** Other tests know the same officers under other names, and every way is open. */
    @AfterEach
    void asBefore() {
        jdbc.sql("delete from signing_way_rule").update();
        files.node().signet().bringBack();
        forget();
        before.forEach(officer -> accounts.ensure(officer, "{noop}demo", "en"));
    }

    private Desk approved() {
        return files.underReview().does(CENTRAL_OFFICER, "approve");
    }

    private Desk kept() {
        var ours = approved();
        signing.keep(made(ours));
        return ours;
    }

    private DocumentView letter(Desk desk, String kind) {
        return files.node().documents().ofCase(desk.caseRef()).stream()
                .filter(document -> document.kind().equals(kind))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private Wanted wanted(Desk desk, String kind) {
        var letter = letter(desk, kind);
        return new Wanted(desk.caseRef(), letter.documentRef(), letter.sha256());
    }

    private ApprovalSignatures.Made made(Desk desk) {
        return signing.make(wanted(desk, "request"), new Pocket(UNIT), APPROVER);
    }

    private void onlyByServer() {
        var today = LocalDate.ofInstant(files.node().clock().instant(), ZoneId.of("Asia/Tashkent"));
        var rule = register.propose(
                new NewWayRule(UNIT, "request", Set.of("server"), today), Desk.officer(ADMINISTRATOR, "UZ"));
        register.confirm(rule.ruleId(), SECOND);
    }

    private static String code(ThrowingCallable call) {
        return catchThrowableOfType(Refusal.class, call).code();
    }

    @Test
    void theLetterTakesItThoughTheKeyOfTheOfficeIsGone() {
        var ours = kept();
        files.node().signet().takeOff(UNIT);
        assertThat(signing.standing(ours.file(), letter(ours, "request")).orElseThrow())
                .satisfies(standing -> assertThat(standing.signedAt()).isNotNull())
                .satisfies(standing -> assertThat(standing.bar()).isNull());

        ours.does(SIGNATORY, "sign");

        assertThat(files.text(ours, "request")).containsSubsequence(IN_PERSON, "Testov Rustam", "sealed by UZ-GPO, ");
        assertThat(ours.does(REGISTRAR, "transmit").status()).isEqualTo("delivered");
    }

    @Test
    void theLetterTakesItThoughWhoApprovedHasNoAccountAnyMore() {
        var ours = kept();
        forget();

        ours.does(SIGNATORY, "sign");

        assertThat(files.text(ours, "request")).containsSubsequence(IN_PERSON, "Testov Rustam", "sealed by UZ-GPO, ");
    }

    @Test
    void whereNeitherItNorASealOfTheOfficeCanStandTheLetterWaits() {
        var ours = kept();
        onlyByServer();
        files.node().signet().takeOff(UNIT);

        assertThat(ours.refusal(SIGNATORY, Act.draft("sign"))).isEqualTo("approval-not-usable");
        assertThat(signing.standing(ours.file(), letter(ours, "request"))
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
        onlyByServer();
        var both = new Officer(APPROVER.username(), "Testov Rustam", "UZ", "UZ-GPO", Set.of(SIGNATORY));

        assertThat(ours.refusal(both, Act.draft("sign"))).isEqualTo("four-eyes");
    }

    @Test
    void onALetterUnderWayNoneIsKept() {
        var ours = approved();
        var late = made(ours);
        ours.only(SIGNATORY, Act.draft("sign"));

        assertThat(code(() -> signing.demand(wanted(ours, "request"), APPROVER)))
                .isEqualTo("letter-under-way");
        assertThatThrownBy(() -> signing.keep(late))
                .isInstanceOfSatisfying(
                        DocumentRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo("letter-under-way"));

        files.node().jobs().drain();
        assertThat(files.text(ours, "request")).contains("sealed by " + UNIT).doesNotContain(IN_PERSON);
        assertThat(code(() -> signing.demand(wanted(ours, "request"), APPROVER)))
                .as("sealed")
                .isEqualTo("letter-under-way");
    }

    @Test
    void onPaperAloneALetterIsNotSignedWithoutIt() {
        var ours = kept();
        var letter = letter(ours, "request");
        compared(ours, letter);
        files.node().signet().takeOff("UZ-GPO");
        var ink = Act.draft("sign").kind("ink").fingerprint(letter.sha256());

        assertThat(ours.refusal(SIGNATORY, ink)).isEqualTo("approval-not-usable");

        files.node().signet().bringBack();
        ours.does(SIGNATORY, ink);
        assertThat(files.text(ours, "request")).containsSubsequence(IN_PERSON, "sealed by UZ-GPO");
    }

    /** Printed and scanned by the head, compared by the officer. */
    private void compared(Desk desk, DocumentView letter) {
        var head = desk.officer(HEAD);
        var second = desk.officer(CENTRAL_OFFICER);
        var ref = letter.documentRef();
        inks.print(desk.caseRef(), ref, head);
        var scan = InkLetters.attachment(inks.demand(desk.caseRef(), ref, head), "scan.pdf");
        var content = new ByteArrayInputStream("signed by hand (synthetic)".getBytes(StandardCharsets.UTF_8));
        inks.scan(desk.caseRef(), ref, files.node().documents().take(scan, content), head);
        inks.confirm(desk.caseRef(), inks.compare(desk.caseRef(), ref, EnumSet.allOf(InkTick.class), second), second);
    }

    @Test
    void anAnswerThatWasReturnedTakesNoneAndTheNextOneHasNothingOfIt() {
        var theirs =
                files.executed().does(CENTRAL_OFFICER, Files.answer("final")).does(SUPERVISOR, "approve_answer");
        var approver = theirs.officer(SUPERVISOR);
        var first = wanted(theirs, "answer_letter");
        var late = signing.make(first, new Pocket("KZ-GPO"), approver);
        theirs.does(HEAD, Act.draft("return_answer").internalText("The second item is not mentioned."));
        assertThat(signing.offered(theirs.file(), letter(theirs, "answer_letter"), approver))
                .isFalse();
        assertThat(code(() -> signing.demand(first, approver))).isEqualTo("approval-lapsed");
        assertThat(code(() -> signing.keep(late))).isEqualTo("approval-lapsed");

        theirs.does(CENTRAL_OFFICER, Files.answer("final")).does(SUPERVISOR, "approve_answer");
        assertThat(code(() -> signing.demand(first, approver)))
                .as("the letter of before")
                .isEqualTo("approval-lapsed");
        assertThat(code(() -> signing.keep(late))).isEqualTo("approval-lapsed");
        assertThat(signing.offered(theirs.file(), letter(theirs, "answer_letter"), approver))
                .isTrue();
        theirs.does(SIGNATORY, "sign_answer");
        assertThat(files.text(theirs, "answer_letter")).doesNotContain(IN_PERSON);
    }

    @Test
    void whatWasKeptForAnAnswerThatWasReturnedIsNotOnTheNextOne() {
        var theirs =
                files.executed().does(CENTRAL_OFFICER, Files.answer("final")).does(SUPERVISOR, "approve_answer");
        signing.keep(signing.make(wanted(theirs, "answer_letter"), new Pocket("KZ-GPO"), theirs.officer(SUPERVISOR)));
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
        var ours = approved();
        var late = made(ours);
        ours.does(HEAD, Files.withdrawal("cancel"));

        assertThat(code(() -> signing.demand(wanted(ours, "request"), APPROVER)))
                .isEqualTo("approval-lapsed");
        assertThat(code(() -> signing.keep(late))).isEqualTo("approval-lapsed");
    }
}
