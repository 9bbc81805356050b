package org.rogatory.archive;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentKeys;
import org.rogatory.exchange.Exchange;
import org.rogatory.registers.Senders;

/** Two acts that end files which share papers with each other wait for each other in one order. */
class EndingKeysTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private final DocumentKeys documents = mock(DocumentKeys.class);
    private final ArchiveFileRepository files = mock(ArchiveFileRepository.class);
    private final EndingKeys ending = new EndingKeys(mock(Exchange.class), mock(Senders.class), documents, files);

    @Test
    void lockWhatEndsTogetherWithWhatShares() {
        when(documents.filesUnder(any())).thenReturn(Set.of("UZ-MLA-2026-000001", "UZ-MLA-2026-000002"));

        assertThatThrownBy(() -> ending.of(List.of("UZ-MLA-2026-000002"), DAY, Map.of()))
                .isInstanceOf(Refusal.class);

        verify(files).locked(Set.of("UZ-MLA-2026-000001", "UZ-MLA-2026-000002"));
    }
}
