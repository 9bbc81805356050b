package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.process.Cascading.CENTRE;
import static org.rogatory.process.Cascading.DISTRICT;
import static org.rogatory.process.Cascading.REGION;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.deadlines.DeadlineView;
import org.springframework.beans.factory.annotation.Autowired;

/** An execution that was put off goes on: the days of its levels have moved with the wait, and the work goes on down. */
@EngineTest
class PausedLevelsProcessTest {

    private final Cascading levels;

    @Autowired
    PausedLevelsProcessTest(Cascading levels) {
        this.levels = levels;
    }

    @BeforeEach
    void open() {
        levels.open();
    }

    @AfterEach
    void forget() {
        levels.forget();
    }

    /** The head puts the execution off, the other State is told, and after these days it is taken up again. */
    private Desk putOff(Desk desk, int days) {
        desk.consulted().does(HEAD, DecisionProcessTest.postpone());
        Files.signedAnswer(desk, "interim").does(REGISTRAR, "send_postponement");
        levels.files().node().pass(Duration.ofDays(days));
        return desk.does(CENTRAL_OFFICER, "resume_execution");
    }

    @Test
    void theDayOfALevelMovesWithTheWaitAndTheWorkIsPassedOn() {
        var theirs = levels.assigned("KZ-GPO").does(CENTRE, levels.pass("KZ-REG-1", 40));
        theirs.does(REGION, Files.begun());
        var before = levels.level(theirs, 1).dueOn();
        putOff(theirs, 50);

        var after = levels.level(theirs, 1).dueOn();
        assertThat(after).isBetween(before.plusDays(50), before.plusDays(60));
        assertThat(levels.files().node().deadlines().running(theirs.caseRef(), "sys_level"))
                .extracting(DeadlineView::lastDay)
                .containsExactly(after);
        assertThat(theirs.refusal(REGION, levels.pass("KZ-DIST-1", 60))).isEqualTo("due-not-before-the-one-above");
        theirs.does(REGION, levels.pass("KZ-DIST-1", 20));
        assertThat(levels.told(theirs)).containsExactly("KZ-REG-1 held", "KZ-DIST-1 held");
    }

    @Test
    void whoWasLateBeforeTheWaitStaysSoAndWhoStandsAboveHasAsLongAsBefore() {
        var theirs = levels.twoDown().does(DISTRICT, Files.begun());
        var region = levels.level(theirs, 1).dueOn();
        var district = levels.level(theirs, 2).dueOn();
        levels.files().node().pass(Duration.ofDays(22));
        levels.files().node().jobs().ring();
        putOff(theirs, 30);

        assertThat(levels.level(theirs, 2).dueOn()).isEqualTo(district);
        assertThat(levels.level(theirs, 1).dueOn()).isBetween(region.plusDays(30), region.plusDays(40));
    }
}
