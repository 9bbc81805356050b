package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.ItemResult;
import org.rogatory.deadlines.DeadlinePassed;
import org.rogatory.deadlines.DeadlineStatus;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.identity.Officer;
import org.rogatory.notices.NoticeView;
import org.rogatory.requests.clocks.FileAlarms;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The clocks of a file: started and met by its acts, paused by questions, heard when they run out. */
@EngineTest
class AlarmsProcessTest {

    private final Files files;
    private final ExtraditionVerbsOut extradition;
    private final FileAlarms alarms;
    private final JdbcClient jdbc;

    @Autowired
    AlarmsProcessTest(Files files, ExtraditionVerbsOut extradition, FileAlarms alarms, JdbcClient jdbc) {
        this.files = files;
        this.extradition = extradition;
        this.alarms = alarms;
        this.jdbc = jdbc;
    }

    private List<DeadlineView> deadlines(Desk desk, DeadlineStatus status) {
        return files.node().deadlines().ofCase(desk.caseRef()).stream()
                .filter(deadline -> deadline.status() == status)
                .toList();
    }

    private Desk watch(DeadlineView deadline) {
        return new Desk(files.node(), deadline.deadlineRef());
    }

    @Test
    void aRequestNobodyReviewsIsHeardOf() {
        var ours = files.underReview();
        var review = deadlines(ours, DeadlineStatus.RUNNING).get(0);
        assertThat(review.ruleKey()).isEqualTo("sys_ca_review");
        assertThat(watch(review).at()).containsExactly("WaitUntilDue");

        files.node().pass(Duration.ofDays(20));
        files.node().jobs().ring();
        assertThat(deadlines(ours, DeadlineStatus.PASSED)).hasSize(1);
        assertThat(files.node().notices().unreadOf(ours.officer(HEAD)))
                .extracting(NoticeView::reference)
                .contains(ours.caseRef());
        assertThat(watch(review).position().passed()).contains("RaiseAlarm", "AlarmRaised");
        assertThat(ours.does(CENTRAL_OFFICER, "approve").status()).isEqualTo("approved");
    }

    /** The deadlines of one file are said to be of another one. */
    private void told(String of, String instead) {
        jdbc.sql("update deadlines_deadline set case_ref = ? where case_ref = ?")
                .params(instead, of)
                .update();
    }

    @Test
    void anAlarmThatFailsIsTriedAgainAfterAWhileAndIsHeardThen() {
        var ours = files.underReview();
        var nowhere = "UZ-MLA-1999-000077";
        told(ours.caseRef(), nowhere);
        files.node().pass(Duration.ofDays(20));
        assertThat(catchThrowable(() -> files.node().jobs().ring())).isNotNull();

        var failed = files.failed(ours);
        assertThat(failed.step()).isEqualTo("WaitUntilDue");
        assertThat(failed.retriesLeft()).isEqualTo(5);
        assertThat(failed.nextTry()).isAfter(files.node().clock().instant());

        told(nowhere, ours.caseRef());
        files.node().pass(Duration.ofMinutes(1));
        files.node().jobs().ring();
        assertThat(deadlines(ours, DeadlineStatus.PASSED)).hasSize(1);
    }

    @Test
    void aReviewThatIsLateIsOwedByTheDayUntilWhichControlIsExtended() {
        var ours = files.underReview();
        files.node().pass(Duration.ofDays(20));
        files.node().jobs().ring();
        var later = day(ours).plusDays(10);
        ours.does(HEAD, Act.draft("extend_control").until(later, null).internalText("The reviewer is ill (made up)."));
        assertThat(rules(ours, DeadlineStatus.RUNNING)).contains("sys_ca_review");
        assertThat(deadlines(ours, DeadlineStatus.RUNNING))
                .extracting(DeadlineView::lastDay)
                .contains(later);
        assertThat(deadlines(ours, DeadlineStatus.PASSED)).noneMatch(DeadlineView::overdue);

        files.node().pass(Duration.ofDays(12));
        files.node().jobs().ring();
        assertThat(rules(ours, DeadlineStatus.PASSED)).containsExactly("sys_ca_review", "sys_ca_review");
        assertThat(deadlines(ours, DeadlineStatus.PASSED)).anyMatch(DeadlineView::overdue);
    }

    @Test
    void anActDoneInTimeIsNotHeardOf() {
        var ours = files.underReview();
        var review = deadlines(ours, DeadlineStatus.RUNNING).get(0);
        ours.does(CENTRAL_OFFICER, "approve");
        assertThat(deadlines(ours, DeadlineStatus.MET))
                .extracting(DeadlineView::ruleKey)
                .contains("sys_ca_review");
        assertThat(watch(review).running()).isFalse();

        files.node().pass(Duration.ofDays(20));
        files.node().jobs().ring();
        assertThat(deadlines(ours, DeadlineStatus.PASSED)).isEmpty();
    }

