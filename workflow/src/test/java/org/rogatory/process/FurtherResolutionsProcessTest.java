package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SUPERVISOR;
import static org.rogatory.process.OwnPart.own;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAdministration;
import org.rogatory.notices.NoticeView;
import org.rogatory.registers.CaseLetters;
import org.rogatory.registers.EntryView;
import org.rogatory.resolutions.Control;
import org.rogatory.resolutions.NewResolution;
import org.rogatory.resolutions.ResolutionView;
import org.rogatory.resolutions.Resolutions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A file gets as many chains of resolutions as its head begins: on later letters, on files of both directions. */
@EngineTest
class FurtherResolutionsProcessTest {

    private static final Officer HEAD_KZ = Desk.officer(HEAD, "KZ");
    private static final Officer HEAD_UZ = Desk.officer(HEAD, "UZ");
    private static final Officer OFFICER = Desk.officer(CENTRAL_OFFICER, "KZ");
    private static final Officer OFFICER_UZ = Desk.officer(CENTRAL_OFFICER, "UZ");
    private static final Officer SECOND = Desk.officer(SUPERVISOR, "KZ");
    private static final Officer DEPUTY = new Officer("deputy.kz", "Testov Orynbasar", "KZ", "KZ-GPO", Set.of(HEAD));
    private static final Officer BELOW =
            new Officer("prosecutor.kz", "Testov Prokuror", "KZ", "KZ-GPO", Set.of(EXECUTOR));
    private static final Officer UNIT_HEAD =
            new Officer("head.uz.unit", "Testov Boshliq", "UZ", "UZ-UNIT-1", Set.of(HEAD));

    private final Files files;
    private final Resolutions resolutions;
    private final Control control;
    private final CaseLetters letters;
    private final UserAdministration accounts;
    private final JdbcClient jdbc;

