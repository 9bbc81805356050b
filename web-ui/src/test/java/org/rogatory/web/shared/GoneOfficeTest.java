package org.rogatory.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rogatory.directory.Directory;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Pages of an office that has left the data are shown. */
class GoneOfficeTest {

    private static final String GONE = "KZ-GONE";

    private final Directory directory = Directory.load();
    private final Clock clock = Clock.fixed(Instant.parse("2026-05-05T22:30:00Z"), ZoneOffset.UTC);

    private static Words words() {
        var texts = new ResourceBundleMessageSource();
        texts.setBasenames("messages/shared");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        return new Words(texts);
    }

    @Test
    void itsClocksAreTold() {
        var clocks = new Clocks(directory, words(), clock);

        assertThat(clocks.of(GONE, Locale.ENGLISH)).contains(GONE, Words.offset(clock.instant(), ZoneOffset.UTC));
    }

    @Test
    void itsDayIsTheOneInUniversalTime() {
        var days = new DayWords(words(), directory, clock);

        assertThat(days.today(GONE)).isEqualTo(LocalDate.of(2026, 5, 5));
        assertThat(days.today("KZ-GPO")).isEqualTo(LocalDate.of(2026, 5, 6));
    }
}
