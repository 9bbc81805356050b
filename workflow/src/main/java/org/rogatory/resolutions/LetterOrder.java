package org.rogatory.resolutions;

import java.time.LocalDate;

/**
 * An order on a letter of the desk, on which whom it names has not reported yet.
 *
 * @param number the number of the letter in the book of its authority
 * @param officer whom it names
 * @param responsible whether he answers for it, or executes with others
 */
public record LetterOrder(
        String entryId, String number, String authority, String officer, boolean responsible, LocalDate dueOn) {}
