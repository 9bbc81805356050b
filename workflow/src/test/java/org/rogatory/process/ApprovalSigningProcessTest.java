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

import java.time.LocalDate;
import java.time.ZoneId;
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
import org.rogatory.documents.PersonalKeyRefused;
import org.rogatory.documents.PersonalKeyRefused.Reason;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAdministration;
import org.rogatory.mla.message.ApprovalSigning;
import org.rogatory.mla.message.ApprovalSigning.Wanted;
import org.rogatory.signing.NewWayRule;
import org.rogatory.signing.WayRegister;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The supervising prosecutor signs his approval with his own key: it stands on the letter first, under the seal. */
@EngineTest
class ApprovalSigningProcessTest {

    private static final String UNIT = "UZ-UNIT-1";
    /** As he works in the tests; the office of his account is another one, to tell its seal from that of the sender. */
    private static final Officer APPROVER = Desk.officer(SUPERVISOR, "UZ");

    private static final Officer ACCOUNT =
            new Officer("supervisor.uz", "Testov Rustam", "UZ", UNIT, Set.of(SUPERVISOR));
    private static final Officer ANSWERING =
            new Officer("supervisor.kz", "Testov Serik", "KZ", "KZ-GPO", Set.of(SUPERVISOR));
    private static final Officer SECOND =
            new Officer("admin2.uz", "Testov Ikkinchi", "UZ", "UZ-GPO", Set.of(ADMINISTRATOR));

    private final Files files;
    private final ApprovalSigning signing;
    private final WayRegister register;
    private final UserAdministration accounts;
    private final JdbcClient jdbc;
    private List<Officer> before = List.of();

    @Autowired
    ApprovalSigningProcessTest(
            Files files, ApprovalSigning signing, WayRegister register, UserAdministration accounts, JdbcClient jdbc) {
        this.files = files;
        this.signing = signing;
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

    private void only(Set<String> ways) {
        var today = LocalDate.ofInstant(files.node().clock().instant(), ZoneId.of("Asia/Tashkent"));
        var rule = register.propose(new NewWayRule(UNIT, "request", ways, today), Desk.officer(ADMINISTRATOR, "UZ"));
        register.confirm(rule.ruleId(), SECOND);
    }

    private static String code(ThrowingCallable call) {
        return catchThrowableOfType(Refusal.class, call).code();
    }

    @Test
    void hisSignatureIsTheFirstAndTheSealOfTheAuthorityTheLast() {
        var ours = approved();
        var read = letter(ours, "request").sha256();
        assertThat(signing.offered(ours.file(), letter(ours, "request"), APPROVER))
                .isTrue();
        signing.keep(made(ours));
        assertThat(files.text(ours, "request")).as("the letter waits as it was").doesNotContain("signed in person");
        assertThat(signing.offered(ours.file(), letter(ours, "request"), APPROVER))
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
        signing.keep(signing.make(wanted(theirs, "answer_letter"), new Pocket("KZ-GPO"), theirs.officer(SUPERVISOR)));
        theirs.does(SIGNATORY, "sign_answer");

        assertThat(files.text(theirs, "answer_letter"))
                .containsSubsequence("signed in person, ", "Testov Serik", "sealed by KZ-GPO, ", "signatory.kz");
    }

    @Test
    void nobodyElseSignsItAndHeNeitherTwiceNorWithAnotherKey() {
        var ours = approved();
        var wanted = wanted(ours, "request");
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

        signing.keep(made(ours));
        assertThat(code(() -> signing.demand(wanted, APPROVER))).isEqualTo("approval-signed");
    }

    @Test
    void whoSignedTheApprovalDoesNotSignTheLetter() {
        var ours = approved();
        signing.keep(made(ours));
        var both = new Officer(APPROVER.username(), "Testov Rustam", "UZ", "UZ-GPO", Set.of(SIGNATORY));

        assertThat(ours.refusal(both, Act.draft("sign"))).isEqualTo("four-eyes");
        assertThat(ours.does(SIGNATORY, "sign").status()).isEqualTo("signed");
    }

    @Test
    void whatWasMadeCountsForNothingOnceTheLetterIsSealedOrRecalled() {
        var ours = approved();
        var late = made(ours);
        ours.does(SIGNATORY, "sign");
        assertThatThrownBy(() -> signing.keep(late))
                .isInstanceOfSatisfying(
                        DocumentRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo("letter-under-way"));
        assertThat(files.text(ours, "request")).contains("sealed by " + UNIT).doesNotContain("signed in person");

        var recalled = approved();
        signing.keep(made(recalled));
        recalled.does(HEAD, Act.draft("recall_approval").internalText("The amount was mistyped."))
                .does(CENTRAL_OFFICER, "approve")
                .does(SIGNATORY, "sign");
        assertThat(files.text(recalled, "request")).as("another letter").doesNotContain("signed in person");
    }

    @Test
    void hisOfficeMayDemandItAndMayBarIt() {
        var ours = approved();
        only(Set.of("personal"));
        assertThat(ours.refusal(SIGNATORY, Act.draft("sign"))).isEqualTo("approval-not-signed");
        assertThat(signing.standing(ours.file(), letter(ours, "request"))
                        .orElseThrow()
                        .missing())
                .isTrue();
        signing.keep(made(ours));
        assertThat(ours.does(SIGNATORY, "sign").status()).isEqualTo("signed");
        assertThat(files.text(ours, "request")).contains("signed in person");
    }

    @Test
    void whatHeSignedBeforeItWasBarredIsNotUsed() {
        var ours = approved();
        signing.keep(made(ours));
        only(Set.of("server"));
        assertThat(code(() -> signing.demand(wanted(ours, "request"), APPROVER)))
                .isEqualTo("signing-way-barred");
        assertThat(signing.offered(ours.file(), letter(ours, "request"), APPROVER))
                .isFalse();

        ours.does(SIGNATORY, "sign");

        assertThat(files.text(ours, "request")).contains("sealed by " + UNIT).doesNotContain("signed in person");
    }
}
