package org.rogatory.web.cases.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Deliberation;
import org.rogatory.documents.Counted;
import org.rogatory.documents.DocumentStatus;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.Documents;
import org.rogatory.documents.OpenedDocument;
import org.rogatory.documents.Original;
import org.rogatory.documents.bytes.KeptContent;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.requests.message.ReadMessages;

/** No document stays open that is not given out. */
class OpenedPapersTest {

    private static final Officer OFFICER = new Officer("officer.uz", "", "UZ", "UZ-GPO", Set.of(Role.CENTRAL_OFFICER));
    private static final String FILE = "UZ-MLA-2026-000001";

    private final Cases cases = mock(Cases.class);
    private final Deliberation deliberation = mock(Deliberation.class);
    private final Documents documents = mock(Documents.class);
    private final OpenedPapers papers = new OpenedPapers(cases, deliberation, documents, mock(ReadMessages.class));

    private final AtomicBoolean closed = new AtomicBoolean();
    private final InputStream content = new ByteArrayInputStream(new byte[0]) {
        @Override
        public void close() {
            closed.set(true);
        }
    };

    private static DocumentView paper() {
        var hash = "ab".repeat(32);
        return new DocumentView(
                "D1",
                FILE,
                "reminder",
                "letter.pdf",
                null,
                null,
                DocumentStatus.SEALED,
                "application/pdf",
                hash,
                hash,
                new KeptContent(FILE, "address", hash, 5),
                0,
                Instant.EPOCH,
                "drafter.uz",
                null,
                Original.NONE,
                null,
                Counted.NEVER,
                null,
                null,
                null);
    }

    @Test
    void aDocumentWhoseTraceIsRefusedIsClosed() {
        var document = paper();
        var file = mock(CaseFile.class);
        when(cases.find(eq(FILE), any())).thenReturn(file);
        when(deliberation.document(any(), eq("D1"), eq(OFFICER))).thenReturn(document);
        when(documents.open("D1")).thenReturn(new OpenedDocument(document, content));
        doThrow(new IllegalStateException("made up")).when(cases).viewDocument(FILE, "D1", OFFICER);

        assertThatThrownBy(() -> papers.open(FILE, "D1", OFFICER)).isInstanceOf(IllegalStateException.class);
        assertThat(closed).isTrue();
    }
}
