package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.process.Cascading.REGION;
import static org.rogatory.process.SharedExecution.UNIT;
import static org.rogatory.process.SharedExecution.back;
import static org.rogatory.process.SharedExecution.execute;
import static org.rogatory.process.SharedExecution.give;
import static org.rogatory.process.SharedExecution.item;
import static org.rogatory.process.SharedExecution.order;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.Workload;
import org.rogatory.cases.Workload.Giving;
import org.rogatory.cases.Workload.Outcome;
import org.rogatory.cases.WorkloadFilter;
import org.rogatory.cases.WorkloadFilter.Place;
import org.rogatory.deadlines.DeadlineStatus;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.deadlines.ItemDeadlines;
import org.rogatory.identity.Officer;
import org.springframework.beans.factory.annotation.Autowired;

/** Who was given a single item has a term of his own for it, beside that of the whole. */
@EngineTest
class ItemDaysProcessTest {

    private final SharedExecution shared;
    private final Cascading levels;
    private final Workload workload;

    @Autowired
    ItemDaysProcessTest(SharedExecution shared, Cascading levels, Workload workload) {
        this.shared = shared;
        this.levels = levels;
        this.workload = workload;
    }

    @BeforeEach
    void open() {
        levels.open();
        levels.files().node().moment(Node.START);
    }

    @AfterEach
    void forget() {
        levels.forget();
    }

    private ActDraft within(Desk desk, int days) {
        return give(desk, 1, "KZ-REG-1").until(levels.today().plusDays(days), null);
    }

    private Desk timed() {
        return timed(10);
    }

    /** The region has so many days for the second item, the unit has the rest. */
    private Desk timed(int days) {
        var desk = shared.accepted();
        return desk.does(HEAD, within(desk, days)).does(HEAD, order()).does(UNIT, Files.begun());
    }

    private List<DeadlineView> terms(Desk desk) {
        return levels.files().node().deadlines().ofCase(desk.caseRef()).stream()
                .filter(deadline -> ItemDeadlines.TERM.equals(deadline.ruleKey()))
                .toList();
    }

    private List<DeadlineStatus> statuses(Desk desk) {
        return terms(desk).stream().map(DeadlineView::status).toList();
    }

    private static List<Instant> due(Desk desk, Officer officer) {
        return desk.work(officer).stream()
                .filter(task -> task.itemRef() != null)
                .map(task -> task.dueAt() == null ? Instant.EPOCH : task.dueAt())
                .toList();
    }

    private void days(int days) {
        levels.files().node().pass(Duration.ofDays(days));
        levels.files().node().jobs().ring();
    }

    private Desk reminder(Desk desk, int number) {
        return new Desk(levels.files().node(), desk.caseRef() + "-E" + number);
    }

    @Test
    void theDayOfAnItemRunsForItAloneAndPressesItsTaskAlone() {
        var last = levels.today().plusDays(1);
        var theirs = timed(1);
        assertThat(terms(theirs)).hasSize(1);
        var term = terms(theirs).get(0);
        assertThat(term.about()).isEqualTo(item(theirs, 1));
        assertThat(term.lastDay()).isEqualTo(last);
        assertThat(due(theirs, REGION)).containsExactly(term.dueAt());
        assertThat(due(theirs, UNIT)).hasSize(1).doesNotContain(term.dueAt());
    }

    @Test
    void whoIsLateWithHisItemIsRemindedAndNoOther() {
        var theirs = timed();
        days(11);
        assertThat(levels.noticesOf(REGION, theirs)).contains("execution_overdue");
        assertThat(levels.noticesOf(UNIT, theirs)).doesNotContain("execution_overdue");
        assertThat(levels.noticesOf(Cascading.CENTRE_HEAD, theirs)).contains("deadline_passed");
        assertThat(reminder(theirs, 1).at()).containsExactly("SignExecutorReminder");

        execute(theirs, REGION, 1);
        assertThat(reminder(theirs, 1).running()).isFalse();
        assertThat(statuses(theirs)).doesNotContain(DeadlineStatus.RUNNING);
        assertThat(terms(theirs)).noneMatch(DeadlineView::overdue);
    }

