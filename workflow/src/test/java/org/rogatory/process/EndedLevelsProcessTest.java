package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.process.Cascading.DISTRICT;
import static org.rogatory.process.Cascading.REGION;
import static org.rogatory.process.Cascading.REGION_SUPERVISOR;
import static org.rogatory.process.SharedExecution.UNIT;
import static org.rogatory.process.SharedExecution.authorities;
import static org.rogatory.process.SharedExecution.execute;
import static org.rogatory.process.SharedExecution.give;
import static org.rogatory.process.SharedExecution.order;

import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.identity.Officer;
import org.rogatory.mla.item.ItemPlaces;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** Who stood below an authority and has reported sees nothing of what comes to it, or to its successor, later. */
@EngineTest
class EndedLevelsProcessTest {

    private static final Officer DISTRICT_HEAD =
            new Officer("head.district.kz", "Testov head.district.kz", "KZ", "KZ-DIST-1", Set.of(HEAD));
    private static final Officer REGION_HEAD =
            new Officer("head.region.kz", "Testov head.region.kz", "KZ", "KZ-REG-1", Set.of(HEAD));

    private final SharedExecution shared;
    private final Cascading levels;
    private final ItemPlaces places;
    private final DataSource database;

    @Autowired
    EndedLevelsProcessTest(SharedExecution shared, Cascading levels, ItemPlaces places, DataSource database) {
        this.database = database;
        this.shared = shared;
        this.levels = levels;
        this.places = places;
    }

    @BeforeEach
    void open() {
        levels.open();
    }

    @AfterEach
    void forget() {
        levels.forget();
    }

    private static ActDraft returned() {
        return Act.draft("return_assignment").reasons(List.of("waiting_workload"));
    }

    /** The region has passed what it has to the district and accepted its report. */
    private Desk climbed(Desk desk) {
        return desk.does(REGION, levels.pass("KZ-DIST-1", 10))
                .does(DISTRICT, Cascading.report())
                .does(REGION, Act.draft("accept_report"));
    }

    private List<String> seen(Desk desk, Officer officer) {
        return levels.sheet().of(desk.file(), officer).levels().stream()
                .map(level -> level.authority() + " " + level.status().key())
                .toList();
    }

    @Test
    void whoHadAnItemBelowTheOneThatIsAssignedTheWholeReadsNothingOfIt() {
        var theirs = climbed(shared.shared());
        assertThat(levels.sees(DISTRICT, theirs)).isTrue();
        assertThat(levels.sees(DISTRICT_HEAD, theirs)).isTrue();
        assertThat(shared.items(theirs, DISTRICT)).containsExactly(2);

        theirs.does(UNIT, returned()).does(HEAD, Act.draft("assign_execution").authority("KZ-REG-1"));
        assertThat(shared.items(theirs, REGION)).containsExactly(1, 2);
        assertThat(levels.sees(DISTRICT, theirs)).isFalse();
        assertThat(levels.sees(DISTRICT_HEAD, theirs)).isFalse();
        assertThat(theirs.refusal(DISTRICT, Cascading.report())).isEqualTo("not-found");
        assertThat(levels.told(theirs)).containsExactly("KZ-DIST-1 ended");

        theirs.does(REGION, levels.pass("KZ-DIST-1", 10));
        assertThat(levels.sees(DISTRICT_HEAD, theirs)).isTrue();
        assertThat(seen(theirs, DISTRICT)).containsExactly("KZ-DIST-1 held");
    }

    @Test
    void whoWasBelowTheOneThatGivesTheWholeBackIsNotBelowTheNext() {
        var theirs = climbed(levels.assigned("KZ-REG-1"));
        assertThat(levels.sees(DISTRICT_HEAD, theirs)).isTrue();

        theirs.does(REGION, returned());
        assertThat(levels.sees(DISTRICT, theirs)).isFalse();
        assertThat(levels.sees(DISTRICT_HEAD, theirs)).isFalse();
        assertThat(levels.told(theirs)).containsExactly("KZ-DIST-1 ended");

        theirs.does(HEAD, order()).does(HEAD, give(theirs, 1, "KZ-REG-1"));
        assertThat(levels.sees(DISTRICT, theirs)).isFalse();
        assertThat(places.of(theirs.caseRef(), "KZ-DIST-1")).isEmpty();
        assertThat(shared.items(theirs, UNIT)).containsExactly(1);
        assertThat(shared.items(theirs, REGION)).containsExactly(2);
    }

