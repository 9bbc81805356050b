package org.rogatory.requests.message.letter;

import org.rogatory.documents.letter.Letter.Section;

/**
 * A part of a letter of request and where it belongs, so that a preview can show what is still missing there.
 *
 * @param key {@code basis}, {@code case}, {@code offences}, {@code facts}, {@code person}, {@code representative},
 *     {@code assistance}, {@code assistance-1} and so on, {@code purpose}, {@code conduct}
 */
public record LetterPart(String key, Section section) {

    /** Whether a letter leaves the part out, because it says nothing. */
    public boolean empty() {
        return empty(section);
    }

    static boolean empty(Section section) {
        return section.rows().isEmpty() && section.paragraphs().isEmpty();
    }
}
