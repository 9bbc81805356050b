package org.rogatory.cases;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.letter.LetterNumber;

/**
 * The numbers of a file: what others call it, those of the letter it began with – ours from the journal, theirs as it
 * stands on their paper –, and all of them as they are looked for.
 */
@Embeddable
public class CaseNumbers {

    private @Nullable String ownKey;
    private @Nullable String counterpartRef;
    private @Nullable String counterpartKey;
    private @Nullable String externalRef;
    private @Nullable String externalKey;
    private @Nullable String officeNumber;
    private @Nullable LocalDate officeDay;
    private @Nullable String officeKey;
    private boolean paperBook;
    private @Nullable String theirNumber;
    private @Nullable LocalDate theirDay;
    private @Nullable String theirKey;

    protected CaseNumbers() {}

    CaseNumbers(String caseRef, @Nullable String externalRef) {
        this.ownKey = CaseNumber.key(caseRef);
        this.externalRef = externalRef;
        this.externalKey = CaseNumber.key(externalRef);
    }

    /** The other side's own number of its file. */
    public void counterpart(@Nullable String reference) {
        this.counterpartRef = reference;
        this.counterpartKey = CaseNumber.key(reference);
    }

    /** Our office's number of the letter with which the file began or goes out; null if it lost it. */
    public void office(@Nullable LetterNumber number) {
        this.officeNumber = number == null ? null : number.number();
        this.officeDay = number == null ? null : number.day();
        this.officeKey = CaseNumber.key(officeNumber);
    }

    /** Our number from a paper book that is taken over: what came before lies on paper, and only a part is known here. */
    public void fromPaperBook(LetterNumber number) {
        office(number);
        this.paperBook = true;
    }

    /** Whether the file was begun on paper. */
    public boolean fromPaperBook() {
        return paperBook;
    }

    /** The number the other side's office put on its letter. */
    public void theirs(@Nullable LetterNumber number) {
        this.theirNumber = number == null ? null : number.number();
        this.theirDay = number == null ? null : number.day();
        this.theirKey = CaseNumber.key(theirNumber);
    }

    /** Whether the letter with which the file began may be of a day: where both are known they agree. */
    boolean mayBeOf(@Nullable LocalDate day) {
        return theirDay == null || day == null || day.equals(theirDay);
    }

    /** Whether the other side gave this number to its letter of that day, or to its file. */
    boolean include(LetterNumber cited) {
        return CaseNumber.same(theirNumber, cited.number())
                ? mayBeOf(cited.day())
                : CaseNumber.same(counterpartRef, cited.number());
    }

    @Nullable
    String counterpartRef() {
        return counterpartRef;
    }

    /** The reference under which a national system keeps the matter. */
    public @Nullable String external() {
        return externalRef;
    }

    public @Nullable LetterNumber office() {
        return LetterNumber.of(officeNumber, officeDay);
    }

    public @Nullable LetterNumber theirs() {
        return LetterNumber.of(theirNumber, theirDay);
    }
}
