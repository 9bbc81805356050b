package org.rogatory.web.cases.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rogatory.documents.StampRows;
import org.rogatory.documents.StampView;
import org.rogatory.web.shared.Words;

/** Whoever reads the signatures of a letter sees until when its time-stamps hold and that one was renewed. */
class StampLinesTest {

    private static final Instant FIRST = Instant.parse("2026-11-25T10:00:00Z");
    private static final Instant RENEWED = Instant.parse("2027-12-01T09:00:00Z");

    private final StampRows stamps = mock(StampRows.class);
    private final Words words = mock(Words.class);

    @Test
    void tellsUntilWhenEachHoldsAndWhenItWasRenewed() {
        when(words.date(any())).thenAnswer(call -> String.valueOf(call.<Object>getArgument(0)));
        when(words.momentInSentence(any(), any())).thenAnswer(call -> String.valueOf(call.<Object>getArgument(0)));
        when(words.text(anyString(), any(Object[].class)))
                .thenAnswer(call ->
                        Arrays.stream(call.getArguments()).map(String::valueOf).collect(Collectors.joining(" ")));
        when(stamps.of("d-1"))
                .thenReturn(List.of(
                        new StampView(FIRST, LocalDate.of(2028, 5, 31), RENEWED),
                        new StampView(RENEWED, LocalDate.of(2038, 5, 31), null)));

        assertThat(new StampLines(stamps, words).of("d-1", ZoneOffset.UTC))
                .containsExactly(
                        "documents.signatures.stamp-renewed " + FIRST + " 2028-05-31 " + RENEWED,
                        "documents.signatures.stamp " + RENEWED + " 2038-05-31");
    }
}
