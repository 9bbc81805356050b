package org.rogatory.web.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.referral.track.ReflectionStops;
import org.rogatory.referral.track.RunningReflection;
import org.rogatory.web.shared.HeaderView;
import org.rogatory.web.shared.Words;

/** Who learns at the head of a file that its person recovers and reflects, and who the code of the other file. */
class ReflectionBannerTest {

    private final ReflectionStops stops = mock(ReflectionStops.class);

    private final Words words = mock(
            Words.class,
            asked -> Stream.of(asked.getArguments()).map(String::valueOf).collect(Collectors.joining(" ")));

    private final ReflectionBanner banner = new ReflectionBanner(stops, words);

    private Optional<HeaderView> told(Role role, String authority) {
        var file = mock(CaseFile.class);
        when(file.machine()).thenReturn("sentenced_transfer_incoming");
        when(file.authority()).thenReturn("KZ-GPO");
        var running = new RunningReflection("link-1", "R-SYNTHETIC", LocalDate.of(2026, 5, 30), true, null, null, null);
        when(stops.of(file)).thenReturn(List.of(running));
        var officer = new Officer("somebody.kz", "Testov", "KZ", authority, Set.of(role));
        return banner.of(file, officer, Locale.ENGLISH);
    }

    @Test
    void theHeadWhoDecidesReadsTheCodeOfTheOtherFile() {
        assertThat(told(Role.HEAD, "KZ-GPO").map(HeaderView::sources))
                .contains(List.of("referral.stop.code R-SYNTHETIC"));
    }

    @Test
    void whoTakesPartLearnsThatNobodyIsHandedOverAndNoCode() {
        assertThat(told(Role.CUSTODY_OFFICER, "KZ-GPO")).hasValueSatisfying(view -> {
            assertThat(view.large()).isEqualTo("referral.stop.waits");
            assertThat(view.sources()).isEmpty();
        });
    }

    @Test
    void aCourtThatWasGivenTheFileLearnsNothing() {
        assertThat(told(Role.COURT, "KZ-COURT-1")).isEmpty();
        assertThat(told(Role.HEAD, "KZ-REG-1")).isEmpty();
        verify(stops, never()).of(any());
    }
}
