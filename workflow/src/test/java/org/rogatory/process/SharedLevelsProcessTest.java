package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.process.Cascading.CENTRE;
import static org.rogatory.process.Cascading.DISTRICT;
import static org.rogatory.process.Cascading.REGION;
import static org.rogatory.process.Cascading.REGION_SUPERVISOR;
import static org.rogatory.process.SharedExecution.UNIT;
import static org.rogatory.process.SharedExecution.authorities;
import static org.rogatory.process.SharedExecution.back;
import static org.rogatory.process.SharedExecution.execute;
import static org.rogatory.process.SharedExecution.give;
import static org.rogatory.process.SharedExecution.item;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.identity.Officer;
import org.rogatory.mla.cascade.LevelView;
import org.springframework.beans.factory.annotation.Autowired;

/** Who was given single items passes them down by levels of their own, beside those of the assigned authority. */
@EngineTest
class SharedLevelsProcessTest {

    private static final Officer MINISTRY =
            new Officer("executor.mia.kz", "Testov executor.mia.kz", "KZ", "KZ-MIA", Set.of(EXECUTOR));

    private final SharedExecution shared;
    private final Cascading levels;

    @Autowired
    SharedLevelsProcessTest(SharedExecution shared, Cascading levels) {
        this.shared = shared;
        this.levels = levels;
    }

    @BeforeEach
    void open() {
        levels.open();
        levels.accounts().ensure(MINISTRY, "{noop}demo", "en");
        ministry(true);
    }

    @AfterEach
    void forget() {
        ministry(false);
        levels.forget();
    }

    private void ministry(boolean executes) {
        levels.jdbc()
                .sql("update identity_user set enabled = ? where username = ?")
                .params(executes, MINISTRY.username())
                .update();
    }

    private static ActDraft recorded() {
        return Act.draft("record_execution");
    }

    /** The unit has the first item; the region has passed the second down to the district. */
    private Desk below() {
        return shared.shared().does(UNIT, Files.begun()).does(REGION, levels.pass("KZ-DIST-1", 10));
    }

    /** Two ways: the ministry was assigned the whole and passed it to the unit, the region passed its item down. */
    private Desk twoWays() {
        return shared.parted()
                .does(HEAD, Act.draft("assign_execution").authority("KZ-MIA"))
                .does(MINISTRY, levels.pass("KZ-UNIT-1", 12))
                .does(REGION, levels.pass("KZ-DIST-1", 10));
    }

    private List<String> seen(Desk desk, Officer officer) {
        return levels.sheet().of(desk.file(), officer).levels().stream()
                .map(LevelView::authority)
                .toList();
    }

    private LocalDate clock(Desk desk) {
        return levels.files().node().deadlines().ofCase(desk.caseRef()).stream()
                .filter(deadline -> deadline.ruleKey().equals("sys_level") && deadline.running())
                .map(deadline -> deadline.due().minusNanos(1).toLocalDate())
                .findFirst()
                .orElseThrow();
    }

    private void days(int days) {
        levels.jdbc().sql("delete from notices_notice").update();
        levels.files().node().pass(Duration.ofDays(days));
        levels.files().node().jobs().ring();
    }

    @Test
    void anItemGoesDownToTheDistrictAndItsReportIsCheckedAtTheRegion() {
        var theirs = below();
        assertThat(levels.told(theirs)).containsExactly("KZ-DIST-1 held");
        assertThat(shared.items(theirs, DISTRICT)).containsExactly(2);
        assertThat(shared.tasks(theirs, DISTRICT)).containsExactly("ExecuteItem-2");
        assertThat(shared.tasks(theirs, REGION)).isEmpty();
        assertThat(levels.noticesOf(DISTRICT, theirs)).containsExactly("level_given");
        assertThat(theirs.refusal(REGION, Files.start(item(theirs, 1)))).isEqualTo("reads-only");
        assertThat(levels.offered(DISTRICT, theirs))
                .contains("start_item", "report_up")
                .doesNotContain("record_execution", "pass_down");

        execute(theirs, DISTRICT, 1);
        theirs.does(DISTRICT, Cascading.report())
                .does(REGION, Cascading.sendBack().item(item(theirs, 1)));
        assertThat(theirs.itemStatuses()).containsExactly("accepted", "in_execution");
        assertThat(shared.tasks(theirs, REGION)).isEmpty();
        theirs.does(DISTRICT, Files.result("record_item_result", item(theirs, 1)));
        theirs.does(DISTRICT, Cascading.report());
        assertThat(levels.files().text(theirs, "execution_report"))
                .contains("2. ")
                .doesNotContain("1. ");
        theirs.does(REGION, Act.draft("accept_report"));
        assertThat(levels.told(theirs)).containsExactly("KZ-DIST-1 accepted");
        assertThat(seen(theirs, DISTRICT)).containsExactly("KZ-DIST-1");

        execute(theirs, UNIT, 0);
        assertThat(theirs.does(UNIT, recorded()).status()).isEqualTo("executed");
        assertThat(authorities(theirs)).containsExactly("KZ-UNIT-1", "KZ-DIST-1");
    }

