package org.rogatory.documents;

import java.util.function.Supplier;
import org.rogatory.documents.letter.Letter;

/**
 * A letter and its moment, which is taken before anything is read that it lists.
 *
 * @param began the moment of the letter: what changes later it may not show
 */
record DrawnLetter(Letter letter, FileMoment began) {

    /** Draws a letter up that begins at a moment: what changes meanwhile is later than the letter. */
    static DrawnLetter of(FileMoment began, Supplier<Letter> letter) {
        return new DrawnLetter(letter.get(), began);
    }
}
