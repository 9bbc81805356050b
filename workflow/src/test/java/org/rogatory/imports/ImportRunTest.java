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
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.UserAccounts;
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
        var accounts = mock(UserAccounts.class);
        when(accounts.find(any())).thenReturn(Optional.empty());
        var taking = new RowTaking(
                mock(ImportRowRepository.class),
                mock(TakenNumberRepository.class),
                mock(KnownNumbers.class),
                mock(RowCells.class),
                mock(ImportCodes.class),
                List.of(),
                accounts);

        var refused = catchThrowableOfType(Refusal.class, () -> taking.taker(mock(KeptImport.class)));

        assertThat(refused.code()).isEqualTo("import-without-officer");
    }
}
