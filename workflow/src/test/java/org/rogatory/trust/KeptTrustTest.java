package org.rogatory.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.CannotCreateTransactionException;

/** What is changed at a node holds there at once, also where another thread was just reading what stood before. */
class KeptTrustTest {

    private final TrustReading reading = mock(TrustReading.class);
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-28T10:00:00Z"), ZoneOffset.UTC);
    private final KeptTrust kept = new KeptTrust(reading, mock(SeededTrust.class), clock);

    @Test
    void isReadOnceAsLongAsNothingChanges() {
        when(reading.read()).thenReturn(edition(1, TrustMode.NONE));

        assertThat(kept.mode("UZ")).isEqualTo(TrustMode.NONE);
        assertThat(kept.mode("UZ")).isEqualTo(TrustMode.NONE);
        verify(reading, times(1)).read();
    }

    @Test
    void isReadAgainAfterAChange() {
        when(reading.read()).thenReturn(edition(1, TrustMode.NONE), edition(2, TrustMode.CERTIFICATE));
        assertThat(kept.mode("UZ")).isEqualTo(TrustMode.NONE);

        kept.forget();

        assertThat(kept.mode("UZ")).isEqualTo(TrustMode.CERTIFICATE);
    }

    @Test
    void keepsNothingThatWasReadBeforeAChangeThatCameMeanwhile() {
        when(reading.read())
                .thenAnswer(asked -> {
                    kept.forget();
                    return edition(1, TrustMode.NONE);
                })
                .thenReturn(edition(2, TrustMode.CERTIFICATE));
        kept.mode("UZ");

        assertThat(kept.mode("UZ")).isEqualTo(TrustMode.CERTIFICATE);
    }

    @Test
    void saysThatItCannotBeReadAndReadsItOnceItCan() {
        when(reading.read())
                .thenThrow(new CannotCreateTransactionException("no connection (synthetic)"))
                .thenReturn(edition(1, TrustMode.CERTIFICATE));
        assertThatThrownBy(() -> kept.mode("UZ")).isInstanceOf(TrustOutOfReach.class);

        assertThat(kept.mode("UZ")).isEqualTo(TrustMode.CERTIFICATE);
    }

    @Test
    void saysThatItsReadingCrossedAnotherSoThatTheWholeActIsDoneAgain() {
        var stumbled = new SQLException("stumbled (synthetic)", "HY000", 50000);
        List<DataAccessException> both = List.of(
                new CannotAcquireLockException("deadlock (synthetic)"),
                new UncategorizedSQLException("read", null, stumbled));
        for (var crossed : both) {
            doThrow(crossed).when(reading).read();
            assertThatThrownBy(() -> kept.mode("UZ")).isSameAs(crossed);
        }
    }

    private static TrustSnapshot edition(long number, TrustMode mode) {
        return new TrustSnapshot(number, List.of(), Map.of(), Map.of(), Map.of("UZ", mode), Set.of());
    }
}
