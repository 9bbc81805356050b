package org.rogatory.cases;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.LetterNumber;

/**
 * The numbers of a file: as they are looked for, and those of the letter it began with – ours from the journal, theirs
 * as it stands on their paper.
 */
@Embeddable
public class CaseNumbers {

    private @Nullable String ownKey;
    private @Nullable String counterpartKey;
    private @Nullable String externalKey;
    private @Nullable String officeNumber;
    private @Nullable LocalDate officeDay;
    private @Nullable String officeKey;
    private @Nullable String theirNumber;
    private @Nullable LocalDate theirDay;
    private @Nullable String theirKey;

    protected CaseNumbers() {}

    CaseNumbers(String caseRef, @Nullable String externalRef) {
        this.ownKey = CaseNumber.key(caseRef);
        this.externalKey = CaseNumber.key(externalRef);
    }

    void counterpart(@Nullable String reference) {
        this.counterpartKey = CaseNumber.key(reference);
    }

    /** Our office's number of the letter with which the file began or goes out; null if it lost it. */
    public void office(@Nullable LetterNumber number) {
        this.officeNumber = number == null ? null : number.number();
        this.officeDay = number == null ? null : number.day();
        this.officeKey = CaseNumber.key(officeNumber);
    }

    /** The number the other side's office put on its letter. */
    public void theirs(@Nullable LetterNumber number) {
        this.theirNumber = number == null ? null : number.number();
        this.theirDay = number == null ? null : number.day();
        this.theirKey = CaseNumber.key(theirNumber);
    }

    public @Nullable LetterNumber office() {
        return LetterNumber.of(officeNumber, officeDay);
    }

    public @Nullable LetterNumber theirs() {
        return LetterNumber.of(theirNumber, theirDay);
    }
}
