package org.rogatory.documents;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import org.rogatory.documents.bytes.ByteStore.StoreAway;
import org.rogatory.persons.ChangedBytes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells bytes that are lost from bytes that cannot be read now and can be later: only the first says anything. */
final class UnreadBytes {

    private static final Logger LOG = LoggerFactory.getLogger(UnreadBytes.class);

    private static final String MISSING = "document-missing";

    private UnreadBytes() {}

    /** Whether a refusal says that the bytes are lost. */
    static boolean lost(DocumentRefused refused) {
        return MISSING.equals(refused.code());
    }

    /** Whether a refusal says that nothing that is stored can be read now, and no document alone. */
    static boolean allAway(DocumentRefused refused) {
        return refused.getCause() instanceof StoreAway;
    }

    /** The refusal of a document whose bytes could not be read. */
    static DocumentRefused of(DocumentView document, IOException why) {
        return of(document.documentRef(), why);
    }

    /** The same of the document with this reference. */
    static DocumentRefused of(String documentRef, IOException why) {
        var which = Map.of("documentRef", documentRef);
        if (why instanceof NoSuchFileException || why instanceof ChangedBytes) {
            return new DocumentRefused(MISSING, which);
        }
        LOG.warn(
                "The bytes of document {} are out of reach: {}",
                documentRef,
                why.getClass().getName());
        var refused = new DocumentRefused("document-away", which);
        refused.initCause(why);
        return refused;
    }
}
