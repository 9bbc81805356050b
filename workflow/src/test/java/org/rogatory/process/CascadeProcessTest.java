package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.process.Cascading.CENTRE;
import static org.rogatory.process.Cascading.CENTRE_HEAD;
import static org.rogatory.process.Cascading.DISTRICT;
import static org.rogatory.process.Cascading.REGION;
import static org.rogatory.process.Cascading.REGION_SUPERVISOR;
import static org.rogatory.process.Cascading.UNIT;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.registers.CaseLetters;
import org.rogatory.registers.EntryView;
import org.springframework.beans.factory.annotation.Autowired;

/** Execution goes down by levels with numbers and days of their own; reports climb up and are checked at each level. */
@EngineTest
class CascadeProcessTest {

    private final Cascading levels;
    private final CaseLetters letters;

    @Autowired
    CascadeProcessTest(Cascading levels, CaseLetters letters) {
        this.levels = levels;
        this.letters = letters;
    }

    @BeforeEach
    void open() {
        levels.open();
    }

    @AfterEach
    void forget() {
        levels.forget();
    }

    private List<EntryView> book(Desk desk, String authority) {
        return letters.of(desk.caseRef(), authority);
    }

    private List<String> kinds(Desk desk) {
        return levels.files().node().documents().ofCase(desk.caseRef()).stream()
                .map(document -> document.kind())
                .toList();
    }

    @Test
    void eachLevelHasItsOwnNumberAndAnEarlierDayThanTheOneAbove() {
        var theirs = levels.twoDown();
        assertThat(levels.told(theirs)).containsExactly("KZ-REG-1 held", "KZ-DIST-1 held");
        assertThat(levels.sheet(theirs).holder()).isEqualTo("KZ-DIST-1");
        var region = levels.level(theirs, 1);
        var district = levels.level(theirs, 2);
        assertThat(region.numbers().order().number()).matches("15-6-\\d+-26");
        assertThat(region.numbers().own().number()).matches("31-3-\\d+-26");
        assertThat(district.numbers().order().number()).matches("31-6-\\d+-26");
        assertThat(district.numbers().own().number()).matches("42-3-\\d+-26");
        assertThat(district.numbers().own().day()).isEqualTo(levels.today());
        assertThat(district.dueOn()).isBefore(region.dueOn());

        var arrived = book(theirs, "KZ-DIST-1").get(0);
        assertThat(arrived.theirNumber()).isEqualTo(district.numbers().order().number());
        assertThat(arrived.correspondent()).isEqualTo("KZ-REG-1");
        assertThat(levels.files().text(theirs, "execution_order"))
                .contains(district.numbers().order().number(), "The account is kept there");
    }

    @Test
    void theDayOfALevelIsNamedAheadAndBeforeTheOneAbove() {
        var theirs = levels.assigned("KZ-REG-1");
        var order = levels.pass("KZ-DIST-1", 20);
        assertThat(theirs.refusal(REGION, levels.pass("KZ-DIST-1", 60))).isEqualTo("due-not-before-the-one-above");
        assertThat(theirs.refusal(REGION, levels.pass("KZ-DIST-1", -1))).isEqualTo("day-past");
        assertThat(theirs.refusal(REGION, levels.pass("KZ-UNIT-1", 20))).isEqualTo("authority-not-below");
        assertThat(theirs.refusal(REGION, levels.pass("KZ-REG-1", 20))).isEqualTo("authority-not-below");
        assertThat(theirs.refusal(REGION, order.authority("XX-1"))).isEqualTo("unknown-code");
        levels.enabled("KZ-DIST-1", false);
        assertThat(theirs.refusal(REGION, levels.pass("KZ-DIST-1", 20))).isEqualTo("nobody-executes");
        levels.enabled("KZ-DIST-1", true);
        theirs.does(REGION, levels.pass("KZ-DIST-1", 59));
        assertThat(levels.told(theirs)).containsExactly("KZ-DIST-1 held");
    }

