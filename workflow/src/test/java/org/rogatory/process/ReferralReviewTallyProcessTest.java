package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.COORDINATOR;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.referral.file.Age;
import org.rogatory.referral.tally.FigurePeriod;
import org.rogatory.referral.tally.FigureTable;
import org.rogatory.referral.tally.ReferralFigures;
import org.rogatory.referral.tally.Shown;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Figures of work tell what was decided in the end. */
@EngineTest
@OnBothDatabases
class ReferralReviewTallyProcessTest {

    private static final Instant IN_QUARTER = Instant.parse("2026-08-10T06:00:00Z");
    private static final Instant AFTER = Instant.parse("2026-10-05T06:00:00Z");
    private static final String STATE = "TM";

    /** As few as are told. */
    private static final int LEAST = 11;

    private final TracksOfReferral tracks;
    private final ReferralFigures figures;
    private final JdbcTemplate database;

    @Autowired
    ReferralReviewTallyProcessTest(TracksOfReferral tracks, ReferralFigures figures, JdbcTemplate database) {
        this.tracks = tracks;
        this.figures = figures;
        this.database = database;
    }

    @AfterEach
    void ends() {
        database.update("delete from referral_decision where signer1 = 'synthetic.one'");
        tracks.node().moment(Node.START);
    }

    /** Written straight into its table: how two sign it is tested elsewhere. */
    private void decided(String caseRef, int number, String result) {
        database.update(
                "insert into referral_decision (decision_ref, case_ref, number, stage, result, review, signer1,"
                        + " signed_at1, signer2, signed_at2, words, version) select ?, case_ref, " + number
                        + ", 'presumed', '" + result + "', " + (number > 1)
                        + ", 'synthetic.one', opened_at, 'synthetic.two', opened_at, '', 0 from cases_file"
                        + " where case_ref = ?",
                caseRef + "-D" + number,
                caseRef);
    }

    private List<Shown> told(String code) {
        var period = FigurePeriod.of("2026Q3").orElseThrow();
        return figures.of(period, TracksOfReferral.of(COORDINATOR, STATE)).work().stream()
                .filter(table -> "decisions".equals(table.key()))
                .flatMap(table -> table.lines().stream())
                .filter(line -> line.code().equals(code))
                .map(FigureTable.Line::cells)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatAReviewHasDecidedCountsInPlaceOfWhatItOverturned() {
        for (int file = 0; file < LEAST; file++) {
            tracks.node().moment(IN_QUARTER);
            var caseRef = tracks.opened(STATE, Age.ADULT);
            decided(caseRef, 1, "no");
            decided(caseRef, 2, "yes");
        }
        tracks.node().moment(AFTER);
        assertThat(told("presumed_no")).containsExactly(Shown.HIDDEN);
        assertThat(told("presumed_yes")).containsExactly(new Shown(10));
    }
}
