package org.rogatory.mla.message;

import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;

/**
 * Between whom a letter goes, and under which numbers.
 *
 * @param authority the authority that writes
 * @param otherAuthority the addressee's authority, if it is known; else the first addressee of its State
 */
public record LetterHead(
        String reference,
        @Nullable String otherReference,
        String authority,
        String otherState,
        @Nullable String otherAuthority) {

    /** The head of the letters of a file. */
    public static LetterHead of(CaseFile file) {
        return new LetterHead(
                file.caseRef(),
                file.counterpartRef(),
                file.authority(),
                file.otherState(),
                file.counterpartAuthority());
    }
}
