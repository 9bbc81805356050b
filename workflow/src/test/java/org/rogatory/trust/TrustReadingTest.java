package org.rogatory.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A line for demonstration is believed only where demonstration is wanted, whenever it was entered. */
class TrustReadingTest {

    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");

    @Test
    void believesTheLinesForDemonstrationWhereTheyAreWanted() throws IOException {
        var read = read(true);

        assertThat(read.anchors())
                .containsExactly(new Anchor("UZ", "UZ, demonstration", CertificatesTest.certificate("ca-uz")));
        assertThat(read.bound().values())
                .containsExactlyInAnyOrder(
                        new Bound("UZ", "UZ-GPO", null, KeyUse.SEAL), new Bound("KZ", "KZ-GPO", null, KeyUse.SEAL));
        assertThat(read.demonstrated()).containsExactly("UZ");
    }

    @Test
    void believesNoneOfThemWhereDemonstrationHasEnded() throws IOException {
        var read = read(false);

        assertThat(read.anchors()).isEmpty();
        assertThat(read.bound().values()).containsExactly(new Bound("KZ", "KZ-GPO", null, KeyUse.SEAL));
        assertThat(read.demonstrated()).isEmpty();
    }

    private static TrustSnapshot read(boolean demonstration) throws IOException {
        var lines = List.of(
                line(TrustKind.ANCHOR, "UZ", null, true),
                line(TrustKind.SEAL, "UZ", "UZ-GPO", true),
                line(TrustKind.SEAL, "KZ", "KZ-GPO", false));
        var entries = mock(TrustEntryRepository.class);
        when(entries.standing()).thenReturn(lines);
        var states = mock(StateTrustRepository.class);
        when(states.all()).thenReturn(List.of(new StateTrust("UZ", TrustMode.CERTIFICATE)));
        return new TrustReading(entries, states, mock(TrustEdition.class), new TrustSettings(demonstration)).read();
    }

    private static TrustEntry line(TrustKind kind, String state, @Nullable String authority, boolean demonstration)
            throws IOException {
        var file = (kind == TrustKind.ANCHOR ? "ca-" : "seal-") + state.toLowerCase(Locale.ROOT);
        var wanted = new NewTrust(state, kind, authority, null, CertificatesTest.certificate(file));
        return new TrustEntry("any", Entered.of(wanted, demonstration), "somebody", NOW);
    }
}
