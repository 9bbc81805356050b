package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAdministration;
import org.rogatory.resolutions.Control;
import org.rogatory.resolutions.NewResolution;
import org.rogatory.resolutions.ResolutionView;
import org.rogatory.resolutions.Resolutions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A resolution names who executes until when, is passed on below, and puts the file on control. */
@EngineTest
class ResolutionsProcessTest {

    private static final Officer HEAD_KZ = Desk.officer(HEAD, "KZ");
    private static final Officer DEPUTY = new Officer("deputy.kz", "Testov Orynbasar", "KZ", "KZ-GPO", Set.of(HEAD));
    private static final Officer OFFICER = Desk.officer(CENTRAL_OFFICER, "KZ");
    private static final Officer SECOND = Desk.officer(SUPERVISOR, "KZ");
    private static final Officer BELOW =
            new Officer("prosecutor.kz", "Testov Prokuror", "KZ", "KZ-GPO", Set.of(EXECUTOR));
    private static final Officer STRANGER =
            new Officer("stranger.kz", "Testov Bogen", "KZ", "KZ-GPO", Set.of(EXECUTOR));

    private final Files files;
    private final Resolutions resolutions;
    private final Control control;
    private final UserAdministration accounts;
    private final JdbcClient jdbc;

    @Autowired
    ResolutionsProcessTest(
            Files files, Resolutions resolutions, Control control, UserAdministration accounts, JdbcClient jdbc) {
        this.files = files;
        this.resolutions = resolutions;
        this.control = control;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void accounts() {
        List.of(HEAD_KZ, DEPUTY, SECOND, BELOW, STRANGER)
                .forEach(officer -> accounts.ensure(officer, "{noop}demo", "en"));
    }

    @AfterEach
    void noNotices() {
        jdbc.sql("delete from notices_notice").update();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(files.node().clock().instant(), ZoneId.of("Asia/Almaty"));
    }

    private Desk registered() {
        return files.transmitted().partner().does(REGISTRAR, "register");
    }

    private Desk resolved() {
        return resolved(OFFICER);
    }

    private Desk resolved(Officer responsible) {
        return registered().does(HEAD_KZ, resolution(responsible.username(), today().plusDays(20)));
    }

    private static ActDraft resolution(@Nullable String officer, @Nullable LocalDate until) {
        return Act.draft("assign_review")
                .officer(officer)
                .until(until, null)
                .internalText("Study and report (made up).");
    }

    private NewResolution next(String parent, Officer named, int days, Officer... joining) {
        var names = Arrays.stream(joining).map(Officer::username).toList();
        return NewResolution.first(named.username(), names, today().plusDays(days), "Summon the witness (made up).")
                .after(parent);
    }

    private List<ResolutionView> tree(Desk desk, Officer reader) {
        return resolutions.of(desk.caseRef(), reader);
    }

    private String refusal(Runnable act) {
        var refused = Assertions.catchThrowableOfType(Refusal.class, act::run);
        return refused == null
                ? "admitted"
                : refused.code() + " " + refused.parameters().getOrDefault("field", "");
    }

    private String refused(Desk desk, ActDraft act) {
        return refusal(() -> files.node().procedures().act(desk.caseRef(), act.act(), HEAD_KZ));
    }

    @Test
    void theFirstOneNamesAnActiveOfficerAndADayAndPutsTheFileOnControl() {
        var theirs = registered();
        assertThat(refused(theirs, resolution(null, today()))).isEqualTo("field-missing officer");
        assertThat(refused(theirs, resolution(OFFICER.username(), null))).isEqualTo("field-missing until");
        assertThat(refused(theirs, resolution("nobody.kz", today()))).isEqualTo("executor-unknown officer");
        assertThat(refused(theirs, resolution("central_officer.uz", today()))).isEqualTo("executor-unknown officer");
        assertThat(refused(theirs, resolution(OFFICER.username(), today().minusDays(1))))
                .isEqualTo("day-past until");
        assertThat(theirs.status()).isEqualTo("registered");

        theirs.does(HEAD_KZ, resolution("Central_Officer.KZ", today().plusDays(20)));

        assertThat(theirs.file().owner()).isEqualTo(OFFICER.username());
        assertThat(tree(theirs, OFFICER)).singleElement().satisfies(first -> {
            assertThat(first.text()).isEqualTo("Study and report (made up).");
            assertThat(first.responsible().officer()).isEqualTo(OFFICER.username());
        });
        assertThat(control.card(theirs.caseRef(), OFFICER)
                        .orElseThrow()
                        .control()
                        .dueOn())
                .isEqualTo(today().plusDays(20));
        assertThat(files.node().notices().unreadOf(OFFICER))
                .anySatisfy(notice -> assertThat(notice.code()).isEqualTo("resolution_given"));
        assertThat(jdbc.sql("select content from resolutions_resolution where case_ref = ?")
                        .param(theirs.caseRef())
                        .query(String.class)
                        .single())
                .doesNotContain("Study");
    }

    @Test
    void whoIsNamedPassesItOnAndWhoIsNotDoesNot() {
        var theirs = resolved();
        var first = tree(theirs, HEAD_KZ).get(0).resolutionId();
        assertThat(refusal(() -> files.node().cases().find(theirs.caseRef(), AccessScope.of(BELOW))))
                .startsWith("not-found");
        assertThat(refusal(() -> resolutions.write(theirs.caseRef(), next(first, BELOW, 10), BELOW)))
                .startsWith("not-found");
        assertThat(refusal(() -> resolutions.write(theirs.caseRef(), next(first, BELOW, 10), SECOND)))
                .startsWith("resolution-not-yours");
        assertThat(refusal(() -> resolutions.write(theirs.caseRef(), next(first, BELOW, 21), OFFICER)))
                .isEqualTo("due-after-the-one-above until");
        assertThat(refusal(() -> resolutions.write(theirs.caseRef(), next(first, OFFICER, 5), OFFICER)))
                .isEqualTo("resolution-to-oneself officer");
        assertThat(refusal(() -> resolutions.write(theirs.caseRef(), next(first, BELOW, 5, BELOW), OFFICER)))
                .isEqualTo("executor-named-twice coExecutors");

        resolutions.write(theirs.caseRef(), next(first, BELOW, 10, SECOND), OFFICER);

        assertThat(files.node()
                        .cases()
                        .find(theirs.caseRef(), AccessScope.of(BELOW))
                        .caseRef())
                .isEqualTo(theirs.caseRef());
        assertThat(tree(theirs, BELOW)).extracting(ResolutionView::depth).containsExactly(0, 1);
        assertThat(tree(theirs, BELOW).get(1).continues()).isTrue();
        assertThat(tree(theirs, BELOW).get(0).continues()).isFalse();
    }

    @Test
    void coExecutorsReportToTheResponsibleOneAndHeToTheAuthorEachOnce() {
        var theirs = resolved();
        var first = tree(theirs, HEAD_KZ).get(0).resolutionId();
        resolutions.join(theirs.caseRef(), first, List.of(SECOND.username()), HEAD_KZ);
        assertThat(refusal(() -> resolutions.report(theirs.caseRef(), own(first), " ", SECOND)))
                .isEqualTo("field-missing text");
        resolutions.report(theirs.caseRef(), own(first), "My part is done (made up).", SECOND);
        assertThat(refusal(() -> resolutions.report(theirs.caseRef(), own(first), "Again", SECOND)))
                .startsWith("reported-already");
        assertThat(files.node().notices().unreadOf(OFFICER))
                .anySatisfy(notice -> assertThat(notice.code()).isEqualTo("resolution_reported"));
        assertThat(tree(theirs, HEAD_KZ).get(0).done()).isFalse();

        resolutions.report(theirs.caseRef(), own(first), "All is done (made up).", OFFICER);
        assertThat(tree(theirs, HEAD_KZ).get(0).done()).isTrue();
        assertThat(refusal(() -> resolutions.write(theirs.caseRef(), next(first, BELOW, 5), OFFICER)))
                .startsWith("reported-already");
        assertThat(refusal(() -> resolutions.report(theirs.caseRef(), own(first), "I too", HEAD_KZ)))
                .startsWith("not-found");
    }

    @Test
    void whoExecutesNeitherProlongsNorLiftsHisOwnControl() {
        var theirs = resolved(DEPUTY);
        var wanted = new Control.Wanted("executed", "Everything is done (made up).", null);
        var later = Act.draft("extend_control")
                .until(today().plusDays(40), null)
                .reasons(List.of("waiting_expert_work"))
                .internalText("The expert needs more time (made up).");
        assertThat(theirs.refusal(DEPUTY, later)).isEqualTo("control-of-oneself");
        assertThat(refusal(() -> control.remove(theirs.caseRef(), wanted, DEPUTY)))
                .startsWith("control-of-oneself");
        assertThat(refusal(() -> control.remove(theirs.caseRef(), wanted, OFFICER)))
                .startsWith("role");
        assertThat(theirs.refusal(HEAD_KZ, later.until(today().plusDays(20), null)))
                .isEqualTo("extension-not-later");

        theirs.does(HEAD_KZ, later.until(today().plusDays(40), null));
        control.remove(theirs.caseRef(), wanted, HEAD_KZ);

        var card = control.card(theirs.caseRef(), HEAD_KZ).orElseThrow();
        assertThat(card.control().running()).isFalse();
        assertThat(card.decisions())
                .extracting(decision -> decision.kind().key() + " " + decision.reason())
                .containsExactly("extended waiting_expert_work", "removed executed");
        assertThat(card.puts()).isTrue();
    }

    @Test
    void whatWasTakenOffControlIsPutOnItAgainWithAnotherDay() {
        var theirs = resolved();
        var again = new Control.Wanted("head_order", "Not yet (made up).", today().plusDays(9));
        assertThat(refusal(() -> control.put(theirs.caseRef(), again, HEAD_KZ))).startsWith("wrong-status");
        control.remove(theirs.caseRef(), new Control.Wanted("executed", "Done (made up).", null), HEAD_KZ);
        control.put(theirs.caseRef(), again, HEAD_KZ);
        var card = control.card(theirs.caseRef(), HEAD_KZ).orElseThrow();
        assertThat(card.control().dueOn()).isEqualTo(today().plusDays(9));
        assertThat(card.control().running()).isTrue();
    }

    @Test
    void aDayPassesAtThePlaceOfTheAuthorityAndAClosedFileIsOffControl() {
        var theirs = resolved();
        files.node().pass(Duration.ofDays(21));
        assertThat(refusal(() -> resolutions.write(
                        theirs.caseRef(), next(tree(theirs, HEAD_KZ).get(0).resolutionId(), BELOW, -1), OFFICER)))
                .isEqualTo("day-past until");
        theirs.does(CENTRAL_OFFICER, Act.draft("record_withdrawal").internalText("On paper, not scanned."));
        var withdrawn = control.card(theirs.caseRef(), HEAD_KZ).orElseThrow();
        assertThat(withdrawn.control().running()).isTrue();

        theirs.closes(CENTRAL_OFFICER);
        var closed = control.card(theirs.caseRef(), HEAD_KZ).orElseThrow();
        assertThat(closed.control().running()).isFalse();
        assertThat(closed.decisions())
                .singleElement()
                .satisfies(decision -> assertThat(decision.reason()).isEqualTo("file_closed"));
    }

    @Test
    void whoHasNotReportedIsToldWhenTheDayHasPassed() {
        var theirs = resolved();
        var first = tree(theirs, HEAD_KZ).get(0).resolutionId();
        resolutions.join(theirs.caseRef(), first, List.of(SECOND.username(), BELOW.username()), HEAD_KZ);
        resolutions.report(theirs.caseRef(), own(first), "My part is done (made up).", SECOND);
        noNotices();

        files.node().pass(Duration.ofDays(21));
        files.node().jobs().ring();

        assertThat(files.node().notices().unreadOf(BELOW))
                .anySatisfy(notice -> assertThat(notice.code()).isEqualTo("deadline_passed"));
        assertThat(files.node().notices().unreadOf(SECOND))
                .noneSatisfy(notice -> assertThat(notice.reference()).isEqualTo(theirs.caseRef()));
    }

    @Test
    void whereTheFileWasGivenForExecutionOfficersMayBeNamedToo() {
        var theirs = resolved();
        var first = tree(theirs, HEAD_KZ).get(0).resolutionId();
        var elsewhere = Desk.officer(EXECUTOR, "KZ");
        assertThat(refusal(() -> resolutions.write(theirs.caseRef(), next(first, elsewhere, 5), OFFICER)))
                .isEqualTo("executor-unknown officer");
        Files.inExecution(theirs);
        resolutions.write(theirs.caseRef(), next(first, elsewhere, 5), OFFICER);
        assertThat(tree(theirs, elsewhere)).as("his own alone").hasSize(1);
    }

    @Test
    void nobodyWhoMayNotSeeTheFileReadsItsResolutions() {
        var theirs = resolved();
        assertThat(refusal(() -> tree(theirs, STRANGER))).startsWith("not-found");
        assertThat(refusal(() -> control.card(theirs.caseRef(), STRANGER))).startsWith("not-found");
    }
}