    @Autowired
    FurtherResolutionsProcessTest(
            Files files,
            Resolutions resolutions,
            Control control,
            CaseLetters letters,
            UserAdministration accounts,
            JdbcClient jdbc) {
        this.files = files;
        this.resolutions = resolutions;
        this.control = control;
        this.letters = letters;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void accounts() {
        List.of(HEAD_KZ, DEPUTY, SECOND, BELOW, UNIT_HEAD)
                .forEach(officer -> accounts.ensure(officer, "{noop}demo", "en"));
    }

    @AfterEach
    void asBefore() {
        jdbc.sql("update identity_user set enabled = true").update();
        jdbc.sql("delete from notices_notice").update();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(files.node().clock().instant(), ZoneId.of("Asia/Almaty"));
    }

    private Desk resolved(Officer... joining) {
        return files.transmitted()
                .partner()
                .does(REGISTRAR, "register")
                .does(
                        HEAD_KZ,
                        Act.draft("assign_review")
                                .officer(OFFICER.username())
                                .coExecutors(names(joining))
                                .until(today().plusDays(20), null));
    }

    private static List<String> names(Officer... officers) {
        return Arrays.stream(officers).map(Officer::username).toList();
    }

    private NewResolution another(Officer named, Officer... joining) {
        return NewResolution.first(
                named.username(), names(joining), today().plusDays(9), "Look into the letter (made up).");
    }

    private List<ResolutionView> tree(Desk desk, Officer reader) {
        return resolutions.of(desk.caseRef(), reader);
    }

    private static String refusal(Runnable act) {
        var refused = catchThrowableOfType(Refusal.class, act::run);
        return refused == null ? "admitted" : refused.code();
    }

    private String refused(Desk desk, NewResolution wanted, Officer by) {
        return refusal(() -> resolutions.begin(desk.caseRef(), wanted, by));
    }

    private List<String> told(Officer officer, Desk desk) {
        return files.node().notices().unreadOf(officer).stream()
                .filter(notice -> notice.reference().equals(desk.caseRef()))
                .map(NoticeView::code)
                .toList();
    }

    @Test
    void aLaterLetterGetsAChainOfItsOwnThatIsClosedByItsOwnReport() {
        var theirs = resolved();
        var first = tree(theirs, HEAD_KZ).get(0).resolutionId();
        resolutions.report(theirs.caseRef(), own(first), "Done (made up).", OFFICER);
        var letter = letters.of(theirs.caseRef(), "KZ-GPO").stream()
                .map(EntryView::entryId)
                .findFirst()
                .orElseThrow();

        resolutions.begin(theirs.caseRef(), another(BELOW, SECOND).on(letter), HEAD_KZ);

        assertThat(tree(theirs, BELOW)).extracting(ResolutionView::depth).containsExactly(0, 0);
        var second = tree(theirs, BELOW).get(1);
        assertThat(second.letter()).isEqualTo(letter);
        assertThat(second.done()).isFalse();
        assertThat(second.named())
                .extracting(ResolutionView.Named::officer)
                .containsExactly(BELOW.username(), SECOND.username());
        assertThat(told(BELOW, theirs)).contains("resolution_given");
        resolutions.report(theirs.caseRef(), own(second.resolutionId()), "Looked into (made up).", BELOW);
        assertThat(tree(theirs, HEAD_KZ)).extracting(ResolutionView::done).containsExactly(true, true);
    }

    @Test
    void aHeadBeginsItWithWordsAndOnALetterOfTheFile() {
        var theirs = resolved();
        assertThat(refused(theirs, another(BELOW), OFFICER)).isEqualTo("role");
        assertThat(refused(theirs, another(HEAD_KZ), HEAD_KZ)).isEqualTo("resolution-to-oneself");
        assertThat(refused(theirs, another(BELOW).on("nothing"), HEAD_KZ)).isEqualTo("letter-unknown");
        assertThat(refused(theirs, NewResolution.first(BELOW.username(), List.of(), today().plusDays(9), " "), HEAD_KZ))
                .isEqualTo("field-missing");
        assertThat(refused(theirs, another(BELOW).controlled(true), HEAD_KZ)).isEqualTo("on-control-already");
        assertThat(tree(theirs, HEAD_KZ)).hasSize(1);
        assertThat(resolutions.begins(theirs.file(), HEAD_KZ)).isTrue();
        assertThat(resolutions.begins(theirs.file(), OFFICER)).isFalse();
        assertThat(refused(theirs, another(BELOW), DEPUTY)).isEqualTo("admitted");
    }

    @Test
    void theFirstOneOnWhatCameIsWrittenWithItsReview() {
        var theirs = files.transmitted().partner().does(REGISTRAR, "register");
        assertThat(refused(theirs, another(BELOW), HEAD_KZ)).isEqualTo("resolution-by-review");
        assertThat(resolutions.begins(theirs.file(), HEAD_KZ)).isFalse();
    }

    @Test
    void ourOwnRequestComesOnControlByItsResolution() {
        var ours = files.transmitted();
        var wanted = new Control.Wanted("head_order", "Watch it (made up).", today().plusDays(9));
        assertThat(refusal(() -> control.put(ours.caseRef(), wanted, HEAD_UZ))).isEqualTo("resolution-missing");
        resolutions.begin(ours.caseRef(), another(OFFICER_UZ).controlled(true), HEAD_UZ);

        var card = control.card(ours.caseRef(), HEAD_UZ).orElseThrow();
        assertThat(card.control().running()).isTrue();
        assertThat(card.control().responsible()).isEqualTo(OFFICER_UZ.username());
        assertThat(card.control().dueOn()).isEqualTo(today().plusDays(9));
        assertThat(card.decisions())
                .extracting(decision -> decision.kind().key() + " " + decision.reason())
                .containsExactly("put resolution");

        ours.partner();
        control.remove(ours.caseRef(), new Control.Wanted("executed", "Done (made up).", null), HEAD_UZ);
        resolutions.begin(ours.caseRef(), another(OFFICER_UZ).controlled(true), HEAD_UZ);
        assertThat(control.card(ours.caseRef(), HEAD_UZ).orElseThrow().decisions())
                .hasSize(3);
    }

    @Test
    void aFileThatNeverWasOnControlIsPutOnItForWhomItsResolutionNames() {
        var ours = files.transmitted();
        resolutions.begin(ours.caseRef(), another(OFFICER_UZ), HEAD_UZ);
        assertThat(control.card(ours.caseRef(), HEAD_UZ)).isEmpty();
        assertThat(control.puts(ours.file(), HEAD_UZ)).isTrue();
        assertThat(control.puts(ours.file(), OFFICER_UZ)).isFalse();
        control.put(
                ours.caseRef(), new Control.Wanted("head_order", "Watch it (made up).", today().plusDays(5)), HEAD_UZ);
        assertThat(control.answering(ours.caseRef())).contains(OFFICER_UZ.username());
        assertThat(control.puts(ours.file(), HEAD_UZ)).isFalse();

        control.remove(ours.caseRef(), new Control.Wanted("executed", "Done (made up).", null), HEAD_UZ);
        var next = Desk.officer(SUPERVISOR, "UZ");
        files.node().pass(Duration.ofMinutes(1));
        resolutions.begin(ours.caseRef(), another(next), HEAD_UZ);
        control.put(ours.caseRef(), new Control.Wanted("head_order", "Again (made up).", today().plusDays(9)), HEAD_UZ);
        assertThat(control.answering(ours.caseRef())).as("the latest").contains(next.username());
    }

    @Test
    void theHeadOfTheUnitThatDraftsWritesButDecidesNothingAboutControl() {
        var ours = files.transmitted();
        var named = Desk.officer(EXECUTOR, "UZ");
        assertThat(refused(ours, another(named).controlled(true), UNIT_HEAD)).isEqualTo("role");
        assertThat(refused(ours, another(named), UNIT_HEAD)).isEqualTo("admitted");
        assertThat(refused(ours, another(named), Desk.officer(HEAD, "GE"))).isEqualTo("not-found");
    }

    @Test
    void aClosedFileGetsNone() {
        var theirs = Files.answered(files.executed()).closes(CENTRAL_OFFICER);
        assertThat(refused(theirs, another(BELOW), HEAD_KZ)).isEqualTo("wrong-status");
    }

    @Test
    void theReviewNamesCoExecutorsAtOnce() {
        var theirs = resolved(SECOND, BELOW);
        assertThat(tree(theirs, BELOW).get(0).named())
                .extracting(ResolutionView.Named::officer)
                .containsExactlyInAnyOrder(OFFICER.username(), SECOND.username(), BELOW.username());
        assertThat(told(BELOW, theirs)).contains("resolution_given");
        var twice = Act.draft("assign_review")
                .officer(OFFICER.username())
                .coExecutors(names(OFFICER))
                .until(today().plusDays(20), null);
        var registered = files.transmitted().partner().does(REGISTRAR, "register");
        assertThat(registered.refusal(HEAD_KZ, twice)).isEqualTo("executor-named-twice");
    }

    @Test
    void eachOfTheseActsIsTheLastOneOnTheFileAndStandsOnItsTimeline() {
        var theirs = resolved();
        var first = tree(theirs, HEAD_KZ).get(0).resolutionId();
        var ref = theirs.caseRef();
        resolutions.write(
                ref,
                NewResolution.first(BELOW.username(), List.of(), today().plusDays(5), "Go on (made up).")
                        .after(first),
                OFFICER);
        assertThat(last(theirs)).isEqualTo("write_resolution " + OFFICER.username());
        resolutions.join(ref, first, names(SECOND), HEAD_KZ);
        assertThat(last(theirs)).isEqualTo("join_resolution " + HEAD_KZ.username());
        resolutions.report(ref, own(first), "Done (made up).", SECOND);
        assertThat(last(theirs)).isEqualTo("report_resolution " + SECOND.username());
        control.remove(ref, new Control.Wanted("executed", "Done (made up).", null), HEAD_KZ);
        assertThat(last(theirs)).isEqualTo("take_off_control " + HEAD_KZ.username());
        control.put(ref, new Control.Wanted("head_order", "Not yet (made up).", today()), HEAD_KZ);
        assertThat(last(theirs)).isEqualTo("put_on_control " + HEAD_KZ.username());
        assertThat(theirs.verbs())
                .endsWith(
                        "assign_review",
                        "write_resolution",
                        "join_resolution",
                        "report_resolution",
                        "take_off_control",
                        "put_on_control");
        assertThat(theirs.file().lastAct().at())
                .isEqualTo(files.node().clock().instant().minus(Duration.ofMinutes(1)));
    }

    private String last(Desk desk) {
        files.node().pass(Duration.ofMinutes(1));
        return desk.file().lastAct().verb() + " " + desk.file().lastAct().by();
    }

    @Test
    void whatIsReportedToAnAuthorWhoHasLeftIsToldToWhoHeadsHisAuthority() {
        var theirs = resolved();
        resolutions.begin(theirs.caseRef(), another(BELOW), DEPUTY);
        var second = tree(theirs, BELOW).get(1).resolutionId();
        jdbc.sql("delete from notices_notice").update();
        jdbc.sql("update identity_user set enabled = false where username = ?")
                .param(DEPUTY.username())
                .update();

        resolutions.report(theirs.caseRef(), own(second), "Done (made up).", BELOW);

        assertThat(told(HEAD_KZ, theirs)).containsExactly("resolution_reported");
    }
}
