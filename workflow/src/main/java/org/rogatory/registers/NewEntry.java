package org.rogatory.registers;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.letter.LetterNumber;

/**
 * A letter to be written into a journal.
 *
 * @param authority key of the authority that keeps the journal
 * @param index nomenclature index; null for the first valid one of the journal
 * @param paper the number it already has on paper; null to be given the next one, dated today
 * @param theirs number and date the other side put on it
 * @param correspondent key of the authority it came from or goes to; null where the directory does not know it
 * @param content brief content in words, kept enciphered
 * @param sender who it came from or goes to where the directory does not know it
 * @param originalAt where the paper lies, in the words of the office, kept enciphered
 */
public record NewEntry(
        String authority,
        JournalKind kind,
        @Nullable String index,
        @Nullable Numbered paper,
        @Nullable Numbered theirs,
        @Nullable String correspondent,
        LetterSubject subject,
        @Nullable String caseRef,
        @Nullable String documentRef,
        @Nullable Sheets sheets,
        @Nullable String content,
        @Nullable Sender sender,
        @Nullable String originalAt) {

    /** A number and its day, as written on a letter. */
    public record Numbered(String number, @Nullable LocalDate date) {

        /** Whether it is rather words than a number: numbers are kept readable, so names must not get among them. */
        public boolean wordy() {
            return LetterNumber.wordy(number);
        }
    }

    /** Sheets of the letter and of what is enclosed with it. */
    public record Sheets(int letter, int enclosed) {}

    /** A letter with no more than it must have. */
    public static NewEntry of(String authority, JournalKind kind, LetterSubject subject) {
        return new NewEntry(authority, kind, null, null, null, null, subject, null, null, null, null, null, null);
    }

    /** The letter under an index of the nomenclature. */
    public NewEntry under(String code) {
        return changed(parts -> parts.index = code);
    }

    /** The letter with the number it already has on paper; of today where no day is told. */
    public NewEntry numbered(String number, @Nullable LocalDate date) {
        return changed(parts -> parts.paper = new Numbered(number, date));
    }

    /** The letter of an authority, with the number and day it put on it. */
    public NewEntry of(@Nullable String office, @Nullable Numbered number) {
        return changed(parts -> {
            parts.theirs = number;
            parts.correspondent = office;
        });
    }

    /** The letter as a document of a file. */
    public NewEntry in(@Nullable String file, @Nullable String document) {
        return changed(parts -> {
            parts.caseRef = file;
            parts.documentRef = document;
        });
    }

    /** The letter with its sheets and its brief content in words. */
    public NewEntry described(@Nullable Sheets counted, @Nullable String words) {
        return changed(parts -> {
            parts.sheets = counted;
            parts.content = words;
        });
    }

    /** The letter of somebody who stands in no directory. */
    public NewEntry from(@Nullable Sender described) {
        return changed(parts -> parts.sender = described);
    }

    /** The letter of which the paper lies there. */
    public NewEntry lyingAt(@Nullable String place) {
        return changed(parts -> parts.originalAt = place);
    }

    private NewEntry changed(Consumer<Parts> change) {
        var parts = new Parts(this);
        change.accept(parts);
        return new NewEntry(
                authority,
                kind,
                parts.index,
                parts.paper,
                parts.theirs,
                parts.correspondent,
                subject,
                parts.caseRef,
                parts.documentRef,
                parts.sheets,
                parts.content,
                parts.sender,
                parts.originalAt);
    }

    /** What may still be said of a letter, or said otherwise. */
    private static final class Parts {

        private @Nullable String index;
        private @Nullable Numbered paper;
        private @Nullable Numbered theirs;
        private @Nullable String correspondent;
        private @Nullable String caseRef;
        private @Nullable String documentRef;
        private @Nullable Sheets sheets;
        private @Nullable String content;
        private @Nullable Sender sender;
        private @Nullable String originalAt;

        Parts(NewEntry entry) {
            this.index = entry.index;
            this.paper = entry.paper;
            this.theirs = entry.theirs;
            this.correspondent = entry.correspondent;
            this.caseRef = entry.caseRef;
            this.documentRef = entry.documentRef;
            this.sheets = entry.sheets;
            this.content = entry.content;
            this.sender = entry.sender;
            this.originalAt = entry.originalAt;
        }
    }
}
