package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.process.Cascading.CENTRE_HEAD;
import static org.rogatory.process.Cascading.DISTRICT;
import static org.rogatory.process.Cascading.REGION;
import static org.rogatory.process.Cascading.REGION_SUPERVISOR;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Workload;
import org.rogatory.cases.Workload.Giving;
import org.rogatory.cases.Workload.Outcome;
import org.rogatory.dormant.DormantFiles;
import org.rogatory.dormant.DormantQuery;
import org.rogatory.identity.Officer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** The head of an office that executes for another one looks into the file as long as his office has it, and acts on nothing. */
@EngineTest
class ExecutingHeadProcessTest {

    private static final Officer REGION_HEAD =
            new Officer("head.region.kz", "Testov Hokim", "KZ", "KZ-REG-1", Set.of(HEAD));
    private static final Officer DISTRICT_HEAD =
            new Officer("head.district.kz", "Testov Tuman", "KZ", "KZ-DIST-1", Set.of(HEAD));

    private final Cascading levels;
    private final DormantFiles dormant;
    private final Workload workload;
    private final JdbcClient jdbc;
    private final DataSource database;

    @Autowired
    ExecutingHeadProcessTest(
            Cascading levels, DormantFiles dormant, Workload workload, JdbcClient jdbc, DataSource database) {
        this.levels = levels;
        this.dormant = dormant;
        this.workload = workload;
        this.jdbc = jdbc;
        this.database = database;
    }

    @BeforeEach
    void open() {
        levels.open();
    }

    @AfterEach
    void forget() {
        levels.forget();
    }

    private List<String> levelsOf(Desk desk, String principal) {
        return jdbc.sql("select access_level from cases_access where case_ref = ? and principal = ?")
                .params(desk.caseRef(), principal)
                .query(String.class)
                .list();
    }

    @Test
    void heLooksIntoTheFileAndActsOnNothing() {
        var theirs = levels.assigned("KZ-REG-1");
        assertThat(levels.sees(REGION_HEAD, theirs)).isTrue();
        assertThat(levels.sees(DISTRICT_HEAD, theirs)).isFalse();
        assertThat(levels.works(REGION_HEAD, theirs)).isFalse();
        assertThat(levels.offered(REGION_HEAD, theirs)).isEmpty();
        for (var verb : List.of("refuse", "postpone", "assign_execution", "assign_item", "start_execution")) {
            assertThat(theirs.refusal(REGION_HEAD, Act.draft(verb))).as(verb).isEqualTo("reads-only");
        }
        assertThat(levelsOf(theirs, "unit:KZ-GPO/head")).containsExactly("standard");

        theirs.does(REGION, levels.pass("KZ-DIST-1", 20));
        assertThat(levels.sees(DISTRICT_HEAD, theirs)).isTrue();
        assertThat(levels.offered(DISTRICT_HEAD, theirs)).isEmpty();
        assertThat(levels.offered(REGION_HEAD, theirs)).containsExactly("move_level");

        levels.done(theirs).does(DISTRICT, Cascading.report());
        assertThat(levels.sees(DISTRICT_HEAD, theirs)).isTrue();
        assertThat(levels.offered(DISTRICT_HEAD, theirs)).isEmpty();
        assertThat(levels.offered(REGION_HEAD, theirs)).isSubsetOf("move_level");
    }

    @Test
    void heGivesNoTaskOfItToAnybodyAndWhoSupervisesTheWorkDoes() {
        var theirs = levels.assigned("KZ-REG-1");
        var task = theirs.work(REGION).get(0);
        var wanted = new Giving(task.taskId(), task.version(), REGION.username());
        var refused = catchThrowableOfType(Refusal.class, () -> workload.give(wanted, REGION_HEAD));
        assertThat(refused.code()).isEqualTo("reads-only");
        assertThat(theirs.work(REGION).get(0).assignee()).isNull();
        assertThat(workload.give(wanted, REGION_SUPERVISOR)).isEqualTo(Outcome.GIVEN);
        assertThat(theirs.work(REGION).get(0).assignee()).isEqualTo(REGION.username());
    }

    /** Read from just before the file on: other tests leave many of the same days. */
    private List<String> dormant(Desk desk, Officer reader) {
        var before = desk.caseRef().substring(0, desk.caseRef().length() - 1);
        var place = new DormantQuery.Place(desk.file().lastAct().at(), before);
        return dormant.page(30, place, reader).lines().stream()
                .map(CaseFile::caseRef)
                .toList();
    }

    @Test
    void whatHisOfficeExecutesAndLeavesLyingIsInHisList() {
        var theirs = levels.assigned("KZ-REG-1");
        var elsewhere = levels.assigned("KZ-GPO");
        assertThat(dormant(theirs, REGION_HEAD)).doesNotContain(theirs.caseRef());
        levels.files().node().pass(Duration.ofDays(31));
        assertThat(dormant(theirs, REGION_HEAD)).contains(theirs.caseRef());
        assertThat(dormant(theirs, DISTRICT_HEAD)).doesNotContain(theirs.caseRef());
        assertThat(dormant(elsewhere, REGION_HEAD)).doesNotContain(elsewhere.caseRef());
        assertThat(dormant(theirs, CENTRE_HEAD)).contains(theirs.caseRef());
    }

    @Test
    void heLosesItWithHisOffice() {
        var theirs = levels.assigned("KZ-REG-1");
        theirs.does(REGION, Act.draft("return_assignment").reasons(List.of("waiting_workload")));
        assertThat(levels.sees(REGION_HEAD, theirs)).isFalse();
        assertThat(levelsOf(theirs, "unit:KZ-GPO/head")).containsExactly("standard");
    }

    @Test
    void anUpgradeOpensTheFilesOfBefore() {
        var theirs = levels.assigned("KZ-REG-1");
        jdbc.sql("delete from cases_access where case_ref = ? and principal = 'unit:KZ-REG-1/head'")
                .param(theirs.caseRef())
                .update();
        var script = new ResourceDatabasePopulator(
                new ClassPathResource("db/migration/V20261127_2140__cases_head_of_executing.sql"));

        script.execute(database);
        script.execute(database);

        assertThat(levelsOf(theirs, "unit:KZ-REG-1/head")).containsExactly("reading");
        assertThat(levelsOf(theirs, "unit:KZ-GPO/head")).containsExactly("standard");
        assertThat(levels.works(REGION_HEAD, theirs)).isFalse();
    }
}
