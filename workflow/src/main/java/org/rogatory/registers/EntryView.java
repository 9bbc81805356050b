package org.rogatory.registers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One line of a journal, as everybody who may read the journal sees it.
 *
 * @param shut whether it lies in a file that is shut to the reader: then it tells its number and day alone
 */
public record EntryView(
        String entryId,
        String authority,
        JournalKind kind,
        int year,
        String index,
        String number,
        LocalDate registeredOn,
        Instant registeredAt,
        String registeredBy,
        @Nullable String theirNumber,
        @Nullable LocalDate theirDate,
        @Nullable String correspondent,
        @Nullable SenderKind senderKind,
        LetterSubject subject,
        @Nullable Integer sheets,
        @Nullable Integer enclosed,
        @Nullable String caseRef,
        @Nullable String documentRef,
        Marks marks,
        @Nullable Voided voided,
        String place,
        long version,
        boolean shut) {

    /**
     * Whether it is of this letter of another office: number, day, sender and what it is about agree. What has no number
     * of its own, or no day, is told from nothing: a message without a letter names no more than the file of its sender.
     */
    public boolean tells(NewEntry letter) {
        var theirs = letter.theirs();
        return theirs != null
                && theirNumber != null
                && theirs.date() != null
                && NumberKey.distinct(theirNumber)
                && NumberKey.of(theirNumber).equals(NumberKey.of(theirs.number()))
                && Objects.equals(theirDate, theirs.date())
                && Objects.equals(correspondent, letter.correspondent())
                && authority.equals(letter.authority())
                && kind == letter.kind()
                && subject == letter.subject()
                && voided == null;
    }

    /** The same with nothing but what keeps its place in the book: no moment, no version that would tell each act. */
    EntryView numbered() {
        return new EntryView(
                entryId,
                authority,
                kind,
                year,
                "",
                number,
                registeredOn,
                registeredOn.atStartOfDay(ZoneOffset.UTC).toInstant(),
                "",
                null,
                null,
                null,
                null,
                LetterSubject.OTHER,
                null,
                null,
                null,
                null,
                Marks.NONE,
                voided,
                place,
                0,
                true);
    }

    /** The same with the sheets that are known of its paper, where nobody has written how many. */
    EntryView on(@Nullable Integer counted) {
        return counted == null || sheets != null ? this : with(counted, marks);
    }

    /** The same with what came of it, as nobody has marked it. */
    EntryView noted(ExecutionNote note, LocalDate day) {
        var noted = new Marks(marks.executor(), marks.controlUntil(), note, day, marks.filedIn());
        return with(sheets, noted);
    }

    private EntryView with(@Nullable Integer counted, Marks told) {
        return new EntryView(
                entryId,
                authority,
                kind,
                year,
                index,
                number,
                registeredOn,
                registeredAt,
                registeredBy,
                theirNumber,
                theirDate,
                correspondent,
                senderKind,
                subject,
                counted,
                enclosed,
                caseRef,
                documentRef,
                told,
                voided,
                place,
                version,
                shut);
    }

    /** The number does not count, since when and why. */
    public record Voided(VoidReason reason, Instant at, String by) {}
}
