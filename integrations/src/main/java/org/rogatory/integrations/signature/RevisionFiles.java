package org.rogatory.integrations.signature;

import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.pades.validation.PdfByteRangeDocument;
import eu.europa.esig.dss.pdf.PDFServiceMode;
import eu.europa.esig.dss.pdf.PDFSignatureService;
import eu.europa.esig.dss.pdf.PdfDocumentReader;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxDocumentReader;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxSignatureService;
import eu.europa.esig.dss.pdf.pdfbox.visible.nativedrawer.PdfBoxNativeSignatureDrawerFactory;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Reads the revisions of a document from a file each, one at a time: the signature library copies each into memory,
 * also where it was told to work on files only.
 */
final class RevisionFiles extends PdfBoxNativeObjectFactory {

    private final Path folder;

    /** @param folder where the files are, gone when a revision is read */
    RevisionFiles(Path folder) {
        this.folder = folder;
    }

    @Override
    public PDFSignatureService newPAdESSignatureService() {
        return service(PDFServiceMode.SIGNATURE);
    }

    @Override
    public PDFSignatureService newContentTimestampService() {
        return service(PDFServiceMode.CONTENT_TIMESTAMP);
    }

    @Override
    public PDFSignatureService newSignatureTimestampService() {
        return service(PDFServiceMode.SIGNATURE_TIMESTAMP);
    }

    @Override
    public PDFSignatureService newArchiveTimestampService() {
        return service(PDFServiceMode.ARCHIVE_TIMESTAMP);
    }

    private PDFSignatureService service(PDFServiceMode mode) {
        return configure(new Service(mode, folder));
    }

    private static final class Service extends PdfBoxSignatureService {

        private final Path folder;

        Service(PDFServiceMode mode, Path folder) {
            super(mode, new PdfBoxNativeSignatureDrawerFactory());
            this.folder = folder;
        }

        @Override
        protected PdfDocumentReader loadPdfDocumentReader(DSSDocument document, char @Nullable [] password)
                throws IOException {
            if (!(document instanceof PdfByteRangeDocument)) {
                return super.loadPdfDocumentReader(document, password);
            }
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
