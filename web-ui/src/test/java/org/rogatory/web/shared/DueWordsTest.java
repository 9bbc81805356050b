package org.rogatory.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** An end at midnight is told as the day before, as an official counts. */
class DueWordsTest {

    private static final ZoneId TASHKENT = ZoneId.of("Asia/Tashkent");

    @Test
    void tellsAnEndAtMidnightAsTheLastDay() {
        assertThat(DueWords.lastDay(Instant.parse("2026-12-03T19:00:00Z"), TASHKENT))
                .isEqualTo(LocalDate.of(2026, 12, 3));
    }

    @Test
    void tellsALimitInHoursFromOneThatEndsWithADay() {
        assertThat(DueWords.hourly(Instant.parse("2026-12-03T19:00:00Z"), TASHKENT))
                .isFalse();
        assertThat(DueWords.hourly(Instant.parse("2026-12-03T11:00:00Z"), TASHKENT))
                .isTrue();
        assertThat(Words.offset(Instant.parse("2026-12-03T11:00:00Z"), TASHKENT))
                .isEqualTo("UTC+5");
    }

    @Test
    void tellsAnEndDuringTheDayAsThatDay() {
        assertThat(DueWords.lastDay(Instant.parse("2026-12-03T19:00:01Z"), TASHKENT))
                .isEqualTo(LocalDate.of(2026, 12, 4));
    }
}
