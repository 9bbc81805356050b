package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.SUPERVISOR;
import static org.rogatory.process.OwnPart.own;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.deadlines.DeadlineStatus;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAdministration;
import org.rogatory.notices.NoticeView;
import org.rogatory.resolutions.Control;
import org.rogatory.resolutions.NewResolution;
import org.rogatory.resolutions.Resolutions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The day of control is a limit of time of its own: it rings, moves with the day and ends with control. */
@EngineTest
class ControlClockProcessTest {

    private static final Officer HEAD_KZ = Desk.officer(HEAD, "KZ");
    private static final Officer HEAD_UZ = Desk.officer(HEAD, "UZ");
    private static final Officer OFFICER = Desk.officer(CENTRAL_OFFICER, "KZ");
    private static final Officer OFFICER_UZ = Desk.officer(CENTRAL_OFFICER, "UZ");
    private static final Officer SECOND = Desk.officer(SUPERVISOR, "KZ");
    private static final String CONTROL = "sys_control";

    private final Files files;
    private final Resolutions resolutions;
    private final Control control;
    private final UserAdministration accounts;
    private final JdbcClient jdbc;

    @Autowired
    ControlClockProcessTest(
            Files files, Resolutions resolutions, Control control, UserAdministration accounts, JdbcClient jdbc) {
        this.files = files;
        this.resolutions = resolutions;
        this.control = control;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void accounts() {
        accounts.ensure(HEAD_KZ, "{noop}demo", "en");
    }

    @AfterEach
    void noNotices() {
        jdbc.sql("delete from notices_notice").update();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(files.node().clock().instant(), ZoneId.of("Asia/Almaty"));
    }

    /** Under control for twenty days, accepted at once: the time of the first check is met. */
    private Desk accepted() {
        return accepted(files.transmitted());
    }

    private Desk accepted(Desk transmitted) {
        return transmitted
                .partner()
                .does(REGISTRAR, "register")
                .does(
                        HEAD_KZ,
                        Act.draft("assign_review")
                                .officer(OFFICER.username())
                                .coExecutors(List.of(SECOND.username()))
                                .until(today().plusDays(20), null))
                .does(CENTRAL_OFFICER, "accept");
    }

    private void days(int days) {
        noNotices();
        files.node().pass(Duration.ofDays(days));
        files.node().jobs().ring();
    }

    private List<String> told(Officer officer, Desk desk) {
        return files.node().notices().unreadOf(officer).stream()
                .filter(notice -> notice.reference().equals(desk.caseRef()))
                .map(NoticeView::code)
                .filter(code -> code.startsWith("control_"))
                .toList();
    }

    private List<DeadlineView> limits(Desk desk, DeadlineStatus status) {
        return files.node().deadlines().ofCase(desk.caseRef()).stream()
                .filter(limit -> limit.ruleKey().equals(CONTROL) && limit.status() == status)
                .toList();
    }

    private static Act extended(LocalDate until) {
        return Act.draft("extend_control")
                .until(until, null)
                .reasons(List.of("waiting_expert_work"))
                .internalText("The expert needs more time (made up).")
                .act();
    }

    private void extend(Desk desk, int days) {
        files.node().procedures().act(desk.caseRef(), extended(today().plusDays(days)), HEAD_KZ);
        files.node().jobs().drain();
    }

    @Test
    void whenItPassesWhoAnswersWhoOwesAReportAndTheHeadAreTold() {
        var theirs = accepted();
        assertThat(limits(theirs, DeadlineStatus.RUNNING))
                .singleElement()
                .satisfies(limit ->
                        assertThat(limit.due().minusNanos(1).toLocalDate()).isEqualTo(today().plusDays(20)));
        days(19);
        assertThat(told(HEAD_KZ, theirs)).isEmpty();
        days(2);
        assertThat(told(OFFICER, theirs)).containsExactly("control_overdue");
        assertThat(told(SECOND, theirs)).containsExactly("control_overdue");
        assertThat(told(HEAD_KZ, theirs)).containsExactly("control_overdue");
        assertThat(limits(theirs, DeadlineStatus.PASSED)).hasSize(1);
    }

    @Test
    void theOtherStateIsToldByALetterToSignThatItTakesLonger() {
        var theirs = accepted();
        days(21);
        var reply = new Desk(files.node(), theirs.caseRef() + "-I1");
        assertThat(reply.at()).containsExactly("SignInterimReply");
        assertThat(theirs.offers(SIGNATORY, "sign_interim_reply")).isTrue();
    }

    @Test
    void whoHasReportedIsNotTold() {
        var theirs = accepted();
        var first = resolutions.of(theirs.caseRef(), HEAD_KZ).get(0).resolutionId();
        resolutions.report(theirs.caseRef(), own(first), "My part is done (made up).", SECOND);
        days(21);
        assertThat(told(SECOND, theirs)).isEmpty();
        assertThat(told(OFFICER, theirs)).containsExactly("control_overdue");
    }

    @Test
    void itMovesWithTheDayAndRunsAnewWhereItHadPassed() {
        var theirs = accepted();
        extend(theirs, 40);
        assertThat(limits(theirs, DeadlineStatus.RUNNING))
                .singleElement()
                .satisfies(limit -> assertThat(limit.extendedFrom()).isNotNull());
        days(21);
        assertThat(told(HEAD_KZ, theirs)).isEmpty();
        days(20);
        assertThat(told(HEAD_KZ, theirs)).containsExactly("control_overdue");

        extend(theirs, 5);
        assertThat(limits(theirs, DeadlineStatus.RUNNING))
                .singleElement()
                .satisfies(limit -> assertThat(limit.round()).isEqualTo(1));
        days(6);
        assertThat(told(HEAD_KZ, theirs)).containsExactly("control_overdue");
    }

    private LocalDate execution(Desk desk) {
        return files.node()
                .deadlines()
                .running(desk.caseRef(), "sys_execution")
                .get(0)
                .lastDay();
    }

    @Test
    void noOtherLimitEndsTheSoonerBecauseControlIsLonger() {
        var calm = Contents.bankRecordsAndWitness();
        calm.withObject("/urgency").put("urgent", false);
        var theirs = accepted(Files.signed(files.draft(calm, DRAFTER)).does(REGISTRAR, "transmit"));
        var before = execution(theirs);
        assertThat(before).isAfter(today().plusDays(40));
        extend(theirs, 40);
        assertThat(execution(theirs)).isEqualTo(before);
        extend(theirs, 100);
        assertThat(execution(theirs)).isEqualTo(today().plusDays(100));
    }

    @Test
    void itEndsWithControl() {
        var theirs = accepted();
        control.remove(theirs.caseRef(), new Control.Wanted("executed", "Done (made up).", null), HEAD_KZ);
        assertThat(limits(theirs, DeadlineStatus.MET)).hasSize(1);
        days(21);
        assertThat(told(HEAD_KZ, theirs)).isEmpty();

        control.put(theirs.caseRef(), new Control.Wanted("head_order", "Again (made up).", today()), HEAD_KZ);
        assertThat(limits(theirs, DeadlineStatus.RUNNING)).hasSize(1);
        control.remove(theirs.caseRef(), new Control.Wanted("passed_on", "Elsewhere (made up).", null), HEAD_KZ);
        assertThat(limits(theirs, DeadlineStatus.STOPPED)).hasSize(1);
    }

    @Test
    void theAnswerThatLeavesMeetsIt() {
        var theirs = Files.answered(files.executed());
        assertThat(limits(theirs, DeadlineStatus.RUNNING)).isEmpty();
        assertThat(limits(theirs, DeadlineStatus.MET)).hasSize(1);
    }

    private Desk onControl(Desk ours) {
        var wanted = NewResolution.first(OFFICER_UZ.username(), List.of(), today().plusDays(20), "Ask them (made up).");
        resolutions.begin(ours.caseRef(), wanted.controlled(true), HEAD_UZ);
        return ours;
    }

    @Test
    void whatEndsOurOwnRequestMeetsIt() {
        var ends = List.of(
                Files.unscanned("record_answer").results(InformationProcessTest.results("executed")),
                Files.unscanned("record_refusal").ground("sovereignty_security").releasedText("They refuse."),
                Files.unscanned("record_return").reference("KZ-77").reasons(List.of("return_duplicate")));
        for (var end : ends) {
            var ours = onControl(files.transmitted()).does(CENTRAL_OFFICER, end);
            assertThat(limits(ours, DeadlineStatus.RUNNING)).as(ours.status()).isEmpty();
            assertThat(limits(ours, DeadlineStatus.MET)).as(ours.status()).hasSize(1);
        }
    }

    @Test
    void whatIsIncompleteRingsAgainOnBothSides() {
        var theirs = files.executed();
        var ours = onControl(theirs.partner());
        Files.answered(theirs);
        assertThat(limits(ours, DeadlineStatus.RUNNING)).isEmpty();
        var open = ours.items().get(0).itemRef();
        ours.does(
                CENTRAL_OFFICER,
                Act.draft("mark_incomplete").keys(List.of(open)).releasedText("One is missing."));
        assertThat(limits(ours, DeadlineStatus.RUNNING)).hasSize(1);
        assertThat(limits(theirs, DeadlineStatus.RUNNING)).isEmpty();
        theirs.does(HEAD, Act.draft("reopen").internalText("One is missing indeed."));
        assertThat(limits(theirs, DeadlineStatus.RUNNING)).hasSize(1);
    }

    @Test
    void whatWasWrittenDownByMistakeRingsAgainOnceItIsTakenBack() {
        var refused =
                Files.unscanned("record_refusal").ground("sovereignty_security").releasedText("They refuse.");
        var ours = onControl(files.transmitted()).does(CENTRAL_OFFICER, refused);
        assertThat(limits(ours, DeadlineStatus.RUNNING)).isEmpty();
        ours.does(HEAD, Act.draft("take_back_record").internalText("It was about another file."));
        assertThat(limits(ours, DeadlineStatus.RUNNING)).hasSize(1);
    }

    @Test
    void ourOwnRequestOnControlRingsWithoutALetter() {
        var ours = onControl(files.transmitted());
        days(21);
        assertThat(told(OFFICER_UZ, ours)).containsExactly("control_overdue");
        assertThat(told(HEAD_UZ, ours)).containsExactly("control_overdue");
        assertThat(files.node().position().of(ours.caseRef() + "-I1", "mla-interim-reply"))
                .isEmpty();
    }
}