    @Test
    void whoHasReportedSeesWhatItHadAndNoItemThatIsGivenLater() {
        var theirs = climbed(shared.three());
        theirs.does(HEAD, give(theirs, 2, "KZ-REG-1"));
        assertThat(shared.items(theirs, DISTRICT)).containsExactly(2);
        assertThat(shared.items(theirs, REGION)).containsExactly(2, 3);

        theirs.does(HEAD, give(theirs, 0, "KZ-GPO"));
        assertThat(shared.items(theirs, DISTRICT))
                .as("nor when others are given")
                .containsExactly(2);
        assertThat(levels.told(theirs)).containsExactly("KZ-DIST-1 accepted");
    }

    /** A question in the middle of the execution brings the file back to be accepted, and nobody returns it. */
    private static Desk acceptedAnew(Desk desk) {
        var reply = Act.draft("record_information").reference("UZ-9").internalText("On paper (made up).");
        return desk.does(CENTRAL_OFFICER, Fully.ask().keys(List.of("purpose")))
                .does(REGISTRAR, reply)
                .does(CENTRAL_OFFICER, "accept");
    }

    @Test
    void whoHadTheWholeKeepsNothingOnceAnotherIsAssignedItWithoutItsReturn() {
        var climbed = climbed(levels.assigned("KZ-REG-1"));
        var theirs = acceptedAnew(climbed.does(REGION, Files.begun()));
        assertThat(levels.sees(REGION, theirs)).isTrue();

        theirs.does(HEAD, order());
        for (var officer : List.of(REGION, REGION_SUPERVISOR, REGION_HEAD, DISTRICT, DISTRICT_HEAD)) {
            assertThat(levels.sees(officer, theirs)).as(officer.username()).isFalse();
            assertThat(levels.works(officer, theirs)).as(officer.username()).isFalse();
        }
        assertThat(levels.told(theirs)).containsExactly("KZ-DIST-1 ended");
        assertThat(levels.clock(theirs)).doesNotContain("RUNNING");
        assertThat(authorities(theirs)).containsExactly("KZ-UNIT-1", "KZ-UNIT-1");
        assertThat(levels.works(UNIT, theirs)).isTrue();
    }

    @Test
    void whoStoodBelowMayBeAssignedTheWholeItself() {
        var begun = levels.assigned("KZ-REG-1").does(REGION, Files.begun()).does(REGION, levels.pass("KZ-DIST-1", 10));
        var theirs = acceptedAnew(begun);
        theirs.does(HEAD, Act.draft("assign_execution").authority("KZ-DIST-1").internalText("At once (made up)."));
        assertThat(levels.told(theirs)).containsExactly("KZ-DIST-1 ended");
        assertThat(levels.sees(REGION, theirs)).isFalse();
        assertThat(levels.sees(REGION_HEAD, theirs)).isFalse();
        assertThat(levels.sees(DISTRICT_HEAD, theirs)).isTrue();
        assertThat(theirs.does(DISTRICT, Files.begun()).status()).isEqualTo("in_execution");
    }

    @Test
    void whoWasGivenAnItemKeepsItWhenTheRestGoesToAnotherAndWhoHadTheRestKeepsNone() {
        var begun = shared.shared().does(UNIT, Files.begun());
        var theirs = acceptedAnew(begun);
        theirs.does(HEAD, Act.draft("assign_execution").authority("KZ-DIST-1").internalText("At once (made up)."));
        assertThat(authorities(theirs)).containsExactly("KZ-DIST-1", "KZ-REG-1");
        assertThat(shared.items(theirs, DISTRICT)).containsExactly(1);
        assertThat(shared.items(theirs, REGION)).containsExactly(2);
        assertThat(levels.sees(UNIT, theirs)).isFalse();
        assertThat(levels.works(UNIT, theirs)).isFalse();
    }