    @Test
    void theDayEndsWithTheItem() {
        var theirs = timed();
        execute(theirs, REGION, 1);
        assertThat(statuses(theirs)).containsExactly(DeadlineStatus.MET);
    }

    @Test
    void theDayWaitsWhileTheItemIsPutOff() {
        var theirs = timed().consulted();
        theirs.does(HEAD, putOff(theirs, 1));
        assertThat(statuses(theirs)).containsExactly(DeadlineStatus.PAUSED);
        days(12);
        assertThat(levels.noticesOf(REGION, theirs)).doesNotContain("execution_overdue");
        theirs.does(CENTRAL_OFFICER, Act.draft("resume_item").item(item(theirs, 1)));
        assertThat(statuses(theirs)).containsExactly(DeadlineStatus.RUNNING);
        days(14);
        assertThat(levels.noticesOf(REGION, theirs)).contains("execution_overdue");
    }

    @Test
    void theDayOfAnItemThatIsPutOffAlreadyWaitsFromItsOrderOn() {
        var theirs =
                shared.accepted().does(HEAD, order()).does(UNIT, Files.begun()).consulted();
        theirs.does(HEAD, putOff(theirs, 1)).does(HEAD, within(theirs, 10));
        assertThat(statuses(theirs)).containsExactly(DeadlineStatus.PAUSED);
        days(11);
        assertThat(levels.noticesOf(REGION, theirs)).doesNotContain("execution_overdue");
        assertThat(reminder(theirs, 1).running()).isFalse();

        theirs.does(CENTRAL_OFFICER, Act.draft("resume_item").item(item(theirs, 1)));
        assertThat(statuses(theirs)).containsExactly(DeadlineStatus.RUNNING);
    }

    @Test
    void theDayGoesWithTheOrder() {
        var theirs = timed();
        theirs.does(REGION, back(theirs, 1));
        assertThat(statuses(theirs)).containsExactly(DeadlineStatus.STOPPED);
        theirs.does(HEAD, within(theirs, 12));
        assertThat(statuses(theirs)).containsExactlyInAnyOrder(DeadlineStatus.STOPPED, DeadlineStatus.RUNNING);
        theirs.does(HEAD, give(theirs, 1, "KZ-DIST-1"));
        assertThat(statuses(theirs)).doesNotContain(DeadlineStatus.RUNNING);
    }

    @Test
    void theDayIsNeitherOverNorLaterThanThatOfTheWhole() {
        var theirs = shared.accepted();
        assertThat(theirs.refusal(HEAD, within(theirs, -1))).isEqualTo("day-past");
        assertThat(theirs.refusal(HEAD, within(theirs, 300))).isEqualTo("item-due-after-the-whole");
        theirs.does(HEAD, within(theirs, 10)).does(HEAD, order());
        var passed = levels.pass("KZ-DIST-1", 10);
        assertThat(theirs.refusal(REGION, passed)).isEqualTo("due-not-before-the-one-above");
        theirs.does(REGION, levels.pass("KZ-DIST-1", 9));
        assertThat(levels.told(theirs)).containsExactly("KZ-DIST-1 held");
    }

    @Test
    void anItemWithoutADayIsLateWithTheWhole() {
        var theirs = shared.shared().does(UNIT, Files.begun());
        assertThat(terms(theirs)).isEmpty();
        days(100);
        assertThat(levels.noticesOf(UNIT, theirs)).contains("execution_overdue");
        assertThat(levels.noticesOf(REGION, theirs)).contains("execution_overdue");
        assertThat(reminder(theirs, 2).at()).containsExactly("SignExecutorReminder");
    }

    @Test
    void whoHasExecutedHisItemsIsNotLateWithTheWhole() {
        var theirs = shared.shared().does(UNIT, Files.begun());
        execute(theirs, UNIT, 0);
        days(100);
        onlyTheRegionIsLate(theirs);
    }

    @Test
    void whoseItemsArePutOffIsNotLateWithTheWhole() {
        var theirs = shared.shared().does(UNIT, Files.begun()).consulted();
        theirs.does(HEAD, putOff(theirs, 0));
        days(100);
        onlyTheRegionIsLate(theirs);
    }

