package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
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
import org.rogatory.documents.DocumentRefused;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.signature.SignatureMode;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAdministration;
import org.rogatory.requests.message.ink.ApprovalInks;
import org.rogatory.requests.message.ink.InkPapers;
import org.rogatory.requests.message.ink.InkTick;
import org.rogatory.requests.message.seal.ApprovalSigning;
import org.rogatory.signing.NewWayRule;
import org.rogatory.signing.WayRegister;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who approved a letter signs that by hand: the scan lies beside the letter, and the key of his office tells of it. */
@EngineTest
class BesideApprovalProcessTest {

    private static final String UNIT = "UZ-UNIT-1";
    private static final String SCAN = "approved by hand (synthetic)";
    private static final String[] BY_HAND = {
        "Signed by hand on the printed letter", "Подписано от руки на распечатанном", "Chop etilgan xatda qoʻlda"
    };
    private static final Set<InkTick> SEEN = EnumSet.complementOf(EnumSet.of(InkTick.SEAL));
    private static final Officer APPROVER =
            new Officer("supervisor.uz", "Testov Rustam", "UZ", UNIT, Set.of(SUPERVISOR));
    private static final Officer COLLEAGUE =
            new Officer("colleague.uz", "Testova Nodira", "UZ", UNIT, Set.of(SUPERVISOR));
    private static final Officer ADMIN2 =
            new Officer("admin2.uz", "Testov Ikkinchi", "UZ", "UZ-GPO", Set.of(ADMINISTRATOR));

    private final Files files;
    private final ApprovalSigning signing;
    private final ApprovalInks inks;
    private final WayRegister register;
    private final UserAdministration accounts;
    private final JdbcClient jdbc;
    private List<Officer> before = List.of();

    @Autowired
    BesideApprovalProcessTest(
            Files files,
            ApprovalSigning signing,
            ApprovalInks inks,
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
        before = accounts.officersOf("UZ").stream()
                .filter(known -> known.username().equals(APPROVER.username()))
                .toList();
        forget();
        List.of(APPROVER, COLLEAGUE).forEach(officer -> accounts.ensure(officer, "{noop}demo", "en"));
    }

    private void forget() {
        jdbc.sql("delete from identity_user where username in ('supervisor.uz', 'colleague.uz')")
                .update();
    }

