package org.rogatory.web.mla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class PinTriesTest {

    private static final String OFFICER = "signatory.uz";

    private Instant now = Instant.parse("2026-11-28T10:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final PinTries tries = new PinTries(clock);

    private void fail(int times) {
        for (var time = 0; time < times; time++) {
            tries.failed(OFFICER);
        }
    }

    @Test
    void whoErrsTooOftenWaitsAndNobodyElse() {
        fail(PinTries.FREE - 1);
        assertThat(tries.barred(OFFICER)).isFalse();

        fail(1);
        assertThat(tries.barred(OFFICER)).isTrue();
        assertThat(tries.barred("another")).isFalse();

        now = now.plus(PinTries.PAUSE).plusSeconds(1);
        assertThat(tries.barred(OFFICER)).isFalse();
        fail(1);
        assertThat(tries.barred(OFFICER)).as("he begins afresh").isFalse();
    }

    @Test
    void whoKnowsThePinBeginsAfresh() {
        fail(PinTries.FREE - 1);
        tries.succeeded(OFFICER);
        fail(1);

        assertThat(tries.barred(OFFICER)).isFalse();
    }
}