    @Test
    void aLevelThatCouldExecuteIsLeftOutForAReasonAlone() {
        var received = levels.files().received().does(CENTRAL_OFFICER, "accept");
        var order = Act.draft("assign_execution")
                .authority("KZ-DIST-1")
                .until(levels.today().plusDays(60), null);
        assertThat(received.refusal(HEAD, order)).isEqualTo("level-skipped");
        var theirs = received.does(HEAD, order.authority("KZ-GPO"));
        var pass = levels.pass("KZ-DIST-1", 20);
        assertThat(theirs.refusal(CENTRE, pass.internalText(null))).isEqualTo("level-skipped");
        levels.enabled("KZ-REG-1", false);
        theirs.does(CENTRE, pass.internalText(null));
        assertThat(levels.told(theirs)).as("nobody is left in the region").containsExactly("KZ-DIST-1 held");
    }

    @Test
    void whoeverIsOnTheWaySeesTheFileAndNobodyElse() {
        var theirs = levels.assigned("KZ-REG-1");
        assertThat(theirs.refusal(DISTRICT, Files.begun())).isEqualTo("not-found");
        theirs.does(REGION, levels.pass("KZ-DIST-1", 20));
        assertThat(levels.noticesOf(DISTRICT, theirs)).containsExactly("level_given");
        assertThat(levels.works(DISTRICT, theirs)).isTrue();
        assertThat(levels.works(REGION, theirs)).isFalse();
        assertThat(theirs.refusal(REGION, Files.begun())).isEqualTo("reads-only");
        assertThat(theirs.refusal(UNIT, Files.begun())).isEqualTo("not-found");

        theirs.does(DISTRICT, Files.begun());
        assertThat(levels.works(REGION, theirs)).as("tasks opened since").isFalse();
        assertThat(levels.offered(REGION_SUPERVISOR, theirs)).containsExactly("move_level");
        assertThat(levels.offered(DISTRICT, theirs)).contains("report_up").doesNotContain("pass_down", "move_level");
        assertThat(theirs.refusal(EXECUTOR, levels.pass("KZ-DIST-1", 5))).isEqualTo("not-found");
        assertThat(theirs.refusal(REGISTRAR, Cascading.report())).isEqualTo("role");
    }

    @Test
    void theCentralAuthorityGetsTheResultWhenAllLevelsHavePassedIt() {
        var theirs = levels.done(levels.twoDown());
        assertThat(theirs.refusal(DISTRICT, Act.draft("record_execution"))).isEqualTo("levels-open");
        assertThat(theirs.refusal(DISTRICT, Cascading.report().internalText(null)))
                .isEqualTo("field-missing");
        theirs.does(DISTRICT, Cascading.report());
        assertThat(theirs.refusal(CENTRE, Act.draft("accept_report"))).isEqualTo("level-not-yours");
        assertThat(theirs.refusal(REGION, Cascading.report())).isEqualTo("level-not-yours");
        assertThat(levels.noticesOf(REGION, theirs)).contains("level_reported");
        assertThat(levels.level(theirs, 2).numbers().report().number()).matches("42-6-\\d+-26");
        assertThat(levels.files().text(theirs, "execution_report")).contains("All witnesses were heard");

        theirs.does(REGION_SUPERVISOR, Act.draft("accept_report")).does(REGION, Cascading.report());
        assertThat(theirs.refusal(CENTRE, Act.draft("record_execution"))).isEqualTo("levels-open");
        theirs.does(CENTRE, Act.draft("accept_report"));
        assertThat(levels.told(theirs)).containsExactly("KZ-REG-1 accepted", "KZ-DIST-1 accepted");
        assertThat(levels.sheet(theirs).holder()).isEqualTo("KZ-GPO");
        assertThat(theirs.does(CENTRE, Act.draft("record_execution")).status()).isEqualTo("executed");
        Files.answered(theirs);
        assertThat(theirs.lastSent().path("items").path(0).path("authority").asString(""))
                .isEqualTo("KZ-DIST-1");
    }

    @Test
    void anItemWithoutAResultIsNotWorkedOnAgain() {
        var theirs = levels.atDistrict().does(DISTRICT, Files.begun());
        var items = theirs.items();
        theirs.does(DISTRICT, Files.start(items.get(0).itemRef()));
        theirs.does(DISTRICT, Files.result("record_item_result", items.get(0).itemRef()));
        theirs.consulted().does(HEAD, ItemsProcessTest.refused(items.get(1).itemRef()));
        theirs.does(DISTRICT, Cascading.report());
        assertThat(theirs.refusal(REGION, Cascading.sendBack().item(items.get(1).itemRef())))
                .isEqualTo("item-without-result");
    }

