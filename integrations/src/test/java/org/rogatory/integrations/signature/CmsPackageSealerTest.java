package org.rogatory.integrations.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CmsPackageSealerTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T10:00:00Z"), ZoneOffset.UTC);
    private static final byte[] CONTENT = "zip of a request, синтетика".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path directory;

    @TempDir
    private Path elsewhere;

    private CmsPackageSealer sealer;

    @BeforeEach
    void start() {
        sealer = sealer(directory, CLOCK);
    }

    private static CmsPackageSealer sealer(Path keys, Clock clock) {
        var desk = new SealDesk(keys);
        return new CmsPackageSealer(desk.keys(), desk.trust(), clock);
    }

    @Test
    void opensWhatAnAuthoritySealed() {
        var opened = sealer.open(sealer.seal(CONTENT, "UZ-GPO"));

        assertThat(opened.content()).isEqualTo(CONTENT);
        assertThat(opened.authority()).isEqualTo("UZ-GPO");
    }

    @Test
    void refusesAPackageChangedInAnyByteOfItsContent() {
        byte[] sealed = sealer.seal(CONTENT, "UZ-GPO");
        int start = new String(sealed, StandardCharsets.ISO_8859_1).indexOf("zip of");
        for (int i = start; i < start + CONTENT.length; i++) {
            byte[] tampered = sealed.clone();
            tampered[i] ^= 1;
            assertThatThrownBy(() -> sealer.open(tampered)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void refusesAStrangersSealAndNoSealAtAll() {
        byte[] strange = sealer(elsewhere, CLOCK).seal(CONTENT, "UZ-GPO");

        assertThatThrownBy(() -> sealer.open(strange)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sealer.open(CONTENT)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sealer.open(new byte[0])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesACertificateThatIsNoLongerValid() {
        byte[] sealed = sealer.seal(CONTENT, "UZ-GPO");
        Clock later = Clock.fixed(Instant.parse("2051-01-01T00:00:00Z"), ZoneOffset.UTC);

        assertThatThrownBy(() -> sealer(directory, later).open(sealed))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesNamesThatAreNoAuthorities() {
        assertThatThrownBy(() -> sealer.seal(CONTENT, "../ca")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sealer.seal(CONTENT, "demo.ca")).isInstanceOf(IllegalArgumentException.class);
    }
}
