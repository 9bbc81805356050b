package org.rogatory.requests.message.letter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.letter.LetterNumber;
import tools.jackson.databind.JsonNode;

/**
 * What a letter is about.
 *
 * @param kind document kind of the reference data
 * @param opening key of the sentence it begins with
 * @param payload what it says, by the keys of messages
 * @param enclosures the documents that go with it
 * @param request our number and day of the request that it is about, where it names them
 */
public record LetterSubject(
        String kind,
        String opening,
        JsonNode payload,
        List<DocumentView> enclosures,
        @Nullable LetterNumber request) {

    public LetterSubject {
        enclosures = List.copyOf(enclosures);
    }

    /** A letter that names no number of a request. */
    public LetterSubject(String kind, String opening, JsonNode payload, List<DocumentView> enclosures) {
        this(kind, opening, payload, enclosures, null);
    }

    /** The same, naming our number and day of the request. */
    public LetterSubject about(@Nullable LetterNumber number) {
        return new LetterSubject(kind, opening, payload, enclosures, number);
    }

    /** A letter of this kind with nothing enclosed. */
    public static LetterSubject of(String kind, JsonNode payload) {
        return of(kind, payload, List.of());
    }

    public static LetterSubject of(String kind, JsonNode payload, List<DocumentView> enclosures) {
        return new LetterSubject(kind, "kind." + kind, payload, enclosures);
    }
}
