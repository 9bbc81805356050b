package org.rogatory.web.cases;

import java.util.List;
import java.util.Locale;
import org.rogatory.documents.DocumentView;
import org.rogatory.web.shared.CaseWords;

/** The documents of a file as lines of a list. */
final class CaseDocuments {

    private CaseDocuments() {}

    /** One document: how it is called, what it is, its SHA-256. */
    record Line(String reference, String title, String detail, String fingerprint) {}

    static List<Line> lines(List<DocumentView> documents, CaseWords words, Locale reader) {
        return documents.stream()
                .map(document -> new Line(
                        document.documentRef(),
                        title(document, words, reader),
                        words.documentStatus(document.status().name()) + ", " + document.mediaType() + ", "
                                + document.size() / 1024 + " KB",
                        document.finalSha256()))
                .toList();
    }

    private static String title(DocumentView document, CaseWords words, Locale reader) {
        var kind = words.label("document_kinds", document.kind(), reader);
        var label = kind.equals(document.kind()) ? words.label("attachment_kinds", document.kind(), reader) : kind;
        return label + ": " + document.name();
    }
}
