package org.rogatory.documents;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * A letter and its moment, which is taken before anything is read that it lists.
 *
 * @param at the moment of the letter: what changes later it may not show
 */
record DrawnLetter(Letter letter, Instant at) {

    /** Draws a letter up; the moment comes first, so that what changes meanwhile is later than the letter. */
    static DrawnLetter now(Clock clock, Supplier<Letter> letter) {
        Instant at = clock.instant();
        return new DrawnLetter(letter.get(), at);
    }
}
