package org.rogatory.requests.message;

import java.util.List;
import org.rogatory.documents.DocumentView;
import tools.jackson.databind.JsonNode;

/**
 * What a letter is about.
 *
 * @param kind document kind of the reference data
 * @param opening key of the sentence it begins with
 * @param payload what it says, by the keys of messages
 * @param enclosures the documents that go with it
 */
public record LetterSubject(String kind, String opening, JsonNode payload, List<DocumentView> enclosures) {

    public LetterSubject {
        enclosures = List.copyOf(enclosures);
    }

    /** A letter of this kind with nothing enclosed. */
    public static LetterSubject of(String kind, JsonNode payload) {
        return of(kind, payload, List.of());
    }

    public static LetterSubject of(String kind, JsonNode payload, List<DocumentView> enclosures) {
        return new LetterSubject(kind, "kind." + kind, payload, enclosures);
    }
}
