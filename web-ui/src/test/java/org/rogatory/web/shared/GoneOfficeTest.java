package org.rogatory.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.directory.UnknownAuthority;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;

/** Pages of an office that has left the data are shown; what is to be done for it is refused in words. */
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

    @Test
    void whatIsToBeDoneForItIsRefused() {
        var pages = mock(RefusedPages.class);
        var request = new MockHttpServletRequest();
        when(pages.of(any(Refusal.class), eq(HttpStatus.CONFLICT), eq(request)))
                .thenAnswer(asked ->
                        new ModelAndView(asked.getArgument(0, Refusal.class).code()));
        var problems = new PageProblems(pages, mock(RefusalTrail.class));

        var page = problems.gone(unknown(), request);

        assertThat(page.getViewName()).isEqualTo("authority-gone");
    }

    private UnknownAuthority unknown() {
        try {
            directory.zone(GONE);
        } catch (UnknownAuthority unknown) {
            return unknown;
        }
        throw new AssertionError("An office that is gone has a zone");
    }
}
