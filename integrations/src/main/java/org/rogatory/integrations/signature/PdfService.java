package org.rogatory.integrations.signature;

import eu.europa.esig.dss.enumerations.MimeTypeEnum;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.pades.PAdESCommonParameters;
import eu.europa.esig.dss.pades.SignatureFieldParameters;
import eu.europa.esig.dss.pdf.PDFServiceMode;
import eu.europa.esig.dss.pdf.PdfDocumentReader;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxDocumentReader;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxSignatureService;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.signature.resources.DSSResourcesHandler;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * What the signature library does with a PDF, without reading it more often than needed: a document is opened once to
 * be described and prepared, its signature is put into the one place kept for it, and its last state is opened once.
 */
class PdfService extends PdfBoxSignatureService {

    private static final int PIECE = 16 * 1024;

    private final Opening opening;
    private final WholeState whole;

    PdfService(PDFServiceMode mode, Opening opening, WholeState whole) {
        super(mode, image -> new SealDrawer());
        this.opening = opening;
        this.whole = whole;
    }

    /** Sees a document that the library has opened to sign it, before anything is decided or changed. */
    interface Opening {
        void opened(PDDocument document) throws IOException;
    }

    @Override
    protected void checkPdfPermissions(PdfDocumentReader reader, SignatureFieldParameters field) {
        if (!isDocumentTimestampLayer() && reader instanceof PdfBoxDocumentReader opened) {
            try {
                opening.opened(opened.getPDDocument());
            } catch (IOException e) {
                throw new DSSException("The document could not be described", e);
            }
        }
        super.checkPdfPermissions(reader, field);
    }

    /**
     * The library looks for the place byte by byte through the whole document. It stands in what was added to it, and
     * nothing else changes there: the bytes whose digest was signed stay what they are.
     */
    @Override
    public DSSDocument sign(DSSDocument content, byte[] signature, PAdESCommonParameters parameters) {
        DSSDocument prepared = parameters.getPdfSignatureCache().getToBeSignedDocument();
        DSSDocument signed = prepared == null
                ? null
                : filled(prepared, DSSUtils.getFileByteSize(content), signature, parameters.getContentSize());
        if (signed == null) {
            return super.sign(content, signature, parameters);
        }
        parameters.reinit();
        signed.setMimeType(MimeTypeEnum.PDF);
        return signed;
    }

    /** Null where there is no such place: then the library finds one, or says why not. */
    private @Nullable DSSDocument filled(DSSDocument prepared, long before, byte[] signature, int reserved) {
        try (DSSResourcesHandler resources = instantiateResourcesHandler();
                OutputStream to = resources.createOutputStream();
                InputStream in = prepared.openStream()) {
            copy(in, to, before);
            byte[] added = in.readAllBytes();
            if (!ReservedPlace.fill(added, signature, reserved)) {
                return null;
            }
            to.write(added);
            return resources.writeToDSSDocument();
        } catch (IOException e) {
            throw new DSSException("The signature could not be written", e);
        }
    }

    private static void copy(InputStream in, OutputStream to, long size) throws IOException {
        byte[] piece = new byte[PIECE];
        long left = size;
        while (left > 0) {
            int read = in.read(piece, 0, (int) Math.min(left, piece.length));
            if (read < 0) {
                throw new EOFException("A prepared document is shorter than what it was made of");
            }
            to.write(piece, 0, read);
            left -= read;
        }
    }

    @Override
    protected PdfDocumentReader loadPdfDocumentReader(DSSDocument document, char @Nullable [] password)
            throws IOException {
        PdfDocumentReader opened = password == null ? whole.of(document) : null;
        return opened == null ? super.loadPdfDocumentReader(document, password) : opened;
    }
}
