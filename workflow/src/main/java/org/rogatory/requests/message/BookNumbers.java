package org.rogatory.requests.message;

import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.documents.letter.LetterNumber;
import org.rogatory.registers.EntryView;
import org.rogatory.registers.NewEntry.Numbered;

/** The numbers of letters, as a file keeps them and as a book does. */
final class BookNumbers {

    private BookNumbers() {}

    /** What the other side put on the letter with which a file began; else the number of its file. */
    static @Nullable Numbered theirs(CaseFile file) {
        var number = file.numbers().theirs();
        return numbered(number == null ? LetterNumber.of(file.counterpartRef(), null) : number);
    }

    static @Nullable Numbered numbered(@Nullable LetterNumber number) {
        return number == null ? null : new Numbered(number.number(), number.day());
    }

    static LetterNumber number(EntryView entry) {
        return new LetterNumber(entry.number(), entry.registeredOn());
    }
}
