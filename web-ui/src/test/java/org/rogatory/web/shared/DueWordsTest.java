package org.rogatory.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.cases.CaseFile;
import org.rogatory.deadlines.DeadlineKind;
import org.rogatory.deadlines.DeadlineStatus;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.directory.DeadlineRules;
import org.rogatory.directory.Directory;
import org.rogatory.directory.WorkingCalendar;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

/** An end at midnight is told as the day before, as an official counts; custody is counted in real days and hours. */
class DueWordsTest {

    private static final ZoneId TASHKENT = ZoneId.of("Asia/Tashkent");
    private static final Instant NOW = Instant.parse("2026-11-20T05:00:00Z");
    private static final Instant DUE = Instant.parse("2026-12-04T19:00:00Z");

    private final DueWords due = new DueWords(
            new Words(texts()),
            WorkingCalendar.load(),
            DeadlineRules.load(),
            Directory.load(),
            Clock.fixed(NOW, ZoneOffset.UTC));

    private static ResourceBundleMessageSource texts() {
        var texts = new ResourceBundleMessageSource();
        texts.setBasenames("messages/tasks", "messages/custody");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        return texts;
    }

    private static CaseFile file() {
        var file = mock(CaseFile.class);
        when(file.authority()).thenReturn("UZ-GPO");
        when(file.state()).thenReturn("UZ");
        return file;
    }

    private static DeadlineView deadline(String rule, Instant end) {
        return new DeadlineView(
                "d-1",
                "UZ-EXT-2026-000001",
                rule,
                DeadlineKind.TREATY,
                "told",
                NOW,
                end,
                null,
                TASHKENT,
                true,
                DeadlineStatus.RUNNING,
                1,
                null,
                null,
                null,
                null,
                false);
    }

    @AfterEach
    void forgetTheReader() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|surrender_minsk|14 days 14 hours, 4 Dec",
                "en|sys_custody_warn|14 days 14 hours, 4 Dec",
                "en|sys_consult|10 working days, 4 Dec",
                "ru|surrender_minsk|14 суток 14 часов, 4",
                "uz|surrender_minsk|14 kun 14 soat, 4-"
            })
    void custodyIsCountedInDaysAndHoursWhateverDaysAreOff(String language, String rule, String told) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
        assertThat(due.of(deadline(rule, DUE), file()).words()).startsWith(told);
    }

    @ParameterizedTest
    @CsvSource({"surrender_minsk, soon", "sys_consult, ok"})
    void custodyPressesSinceTheFirstWarning(String rule, String tone) {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(due.of(deadline(rule, Instant.parse("2026-11-27T19:00:00Z")), file())
                        .tone())
                .isEqualTo(tone);
    }

    @Test
    void whatIsLeftOfCustodyInTheNightIsToldInMinutes() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        var night = new DueWords(
                new Words(texts()),
                WorkingCalendar.load(),
                DeadlineRules.load(),
                Directory.load(),
                Clock.fixed(Instant.parse("2026-12-04T18:50:00Z"), ZoneOffset.UTC));
        var ending = deadline("kz_detention", Instant.parse("2026-12-04T19:20:00Z"));
        assertThat(night.of(ending, file()).words()).isEqualTo("30 minutes, 5 Dec, 00:20");
        assertThat(night.of(deadline("kz_detention", NOW), file()).tone()).isEqualTo("late");
    }

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
