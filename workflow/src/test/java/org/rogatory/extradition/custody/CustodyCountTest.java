package org.rogatory.extradition.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.extradition.custody.Clocks.ALMATY;
import static org.rogatory.extradition.custody.Clocks.ROME;
import static org.rogatory.extradition.custody.Clocks.at;
import static org.rogatory.extradition.custody.Clocks.between;
import static org.rogatory.extradition.custody.Clocks.clock;
import static org.rogatory.extradition.custody.Clocks.day;
import static org.rogatory.extradition.custody.Clocks.end;
import static org.rogatory.extradition.custody.Clocks.lastDay;
import static org.rogatory.extradition.custody.Clocks.laterLastDay;
import static org.rogatory.extradition.custody.Clocks.since;
import static org.rogatory.extradition.custody.Clocks.there;

import org.junit.jupiter.api.Test;
import org.rogatory.directory.WorkingCalendar;

/** How days, months and hours of custody are counted. */
class CustodyCountTest {

    private static final String KZ = "prov_arrest_kz";
    private static final String MONTH = "prov_arrest_minsk_1993";
    private static final String PROTOCOL = "prov_arrest_minsk_protocol";
    private static final String HOURS = "kz_detention";

    @Test
    void countsTheLeapDay() {
        assertThat(lastDay(end(KZ, since("2028-02-20T10:00:00+05:00", ALMATY)))).isEqualTo(day("2028-03-30"));
        assertThat(lastDay(end(KZ, since("2027-02-20T10:00:00+05:00", ALMATY)))).isEqualTo(day("2027-03-31"));
        var leapDay = end(MONTH, since("2028-02-29T10:00:00+05:00", ALMATY));
        assertThat(lastDay(leapDay)).isEqualTo(day("2028-03-28"));
        assertThat(laterLastDay(leapDay)).isEqualTo(day("2028-03-29"));
    }

    @Test
    void endsAMonthInTheShorterMonthOnItsLastDay() {
        var february = end(MONTH, since("2027-01-31T10:00:00+05:00", ALMATY));
        assertThat(lastDay(february)).isEqualTo(day("2027-02-27"));
        assertThat(laterLastDay(february)).isEqualTo(day("2027-02-28"));
        assertThat(laterLastDay(end(MONTH, since("2028-01-31T10:00:00+05:00", ALMATY))))
                .isEqualTo(day("2028-02-29"));
        assertThat(laterLastDay(end(MONTH, since("2026-03-31T10:00:00+05:00", ALMATY))))
                .isEqualTo(day("2026-04-30"));
    }

    /** Kazakhstan put its clocks back by an hour on 1 March 2024. */
    @Test
    void countsHoursThroughTheChangeOfTheZoneAndDaysByItsClock() {
        var hours = end(HOURS, since("2024-02-28T14:20:00+06:00", ALMATY));
        assertThat(there(hours.earlier(), hours.zone())).hasToString("2024-03-02T13:20+05:00");
        var days = end(KZ, since("2024-02-20T10:00:00+06:00", ALMATY));
        assertThat(there(days.earlier(), days.zone())).hasToString("2024-03-31T00:00+05:00");
        assertThat(there(days.later(), days.zone())).hasToString("2024-03-31T09:00+05:00");
    }

    @Test
    void countsThroughSummerTimeAndTakesTheHoursWhereTheyEndFirst() {
        var spring = end(KZ, since("2026-03-10T00:30:00+01:00", ROME));
        assertThat(there(spring.earlier(), spring.zone())).hasToString("2026-04-19T00:00+02:00");
        assertThat(there(spring.later(), spring.zone())).hasToString("2026-04-19T01:30+02:00");
        var autumn = end(KZ, since("2026-10-01T00:30:00+02:00", ROME));
        assertThat(there(autumn.earlier(), autumn.zone())).hasToString("2026-11-09T23:30+01:00");
        assertThat(lastDay(autumn)).isEqualTo(day("2026-11-09"));
        assertThat(there(autumn.later(), autumn.zone())).hasToString("2026-11-10T00:00+01:00");
    }

    @Test
    void neverMovesForAHoliday() {
        assertThat(WorkingCalendar.load().isWorkingDay("KZ", day("2026-03-22"))).isFalse();
        assertThat(lastDay(end(KZ, since("2026-02-11T10:00:00+05:00", ALMATY)))).isEqualTo(day("2026-03-22"));
    }

