package org.rogatory.web.extradition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.directory.Directory;
import org.rogatory.extradition.custody.AppliedLimits;
import org.rogatory.extradition.custody.CustodyClock;
import org.rogatory.extradition.custody.CustodyHistory;
import org.rogatory.extradition.custody.CustodyPeriod;
import org.rogatory.extradition.custody.CustodyView;
import org.rogatory.extradition.custody.HardEnd;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.Words;

/** That the data know no limit of a State is said otherwise where another limit governs. */
class CustodyWordsTest {

    private static final Locale READER = Locale.ENGLISH;
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final Instant HELD = Instant.parse("2026-05-14T19:00:00Z");

    private final Words words = mock(Words.class);
    private final CaseWords caseWords = mock(CaseWords.class);
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
        var end = new HardEnd("minsk_arrest", HELD, HELD, ALMATY, true);

        assertThat(custodyWords.toAsk(held(end, "KZ"), READER)).containsExactly("Other limits are not known");
    }

    @Test
    void whereNoLimitIsKnownTheCentralAuthorityIsAsked() {
        assertThat(custodyWords.toAsk(held(null, "MINSK-1993", "KZ"), READER)).containsExactly("No limit known");
    }

    @Test
    void whereTheDataKnowAllNothingIsSaid() {
        assertThat(custodyWords.toAsk(held(null), READER)).isEmpty();
    }

    private static CustodyView held(@Nullable HardEnd end, String... unknown) {
        var history = new CustodyHistory(List.of(CustodyPeriod.since(HELD.atOffset(ZoneOffset.UTC), ALMATY)));
        var clock = new CustodyClock(
                history, new AppliedLimits(List.of(), List.of(unknown)), null, UnaryOperator.identity());
        return new CustodyView(
                "KZ-EXT-1", "held", true, false, false, List.of(), clock, end, null, List.of(), false, null, HELD);
    }
}