    @Test
    void twoWaysNeitherSeeNorTellEachOtherAnything() {
        var theirs = twoWays();
        assertThat(levels.told(theirs)).containsExactly("KZ-UNIT-1 held", "KZ-DIST-1 held");
        assertThat(seen(theirs, UNIT)).containsExactly("KZ-UNIT-1");
        assertThat(seen(theirs, MINISTRY)).containsExactly("KZ-UNIT-1");
        assertThat(seen(theirs, DISTRICT)).containsExactly("KZ-DIST-1");
        assertThat(seen(theirs, theirs.officer(HEAD))).containsExactly("KZ-UNIT-1", "KZ-DIST-1");
        assertThat(shared.items(theirs, UNIT)).containsExactly(1);
        assertThat(shared.tasks(theirs, UNIT)).containsExactly("ExecuteItem-1", "StartExecution");
        assertThat(shared.tasks(theirs, DISTRICT)).containsExactly("ExecuteItem-2");

        assertThat(theirs.refusal(DISTRICT, Files.begun())).isEqualTo("executed-elsewhere");
        assertThat(theirs.refusal(DISTRICT, Files.start(item(theirs, 0)))).isEqualTo("unknown-item");
        theirs.does(UNIT, Files.begun());
        assertThat(shared.tasks(theirs, DISTRICT)).as("tasks opened since").containsExactly("ExecuteItem-2");
        theirs.does(UNIT, Cascading.report());
        assertThat(levels.noticesOf(REGION, theirs)).containsExactly("item_given");
        assertThat(levels.noticesOf(DISTRICT, theirs)).containsExactly("level_given");
        assertThat(levels.noticesOf(MINISTRY, theirs)).contains("level_reported");
    }

    @Test
    void theWholeIsRecordedWhenEveryWayHasBeenClimbed() {
        var theirs = twoWays().does(UNIT, Files.begun());
        execute(theirs, UNIT, 0);
        execute(theirs, DISTRICT, 1);
        theirs.does(UNIT, Cascading.report()).does(MINISTRY, Act.draft("accept_report"));
        assertThat(theirs.refusal(MINISTRY, recorded())).isEqualTo("levels-open");
        theirs.does(DISTRICT, Cascading.report());
        assertThat(theirs.refusal(MINISTRY, recorded())).isEqualTo("levels-open");
        assertThat(theirs.refusal(MINISTRY, Act.draft("accept_report"))).isEqualTo("level-not-yours");
        theirs.does(REGION, Act.draft("accept_report"));
        assertThat(theirs.does(MINISTRY, recorded()).status()).isEqualTo("executed");
    }

    @Test
    void oneClockRunsForTheLevelThatIsDueFirstThenForTheNext() {
        var first = levels.today();
        var theirs = twoWays();
        assertThat(clock(theirs)).isEqualTo(first.plusDays(10));
        days(11);
        assertThat(levels.noticesOf(DISTRICT, theirs)).contains("level_overdue");
        assertThat(levels.noticesOf(REGION_SUPERVISOR, theirs)).contains("level_overdue");
        assertThat(levels.noticesOf(UNIT, theirs)).doesNotContain("level_overdue");
        assertThat(clock(theirs)).isEqualTo(first.plusDays(12));
        days(2);
        assertThat(levels.noticesOf(UNIT, theirs)).contains("level_overdue");
    }

    @Test
    void theClockGoesOnForTheOtherWayWhenOneHasReported() {
        var first = levels.today();
        var theirs = twoWays().does(DISTRICT, Cascading.report());
        assertThat(clock(theirs)).isEqualTo(first.plusDays(12));
        theirs.does(UNIT, Files.begun()).does(UNIT, Cascading.report());
        assertThat(levels.clock(theirs)).doesNotContain("RUNNING");
    }

    @Test
    void theClockLeavesADayThatNobodyHasAnyMoreForWhoIsLate() {
        var first = levels.today();
        var theirs = twoWays();
        days(11);
        assertThat(clock(theirs)).isEqualTo(first.plusDays(12));
        theirs.does(UNIT, Files.begun()).does(UNIT, Cascading.report());
        assertThat(clock(theirs)).as("the district is told again").isEqualTo(first.plusDays(15));
        days(5);
        assertThat(levels.noticesOf(DISTRICT, theirs)).contains("level_overdue");
        theirs.does(DISTRICT, Cascading.report());
        assertThat(levels.clock(theirs)).doesNotContain("RUNNING");
    }

    @Test
    void everyWayThatIsLateIsRemindedAndWhatIsReportedOnOneEndsItsReminderAlone() {
        var theirs = twoWays();
        var ofDistrict = new Desk(levels.files().node(), theirs.caseRef() + "-E1");
        var ofUnit = new Desk(levels.files().node(), theirs.caseRef() + "-E2");
        days(11);
        days(2);
        assertThat(ofDistrict.at()).containsExactly("SignExecutorReminder");
        assertThat(ofUnit.at()).containsExactly("SignExecutorReminder");
        theirs.does(DISTRICT, Cascading.report());
        assertThat(ofDistrict.running()).isFalse();
        theirs.does(SIGNATORY, "sign_executor_reminder");
        assertThat(ofUnit.position().passed()).contains("ExecutorReminderSent");
        assertThat(levels.noticesOf(UNIT, theirs)).contains("executor_reminded");
    }

