package org.rogatory.integrations.signature;

import eu.europa.esig.dss.pdf.PDFServiceMode;
import eu.europa.esig.dss.pdf.PDFSignatureService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import java.io.IOException;
import org.rogatory.integrations.signature.PdfService.Opening;

/** Gives the signature library what it works with on one content. */
class PdfServices extends PdfBoxNativeObjectFactory implements AutoCloseable {

    private final Opening opening;
    private final WholeState whole = new WholeState();

    PdfServices(Opening opening) {
        this.opening = opening;
    }

    @Override
    public PDFSignatureService newPAdESSignatureService() {
        return configure(service(PDFServiceMode.SIGNATURE, opening, whole));
    }

    @Override
    public PDFSignatureService newContentTimestampService() {
        return configure(service(PDFServiceMode.CONTENT_TIMESTAMP, opening, whole));
    }

    @Override
    public PDFSignatureService newSignatureTimestampService() {
        return configure(service(PDFServiceMode.SIGNATURE_TIMESTAMP, opening, whole));
    }

    @Override
    public PDFSignatureService newArchiveTimestampService() {
        return configure(service(PDFServiceMode.ARCHIVE_TIMESTAMP, opening, whole));
    }

    /** One that does one kind of work. */
    PdfService service(PDFServiceMode mode, Opening seen, WholeState last) {
        return new PdfService(mode, seen, last);
    }

    @Override
    public void close() throws IOException {
        whole.close();
    }
}
