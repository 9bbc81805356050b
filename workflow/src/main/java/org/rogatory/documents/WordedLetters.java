package org.rogatory.documents;

import java.util.function.Supplier;
import org.rogatory.documents.letter.Letter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Letters that are laid out of words which may still be written anew: each wording has a document of its own, that of
 * no other.
 */
@Component
public class WordedLetters {

    private final Documents documents;
    private final DocumentCounts counts;

    WordedLetters(Documents documents, DocumentCounts counts) {
        this.documents = documents;
        this.counts = counts;
    }

    /**
     * Lays a letter out, once for each file, kind and wording.
     *
     * @param letter draws it up with all that it lists; what changes meanwhile comes after it
     * @param wording tells one wording of the file from every other, in at most 64 characters
     */
    @Transactional
    public String render(String caseRef, Supplier<Letter> letter, String wording) {
        var drawn = DrawnLetter.of(counts.now(caseRef), letter);
        return documents.render(caseRef, drawn, caseRef + "/" + drawn.letter().kind() + "/" + wording, null);
    }
}
