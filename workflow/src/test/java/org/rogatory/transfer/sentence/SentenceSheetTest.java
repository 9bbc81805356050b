package org.rogatory.transfer.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sentence counted by the calendar: anybody can count it again by hand. */
class SentenceSheetTest {

    private static final int RUNS = 5_000;
    private static final LocalDate FROM = LocalDate.of(2024, 5, 20);

    private static SentenceSheet sheet(String from, String sentence, String asOf) {
        return SentenceSheet.of(LocalDate.parse(from), Period.parse(sentence), LocalDate.parse(asOf));
    }

    @Test
    void countsTheShippedScenario() {
        var sheet = SentenceSheet.of(FROM, Period.of(8, 4, 0), LocalDate.of(2026, 6, 1));
        assertThat(sheet.servedDays()).isEqualTo(742);
        assertThat(sheet.end()).isEqualTo(LocalDate.of(2032, 9, 20));
        assertThat(sheet.remainingMonths()).isEqualTo(75);
        assertThat(sheet.over()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // leap years
        "2024-02-29, P1Y, 2024-02-29, 0 days to 2025-02-28: 12",
        "2024-02-29, P4Y, 2024-03-01, 1 days to 2028-02-29: 47",
        "2023-02-28, P1Y, 2023-03-01, 1 days to 2024-02-28: 11",
        "2024-01-01, P1Y, 2024-12-31, 365 days to 2025-01-01: 0",
        // ends of months: a shorter month ends on its last day
        "2024-01-31, P1M, 2024-01-31, 0 days to 2024-02-29: 1",
        "2023-01-31, P1M, 2023-01-31, 0 days to 2023-02-28: 1",
        "2024-01-31, P3M, 2024-01-31, 0 days to 2024-04-30: 3",
        "2024-08-31, P6M, 2024-08-31, 0 days to 2025-02-28: 6",
        // days after months
        "2024-01-31, P1M1D, 2024-02-29, 29 days to 2024-03-01: 0",
        "2024-05-20, P10D, 2024-05-25, 5 days to 2024-05-30: 0",
        // before it begins, on its last day, after it
        "2024-05-20, P1Y, 2024-05-01, 0 days to 2025-05-20: 12",
        "2024-05-20, P1Y, 2025-05-19, 364 days to 2025-05-20: 0",
        "2024-05-20, P1Y, 2025-05-20, 365 days to 2025-05-20: 0",
        "2024-05-20, P1Y, 2030-01-01, 365 days to 2025-05-20: 0"
    })
    void countsByTheCalendar(String from, String sentence, String asOf, String counted) {
        var sheet = sheet(from, sentence, asOf);
        assertThat(sheet.servedDays() + " days to " + sheet.end() + ": " + sheet.remainingMonths())
                .isEqualTo(counted);
    }

    @Test
    void isOverOnTheDayOfItsEnd() {
        assertThat(sheet("2024-05-20", "P1Y", "2025-05-19").over()).isFalse();
        assertThat(sheet("2024-05-20", "P1Y", "2025-05-20").over()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"P0D", "P-1Y", "P1Y-13M"})
    void noSentenceIsCounted(String none) {
        assertThatIllegalArgumentException().isThrownBy(() -> SentenceSheet.of(FROM, Period.parse(none), FROM));
    }

    /** Whatever the days are: served and left make the whole, and no more months are left than fit before the end. */
    @Test
    void whatIsServedAndWhatIsLeftMakeTheWhole() {
        var random = new Random(20260420);
        for (int run = 0; run < RUNS; run++) {
            var from = LocalDate.of(1996, 1, 1).plusDays(random.nextInt(12_000));
            var sentence = Period.of(random.nextInt(26), random.nextInt(12), random.nextInt(40) + 1);
            var asOf = from.plusDays(random.nextInt(11_000));
            whole(SentenceSheet.of(from, sentence, asOf));
        }
    }

    private static void whole(SentenceSheet sheet) {
        var all = ChronoUnit.DAYS.between(sheet.from(), sheet.end());
        var left = sheet.over() ? 0 : ChronoUnit.DAYS.between(sheet.asOf(), sheet.end());
        assertThat(sheet.servedDays() + left).as("%s", sheet).isEqualTo(all);
        assertThat(sheet.servedDays()).as("%s", sheet).isBetween(0, Math.toIntExact(all));
        if (sheet.over()) {
            assertThat(sheet.remainingMonths()).as("%s", sheet).isZero();
        } else {
            assertThat(sheet.asOf().plusMonths(sheet.remainingMonths()))
                    .as("%s", sheet)
                    .isBeforeOrEqualTo(sheet.end());
            assertThat(sheet.asOf().plusMonths(sheet.remainingMonths() + 1L))
                    .as("%s", sheet)
                    .isAfter(sheet.end());
        }
    }

    /** A day more of a sentence, or a day later, never makes less served or more left. */
    @Test
    void aDayLaterIsNeverLessServed() {
        var sentence = Period.of(2, 7, 3);
        var before = SentenceSheet.of(FROM, sentence, FROM);
        for (var day = FROM.plusDays(1); day.isBefore(FROM.plusYears(3)); day = day.plusDays(1)) {
            var now = SentenceSheet.of(FROM, sentence, day);
            assertThat(now.servedDays() - before.servedDays()).isBetween(0, 1);
            assertThat(now.remainingMonths()).isLessThanOrEqualTo(before.remainingMonths());
            before = now;
        }
    }
}
