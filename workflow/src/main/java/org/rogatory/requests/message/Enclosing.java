package org.rogatory.requests.message;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentStatus;
import org.rogatory.documents.DocumentView;
import org.rogatory.exchange.Enclosure;

/** The documents of a file as a message carries them. */
public final class Enclosing {

    private Enclosing() {}

    /**
     * Of the documents of a file those that were added and may travel, as far as they are wanted, and what proves how
     * the letter was signed; its letter before them.
     */
    public static List<Enclosure> all(
            List<DocumentView> all, @Nullable String letterRef, Predicate<DocumentView> some) {
        return all.stream()
                .filter(document -> document.documentRef().equals(letterRef)
                        || document.besideLetter()
                        || document.attachment() && some.test(document))
                .sorted(Comparator.comparing(document -> !document.documentRef().equals(letterRef)))
                .map(Enclosing::one)
                .toList();
    }

    /** @throws Refusal if the document was taken away from everybody or is in quarantine */
    public static Enclosure one(DocumentView document) {
        if (document.isolation() != null) {
            throw Refusal.of("enclosure-isolated");
        }
        if (document.quarantined()) {
            throw Refusal.of("enclosure-quarantined");
        }
        return new Enclosure(
                document.kind(),
                document.name(),
                document.mediaType(),
                document.content(),
                document.language(),
                document.status() == DocumentStatus.ATTACHED);
    }
}
