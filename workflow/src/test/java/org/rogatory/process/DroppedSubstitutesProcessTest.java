package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.process.Levels.CENTRE_HEAD;
import static org.rogatory.process.Levels.REGION;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.absences.AbsenceReason;
import org.rogatory.absences.AbsenceView;
import org.rogatory.absences.Absences;
import org.rogatory.absences.NewAbsence;
import org.rogatory.access.AccessReason;
import org.rogatory.access.Exclusions;
import org.rogatory.access.NewAccess;
import org.rogatory.cases.AccessScope;
import org.rogatory.identity.Officer;
import org.springframework.beans.factory.annotation.Autowired;

/** Who stood in for a giver of a visa and was kept out of its file meanwhile. */
@EngineTest
class DroppedSubstitutesProcessTest {

    private static final Officer STANDING_IN = Levels.officer("standin.uz", "UZ-REG-1", SIGNATORY);

    private final Levels levels;
    private final Absences absences;
    private final Exclusions exclusions;

    @Autowired
    DroppedSubstitutesProcessTest(Levels levels, Absences absences, Exclusions exclusions) {
        this.levels = levels;
        this.absences = absences;
        this.exclusions = exclusions;
    }

    @BeforeEach
    void open() {
        levels.open();
        levels.known(STANDING_IN);
    }

    @AfterEach
    void forget() {
        levels.forget();
        levels.jdbc().sql("delete from access_grant").update();
    }

    private AbsenceView stoodInFor() {
        var day = levels.today().plusDays(1);
        var away = new NewAbsence(REGION.username(), day, day.plusDays(4), AbsenceReason.LEAVE, STANDING_IN.username());
        return absences.note(away, REGION);
    }

    /** Which exclusion keeps him out from now on. */
    private String keptOut(Desk ours) {
        assertThat(sees(ours)).isTrue();
        var why = new NewAccess(AccessReason.KINSHIP, "Synthetic words.");
        var grant = exclusions.declare(ours.caseRef(), why, STANDING_IN);
        assertThat(sees(ours)).isFalse();
        return grant.grantId();
    }

    private boolean sees(Desk ours) {
        return levels.node()
                .cases()
                .lookUp(ours.caseRef(), AccessScope.of(STANDING_IN))
                .isPresent();
    }

    @Test
    @OnBothDatabases
    void whoStandsInNoMoreDoesNotGetTheFileBackByBeingLetIn() {
        var ours = levels.endorsed();
        var absence = stoodInFor();
        var exclusion = keptOut(ours);
        absences.cancel(absence.absenceId(), REGION);

        exclusions.lift(exclusion, "Synthetic answer.", CENTRE_HEAD);

        assertThat(sees(ours)).isFalse();
    }

    @Test
    void whoStandsInOnOtherDaysLooksIntoTheFileOnceHeIsLetIn() {
        var ours = levels.endorsed();
        var absence = stoodInFor();
        var exclusion = keptOut(ours);
        absences.cancel(absence.absenceId(), REGION);
        stoodInFor();
        assertThat(sees(ours)).isFalse();

        exclusions.lift(exclusion, "Synthetic answer.", CENTRE_HEAD);

        assertThat(sees(ours)).isTrue();
    }

    @Test
    void whoStillStandsInLooksIntoTheFileAgain() {
        var ours = levels.endorsed();
        stoodInFor();
        var exclusion = keptOut(ours);

        exclusions.lift(exclusion, "Synthetic answer.", CENTRE_HEAD);

        assertThat(sees(ours)).isTrue();
    }
}
