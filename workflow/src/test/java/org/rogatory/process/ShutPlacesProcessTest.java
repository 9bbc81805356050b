package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.SUPERVISOR;
import static org.rogatory.process.Cascading.CENTRE_HEAD;
import static org.rogatory.process.Cascading.REGION;
import static org.rogatory.process.Levels.DISTRICT;
import static org.rogatory.process.Levels.WRITER;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.absences.AbsenceReason;
import org.rogatory.absences.Absences;
import org.rogatory.absences.NewAbsence;
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

    private static final Officer VISA_FOR_ANOTHER = Levels.officer("standin.uz", "UZ-REG-1", SIGNATORY);
    private static final Officer WORKS_FOR_ANOTHER = Levels.officer("standin.dist.kz", "KZ-DIST-1", DRAFTER);

    private static final Officer WORKS_FOR_BOTH = Levels.officer("further.dist.kz", "KZ-DIST-1", DRAFTER);

    private final Cascading cascading;
    private final Levels levels;
    private final Absences absences;
    private final AccessLadder ladder;
    private final ReservedParts reserved;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    @Autowired
    ShutPlacesProcessTest(
            Cascading cascading,
            Levels levels,
            Absences absences,
            AccessLadder ladder,
            ReservedParts reserved,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.cascading = cascading;
        this.levels = levels;
        this.absences = absences;
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
        jdbc.sql("delete from identity_user where username in (?, ?)")
                .params(WORKS_FOR_ANOTHER.username(), WORKS_FOR_BOTH.username())
                .update();
    }

    private void keepOut(Desk desk, String username) {
        transaction.executeWithoutResult(act -> ladder.keepOut(desk.caseRef(), username));
    }

    /** All of an authority but one. */
    private void keepOutAllBut(Desk desk, String authority, String username) {
        jdbc.sql("select username from identity_user where authority = ? and username <> ?")
                .params(authority, username)
                .query(String.class)
                .list()
                .forEach(name -> keepOut(desk, name));
    }

    private void away(Officer officer, Officer substitute) {
        away(officer, substitute, levels.today());
    }

    private void away(Officer officer, Officer substitute, LocalDate from) {
        absences.note(
                new NewAbsence(officer.username(), from, from.plusDays(5), AbsenceReason.LEAVE, substitute.username()),
                officer);
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
        keepOutAllBut(theirs, "KZ-DIST-1", "nobody");
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

    @Test
    void aVisaIsAwaitedFromWhoStandsInForOneThatIsKeptOut() {
        levels.known(VISA_FOR_ANOTHER);
        away(Levels.REGION, VISA_FOR_ANOTHER);
        var region = new RouteStep(1, StepPlace.AUTHORITY, "UZ-REG-1", SUPERVISOR, null, 3);
        levels.route("UZ-DIST-1", RouteStage.APPROVE, region);
        var ours = levels.drafted(WRITER).does(WRITER, Act.draft("submit"));
        keepOutAllBut(ours, "UZ-REG-1", VISA_FOR_ANOTHER.username());
        ours.does(DISTRICT, Act.draft("endorse"));
        assertThat(told(ours, "visa_vacant")).isEmpty();
        assertThat(levels.visas(ours).get(0).vacant()).isFalse();

        keepOut(ours, VISA_FOR_ANOTHER.username());
        assertThat(levels.visas(ours).get(0).vacant()).isTrue();
    }

    @Test
    void aLevelIsNotVacantWhereSomebodyStandsInForOneThatIsKeptOut() {
        levels.known(WORKS_FOR_ANOTHER);
        away(Cascading.DISTRICT, WORKS_FOR_ANOTHER);
        var theirs = cascading.atDistrict();
        keepOutAllBut(theirs, "KZ-DIST-1", WORKS_FOR_ANOTHER.username());
        assertThat(cascading.level(theirs, 1).vacant()).isFalse();

        keepOut(theirs, WORKS_FOR_ANOTHER.username());
        assertThat(cascading.level(theirs, 1).vacant()).isTrue();
    }

    /** Kept out are the holder and who stands in for him, but not who stands in for this one. */
    private Desk shutToBoth(LocalDate secondAwayFrom) {
        levels.known(WORKS_FOR_ANOTHER, WORKS_FOR_BOTH);
        away(Cascading.DISTRICT, WORKS_FOR_ANOTHER);
        away(WORKS_FOR_ANOTHER, WORKS_FOR_BOTH, secondAwayFrom);
        var theirs = cascading.atDistrict();
        keepOutAllBut(theirs, "KZ-DIST-1", WORKS_FOR_BOTH.username());
        return theirs;
    }

    @Test
    void aLevelIsNotVacantWhereWhoStandsInHasSomebodyWhoStandsInForHim() {
        var theirs = shutToBoth(levels.today().plusDays(2));
        assertThat(cascading.level(theirs, 1).vacant()).isFalse();

        keepOut(theirs, WORKS_FOR_BOTH.username());
        assertThat(cascading.level(theirs, 1).vacant()).isTrue();
    }

    @Test
    void aLevelIsVacantWhereWhoStandsInIsAwayOnlyOnOtherDays() {
        var theirs = shutToBoth(levels.today().plusDays(10));
        assertThat(cascading.level(theirs, 1).vacant()).isTrue();
    }

    @Test
    void whoLeavesOutALevelToWhichTheFileIsShutSaysWhyAsOfOthers() {
        var theirs = cascading.files().received().does(CENTRAL_OFFICER, "accept");
        keepOutAllBut(theirs, "KZ-REG-1", "nobody");
        var order = Act.draft("assign_execution")
                .authority("KZ-DIST-1")
                .until(cascading.today().plusDays(60), null);
        assertThat(theirs.refusal(HEAD, order)).isEqualTo("level-skipped");
    }

    @Test
    void noOtherIsOfferedInPlaceOfAnAuthorityThatIsThere() {
        var theirs = cascading.assigned("KZ-REG-1");
        keepOutAllBut(theirs, "KZ-REG-1", "nobody");
        assertThat(cascading.sheet(theirs).top().vacant()).isTrue();
        assertThat(cascading.offered(CENTRE_HEAD, theirs)).doesNotContain("move_level");
    }
}
