package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.COORDINATOR;
import static org.rogatory.identity.Role.FIRST_RESPONDER;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.identity.Officer;
import org.rogatory.persons.FileKeys;
import org.rogatory.referral.consent.Purpose;
import org.rogatory.referral.file.Age;
import org.rogatory.referral.tally.Tallies;
import org.rogatory.referral.tally.TallyView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/** Nobody stays in the sums when his consent to that is over, and of sums that are closed nothing of him is kept. */
@EngineTest
class ReferralTallyEndsProcessTest {

    private static final Instant IN_QUARTER = Instant.parse("2026-08-10T06:00:00Z");
    private static final Instant AFTER = Instant.parse("2026-10-05T06:00:00Z");
    private static final String STATE = "TM";
    private static final Officer COUNTING = TracksOfReferral.of(COORDINATOR, STATE);

    private final TracksOfReferral tracks;
    private final Tallies tallies;
    private final FileKeys keys;
    private final TransactionOperations transaction;
    private final JdbcTemplate database;

    @Autowired
    ReferralTallyEndsProcessTest(
            TracksOfReferral tracks,
            Tallies tallies,
            FileKeys keys,
            TransactionOperations transaction,
            JdbcTemplate database) {
        this.tracks = tracks;
        this.tallies = tallies;
        this.keys = keys;
        this.transaction = transaction;
        this.database = database;
    }

    @AfterEach
    void ends() {
        tracks.node().moment(Node.START);
    }

    /** Counted with a consent of which tomorrow is the last day. */
    private String counted() {
        tracks.node().moment(IN_QUARTER);
        var caseRef = tracks.opened(STATE, Age.ADULT);
        var until = tracks.today(caseRef).plusDays(1);
        tracks.does(
                caseRef,
                TracksOfReferral.of(FIRST_RESPONDER, STATE),
                ReferralSaid.consent(Purpose.STATISTICS, List.of()).until(until, null));
        tracks.does(caseRef, COUNTING, Act.draft("count_for_statistics").keys(ReferralWays.CODED));
        return caseRef;
    }

    private TallyView view(String caseRef) {
        return tallies.of(tracks.file(caseRef));
    }

    /** Of all files of the State in the quarter. */
    private int sum() {
        return Objects.requireNonNullElse(
                database.queryForObject(
                        "select sum(number) from referral_tally where state = ? and quarter_key = '2026Q3'"
                                + " and dimension = 'files'",
                        Integer.class,
                        STATE),
                0);
    }

    private void runsOut(String caseRef) {
        tracks.passTo(tracks.today(caseRef).plusDays(3));
    }

    @Test
    void whoseConsentHasRunOutIsTakenOutOfSumsThatAreOpen() {
        var caseRef = counted();
        var before = sum();
        runsOut(caseRef);
        assertThat(view(caseRef).counted()).isFalse();
        assertThat(sum()).isEqualTo(before - 1);
    }

    @Test
    void whoHasAgreedAnewBeforeTheLastDayStaysCounted() {
        var caseRef = counted();
        var before = sum();
        tracks.agrees(caseRef, STATE, Purpose.STATISTICS.key());
        runsOut(caseRef);
        assertThat(view(caseRef).counted()).isTrue();
        assertThat(sum()).isEqualTo(before);
    }

    @Test
    void theLastDayOfAConsentComesAlsoWhenTheKeyOfItsFileIsDestroyed() {
        var caseRef = counted();
        transaction.executeWithoutResult(status -> keys.destroy(List.of(caseRef)));
        runsOut(caseRef);
        assertThat(tracks.node().deadlines().running(caseRef, "ref_consent_ends"))
                .isEmpty();
        assertThat(view(caseRef).codes()).isEmpty();
    }

    /** Closing a file ends its clocks, but not the last day that a person has named. */
    @Test
    void soItDoesWhenItsFileIsClosed() {
        var caseRef = counted();
        var before = sum();
        transaction.executeWithoutResult(status -> tracks.node().deadlines().stopAll(caseRef));
        runsOut(caseRef);
        assertThat(view(caseRef).counted()).isFalse();
        assertThat(sum()).isEqualTo(before - 1);
    }

    /** The consent was taken back while nobody could read as what the file was counted. */
    @Test
    void whatIsOwedWhenItsQuarterIsOverIsForgotten() {
        var caseRef = counted();
        var before = sum();
        database.update("update referral_tallied set owed = true where case_ref = ?", caseRef);
        tracks.node().moment(AFTER);
        tracks.does(caseRef, COUNTING, Act.draft("take_count_back"));
        assertThat(view(caseRef))
                .returns(true, TallyView::counted)
                .returns(false, TallyView::owed)
                .returns(List.of(), TallyView::codes);
        assertThat(sum()).as("sums that are closed do not change").isEqualTo(before);
    }
}
