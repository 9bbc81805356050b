package org.rogatory.mla.copy;

import java.util.Optional;
import org.rogatory.cases.CaseFile;
import org.rogatory.documents.DocumentView;
import tools.jackson.databind.JsonNode;

/** Knows what a letter of request was made of, on the side of a file that it serves. */
public interface CopySource {

    /** What the letter of the file was made of; empty if the document is no letter that stands for the request now. */
    Optional<Kept> of(CaseFile file, DocumentView document);

    /**
     * A kept content.
     *
     * @param version its number among those of the file
     */
    record Kept(int version, JsonNode content) {}
}
