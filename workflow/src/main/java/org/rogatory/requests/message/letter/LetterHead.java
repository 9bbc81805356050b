package org.rogatory.requests.message.letter;

import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFamily;
import org.rogatory.cases.CaseFile;
import org.rogatory.documents.letter.LetterNumber;

/**
 * Between whom a letter goes, and under which numbers.
 *
 * @param authority the authority that writes
 * @param procedure the family of the file, for which that State may have an addressee of its own
 * @param number our office's number and day of this letter, if it is numbered
 * @param answered the number and day of their letter, shown where this one is numbered
 * @param otherAuthority the addressee's authority, if it is known; else that of its State for the procedure
 */
public record LetterHead(
        String reference,
        @Nullable String otherReference,
        String authority,
        String otherState,
        @Nullable String otherAuthority,
        String procedure,
        @Nullable LetterNumber number,
        @Nullable LetterNumber answered) {

    /** The head of a letter of legal assistance. */
    public LetterHead(
            String reference,
            @Nullable String otherReference,
            String authority,
            String otherState,
            @Nullable String otherAuthority,
            @Nullable LetterNumber number,
            @Nullable LetterNumber answered) {
        this(reference, otherReference, authority, otherState, otherAuthority, CaseFamily.MLA, number, answered);
    }

    /** The head of the letters of a file. */
    public static LetterHead of(CaseFile file) {
        return new LetterHead(
                file.caseRef(),
                file.counterpartRef(),
                file.authority(),
                file.otherState(),
                file.counterpartAuthority(),
                CaseFamily.of(file.machine()),
                null,
                file.numbers().theirs());
    }

    /** The head of a letter between two offices of one's own State, the writing one of which need not keep the file. */
    public static LetterHead inside(CaseFile file, String sender, Numbers numbers) {
        return new LetterHead(
                file.caseRef(),
                file.counterpartRef(),
                sender,
                file.otherState(),
                file.counterpartAuthority(),
                CaseFamily.of(file.machine()),
                numbers.ours(),
                numbers.answered());
    }

    /** The number of a letter, and of the one it answers. */
    public record Numbers(
            @Nullable LetterNumber ours, @Nullable LetterNumber answered) {}

    /** The head of a letter that was entered in the journal. */
    public static LetterHead of(CaseFile file, @Nullable LetterNumber number) {
        var plain = of(file);
        return new LetterHead(
                plain.reference,
                plain.otherReference,
                plain.authority,
                plain.otherState,
                plain.otherAuthority,
                plain.procedure,
                number,
                plain.answered);
    }

    /** The same of a letter that answers this one; null for none. */
    public LetterHead answering(@Nullable LetterNumber theirs) {
        return new LetterHead(
                reference, otherReference, authority, otherState, otherAuthority, procedure, number, theirs);
    }
}
