package org.rogatory.extradition.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.extradition.custody.Clocks.ALMATY;
import static org.rogatory.extradition.custody.Clocks.at;
import static org.rogatory.extradition.custody.Clocks.clock;
import static org.rogatory.extradition.custody.Clocks.day;
import static org.rogatory.extradition.custody.Clocks.since;

import org.junit.jupiter.api.Test;

/** The moment at which a person must be free, and the bells before it. */
class HardEndTest {

    private static final CustodyHistory HELD = CustodyHistory.of(since("2026-04-05T14:20+05:00", ALMATY));

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
        var start = at("2026-04-05T14:20+05:00");
        var ten = at("2026-05-04T00:00+05:00");
        assertThat(law().next(start, at("2026-04-06T00:00+05:00"), null)).isEqualTo(ten);
        assertThat(law().next(start, ten, 10)).isEqualTo(at("2026-05-09T00:00+05:00"));
        assertThat(law().next(start, at("2026-05-13T00:00+05:00"), 1)).isEqualTo(at("2026-05-15T00:00+05:00"));
    }

    @Test
    void tellsTheNewestWarningOfThoseThatNobodyHasHeard() {
        var start = at("2026-04-05T14:20+05:00");
        var late = at("2026-05-12T12:00+05:00");
        assertThat(law().next(start, late, null)).isEqualTo(at("2026-05-12T00:00+05:00"));
        assertThat(law().warned(start, late)).get().returns(2, CustodyWarning::days);
        assertThat(law().next(start, late, 2)).isEqualTo(at("2026-05-13T00:00+05:00"));
    }

    @Test
    void warnsOfNothingBeforeThePersonWasTaken() {
        var short72 = HardEnd.of(clock(HELD, "kz_detention"), null, ALMATY).orElseThrow();
        assertThat(short72.warnings(at("2026-04-05T14:20+05:00")))
                .extracting(CustodyWarning::days)
                .containsExactly(2, 1);
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
