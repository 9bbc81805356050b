package org.rogatory.documents;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.rogatory.documents.bytes.Works;
import org.rogatory.documents.signature.SignatureVerifier;

class SignatureChecksTest {

    private final Documents documents = mock(Documents.class);
    private final SignatureVerifier verifier = mock(SignatureVerifier.class);
    private final KeptRevisions revisions = mock(KeptRevisions.class);
    private final Works works = mock(Works.class);

    @Test
    void readsNoFileThatIsLargerThanTheLimit() {
        when(documents.get("D1")).thenReturn(LaidOutLetters.of("request", 21));
        var checks = new SignatureChecks(documents, verifier, revisions, works, DocumentsOn.settings());

        assertThatThrownBy(() -> checks.check("D1"))
                .isInstanceOf(DocumentRefused.class)
                .hasMessage("signatures-too-large");
        verifyNoInteractions(verifier, works);
    }

    @Test
    void tellsThatACheckHasToWait() throws IOException {
        var small = LaidOutLetters.of("request", 1);
        when(documents.get("D1")).thenReturn(small);
        when(documents.open("D1")).thenReturn(new OpenedDocument(small, InputStream.nullInputStream()));
        when(verifier.verify(any(), any())).thenThrow(new SignatureVerifier.Busy());
        var checks = new SignatureChecks(documents, verifier, revisions, works, DocumentsOn.settings());

        assertThatThrownBy(() -> checks.check("D1"))
                .isInstanceOf(DocumentRefused.class)
                .hasMessage("verify-busy");
    }
}
