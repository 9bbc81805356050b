package org.rogatory.cases;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** What was answered is forgotten by the term of the authority alone, and never so soon that somebody asks again. */
class AnsweredKeepingTest {

    private static final Instant NOW = Instant.parse("2026-11-23T05:00:00Z");

    private final Idempotency calls = mock(Idempotency.class);

    private AnsweredKeeping keeping(Duration term) {
        return new AnsweredKeeping(calls, new AnsweredSettings(term), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void withoutATermAllIsKept() {
        keeping(Duration.ZERO).removeOld();
        verifyNoInteractions(calls);
    }

    @Test
    void withATermTheOldGoUntilNoneIsLeft() {
        var before = NOW.minus(Duration.ofDays(90));
        when(calls.forget(before)).thenReturn(true, false);
        keeping(Duration.ofDays(90)).removeOld();
        verify(calls, times(2)).forget(before);
    }

    @Test
    void aTermBelowADayIsRefused() {
        assertThatThrownBy(() -> keeping(Duration.ofHours(23))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> keeping(Duration.ofDays(-1))).isInstanceOf(IllegalArgumentException.class);
    }
}