    @Test
    void aQuestionToThePartnerPausesTheClocks() {
        var theirs = files.received().does(CENTRAL_OFFICER, InformationProcessTest.question());
        assertThat(deadlines(theirs, DeadlineStatus.RUNNING))
                .extracting(DeadlineView::ruleKey)
                .containsExactlyInAnyOrder("sys_addinfo_partner", "sys_control");
        assertThat(deadlines(theirs, DeadlineStatus.PAUSED)).isNotEmpty();

        files.node().pass(Duration.ofDays(20));
        files.node().jobs().ring();
        assertThat(rules(theirs, DeadlineStatus.PASSED))
                .as("only the head moves the day of control")
                .containsExactly("sys_control");
        theirs.does(REGISTRAR, Act.draft("record_information").reference("UZ-9"));
        assertThat(deadlines(theirs, DeadlineStatus.RUNNING)).isNotEmpty();
    }

    @Test
    void aClosedFileHasNoClocks() {
        var theirs = Files.answered(files.executed()).closes(CENTRAL_OFFICER);
        var ours = theirs.partner().closes(CENTRAL_OFFICER);
        assertThat(deadlines(theirs, DeadlineStatus.RUNNING)).isEmpty();
        assertThat(deadlines(ours, DeadlineStatus.RUNNING)).isEmpty();
    }

    @Test
    void aWatchLeftOverAfterItsDeadlineEndsQuietly() {
        var ours = files.underReview().does(CENTRAL_OFFICER, "approve");
        var met = deadlines(ours, DeadlineStatus.MET).get(0);
        files.node()
                .engine()
                .startProcessInstanceByKey(
                        "deadline-watch",
                        met.deadlineRef(),
                        Map.of("deadlineRef", met.deadlineRef(), "caseRef", ours.caseRef()));
        files.node().pass(Duration.ofDays(20));
        files.node().jobs().ring();
        assertThat(watch(met).position().passed()).contains("WatchEnded");
        assertThat(deadlines(ours, DeadlineStatus.PASSED)).isEmpty();
    }

    private List<String> rules(Desk desk, DeadlineStatus status) {
        return deadlines(desk, status).stream().map(DeadlineView::ruleKey).toList();
    }

    @Test
    void aDecisionEndsTheTimeOfTheFirstCheck() {
        var refused = files.received().consulted().does(HEAD, DecisionProcessTest.refuse());
        assertThat(rules(refused, DeadlineStatus.MET)).contains("sys_triage");
        assertThat(rules(refused, DeadlineStatus.RUNNING)).doesNotContain("sys_triage");
    }

    private static LocalDate day(Desk desk) {
        return LocalDate.ofInstant(desk.node().clock().instant(), ZoneId.of("Asia/Tashkent"));
    }

    @Test
    void aReceiptIsOwedFromTheDeliveryOnAndAcknowledgedByTheAnswer() {
        var ours = new Desk(files.node(), files.signed().caseRef());
        files.node()
                .procedures()
                .act(
                        ours.caseRef(),
                        Act.draft("transmit")
                                .byHand(true)
                                .internalText("By a delegation.")
                                .act(),
                        ours.officer(REGISTRAR));
        files.node().jobs().drain();
        assertThat(rules(ours, DeadlineStatus.RUNNING)).doesNotContain("sys_ack_urgent");
        ours.does(
                REGISTRAR,
                Files.unscanned("record_delivery").happened(day(ours), null).reference("post 5"));
        assertThat(rules(ours, DeadlineStatus.RUNNING)).contains("sys_ack_urgent");

        ours.does(
                CENTRAL_OFFICER,
                Act.draft("record_answer")
                        .internalText("On paper, not scanned.")
                        .results(List.of(
                                new ItemResult(1, "executed", null, null, null),
                                new ItemResult(2, "executed", null, null, null))));
        assertThat(rules(ours, DeadlineStatus.RUNNING)).containsExactly("sys_feedback");
        assertThat(rules(ours, DeadlineStatus.MET)).contains("sys_ack_urgent", "sys_progress");
    }

    @Test
    void thatADraftIsNotCorrectedInTimeIsToldToWhoHasTakenItOver() {
        var ours = extradition.draft(ExtraditionVerbsOut.request());
        jdbc.sql("update cases_file set owner = 'next.uz' where case_ref = ?")
                .param(ours.caseRef())
                .update();

        alarms.rang(ours.file(), new DeadlinePassed("made-up", ours.caseRef(), "sys_correction", 1, null));

        var told = jdbc.sql("select recipient from notices_notice where reference = ? and code = 'deadline_passed'")
                .param(ours.caseRef())
                .query(String.class)
                .list();
        assertThat(told)
                .containsExactlyInAnyOrder(
                        Officer.personal("next.uz"),
                        Officer.principalOf("UZ-UNIT-1", HEAD),
                        Officer.principalOf("UZ-GPO", HEAD));
    }

    @Test
    void anIncompleteAnswerIsWaitedForAgain() {
        var ours = Files.answered(files.executed()).partner();
        ours.does(
                CENTRAL_OFFICER,
                Act.draft("mark_incomplete")
                        .keys(List.of(ours.items().get(0).itemRef()))
                        .releasedText("Item 2 is open."));
        assertThat(rules(ours, DeadlineStatus.RUNNING))
                .containsExactlyInAnyOrder("sys_progress", "sys_wanted_by_partner");
    }
}
