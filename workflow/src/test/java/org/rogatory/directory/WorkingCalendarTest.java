package org.rogatory.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = WorkingCalendar.load();

    @Test
    void knowsWeekendsAndHolidaysOfAState() {
        assertThat(calendar.isWorkingDay("UZ", LocalDate.parse("2026-12-07"))).isTrue();
        assertThat(calendar.isWorkingDay("UZ", LocalDate.parse("2026-12-08"))).isFalse();
        assertThat(calendar.isWorkingDay("AM", LocalDate.parse("2026-12-08"))).isTrue();
        assertThat(calendar.isWorkingDay("UZ", LocalDate.parse("2026-12-05"))).isFalse();
        assertThat(calendar.holiday("UZ", LocalDate.parse("2026-12-08"))
                        .orElseThrow()
                        .in(Locale.ENGLISH))
                .isEqualTo("Constitution Day");
    }

    @Test
    void countsWorkingDaysAcrossAHoliday() {
        var friday = LocalDate.parse("2026-12-04");
        assertThat(calendar.addWorkingDays("UZ", friday, 2)).isEqualTo(LocalDate.parse("2026-12-09"));
        assertThat(calendar.workingDaysBetween("UZ", friday, LocalDate.parse("2026-12-09")))
                .isEqualTo(2);
        assertThat(calendar.workingDayFrom("UZ", LocalDate.parse("2026-12-05")))
                .isEqualTo(LocalDate.parse("2026-12-07"));
        assertThat(calendar.addWorkingDays("UZ", friday, 0)).isEqualTo(friday);
    }

    @Test
    void countsOnlyWeekendsInAYearThatIsNotLoadedAndSaysSo() {
        assertThat(calendar.isWorkingDay("UZ", LocalDate.parse("2033-12-08"))).isTrue();
        assertThat(calendar.certain("UZ", Year.of(2033))).isFalse();
        assertThat(calendar.certain("UZ", Year.of(2026))).isTrue();
        assertThat(calendar.certain("XX", Year.of(2026))).isFalse();
        assertThat(calendar.isWorkingDay("XX", LocalDate.parse("2026-12-06"))).isFalse();
    }

    @Test
    void tellsTheDaysOffOfAYearWithTheirSourceAndConfidence() {
        var days = calendar.daysOff("KZ", Year.of(2027));
        assertThat(days)
                .isSortedAccordingTo(Comparator.comparing(WorkingCalendar.DayOff::date))
                .anySatisfy(day -> {
                    assertThat(day.date()).isEqualTo(LocalDate.parse("2027-03-15"));
                    assertThat(day.source()).containsExactly("S-KZ-HOL26");
                    assertThat(day.confidence()).isEqualTo("medium");
                });
        assertThat(calendar.daysOff("KZ", Year.of(2026)))
                .noneMatch(day -> day.date().equals(LocalDate.parse("2026-03-15")));
        assertThat(calendar.note("KZ")).contains("30 August");
        assertThat(calendar.daysOff("XX", Year.of(2026))).isEmpty();
        assertThat(calendar.note("XX")).isNull();
    }
}
