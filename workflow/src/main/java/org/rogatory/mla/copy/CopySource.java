package org.rogatory.mla.copy;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.documents.DocumentView;
import tools.jackson.databind.JsonNode;

/** Knows what a letter of request, or of an answer to one, was made of, on the side of a file that it serves. */
public interface CopySource {

    /** What the letter of the file was made of; empty if the document is no letter that stands now. */
    Optional<Kept> of(CaseFile file, DocumentView document);

    /**
     * A kept content.
     *
     * @param version its number among those of the file; of an answer, which has none, one that its words give
     * @param content the request
     * @param answer what the answer said; null where the letter is the request
     */
    record Kept(int version, JsonNode content, @Nullable JsonNode answer) {

        /** What a letter of request was made of. */
        public Kept(int version, JsonNode content) {
            this(version, content, null);
        }
    }
}
