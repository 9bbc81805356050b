package org.rogatory.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rogatory.directory.Authority;
import org.rogatory.directory.DeadlineRule;
import org.rogatory.directory.DeadlineRules;
import org.rogatory.directory.Directory;
import org.rogatory.directory.WorkingCalendar;

class DueDateCalculationTest {

    private static final ZoneId TASHKENT = ZoneId.of("Asia/Tashkent");

    private static final DeadlineRules RULES = DeadlineRules.load();
    private static final Directory DIRECTORY = Directory.load();
    private final DueDateCalculation calculation = new DueDateCalculation(WorkingCalendar.load());

    @Test
    void endsAtMidnightAfterTheLastDayOnTheClockOfTheAuthority() {
        // Monday; the event's day does not count; Monday a week later is a working day
        assertThat(due("sys_ack", "2026-11-23T10:15")).isEqualTo(tashkent("2026-12-01T00:00"));
    }

    @Test
    void countsTheDayOfTheEventInTheZoneOfTheAuthority() {
        // 20:30 in Greenwich is already the next day in Tashkent, not yet in Rome
        var event = Instant.parse("2026-11-23T20:30:00Z");
        assertThat(calculation.dueDate(RULES.rule("sys_ack"), event, uzbek()).at())
                .isEqualTo(tashkent("2026-12-02T00:00"));
        assertThat(calculation
                        .dueDate(RULES.rule("sys_ack"), event, authority("IT-MOJ"))
                        .at())
                .isEqualTo(Instant.parse("2026-11-30T23:00:00Z"));
    }

    @Test
    void movesAnEndOnAWeekendOrHolidayToTheNextWorkingDay() {
        assertThat(due("sys_ca_review", "2026-11-23T09:00")).isEqualTo(tashkent("2026-12-01T00:00"));
        // 8 December is Constitution Day in Uzbekistan
        assertThat(due("sys_ack", "2026-12-01T09:00")).isEqualTo(tashkent("2026-12-10T00:00"));
    }

    @Test
    void neverMovesALimitOnCustody() {
        // forty days with the first one counted end on Saturday, 2 January
        var due = calculation.dueDate(RULES.rule("prov_arrest_kz"), tashkent("2026-11-24T15:00"), authority("KZ-GPO"));
        assertThat(due).isEqualTo(new DueDate(tashkent("2027-01-03T00:00"), null, true));
    }

    @Test
    void takesTheEarlierEndWhereTheLawDoesNotTellHowToCount() {
        var due = dueDate("surrender_minsk", "2026-11-02T09:00");
        assertThat(due.at()).isEqualTo(tashkent("2026-11-17T00:00"));
        assertThat(due.other()).isEqualTo(tashkent("2026-11-18T00:00"));
    }

    @Test
    void takesTheEarlierEndWhereTheLawDoesNotTellWhetherItMoves() {
        // the tenth day is Saturday or Sunday, the working day after it Monday
        var due = dueDate("simplified_surrender", "2026-11-19T09:00");
        assertThat(due.at()).isEqualTo(tashkent("2026-11-29T00:00"));
        assertThat(due.other()).isEqualTo(tashkent("2026-12-01T00:00"));
    }

    @Test
    void takesTheLaterEndWhereThePeriodProtectsThePerson() {
        var due = dueDate("safe_conduct_minsk", "2026-11-02T09:00");
        assertThat(due.at()).isEqualTo(tashkent("2026-11-18T00:00"));
        assertThat(due.other()).isEqualTo(tashkent("2026-11-17T00:00"));
    }

    @Test
    void countsHoursFromTheMinute() {
        assertThat(due("sys_ack_urgent", "2026-11-28T17:45")).isEqualTo(tashkent("2026-11-29T17:45"));
        assertThat(due("kz_detention", "2026-11-28T17:45")).isEqualTo(tashkent("2026-12-01T17:45"));
    }

    @Test
    void countsHoursThroughAChangeOfTheClock() {
        // the night to 29 March 2026 has 23 hours in Italy
        var from = LocalDateTime.parse("2026-03-28T12:00")
                .atZone(ZoneId.of("Europe/Rome"))
                .toInstant();
        var due = calculation.dueDate(RULES.rule("sys_ack_urgent"), from, authority("IT-MOJ"));
        assertThat(due.at().atZone(ZoneId.of("Europe/Rome")).toLocalDateTime())
                .isEqualTo(LocalDateTime.parse("2026-03-29T13:00"));
    }

