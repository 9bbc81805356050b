package org.rogatory.documents;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class SignatureChecksTest {

    private final Documents documents = mock(Documents.class);
    private final SignatureProvider provider = mock(SignatureProvider.class);

    @Test
    void readsNoFileIntoMemoryThatIsLargerThanTheLimit() {
        var large = mock(DocumentView.class);
        when(large.size()).thenReturn(21L);
        when(documents.get("D1")).thenReturn(large);
        var settings = new DocumentSettings(DataSize.ofBytes(100), Duration.ofHours(24), DataSize.ofBytes(20));

        assertThatThrownBy(() -> new SignatureChecks(documents, provider, settings).check("D1"))
                .isInstanceOf(DocumentRefused.class)
                .hasMessage("signatures-too-large");
        verifyNoInteractions(provider);
    }
}
