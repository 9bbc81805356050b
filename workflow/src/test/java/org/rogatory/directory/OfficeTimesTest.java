package org.rogatory.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** What an office has kept is read on when an edition has dropped it, in universal time then. */
class OfficeTimesTest {

    private static final Instant LATE = Instant.parse("2026-05-05T22:30:00Z");
    private static final Instant MIDNIGHT = Instant.parse("2026-05-06T00:00:00Z");
    private static final LocalDate FIFTH = LocalDate.of(2026, 5, 5);

    @Test
    void anOfficeHasDaysOfItsOwn() {
        var times = Directory.load().times();

        assertThat(times.zone("UZ-UNIT-1")).isEqualTo(ZoneId.of("Asia/Tashkent"));
        assertThat(times.day("UZ-UNIT-1", LATE)).isEqualTo(FIFTH.plusDays(1));
        assertThat(times.lastDay("UZ-UNIT-1", Instant.parse("2026-05-05T19:00:00Z")))
                .isEqualTo(FIFTH);
    }

    @Test
    void ofOneThatAnEditionHasDroppedTheyAreInUniversalTime() throws IOException {
        var from = "country: KZ\n  key: KZ-AC\n  parent: KZ-KNB";
        var to = "country: KZ\n  key: KZ-OTHER\n  parent: KZ-KNB";
        var edition = MadeEdition.of(1, "authorities.yaml", from, to);
        var files = ReferenceFiles.zipped(new ByteArrayInputStream(edition));
        var times = Directory.load(files, DirectorySettings.usual()).times();

        assertThat(times.zone("KZ-AC")).isEqualTo(ZoneOffset.UTC);
        assertThat(times.day("KZ-AC", LATE)).isEqualTo(FIFTH);
        assertThat(times.lastDay("KZ-AC", MIDNIGHT)).isEqualTo(FIFTH);
        assertThat(times.zone("KZ-OTHER")).isNotEqualTo(ZoneOffset.UTC);
    }
}