    /** Other tests know the same officer under another name, and every way is open. */
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
        return files.document(desk, kind);
    }

    private static String refused(ThrowingCallable act) {
        var thrown = catchThrowable(act);
        if (thrown instanceof Refusal refusal) {
            return refusal.code();
        }
        return thrown instanceof DocumentRefused refusal ? refusal.code() : String.valueOf(thrown);
    }

    private DocumentView scanned(Desk desk, DocumentView letter, String content) {
        var inked = inks.demandBringing(desk.caseRef(), letter.documentRef(), APPROVER);
        var bytes = new ByteArrayInputStream((content + desk.caseRef()).getBytes(StandardCharsets.UTF_8));
        var taken = files.node().documents().take(InkPapers.attachment(inked, "scan.pdf"), bytes);
        inks.scan(desk.caseRef(), letter.documentRef(), taken, APPROVER);
        return letter(desk, DocumentView.SIGNED_SCAN);
    }

    /** What somebody is shown who opens the page now. */
    private InkPapers.Shown shown(Desk desk, DocumentView letter) {
        var scan = files.node().documents().ofCase(desk.caseRef()).stream()
                .filter(document -> document.kind().equals(DocumentView.SIGNED_SCAN) && !document.stays())
                .map(DocumentView::documentRef)
                .findFirst();
        return new InkPapers.Shown(letter.documentRef(), scan.orElse(null));
    }

    private void confirmed(Desk desk, DocumentView letter, Officer by) {
        var shown = shown(desk, letter);
        inks.compare(desk.caseRef(), shown, SEEN, by);
        inks.confirm(desk.caseRef(), shown, by);
    }

    /** Printed and scanned by who approved, compared by a colleague. */
    private DocumentView byHand(Desk desk) {
        var letter = letter(desk, "request");
        inks.print(desk.caseRef(), letter.documentRef(), APPROVER);
        scanned(desk, letter, SCAN);
        confirmed(desk, letter, COLLEAGUE);
        return letter;
    }

    private List<String> sent(Desk desk) {
        return files.node().documents().ofCase(desk.partner().caseRef()).stream()
                .map(DocumentView::kind)
                .toList();
    }

    private void only(Set<String> ways) {
        var today = LocalDate.ofInstant(files.node().clock().instant(), ZoneId.of("Asia/Tashkent"));
        var rule = register.propose(new NewWayRule(UNIT, "request", ways, today), Desk.officer(ADMINISTRATOR, "UZ"));
        register.confirm(rule.ruleId(), ADMIN2);
    }

    @Test
    void theBlockSaysThatItWasByHandAndTheScanLeavesWithTheLetter() {
        var ours = approved();
        var letter = byHand(ours);
        assertThat(signing.standing(ours.file(), letter).orElseThrow()).satisfies(standing -> {
            assertThat(standing.bar()).isNull();
            assertThat(standing.own()).isNotNull();
            assertThat(standing.own().mode()).isEqualTo(SignatureMode.INK);
        });
        assertThat(letter(ours, "request").sha256())
                .as("the letter waits as it was")
                .isEqualTo(letter.sha256());

        ours.does(SIGNATORY, Act.draft("sign").fingerprint(letter.sha256()));

        assertThat(files.text(ours, "request"))
                .containsSubsequence("sealed by " + UNIT, "Testov Rustam", "sealed by UZ-GPO, ")
                .contains("Testova Nodira")
                .containsAnyOf(BY_HAND);
        assertThat(ours.does(REGISTRAR, "transmit").status()).isEqualTo("delivered");
        assertThat(sent(ours)).containsOnlyOnce(DocumentView.SIGNED_SCAN);
    }

    @Test
    void heConfirmsNotHisOwnPaperAndNobodyElsePrintsIt() {
        var ours = approved();
        var letter = letter(ours, "request");
        var ref = letter.documentRef();
        assertThat(refused(() -> inks.print(ours.caseRef(), ref, COLLEAGUE))).isEqualTo("approval-not-yours");
        assertThat(refused(() -> inks.print(ours.caseRef(), ref, ours.officer(HEAD))))
                .as("of another authority")
                .isEqualTo("role");
        inks.print(ours.caseRef(), ref, APPROVER);
        scanned(ours, letter, SCAN);

        assertThat(inks.waitsFor(ours.file(), letter, COLLEAGUE)).isTrue();
        assertThat(inks.waitsFor(ours.file(), letter, APPROVER)).isFalse();
        assertThat(refused(() -> confirmed(ours, letter, APPROVER))).isEqualTo("four-eyes");
        confirmed(ours, letter, COLLEAGUE);
        assertThat(refused(() -> inks.reject(ours.caseRef(), shown(ours, letter), "Too late.", COLLEAGUE)))
                .isEqualTo("approval-signed");

        var compared = new Officer(COLLEAGUE.username(), "Testova Nodira", "UZ", "UZ-GPO", Set.of(SIGNATORY));
        var signed = new Officer(APPROVER.username(), "Testov Rustam", "UZ", "UZ-GPO", Set.of(SIGNATORY));
        assertThat(ours.refusal(compared, Act.draft("sign"))).isEqualTo("four-eyes");
        assertThat(ours.refusal(signed, Act.draft("sign"))).isEqualTo("four-eyes");
    }

    @Test
    void aWrongScanIsRejectedAndAnotherOneCounts() {
        var ours = approved();
        var letter = letter(ours, "request");
        var ref = letter.documentRef();
        inks.print(ours.caseRef(), ref, APPROVER);
        assertThat(refused(() -> scanned(ours, letter, PlainInspector.SCRIPT))).isEqualTo("ink-scan-type");
        var wrong = scanned(ours, letter, PlainPages.NEXT);
        assertThat(refused(() -> confirmed(ours, letter, COLLEAGUE))).isEqualTo("ink-pages-differ");
        var seen = shown(ours, letter);
        inks.reject(ours.caseRef(), seen, "A page too many (synthetic).", COLLEAGUE);
        scanned(ours, letter, SCAN);
        assertThat(refused(() -> inks.compare(ours.caseRef(), seen, SEEN, COLLEAGUE)))
                .as("he was shown the one before")
                .isEqualTo("ink-no-scan");
        var some = EnumSet.of(InkTick.PAGES);
        assertThat(refused(() -> inks.compare(ours.caseRef(), shown(ours, letter), some, COLLEAGUE)))
                .isEqualTo("ink-not-compared");
        confirmed(ours, letter, COLLEAGUE);
        ours.does(SIGNATORY, "sign").does(REGISTRAR, "transmit");

        assertThat(files.node().documents().get(wrong.documentRef()).stays()).isTrue();
        assertThat(sent(ours)).containsOnlyOnce(DocumentView.SIGNED_SCAN);
    }

    @Test
    void aLetterWithOtherWordsHasNothingOfIt() {
        var ours = approved();
        var old = byHand(ours);
        ours.does(HEAD, Act.draft("recall_approval").internalText("The amount was mistyped."))
                .does(CENTRAL_OFFICER, "approve");
        assertThat(refused(() -> inks.print(ours.caseRef(), old.documentRef(), APPROVER)))
                .isIn("ink-lapsed", "approval-signed");
        ours.does(SIGNATORY, "sign").does(REGISTRAR, "transmit");

        assertThat(files.text(ours, "request")).contains("sealed by " + UNIT).doesNotContain(BY_HAND);
        assertThat(sent(ours)).doesNotContain(DocumentView.SIGNED_SCAN);
    }

    @Test
    void itIsUsedOnlyAsLongAsTheScanLiesThereAndTheOfficeAllowsIt() {
        var ours = approved();
        only(Set.of("ink"));
        assertThat(ours.refusal(SIGNATORY, Act.draft("sign"))).isEqualTo("approval-not-signed");
        byHand(ours);
        var scan = letter(ours, DocumentView.SIGNED_SCAN);
        files.node().documents().withhold(scan.documentRef(), COLLEAGUE);
        assertThat(ours.refusal(SIGNATORY, Act.draft("sign"))).isEqualTo("approval-not-usable");

        var other = approved();
        var ref = letter(other, "request").documentRef();
        assertThat(refused(() -> signing.demand(other.caseRef(), ref, SignatureMode.PERSONAL, APPROVER)))
                .isEqualTo("signing-way-barred");
    }

    @Test
    void withoutAKeyOfHisOfficeNothingTellsOfItAndTheLetterWaits() {
        var ours = approved();
        byHand(ours);
        files.node().signet().takeOff(UNIT);

        assertThat(ours.refusal(SIGNATORY, Act.draft("sign"))).isEqualTo("approval-not-usable");
        files.node().signet().bringBack();
        assertThat(ours.does(SIGNATORY, "sign").status()).isEqualTo("signed");
    }
}
