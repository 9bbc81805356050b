package org.rogatory.web.extradition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.directory.Directory;
import org.rogatory.extradition.custody.CustodyView;
import org.rogatory.extradition.custody.HardEnd;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.Words;

/** That the data know no limit of a State is said otherwise where another limit governs. */
class CustodyWordsTest {

    private static final Locale READER = Locale.ENGLISH;

    private final Words words = mock(Words.class);
    private final CaseWords caseWords = mock(CaseWords.class);
    private final CustodyView held = mock(CustodyView.class);
    private final CustodyWords custodyWords = new CustodyWords(words, caseWords, Directory.load());

    @BeforeEach
    void nameWhatIsNotKnown() {
        when(caseWords.state("KZ", READER)).thenReturn("Kazakhstan");
        when(caseWords.label("instruments", "MINSK-1993", READER)).thenReturn("Minsk Convention");
        when(words.text("custody.unknown", "Minsk Convention; Kazakhstan")).thenReturn("No limit known");
        when(words.text("custody.unknown.more", "Kazakhstan")).thenReturn("Other limits are not known");
    }

    @Test
    void besideALimitThatGovernsOthersAreNotKnown() {
        var end = Instant.parse("2026-05-14T19:00:00Z");
        when(held.hardEnd()).thenReturn(new HardEnd("minsk_arrest", end, end, ZoneId.of("Asia/Almaty"), true));
        when(held.unknown()).thenReturn(List.of("KZ"));

        assertThat(custodyWords.toAsk(held, READER)).containsExactly("Other limits are not known");
    }

    @Test
    void whereNoLimitIsKnownTheCentralAuthorityIsAsked() {
        when(held.unknown()).thenReturn(List.of("MINSK-1993", "KZ"));

        assertThat(custodyWords.toAsk(held, READER)).containsExactly("No limit known");
    }

    @Test
    void whereTheDataKnowAllNothingIsSaid() {
        when(held.unknown()).thenReturn(List.of());

        assertThat(custodyWords.toAsk(held, READER)).isEmpty();
    }
}
