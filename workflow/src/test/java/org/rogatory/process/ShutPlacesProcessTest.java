package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.SUPERVISOR;
import static org.rogatory.process.Cascading.REGION;
import static org.rogatory.process.Levels.DISTRICT;
import static org.rogatory.process.Levels.WRITER;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.AccessLadder;
import org.rogatory.cases.Act;
import org.rogatory.cases.ReservedPart;
import org.rogatory.cases.ReservedParts;
import org.rogatory.cases.ReservedParts.Thing;
import org.rogatory.identity.Officer;
import org.rogatory.routes.RouteStage;
import org.rogatory.routes.RouteStep;
import org.rogatory.routes.StepPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A place where the file is shut to all who could act is shown as vacant, and those who see the file are told. */
@EngineTest
class ShutPlacesProcessTest {

    private final Cascading cascading;
    private final Levels levels;
    private final AccessLadder ladder;
    private final ReservedParts reserved;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    @Autowired
    ShutPlacesProcessTest(
            Cascading cascading,
            Levels levels,
            AccessLadder ladder,
            ReservedParts reserved,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.cascading = cascading;
        this.levels = levels;
        this.ladder = ladder;
        this.reserved = reserved;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void open() {
        cascading.open();
        levels.open();
    }

    @AfterEach
    void forget() {
        cascading.forget();
        levels.forget();
    }

    private void reserve(Desk desk, Officer reader) {
        var thing = new Thing(ReservedPart.FILE, desk.caseRef());
        transaction.executeWithoutResult(
                act -> reserved.reserve(desk.file(), thing, Set.of(reader.username()), desk.officer(HEAD)));
    }

    private List<String> told(Desk desk, String code) {
        return jdbc.sql("select recipient from notices_notice where reference = ? and code = ?")
                .params(desk.caseRef(), code)
                .query(String.class)
                .list();
    }

    @Test
    void whoPassesAFileForNamedPeopleDownToWhomItIsShutIsTold() {
        var theirs = cascading.assigned("KZ-REG-1");
        reserve(theirs, REGION);
        theirs.does(REGION, cascading.pass("KZ-DIST-1", 20));
        assertThat(told(theirs, "level_vacant"))
                .containsExactlyInAnyOrder(Officer.principalOf("KZ-GPO", HEAD), Officer.personal(REGION.username()));
        assertThat(cascading.level(theirs, 1).vacant()).isTrue();
    }

    @Test
    void thatALevelIsLateWhereAllAreKeptOutIsToldAsOfAVacantOne() {
        var theirs = cascading.atDistrict();
        assertThat(cascading.level(theirs, 1).vacant()).isFalse();
        jdbc.sql("select username from identity_user where authority = 'KZ-DIST-1'")
                .query(String.class)
                .list()
                .forEach(name -> transaction.executeWithoutResult(act -> ladder.keepOut(theirs.caseRef(), name)));
        assertThat(cascading.level(theirs, 1).vacant()).isTrue();
        cascading.files().node().pass(Duration.ofDays(22));
        cascading.files().node().jobs().ring();
        assertThat(told(theirs, "level_vacant")).containsExactly(Officer.principalOf("KZ-GPO", HEAD));
    }

    @Test
    void aVisaThatNobodyGivesToWhomTheFileIsOpenIsToldToThoseWhoSeeIt() {
        var region = new RouteStep(1, StepPlace.AUTHORITY, "UZ-REG-1", SUPERVISOR, null, 3);
        levels.route("UZ-DIST-1", RouteStage.APPROVE, region);
        var ours = levels.drafted(WRITER).does(WRITER, Act.draft("submit"));
        reserve(ours, DISTRICT);
        ours.does(DISTRICT, Act.draft("endorse"));
        assertThat(levels.visas(ours).get(0).vacant()).isTrue();
        assertThat(told(ours, "visa_vacant"))
                .containsExactlyInAnyOrder(Officer.principalOf("UZ-GPO", HEAD), Officer.personal(DISTRICT.username()));
    }
}
