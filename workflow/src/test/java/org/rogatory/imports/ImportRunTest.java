package org.rogatory.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.StandIns;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAccounts;
import org.rogatory.identity.UserAccounts.Account;
import org.rogatory.imports.KeptImport.Brought;
import org.springframework.context.ApplicationEventPublisher;

/** A row that breaks takes no other with it, and nobody takes rows over in the name of one who may no more. */
class ImportRunTest {

    @Test
    void aRowThatBreaksIsSetAsideAndTheNextIsTaken() {
        var imports = mock(KeptImportRepository.class);
        var rows = mock(ImportRowRepository.class);
        var taking = mock(RowTaking.class);
        var kept = mock(KeptImport.class);
        when(kept.running()).thenReturn(true);
        when(imports.findById("I")).thenReturn(Optional.of(kept));
        when(rows.ready(eq("I"), any())).thenReturn(List.of("bad", "good"), List.of("later"));
        doThrow(new IllegalStateException("broken")).when(taking).take(eq("bad"), any());

        var run = new ImportRun(imports, rows, taking, mock(ApplicationEventPublisher.class), Clock.systemUTC());

        assertThat(run.part("I")).isTrue();
        verify(taking).refuse("bad", "import-row-failed");
        verify(taking).take(eq("good"), any());
    }

    @Test
    void whoBroughtTheTableMustStillBeThere() {
        var clerk = new Officer("clerk.kz", "Testova", "KZ", "KZ-SC", Set.of(Role.REGISTRAR));
        var elsewhere = new Officer("clerk.kz", "Testova", "KZ", "KZ-GPO", Set.of(Role.REGISTRAR));
        var drafter = new Officer("clerk.kz", "Testova", "KZ", "KZ-SC", Set.of(Role.DRAFTER));

        assertThat(taker(Optional.of(account(clerk, true)))).isEqualTo("admitted");
        assertThat(taker(Optional.empty())).isEqualTo("import-without-officer");
        assertThat(taker(Optional.of(account(clerk, false)))).isEqualTo("import-without-officer");
        assertThat(taker(Optional.of(account(elsewhere, true)))).isEqualTo("import-without-officer");
        assertThat(taker(Optional.of(account(drafter, true)))).isEqualTo("import-without-officer");
    }

    @Test
    void whereHeIsNotThereAnyMoreTheRowsAreFaultyAndTheRunEnds() {
        var imports = mock(KeptImportRepository.class);
        var rows = mock(ImportRowRepository.class);
        var taking = mock(RowTaking.class);
        var kept = new KeptImport("I", new Brought("KZ-SC", "synthetic", "clerk.kz", Instant.EPOCH), 2);
        kept.confirm(Instant.EPOCH);
        when(imports.findById("I")).thenReturn(Optional.of(kept));
        when(rows.ready(eq("I"), any())).thenReturn(List.of("first", "second"), List.of());
        when(taking.taker(kept)).thenThrow(Refusal.of("import-without-officer"));

        var run = new ImportRun(imports, rows, taking, mock(ApplicationEventPublisher.class), Clock.systemUTC());

        assertThat(run.part("I")).isFalse();
        verify(taking).refuse("first", "import-without-officer");
        verify(taking).refuse("second", "import-without-officer");
        assertThat(kept.view().status()).isEqualTo(ImportStatus.FINISHED);
    }

    private static Account account(Officer officer, boolean enabled) {
        return new Account(officer, "none", enabled, "en");
    }

    /** How it ends that somebody with this account takes over what he brought for a court. */
    private static String taker(Optional<Account> account) {
        var accounts = mock(UserAccounts.class);
        when(accounts.find(any())).thenReturn(account);
        var kept = mock(KeptImport.class);
        when(kept.authority()).thenReturn("KZ-SC");
        when(kept.broughtBy()).thenReturn("clerk.kz");
        var taking = new RowTaking(
                mock(ImportRowRepository.class),
                mock(TakenNumberRepository.class),
                mock(KnownNumbers.class),
                mock(RowCells.class),
                mock(ImportCodes.class),
                List.of(),
                new Bringers(accounts, mock(StandIns.class)));

        var refused = catchThrowableOfType(Refusal.class, () -> taking.taker(kept));
        return refused == null ? "admitted" : refused.code();
    }
}
