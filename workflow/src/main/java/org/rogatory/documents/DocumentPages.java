package org.rogatory.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The pages of a letter as pictures; who may see the document is decided by the caller. */
@Service
public class DocumentPages {

    private static final long LARGEST = 20L * 1024 * 1024;
    private static final int MOST = 100;

    private final Documents documents;
    private final SignatureChecks signatures;
    private final ObjectProvider<PagePictures> pictures;

    DocumentPages(Documents documents, SignatureChecks signatures, ObjectProvider<PagePictures> pictures) {
        this.documents = documents;
        this.signatures = signatures;
        this.pictures = pictures;
    }

    /** Whether pages may be shown at all: our own letters, and what came as a letter; files that were added are only downloaded. */
    public static boolean showable(DocumentView document) {
        return SignatureChecks.checkable(document)
                && document.status() != DocumentStatus.ATTACHED
                && document.size() <= LARGEST;
    }

    /**
     * How many pages are shown, at most a hundred.
     *
     * @throws DocumentRefused if it came from elsewhere and its seal does not hold
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public int count(DocumentView document) {
        return Math.min(MOST, pages(document));
    }

    /**
     * How many pages it has.
     *
     * @throws DocumentRefused as for {@link #count}
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public int pages(DocumentView document) {
        if (!showable(document)
                || document.status() == DocumentStatus.RECEIVED
                        && !signatures.check(document.documentRef()).genuine()) {
            throw new DocumentRefused("document-not-showable");
        }
        return pictures.getObject().count(bytes(document));
    }

    /** A page as PNG, counted from 1. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public byte[] png(DocumentView document, int page) {
        if (page < 1 || page > count(document)) {
            throw new DocumentRefused("document-unknown");
        }
        return pictures.getObject().png(bytes(document), page);
    }

    private byte[] bytes(DocumentView document) {
        try (OpenedDocument opened = documents.open(document.documentRef())) {
            return opened.content().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Document " + document.documentRef() + " could not be read", e);
        }
    }
}
