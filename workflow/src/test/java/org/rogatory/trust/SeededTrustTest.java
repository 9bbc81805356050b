package org.rogatory.trust;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rogatory.directory.Directory;
import org.springframework.beans.factory.ObjectProvider;

/** The keys of a demonstration are made when the node starts, not in the middle of an act; elsewhere none is made. */
class SeededTrustTest {

    private final TrustSeeds seeds = mock(TrustSeeds.class);

    private void start(boolean demonstration) {
        @SuppressWarnings("unchecked")
        ObjectProvider<TrustSeeds> provider = mock(ObjectProvider.class);
        when(provider.stream()).thenAnswer(call -> Stream.of(seeds));
        new SeededTrust(new TrustSettings(demonstration), provider, mock(SeedEntries.class), Directory.load()).start();
    }

    @Test
    void makesWhatTakesItsTimeAtTheStart() {
        start(true);

        verify(seeds).prepare();
    }

    @Test
    void makesNothingWhereNoDemonstrationIsWanted() {
        start(false);

        verify(seeds, never()).prepare();
    }
}
