package org.rogatory.extradition.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.extradition.custody.Clocks.ALMATY;
import static org.rogatory.extradition.custody.Clocks.at;
import static org.rogatory.extradition.custody.Clocks.clock;
import static org.rogatory.extradition.custody.Clocks.day;
import static org.rogatory.extradition.custody.Clocks.since;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.rogatory.extradition.custody.CustodyState.Standing;

/** The moment at which a person must be free, and the bells before it. */
class HardEndTest {

    private static final CustodyHistory HELD = CustodyHistory.of(since("2026-04-05T14:20+05:00", ALMATY));

    private static final Instant TAKEN = HELD.start();

    private static HardEnd law() {
        return HardEnd.of(clock(HELD, "prov_arrest_kz"), null, ALMATY).orElseThrow();
    }

    @Test
    void isThatOfTheLawWhereTheCourtSetNone() {
        assertThat(law())
                .returns("prov_arrest_kz", HardEnd::ruleKey)
                .returns(at("2026-05-15T00:00+05:00"), HardEnd::at)
                .returns(at("2026-05-15T14:20+05:00"), HardEnd::other)
                .returns(day("2026-05-14"), HardEnd::lastDay);
    }

    @Test
    void isTheEarlierOfTheTwo() {
        var clock = clock(HELD, "prov_arrest_kz");
        assertThat(HardEnd.of(clock, day("2026-05-01"), ALMATY))
                .get()
                .returns(true, HardEnd::ofCourt)
                .returns(at("2026-05-02T00:00+05:00"), HardEnd::at);
        assertThat(HardEnd.of(clock, day("2026-12-01"), ALMATY)).contains(law());
        assertThat(HardEnd.of(clock(HELD), null, ALMATY)).isEmpty();
        assertThat(HardEnd.of(clock(HELD), day("2026-05-01"), ALMATY)).isPresent();
    }

    @Test
    void ringsFromOneWarningToTheNextAndAtTheEnd() {
        var ten = at("2026-05-04T00:00+05:00");
        assertThat(law().next(TAKEN, at("2026-04-06T00:00+05:00"), null)).isEqualTo(ten);
        assertThat(law().next(TAKEN, ten, 10)).isEqualTo(at("2026-05-09T00:00+05:00"));
        assertThat(law().next(TAKEN, at("2026-05-13T00:00+05:00"), 1)).isEqualTo(at("2026-05-15T00:00+05:00"));
    }

    @Test
    void tellsTheNewestWarningOfThoseThatNobodyHasHeard() {
        var late = at("2026-05-12T12:00+05:00");
        assertThat(law().next(TAKEN, late, null)).isEqualTo(at("2026-05-12T00:00+05:00"));
        assertThat(law().warned(TAKEN, late)).get().returns(2, CustodyWarning::days);
        assertThat(law().next(TAKEN, late, 2)).isEqualTo(at("2026-05-13T00:00+05:00"));
    }

    @Test
    void warnsOfNothingBeforeThePersonWasTaken() {
        var short72 = HardEnd.of(clock(HELD, "kz_detention"), null, ALMATY).orElseThrow();
        assertThat(short72.warnings(TAKEN))
                .containsExactly(
                        new CustodyWarning(2, at("2026-04-06T00:00+05:00")),
                        new CustodyWarning(1, at("2026-04-07T00:00+05:00")));
    }

    @Test
    void warnsTenFiveTwoAndOneDaysBeforeTheLastDay() {
        assertThat(law().warnings(TAKEN))
                .containsExactly(
                        new CustodyWarning(10, at("2026-05-04T00:00+05:00")),
                        new CustodyWarning(5, at("2026-05-09T00:00+05:00")),
                        new CustodyWarning(2, at("2026-05-12T00:00+05:00")),
                        new CustodyWarning(1, at("2026-05-13T00:00+05:00")));
    }

    @Test
    void runsIsWarnedAndPasses() {
        assertThat(standing("2026-05-03T23:59:00+05:00")).isEqualTo(CustodyState.of(Standing.RUNNING));
        assertThat(standing("2026-05-04T00:00:00+05:00")).isEqualTo(new CustodyState(Standing.WARNED, 10));
        assertThat(standing("2026-05-12T09:00:00+05:00")).isEqualTo(new CustodyState(Standing.WARNED, 2));
        assertThat(standing("2026-05-14T23:59:59+05:00")).isEqualTo(new CustodyState(Standing.WARNED, 1));
        assertThat(standing("2026-05-15T00:00:00+05:00")).isEqualTo(CustodyState.of(Standing.PASSED));
        assertThat(CustodyState.held(null, TAKEN, at("2030-01-01T00:00+05:00")))
                .isEqualTo(CustodyState.of(Standing.NO_LIMIT_KNOWN));
    }

    private static CustodyState standing(String moment) {
        return CustodyState.held(law(), TAKEN, at(moment));
    }

    @Test
    void countsWhatIsLeft() {
        assertThat(law().remaining(at("2026-05-10T12:30+05:00"))).isEqualTo(new Remaining(false, 4, 11, 30));
        assertThat(law().remaining(at("2026-05-15T00:00+05:00"))).isEqualTo(new Remaining(true, 0, 0, 0));
        assertThat(law().remaining(at("2026-05-16T01:05+05:00"))).isEqualTo(new Remaining(true, 1, 1, 5));
    }

    @Test
    void isToldAgainAWholeNumberOfDaysAfterIt() {
        var end = at("2026-05-15T00:00+05:00");
        assertThat(law().daysOver(end)).isZero();
        assertThat(law().daysOver(at("2026-05-15T23:59+05:00"))).isZero();
        assertThat(law().daysOver(at("2026-05-18T01:00+05:00"))).isEqualTo(3);
        assertThat(law().again(0)).isEqualTo(at("2026-05-16T00:00+05:00"));
        assertThat(law().again(3)).isEqualTo(at("2026-05-19T00:00+05:00"));
    }
}
