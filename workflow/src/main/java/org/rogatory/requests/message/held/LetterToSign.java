package org.rogatory.requests.message.held;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.letter.Letter;

/**
 * A letter that waits for its signature.
 *
 * @param authority for which it is signed, and whose seal it gets
 * @param letter what it says
 * @param documentRef the document that is sealed, once it has been laid out
 * @param words fingerprint of what it says, where an act has written it: it is laid out once it is signed, or when
 *     somebody wants to sign it otherwise
 * @param enclosed the documents of the file that its message carries, where that is stored already
 */
public record LetterToSign(
        String authority,
        Letter letter,
        @Nullable String documentRef,
        @Nullable String words,
        List<DocumentView> enclosed) {

    public LetterToSign {
        enclosed = List.copyOf(enclosed);
    }

    /** A letter that is laid out before it is signed. */
    public LetterToSign(String authority, Letter letter, @Nullable String documentRef) {
        this(authority, letter, documentRef, null, List.of());
    }

    /** The same with the document that was laid out of it; null for none. */
    public LetterToSign laidOut(@Nullable String document) {
        return new LetterToSign(authority, letter, document, words, enclosed);
    }
}