    @Test
    void anAuthorityStandsOnOneWayAlone() {
        var theirs = twoWays();
        assertThat(theirs.refusal(HEAD, give(theirs, 0, "KZ-DIST-1"))).isEqualTo("level-moved-nowhere");
        for (var other : List.of("KZ-DIST-1", "KZ-REG-1")) {
            assertThat(theirs.refusal(HEAD, Cascading.move(1, other))).isEqualTo("level-moved-nowhere");
        }
        assertThat(theirs.refusal(REGION_SUPERVISOR, Cascading.move(2, "KZ-MIA")))
                .isEqualTo("level-moved-nowhere");
        assertThat(theirs.refusal(REGION_SUPERVISOR, Cascading.move(1, "KZ-GPO")))
                .as("a level of the other way")
                .isEqualTo("level-unknown");

        var ofCentre = shared.parted();
        ofCentre.does(HEAD, Act.draft("assign_execution").authority("KZ-GPO"));
        assertThat(ofCentre.refusal(CENTRE, levels.pass("KZ-REG-1", 10))).isEqualTo("level-moved-nowhere");
        ofCentre.does(REGION, levels.pass("KZ-DIST-1", 10));
        assertThat(ofCentre.refusal(CENTRE, levels.pass("KZ-DIST-1", 10))).isEqualTo("level-moved-nowhere");
    }

    @Test
    void levelsEndWithTheLastItemOfTheAuthorityAbove() {
        var theirs = below();
        theirs.does(HEAD, give(theirs, 1, "KZ-UNIT-1"));
        assertThat(levels.told(theirs)).containsExactly("KZ-DIST-1 ended");
        assertThat(levels.clock(theirs)).doesNotContain("RUNNING");
        assertThat(theirs.refusal(DISTRICT, Cascading.report())).isEqualTo("not-found");
        assertThat(theirs.refusal(REGION, Cascading.report())).isEqualTo("not-found");
        assertThat(shared.tasks(theirs, DISTRICT)).isEmpty();
        assertThat(shared.tasks(theirs, UNIT)).containsExactly("ExecuteItem-1", "ExecuteItem-2", "ExecuteRequest");
        assertThat(seen(theirs, theirs.officer(HEAD))).containsExactly("KZ-DIST-1");
    }

    @Test
    void anItemIsGivenBackOnceTheLevelsBelowAreDone() {
        var theirs = below().does(DISTRICT, Cascading.report());
        assertThat(theirs.refusal(REGION, back(theirs, 1))).isEqualTo("levels-open");
        theirs.does(REGION, Act.draft("accept_report")).does(REGION, back(theirs, 1));
        assertThat(theirs.refusal(DISTRICT, Cascading.report())).isEqualTo("not-found");
        assertThat(authorities(theirs)).containsExactly("KZ-UNIT-1", "KZ-GPO");
    }

    @Test
    void aLevelWhoseItemIsWithdrawnReportsAllTheSame() {
        var theirs = below();
        var ours = theirs.partner();
        ours.does(HEAD, ItemWithdrawalProcessTest.less(ours, 1));
        assertThat(theirs.itemStatuses()).containsExactly("accepted", "withdrawn");
        assertThat(levels.noticesOf(DISTRICT, theirs)).contains("item_withdrawn");
        theirs.does(DISTRICT, Cascading.report()).does(REGION, Act.draft("accept_report"));
        execute(theirs, UNIT, 0);
        assertThat(theirs.does(UNIT, recorded()).status()).isEqualTo("executed");
    }

    @Test
    void whatIsGivenLaterComesToTheLevelThatWorksAndTakesNothingFromIt() {
        var theirs = shared.three().does(REGION, levels.pass("KZ-DIST-1", 10));

        theirs.does(HEAD, give(theirs, 2, "KZ-MIA"));
        assertThat(shared.items(theirs, DISTRICT)).containsExactly(2);
        assertThat(shared.tasks(theirs, DISTRICT)).containsExactly("ExecuteItem-2");
        theirs.does(HEAD, give(theirs, 2, "KZ-REG-1"));
        assertThat(shared.items(theirs, DISTRICT)).containsExactly(2, 3);
        assertThat(shared.tasks(theirs, DISTRICT)).containsExactly("ExecuteItem-2", "ExecuteItem-3");
        assertThat(shared.tasks(theirs, REGION)).isEmpty();
        assertThat(authorities(theirs)).containsExactly("KZ-UNIT-1", "KZ-DIST-1", "KZ-DIST-1");
        assertThat(levels.noticesOf(DISTRICT, theirs)).contains("item_given");

        theirs.does(HEAD, give(theirs, 2, "KZ-UNIT-1"));
        assertThat(shared.items(theirs, DISTRICT)).containsExactly(2);
        assertThat(levels.told(theirs)).containsExactly("KZ-DIST-1 held");
    }
}
