package org.rogatory.integrations.signature;

import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.pades.validation.PdfByteRangeDocument;
import eu.europa.esig.dss.pdf.PDFServiceMode;
import eu.europa.esig.dss.pdf.PdfDocumentReader;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxDocumentReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.rogatory.integrations.signature.PdfService.Opening;

/**
 * Reads the revisions of a document from a file each, one at a time: the signature library copies each into memory,
 * also where it was told to work on files only.
 */
final class RevisionFiles extends PdfServices {

    private final Path folder;

    /** @param folder where the files are, gone when a revision is read */
    RevisionFiles(Path folder, Opening opening) {
        super(opening);
        this.folder = folder;
    }

    @Override
    PdfService service(PDFServiceMode mode, Opening seen, WholeState last) {
        return new PdfService(mode, seen, last) {

            @Override
            protected PdfDocumentReader loadPdfDocumentReader(DSSDocument document, char @Nullable [] password)
                    throws IOException {
                return document instanceof PdfByteRangeDocument
                        ? revision(document, password)
                        : super.loadPdfDocumentReader(document, password);
            }
        };
    }

    private PdfDocumentReader revision(DSSDocument document, char @Nullable [] password) throws IOException {
        Path file = Files.createTempFile(folder, "revision-", ".tmp");
        boolean read = false;
        try {
            try (OutputStream to = Files.newOutputStream(file)) {
                document.writeTo(to);
            }
            PdfDocumentReader reader = new Reader(file, password == null ? null : new String(password));
            read = true;
            return reader;
        } finally {
            if (!read) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static final class Reader extends PdfBoxDocumentReader {

        private final Path file;

        Reader(Path file, @Nullable String password) throws IOException {
            super(new FileDocument(file.toFile()), password, PdfMemory.ADDED);
            this.file = file;
        }

        @Override
        public void close() throws IOException {
            try {
                super.close();
            } finally {
                Files.deleteIfExists(file);
            }
        }
    }
}
