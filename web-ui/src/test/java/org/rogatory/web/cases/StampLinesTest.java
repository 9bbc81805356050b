package org.rogatory.web.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.rogatory.documents.StampRows;
import org.rogatory.documents.StampView;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Whoever reads the signatures of a letter sees until when its time-stamps hold and that one was renewed. */
class StampLinesTest {

    private final StampRows stamps = Mockito.mock(StampRows.class);

    @AfterEach
    void forgetTheReader() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void tellsUntilWhenEachHoldsAndWhenItWasRenewed() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        var renewed = Instant.parse("2027-12-01T09:00:00Z");
        Mockito.when(stamps.of("d-1"))
                .thenReturn(List.of(
                        new StampView(Instant.parse("2026-11-25T10:00:00Z"), LocalDate.of(2028, 5, 31), renewed),
                        new StampView(renewed, LocalDate.of(2038, 5, 31), null)));
        var texts = new ResourceBundleMessageSource();
        texts.setBasename("messages/documents");
        texts.setDefaultEncoding("UTF-8");

        var told = new StampLines(stamps, new Words(texts)).of("d-1", ZoneOffset.UTC);

        assertThat(told).hasSize(2);
        assertThat(told.get(0))
                .contains("25 November 2026", "held until", "31 May 2028", "renewed on", "1 December 2027");
        assertThat(told.get(1)).contains("1 December 2027", "holds until", "31 May 2038").doesNotContain("renewed");
    }
}
