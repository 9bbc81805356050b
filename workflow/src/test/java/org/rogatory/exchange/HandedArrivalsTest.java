package org.rogatory.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.invocation.InvocationOnMock;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.documents.bytes.KeptContent;
import org.rogatory.documents.bytes.Work;
import org.rogatory.exchange.Inspection.Checked;
import org.rogatory.exchange.Inspection.Opened;
import org.rogatory.persons.FileCipher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.SimpleTransactionStatus;
import tools.jackson.databind.json.JsonMapper;

/** Whoever brings a package that another one brings at the same moment, and what is decided late. */
class HandedArrivalsTest {

    private static final SealedPackage PARCEL = SealedPackage.of(new byte[] {1, 2, 3});
    private static final Authority SENDER = Directory.load().authority("UZ-GPO");
    private static final Receipt TAKEN = receipt(MessageStatus.DELIVERED, null);
    private static final Receipt REFUSED = receipt(MessageStatus.REJECTED, "message_id_taken");

    private final ArrivalRepository arrivals = mock(ArrivalRepository.class);
    private final SealedPackages packages = mock(SealedPackages.class);
    private final Unpacking unpacking = mock(Unpacking.class);
    private final Reception reception = mock(Reception.class);
    private final FileCipher cipher = mock(FileCipher.class);
    private final PlatformTransactionManager transactions = mock(PlatformTransactionManager.class);
    private final HandedArrivals handed =
            new HandedArrivals(arrivals, packages, unpacking, reception, cipher, transactions);
    private final Checked sound = checked();
    private boolean inTransaction;

    private static Receipt receipt(MessageStatus status, @Nullable String code) {
        return new Receipt("m-1", status, code, Instant.EPOCH);
    }

    private static Checked checked() {
        var payload = JsonMapper.shared().createObjectNode();
        var manifest = new Manifest(
                3, "m-1", "t", "mla_request", "UZ", "UZ-GPO", "KZ", "KZ-GPO", "r", payload, List.of(), null, null);
        var opened = new Opened(SENDER, new MessagePackage(manifest, Map.of()), null);
        return new Checked(opened, null, LetterFound.of(LetterState.NONE), null);
    }

    @BeforeEach
    void open() {
        when(unpacking.opened(any())).thenReturn(Work.of(new byte[] {1, 2, 3}));
        when(unpacking.look(any(), any())).thenReturn(sound);
        when(transactions.getTransaction(any())).thenAnswer(begun -> {
            inTransaction = true;
            return new SimpleTransactionStatus();
        });
        doAnswer(this::ended).when(transactions).commit(any());
        doAnswer(this::ended).when(transactions).rollback(any());
    }

    private @Nullable Object ended(InvocationOnMock asked) {
        inTransaction = false;
        return null;
    }

    @Test
    void whoComesSecondIsAnsweredAsBefore() {
        when(reception.before(any(), anyString())).thenReturn(Optional.empty(), Optional.of(TAKEN));
        when(reception.receive(any(), anyString(), isNull())).thenThrow(new DuplicateKeyException("m-1"));
        assertThat(handed.receive(PARCEL, "KZ")).isEqualTo(new Handed(TAKEN, true));
    }

    @Test
    void whoCrossesAnotherWhileFilesAreKeptTriesAgain() {
        when(unpacking.look(any(), any()))
                .thenThrow(new DuplicateKeyException("in:m-1"))
                .thenReturn(sound);
        when(reception.receive(any(), anyString(), isNull())).thenReturn(TAKEN);
        assertThat(handed.receive(PARCEL, "KZ")).isEqualTo(new Handed(TAKEN, false));
    }

    @Test
    void whatFailsEachTimeFails() {
        when(reception.receive(any(), anyString(), isNull())).thenThrow(new DuplicateKeyException("other"));
        assertThatThrownBy(() -> handed.receive(PARCEL, "KZ")).isInstanceOf(DuplicateKeyException.class);
        verify(reception, times(3)).receive(any(), anyString(), isNull());
    }

    /** Gigabytes are copied and encrypted then. */
    @Test
    void whatOnlyTheDecisionRefusesIsKeptOutsideItsTransaction() {
        when(reception.receive(any(), anyString(), isNull())).thenReturn(REFUSED);
        when(cipher.fingerprint(anyString(), anyString())).thenReturn("f");
        when(packages.keep(anyString(), any())).thenAnswer(asked -> {
            assertThat(inTransaction).isFalse();
            return new KeptContent("in:1", "address", "hash", 3);
        });
        assertThat(handed.receive(PARCEL, "KZ")).isEqualTo(new Handed(REFUSED, false));
        verify(packages).store(anyString(), any());
        verify(packages).release(any());
    }
}