    @Test
    void countsByTheClockOfThePlaceWhereverTheMomentWasWrittenDown() {
        var told = end(KZ, since("2026-04-05T22:30:00+02:00", ALMATY));
        assertThat(told).isEqualTo(end(KZ, since("2026-04-06T01:30:00+05:00", ALMATY)));
        assertThat(lastDay(told)).isEqualTo(day("2026-05-15"));
        assertThat(lastDay(end(KZ, since("2026-04-05T22:30:00+02:00", ROME)))).isEqualTo(day("2026-05-14"));
    }

    @Test
    void takesTheShorterOfTwoInstruments() {
        var clock = clock(CustodyHistory.of(since("2026-04-05T14:20:00+05:00", ALMATY)), PROTOCOL, MONTH);
        assertThat(clock.ends()).extracting(one -> one.limit().key()).containsExactly(MONTH, PROTOCOL);
        var governing = clock.governing().orElseThrow();
        assertThat(governing.limit().key()).isEqualTo(MONTH);
        assertThat(lastDay(governing.end())).isEqualTo(day("2026-05-04"));
    }

    @Test
    void countsOnTheHoursBeforeAnInterruptionAndShowsTheOtherEnd() {
        var end = end(
                HOURS,
                between("2026-04-05T10:00:00+05:00", "2026-04-06T10:00:00+05:00", ALMATY),
                since("2026-04-08T10:00:00+05:00", ALMATY));
        assertThat(end.earlier()).isEqualTo(at("2026-04-10T10:00:00+05:00"));
        assertThat(end.later()).isEqualTo(at("2026-04-11T10:00:00+05:00"));
        assertThat(end.verified()).isFalse();
    }

    @Test
    void countsOnEveryDayThatWasTouchedBeforeAnInterruption() {
        var end = end(
                KZ,
                between("2026-04-01T10:00:00+05:00", "2026-04-05T12:00:00+05:00", ALMATY),
                since("2026-04-10T09:00:00+05:00", ALMATY));
        assertThat(lastDay(end)).isEqualTo(day("2026-05-14"));
        assertThat(end.later()).as("anew, hour to hour").isEqualTo(at("2026-05-20T09:00:00+05:00"));
    }

    @Test
    void countsADayOnceThatWasTouchedTwiceAndNoneThatBeginsWithTheEnd() {
        var twice = end(
                KZ,
                between("2026-04-01T08:00:00+05:00", "2026-04-01T09:00:00+05:00", ALMATY),
                since("2026-04-01T18:00:00+05:00", ALMATY));
        assertThat(lastDay(twice)).isEqualTo(day("2026-05-10"));
        var midnight = end(
                KZ,
                between("2026-04-01T08:00:00+05:00", "2026-04-03T00:00:00+05:00", ALMATY),
                since("2026-04-04T08:00:00+05:00", ALMATY));
        assertThat(lastDay(midnight)).isEqualTo(day("2026-05-11"));
    }

    @Test
    void countsAMonthOverAnInterruptionByTheDaysItHadFromTheFirstDay() {
        var end = end(
                MONTH,
                between("2026-03-10T10:00:00+05:00", "2026-03-19T12:00:00+05:00", ALMATY),
                since("2026-04-01T10:00:00+05:00", ALMATY));
        assertThat(lastDay(end)).as("ten of 31 days, then 21").isEqualTo(day("2026-04-21"));
        assertThat(laterLastDay(end)).as("anew, first day out").isEqualTo(day("2026-05-01"));
    }

    @Test
    void countsOnWhereThePersonIsMovedAndLetsTheEarlierZoneGovern() {
        var there = between("2026-04-05T14:20:00+05:00", "2026-04-10T12:00:00+05:00", ALMATY);
        assertThat(end(KZ, there, since("2026-04-10T12:00:00+05:00", ALMATY)))
                .isEqualTo(end(KZ, since("2026-04-05T14:20:00+05:00", ALMATY)));
        var moved = end(KZ, there, since("2026-04-10T12:00:00+05:00", ROME));
        assertThat(moved.earlier()).isEqualTo(at("2026-05-15T00:00:00+05:00"));
        assertThat(moved.zone()).isEqualTo(ROME);
        assertThat(lastDay(moved)).isEqualTo(day("2026-05-14"));
    }

    @Test
    void goesOnCountingWhereCustodyHasEnded() {
        assertThat(end(KZ, between("2026-04-05T14:20:00+05:00", "2026-04-06T10:00:00+05:00", ALMATY)))
                .isEqualTo(end(KZ, since("2026-04-05T14:20:00+05:00", ALMATY)));
    }
}