    private ActDraft putOff(Desk theirs, int index) {
        return Act.draft("postpone_item")
                .item(item(theirs, index))
                .ground("ongoing_investigation")
                .until(levels.today().plusDays(200), null);
    }

    @Test
    void whoExecutesHisItemsOnceTheWholeIsLateIsRemindedNoMore() {
        var theirs = shared.shared().does(UNIT, Files.begun());
        days(100);
        execute(theirs, UNIT, 0);
        onlyTheRegionIsStillReminded(theirs);
    }

    @Test
    void whoseItemsArePutOffOnceTheWholeIsLateIsRemindedNoMore() {
        var theirs = shared.shared().does(UNIT, Files.begun()).consulted();
        days(100);
        theirs.does(HEAD, putOff(theirs, 0));
        onlyTheRegionIsStillReminded(theirs);
    }

    /** Of the two letters that were drafted the one to the unit has ended. */
    private void onlyTheRegionIsStillReminded(Desk theirs) {
        assertThat(levels.noticesOf(UNIT, theirs)).contains("execution_overdue");
        assertThat(reminder(theirs, 1).running()).isFalse();
        assertThat(reminder(theirs, 2).at()).containsExactly("SignExecutorReminder");
        theirs.does(SIGNATORY, "sign_executor_reminder");
        assertThat(levels.noticesOf(REGION, theirs)).contains("executor_reminded");
        assertThat(levels.noticesOf(UNIT, theirs)).doesNotContain("executor_reminded");
    }

    @Test
    void whatAnOfficerWroteToWhoIsLateWithNothingStands() {
        var theirs = shared.shared().does(UNIT, Files.begun());
        execute(theirs, UNIT, 0);
        days(100);
        theirs.does(CENTRAL_OFFICER, "remind_executor").consulted();
        assertThat(reminder(theirs, 2).at()).containsExactly("SignExecutorReminder");
    }

    /** The one letter that is drafted goes to the region. */
    private void onlyTheRegionIsLate(Desk theirs) {
        assertThat(levels.noticesOf(UNIT, theirs)).doesNotContain("execution_overdue");
        assertThat(levels.noticesOf(REGION, theirs)).contains("execution_overdue");
        assertThat(reminder(theirs, 2).running()).isFalse();
        theirs.does(SIGNATORY, "sign_executor_reminder");
        assertThat(levels.noticesOf(REGION, theirs)).contains("executor_reminded");
        assertThat(levels.noticesOf(UNIT, theirs)).doesNotContain("executor_reminded");
    }

    private static Officer head(String authority) {
        return new Officer("head.of." + authority, "Testov", "KZ", authority, Set.of(HEAD));
    }

    /** The items of the file of which All work tells an officer. */
    private Set<String> worked(Desk desk, Officer officer) {
        var now = levels.files().node().clock().instant();
        var filter = new WorkloadFilter("", desk.status(), "", false, false, now, Place.START);
        return workload.export(filter, officer).lines().stream()
                .filter(row -> row.file().caseRef().equals(desk.caseRef()))
                .flatMap(row -> Stream.ofNullable(row.task().itemRef()))
                .collect(Collectors.toSet());
    }

    @Test
    @OnBothDatabases
    void allWorkTellsNobodyOfTheItemsOfOthers() {
        var theirs = timed();
        assertThat(worked(theirs, head("KZ-REG-1"))).containsExactly(item(theirs, 1));
        assertThat(worked(theirs, head("KZ-UNIT-1"))).containsExactly(item(theirs, 0));
        assertThat(worked(theirs, Cascading.CENTRE_HEAD)).containsExactlyInAnyOrder(item(theirs, 0), item(theirs, 1));
        var task = theirs.work(REGION).stream()
                .filter(one -> item(theirs, 1).equals(one.itemRef()))
                .findFirst()
                .orElseThrow();
        var giving = new Giving(task.taskId(), task.version(), UNIT.username());
        assertThat(workload.give(giving, head("KZ-UNIT-1"))).isEqualTo(Outcome.GONE);
    }
}
