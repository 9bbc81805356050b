package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.FIRST_RESPONDER;

import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.referral.file.Age;
import org.rogatory.referral.tally.DeclinedTally;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who declines everything is counted in the quarter of the day that it is in his State. */
@EngineTest
class ReferralDeclinedTallyProcessTest {

    private static final String STATE = "TJ";

    /** One in the morning of 1 October in Dushanbe. */
    private static final Instant FIRST_NIGHT = Instant.parse("2026-09-30T20:00:00Z");

    private static final Instant AFTER = Instant.parse("2027-01-05T06:00:00Z");

    private final TracksOfReferral tracks;
    private final DeclinedTally declined;
    private final JdbcTemplate database;

    @Autowired
    ReferralDeclinedTallyProcessTest(TracksOfReferral tracks, DeclinedTally declined, JdbcTemplate database) {
        this.tracks = tracks;
        this.declined = declined;
        this.database = database;
    }

    @AfterEach
    void ends() {
        tracks.node().moment(Node.START);
    }

    @Test
    void aNightBelongsToTheQuarterOfItsDayInTheState() {
        tracks.node().moment(FIRST_NIGHT);
        var caseRef = tracks.opened(STATE, Age.ADULT);
        tracks.does(
                caseRef,
                TracksOfReferral.of(FIRST_RESPONDER, STATE),
                Act.draft("record_declined").kind("referral"));
        tracks.node().moment(AFTER);
        declined.countLast();
        assertThat(database.queryForObject(
                        "select coalesce(sum(number), 0) from referral_tally where state = ? and quarter_key = '2026Q4'"
                                + " and dimension = 'declined' and code = 'all'",
                        Integer.class,
                        STATE))
                .isEqualTo(1);
    }
}