    @Test
    void aReportGoesBackForACodedReasonAndItsItemIsWorkedOnAgain() {
        var theirs = levels.done(levels.atDistrict()).does(DISTRICT, Cascading.report());
        var item = theirs.items().get(0).itemRef();
        assertThat(theirs.refusal(REGION, Act.draft("send_back_report"))).isEqualTo("field-missing");
        assertThat(theirs.refusal(REGION, Cascading.sendBack().reasons(List.of("return_duplicate"))))
                .isEqualTo("unknown-code");
        assertThat(theirs.refusal(REGION, Cascading.sendBack().item("nothing"))).isEqualTo("unknown-item");
        var tooLate = Cascading.sendBack().until(levels.today().plusDays(60), null);
        assertThat(theirs.refusal(REGION, tooLate)).isEqualTo("due-not-before-the-one-above");

        theirs.does(REGION, Cascading.sendBack().item(item).until(levels.today().plusDays(30), null));
        var level = levels.level(theirs, 1);
        assertThat(level.reasons()).containsExactly("check_question_unanswered");
        assertThat(level.check().text()).contains("Question 3");
        assertThat(level.dueOn()).isEqualTo(levels.today().plusDays(30));
        assertThat(levels.noticesOf(DISTRICT, theirs)).contains("level_sent_back");
        assertThat(kinds(theirs)).contains("report_return");
        assertThat(theirs.itemStatuses()).containsExactly("in_execution", "executed");
        assertThat(theirs.refusal(REGION, Act.draft("accept_report"))).isEqualTo("level-not-yours");

        theirs.does(DISTRICT, Files.result("record_item_result", item)).does(DISTRICT, Cascading.report());
        theirs.does(REGION, Act.draft("accept_report"));
        assertThat(levels.level(theirs, 1).reasons()).isEmpty();
        assertThat(theirs.does(REGION, Act.draft("record_execution")).status()).isEqualTo("executed");
    }

    @Test
    void aLevelThatIsLateIsHeardOfThereAndAboveAndItsClockFollowsTheWork() {
        var theirs = levels.twoDown();
        assertThat(levels.clock(theirs)).containsExactlyInAnyOrder("STOPPED", "RUNNING");
        levels.jdbc().sql("delete from notices_notice").update();
        levels.files().node().pass(Duration.ofDays(22));
        levels.files().node().jobs().ring();
        assertThat(levels.noticesOf(DISTRICT, theirs)).contains("level_overdue");
        assertThat(levels.noticesOf(REGION_SUPERVISOR, theirs)).contains("level_overdue");
        assertThat(levels.noticesOf(CENTRE_HEAD, theirs))
                .contains("level_overdue")
                .doesNotContain("deadline_passed");
        assertThat(levels.noticesOf(theirs.officer(CENTRAL_OFFICER), theirs))
                .as("of the day of control, which has passed too, and of nothing else")
                .containsExactly("control_overdue");

        levels.done(theirs).does(DISTRICT, Cascading.report());
        assertThat(levels.clock(theirs))
                .as("the region checks until its own day")
                .contains("RUNNING");
        theirs.does(REGION, Act.draft("accept_report")).does(REGION, Cascading.report());
        assertThat(levels.clock(theirs)).doesNotContain("RUNNING");
    }

