package org.rogatory.integrations.signature;

import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.ByteRange;
import eu.europa.esig.dss.pades.validation.PdfByteRangeDocument;
import eu.europa.esig.dss.pdf.PdfDocumentReader;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxDocumentReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A content in memory as it is now, opened once for all that the signature library asks of it: it opens it for its
 * revisions, again as the revision of its last signature, and both again to compare them. Nobody writes into it.
 */
final class WholeState implements AutoCloseable {

    private @Nullable Kept kept;

    /** The reader of the whole; null if a document is another state, or lies in a file. */
    @Nullable
    PdfDocumentReader of(DSSDocument document) throws IOException {
        if (kept == null && document instanceof InMemoryDocument held) {
            kept = new Kept(held);
        }
        return kept != null && kept.isOf(document) ? kept : null;
    }

    @Override
    public void close() throws IOException {
        if (kept != null) {
            kept.end();
        }
    }

    private static final class Kept extends PdfBoxDocumentReader {

        private final InMemoryDocument content;
        private final PdfByteRangeDocument last;

        Kept(InMemoryDocument content) throws IOException {
            super(content);
            int size = content.getBytes().length;
            this.content = content;
            this.last = new PdfByteRangeDocument(content, new ByteRange(new int[] {0, size, size, 0}));
        }

        /** The same content, or all of its bytes as a revision; what is equal byte by byte alone is not looked for. */
        boolean isOf(DSSDocument document) {
            return document == content || document instanceof PdfByteRangeDocument && last.equals(document);
        }

        @Override
        public void close() {
            // whoever is done with it here may ask for it again: the work on the content ends it
        }

        void end() throws IOException {
            super.close();
        }
    }
}
