package org.rogatory.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.rogatory.documents.inspection.InspectionState;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The pages of a document as pictures; who may see the document is decided by the caller. */
@Service
public class DocumentPages {

    /** Pages are drawn from a content that is held whole; what is larger than this never is. */
    private static final long LARGEST = 16L * 1024 * 1024;

    private static final int MOST = 100;
    /** In TIFF and GIF more may lie behind the first. */
    private static final Set<String> SINGLE = Set.of("image/jpeg", "image/png");

    private static final Set<String> PICTURES = Set.of("image/jpeg", "image/png", "image/gif", "image/tiff");

    private final Documents documents;
    private final SignatureChecks signatures;
    private final ObjectProvider<PagePictures> pictures;

    DocumentPages(Documents documents, SignatureChecks signatures, ObjectProvider<PagePictures> pictures) {
        this.documents = documents;
        this.signatures = signatures;
        this.pictures = pictures;
    }

    /**
     * Whether pages may be shown at all: our own letters, what came as a letter, and of all else PDF and pictures in which
     * nothing dangerous was found; what is or was in quarantine is at most downloaded.
     */
    public static boolean showable(DocumentView document) {
        return document.size() <= LARGEST
                && (SignatureChecks.checkable(document)
                        ? ours(document) || document.clean() || cameAsLetter(document)
                        : picture(document) && document.clean());
    }

    private static boolean ours(DocumentView document) {
        return !document.fromOutside();
    }

    private static boolean cameAsLetter(DocumentView document) {
        var found = document.inspection();
        return document.status() == DocumentStatus.RECEIVED
                && (found == null || found.state() == InspectionState.UNCHECKED);
    }

    private static boolean picture(DocumentView document) {
        return PICTURES.contains(document.mediaType());
    }

    /** How many of its pages are shown: a hundred at most, and of several pictures in one file the first. */
    public static int shown(DocumentView document, int pages) {
        return Math.min(picture(document) ? 1 : MOST, pages);
    }

    /**
     * How many pages it has, whether or not all of them are shown.
     *
     * @throws DocumentRefused if it came from elsewhere, and neither it is found clean nor does its seal hold
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public int pages(DocumentView document) {
        if (!showable(document)
                || document.status() == DocumentStatus.RECEIVED
                        && !document.clean()
                        && !signatures.check(document.documentRef()).genuine()) {
            throw new DocumentRefused("document-not-showable");
        }
        if (SINGLE.contains(document.mediaType())) {
            return 1;
        }
        var drawing = pictures.getObject();
        return picture(document) ? drawing.countPictures(bytes(document)) : drawing.count(bytes(document));
    }

    /** A page as PNG, counted from 1. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public byte[] png(DocumentView document, int page) {
        if (page < 1 || page > shown(document, pages(document))) {
            throw new DocumentRefused("document-unknown");
        }
        var drawing = pictures.getObject();
        return picture(document) ? drawing.redrawn(bytes(document)) : drawing.png(bytes(document), page);
    }

    private byte[] bytes(DocumentView document) {
        try (OpenedDocument opened = documents.open(document.documentRef())) {
            return opened.content().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Document " + document.documentRef() + " could not be read", e);
        }
    }
}