    @Test
    void aDistrictThatIsAbolishedIsShownAndItsWorkGoesToTheSuccessor() {
        var theirs = levels.atDistrict();
        assertThat(levels.level(theirs, 1).vacant()).isFalse();
        levels.enabled("KZ-DIST-1", false);
        assertThat(levels.level(theirs, 1).vacant()).isTrue();
        levels.files().node().pass(Duration.ofDays(22));
        levels.files().node().jobs().ring();
        assertThat(levels.noticesOf(CENTRE_HEAD, theirs)).contains("level_vacant");

        assertThat(theirs.refusal(REGION, Cascading.move(1, "KZ-UNIT-1"))).isEqualTo("role");
        assertThat(theirs.refusal(REGION_SUPERVISOR, Cascading.move(7, "KZ-UNIT-1")))
                .isEqualTo("level-unknown");
        assertThat(theirs.refusal(REGION_SUPERVISOR, Cascading.move(0, "KZ-UNIT-1")))
                .isEqualTo("level-not-yours");
        assertThat(theirs.refusal(REGION_SUPERVISOR, Cascading.move(1, "KZ-REG-1")))
                .isEqualTo("level-moved-nowhere");
        theirs.does(REGION_SUPERVISOR, Cascading.move(1, "KZ-UNIT-1"));
        assertThat(levels.told(theirs)).containsExactly("KZ-UNIT-1 held");
        assertThat(levels.level(theirs, 1).movedFrom()).isEqualTo("KZ-DIST-1");
        assertThat(theirs.refusal(DISTRICT, Cascading.report())).isEqualTo("not-found");
        assertThat(levels.works(UNIT, theirs)).isTrue();
        theirs.does(UNIT, Files.begun()).does(UNIT, Cascading.report());
        assertThat(levels.told(theirs)).containsExactly("KZ-UNIT-1 reported");
    }

    @Test
    void aRegionThatIsAbolishedWhileTheDistrictWorksIsFollowedByAnotherThatChecks() {
        var theirs = levels.done(levels.twoDown());
        levels.enabled("KZ-REG-1", false);
        theirs.does(DISTRICT, Cascading.report());
        assertThat(levels.noticesOf(CENTRE_HEAD, theirs)).contains("level_vacant");
        theirs.does(CENTRE_HEAD, Cascading.move(1, "KZ-UNIT-1"));
        assertThat(levels.told(theirs)).containsExactly("KZ-UNIT-1 held", "KZ-DIST-1 reported");
        assertThat(levels.level(theirs, 2).fromAuthority()).isEqualTo("KZ-UNIT-1");
        theirs.does(UNIT, Act.draft("accept_report")).does(UNIT, Cascading.report());
        theirs.does(CENTRE, Act.draft("accept_report"));
        assertThat(theirs.does(CENTRE, Act.draft("record_execution")).status()).isEqualTo("executed");
    }

    @Test
    void theAuthorityToWhichAFileWasAssignedHasASuccessorToo() {
        var theirs = levels.atDistrict();
        levels.enabled("KZ-REG-1", false);
        assertThat(levels.sheet(theirs).top().vacant()).isTrue();
        theirs.does(CENTRE_HEAD, Cascading.move(0, "KZ-UNIT-1"));
        assertThat(levels.sheet(theirs).top().authority()).isEqualTo("KZ-UNIT-1");
        assertThat(theirs.refusal(REGION, Cascading.report())).isEqualTo("not-found");
        assertThat(theirs.refusal(UNIT, Files.begun())).as("the district works").isEqualTo("reads-only");
        levels.done(theirs).does(DISTRICT, Cascading.report()).does(UNIT, Act.draft("accept_report"));
        assertThat(theirs.does(UNIT, Act.draft("record_execution")).status()).isEqualTo("executed");
    }

    @Test
    void aDecisionOnTheFileEndsWhatWasPassedDown() {
        var theirs = levels.atDistrict().consulted().does(HEAD, DecisionProcessTest.refuse());
        assertThat(levels.told(theirs)).containsExactly("KZ-DIST-1 ended");
        assertThat(levels.clock(theirs)).doesNotContain("RUNNING");
        assertThat(theirs.refusal(DISTRICT, Cascading.report())).isEqualTo("wrong-status");
    }

    @Test
    void whatWasSaidAtALevelIsEncipheredAndItsActsAreOnTheTrail() {
        var theirs = levels.atDistrict();
        var row = levels.jdbc()
                .sql("select content from mla_level where case_ref = ?")
                .param(theirs.caseRef())
                .query(String.class)
                .single();
        assertThat(row).doesNotContain("account");
        assertThat(levels.level(theirs, 1).order().text()).isEqualTo("The account is kept there (made up).");
        var actions = levels.jdbc()
                .sql("select action from audit_entry where subject = ?")
                .param(theirs.caseRef())
                .query(String.class)
                .list();
        assertThat(actions).contains("mla.pass_down");
        assertThat(theirs.verbs()).endsWith("pass_down");
    }
}