    @Test
    void countsBackFromTheEvent() {
        assertThat(due("kz_prosecutor_motion", "2026-11-28T17:45")).isEqualTo(tashkent("2026-11-28T05:45"));
        assertThat(due("sys_prov_warn", "2026-11-28T17:45")).isEqualTo(tashkent("2026-11-19T00:00"));
    }

    @Test
    void endsAMonthOnTheLastDayOfAShorterMonth() {
        assertThat(dueDate("prov_arrest_minsk_1993", "2028-01-31T09:00"))
                .isEqualTo(new DueDate(tashkent("2028-02-29T00:00"), tashkent("2028-03-01T00:00"), true));
        assertThat(dueDate("prov_arrest_minsk_1993", "2027-01-31T09:00").at()).isEqualTo(tashkent("2027-02-28T00:00"));
    }

    @Test
    void countsTheLeapDay() {
        assertThat(dueDate("tsp_min_remaining_kz_it", "2028-02-29T09:00").other())
                .isEqualTo(tashkent("2029-03-01T00:00"));
        assertThat(due("sys_prov_warn", "2028-03-05T09:00")).isEqualTo(tashkent("2028-02-25T00:00"));
    }

    @Test
    void flagsAYearWhoseHolidaysAreNotLoaded() {
        assertThat(dueDate("sys_ack", "2026-11-23T10:15").certain()).isTrue();
        assertThat(dueDate("sys_ack", "2031-11-24T10:15").certain()).isFalse();
        assertThat(dueDate("surrender_minsk", "2031-11-24T10:15").certain()).isTrue();
    }

    @Test
    void computesNothingFromAnUnknownLength() {
        assertThatThrownBy(() -> due("ets024_add_info", "2026-11-23T10:15"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ets024_add_info");
    }

    @Test
    void movesHoursByTheExactPauseAndDaysByItsWholeDays() {
        var hours = RULES.rule("sys_ack_urgent");
        var days = RULES.rule("sys_execution");
        assertThat(resumed(hours, "2026-11-24T10:00", Duration.ofMinutes(90)).at())
                .isEqualTo(tashkent("2026-11-24T11:30"));
        assertThat(resumed(days, "2026-11-24T00:00", Duration.ofHours(47)).at())
                .isEqualTo(tashkent("2026-11-25T00:00"));
        // four days on, the end falls on Saturday
        assertThat(resumed(days, "2026-11-25T00:00", Duration.ofDays(4)).at()).isEqualTo(tashkent("2026-12-01T00:00"));
    }

    @Test
    void flagsAnEndThatAPauseMovesIntoAYearWhoseHolidaysAreNotLoaded() {
        var years = Duration.ofDays(5 * 365);
        var days = RULES.rule("sys_execution");
        assertThat(resumed(days, "2026-11-25T00:00", Duration.ofDays(30)).certain())
                .isTrue();
        assertThat(resumed(days, "2026-11-25T00:00", years).certain()).isFalse();
        assertThat(resumed(RULES.rule("sys_ack_urgent"), "2026-11-25T00:00", years)
                        .certain())
                .as("hours know no days off")
                .isTrue();
        assertThat(resumed(RULES.rule("sys_wanted_by"), "2026-11-25T00:00", years))
                .as("a day that a person named stays")
                .isEqualTo(new DueDate(tashkent("2026-11-25T00:00"), null, true));
        assertThat(calculation
                        .resumed(null, tashkent("2026-11-25T00:00"), years, uzbek())
                        .certain())
                .isTrue();
    }

    private DueDate resumed(DeadlineRule rule, String end, Duration pause) {
        return calculation.resumed(rule, tashkent(end), pause, uzbek());
    }

    private @Nullable Instant due(String rule, String event) {
        return dueDate(rule, event).at();
    }

    private DueDate dueDate(String rule, String event) {
        return calculation.dueDate(RULES.rule(rule), tashkent(event), uzbek());
    }

    private Authority uzbek() {
        return authority("UZ-GPO");
    }

    private Authority authority(String key) {
        return DIRECTORY.authority(key);
    }

    private static Instant tashkent(String local) {
        return LocalDateTime.parse(local).atZone(TASHKENT).toInstant();
    }
}