    @Test
    void whoPassedItsItemDownExecutesItItselfWhenTheRestIsAssignedAnew() {
        var begun = shared.shared().does(UNIT, Files.begun()).does(REGION, levels.pass("KZ-DIST-1", 10));
        var theirs = acceptedAnew(begun);
        levels.jdbc().sql("delete from notices_notice").update();

        theirs.does(HEAD, order());
        assertThat(levels.told(theirs)).containsExactly("KZ-DIST-1 ended");
        assertThat(levels.clock(theirs)).doesNotContain("RUNNING");
        assertThat(authorities(theirs)).containsExactly("KZ-UNIT-1", "KZ-REG-1");
        for (var officer : List.of(DISTRICT, DISTRICT_HEAD)) {
            assertThat(levels.sees(officer, theirs)).as(officer.username()).isFalse();
            assertThat(levels.works(officer, theirs)).as(officer.username()).isFalse();
        }
        assertThat(shared.tasks(theirs, REGION)).containsExactly("ExecuteItem-2");
        assertThat(shared.tasks(theirs, UNIT)).doesNotContain("ExecuteItem-2");
        assertThat(levels.noticesOf(REGION, theirs)).contains("item_given");

        theirs.does(UNIT, Files.begun());
        execute(theirs, REGION, 1);
        execute(theirs, UNIT, 0);
        assertThat(theirs.does(UNIT, Act.draft("record_execution")).status()).isEqualTo("executed");
    }

    @Test
    void whoStoodBelowAnItemMayBeAssignedTheRest() {
        var begun = shared.shared().does(UNIT, Files.begun()).does(REGION, levels.pass("KZ-DIST-1", 10));
        var theirs = acceptedAnew(begun);
        theirs.does(HEAD, Act.draft("assign_execution").authority("KZ-DIST-1").internalText("At once (made up)."));
        assertThat(levels.told(theirs)).containsExactly("KZ-DIST-1 ended");
        assertThat(shared.items(theirs, DISTRICT)).containsExactly(1);
        assertThat(shared.tasks(theirs, REGION)).containsExactly("ExecuteItem-2");
        assertThat(shared.tasks(theirs, DISTRICT)).doesNotContain("ExecuteItem-2");
        assertThat(theirs.does(DISTRICT, Files.begun()).status()).isEqualTo("in_execution");
    }

    @Test
    void whoIsAssignedTheWholeAgainKeepsWhatStoodBelow() {
        var climbed = climbed(levels.assigned("KZ-REG-1"));
        var theirs = acceptedAnew(climbed.does(REGION, Files.begun()));
        theirs.does(HEAD, Act.draft("assign_execution").authority("KZ-REG-1"));
        assertThat(levels.told(theirs)).containsExactly("KZ-DIST-1 accepted");
        assertThat(levels.sees(DISTRICT, theirs)).isTrue();
        assertThat(theirs.does(REGION, Files.begun()).status()).isEqualTo("in_execution");
    }

    private void asBefore(Desk desk) {
        levels.jdbc()
                .sql("update mla_level set status = 'ACCEPTED' where case_ref = ? and number = 1")
                .param(desk.caseRef())
                .update();
    }

    @Test
    @OnBothDatabases
    void anUpgradeEndsTheLevelsOfWhatWasGivenBackBefore() {
        var back = climbed(levels.assigned("KZ-REG-1")).does(REGION, returned());
        var again = climbed(levels.assigned("KZ-REG-1"))
                .does(REGION, returned())
                .does(HEAD, Act.draft("assign_execution").authority("KZ-REG-1"))
                .does(REGION, levels.pass("KZ-DIST-1", 10));
        var item = climbed(shared.shared());
        item.does(REGION, SharedExecution.back(item, 1));
        List.of(back, again, item).forEach(this::asBefore);
        var going = climbed(levels.assigned("KZ-REG-1"));
        var goingItem = climbed(shared.shared());

        var script = new ResourceDatabasePopulator(
                new ClassPathResource("db/migration/V20261128_0201__mla_levels_of_before.sql"));
        script.execute(database);
        assertThat(levels.told(back)).containsExactly("KZ-DIST-1 ended");
        assertThat(levels.told(again)).containsExactly("KZ-DIST-1 ended", "KZ-DIST-1 held");
        assertThat(levels.told(item)).containsExactly("KZ-DIST-1 ended");
        assertThat(levels.told(going)).containsExactly("KZ-DIST-1 accepted");
        assertThat(levels.told(goingItem)).containsExactly("KZ-DIST-1 accepted");
    }
}
