package org.rogatory.requests.message;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.documents.letter.LetterNumber;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.notices.Notices;
import org.rogatory.registers.CaseLetters;
import org.rogatory.registers.EntryView;
import org.rogatory.registers.JournalKind;
import org.rogatory.registers.LetterSubject;
import org.rogatory.registers.Marks;
import org.rogatory.registers.NewEntry;
import org.rogatory.registers.PaperBook;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.message.InsideLetters.Between;
import org.rogatory.requests.message.letter.LetterKinds;
import org.rogatory.requests.message.letter.OtherOffice;
import org.springframework.stereotype.Component;

/**
 * The letters of a request in the journals of its authority: each gets its number in the transaction that makes, sends
 * or receives it. Where the authority keeps no nomenclature, letters go under the reference of the file alone.
 */
@Component
public class LetterNumbers {

    private static final String UNNUMBERED = "letter_unnumbered";

    private final CaseLetters letters;
    private final InsideLetters inside;
    private final PaperBook book;
    private final Directory directory;
    private final Notices notices;

    LetterNumbers(CaseLetters letters, InsideLetters inside, PaperBook book, Directory directory, Notices notices) {
        this.inside = inside;
        this.notices = notices;
        this.letters = letters;
        this.book = book;
        this.directory = directory;
    }

    /** The number of a letter to the other State, by the key of its document or message; null where none is kept. */
    public @Nullable LetterNumber leaving(CaseFile file, String kind, Officer by) {
        return leaving(file, kind, addressee(file), by);
    }

    /** The number of a letter to another authority of one's own State. */
    public @Nullable LetterNumber leaving(CaseFile file, String kind, @Nullable String addressee, Officer by) {
        var number = letters.enter(
                        entry(file, JournalKind.OUTGOING, kind).of(addressee, null),
                        LetterKinds.earlier(file, JournalKind.OUTGOING, LetterKinds.subject(kind), addressee),
                        by)
                .map(BookNumbers::number)
                .orElse(null);
        if (number == null && by.isSystem()) {
            tellUnnumbered(file);
        }
        return number;
    }

    /** Whoever writes a letter sees that it has no number; of one that nobody writes the office would not know. */
    private void tellUnnumbered(CaseFile file) {
        var office = Stream.of(Role.REGISTRAR, Role.HEAD)
                .map(role -> Officer.principalOf(file.authority(), role))
                .collect(Collectors.toSet());
        notices.notify(office, UNNUMBERED, file.caseRef());
    }

    /** Enters a letter of the other State, once where several acts write it down; what we write next answers it. */
    public void arrived(CaseFile file, String kind, @Nullable LetterNumber theirs, Officer by) {
        var letter = entry(file, JournalKind.INCOMING, kind).of(otherAuthority(file), BookNumbers.numbered(theirs));
        var earlier = LetterKinds.earlier(file, JournalKind.INCOMING, LetterKinds.subject(kind), null);
        var known = earlier == null ? List.<EntryView>of() : letters.all(file.caseRef());
        if (by.isSystem() || known.stream().noneMatch(line -> line.tells(letter))) {
            letters.enterRelated(letter, earlier == null ? null : earlier.among(known, letter.authority()), by);
        }
        if (file.outgoing() && theirs != null) {
            file.numbers().theirs(theirs);
        }
    }

    /** Enters a letter of a third State that named the thread of this file: it answers nothing of ours. */
    public void arrivedFrom(String authority, CaseFile file, String kind, @Nullable LetterNumber theirs) {
        var letter = entry(file, JournalKind.INCOMING, kind).of(authority, BookNumbers.numbered(theirs));
        letters.enter(letter, null, Officer.system(file.state()));
    }

    /**
     * Registers the request with which a file begins, unless it has its number already.
     *
     * @param onPaper our number that already stands on the paper, also that of an entry of the desk; of today if it
     *     tells no day and the desk has not entered it; null to be given the next one
     */
    public void register(CaseFile file, @Nullable LetterNumber onPaper, Officer by) {
        if (file.numbers().office() == null) {
            var plain = opened(file);
            var entry = onPaper == null ? plain : plain.numbered(onPaper.number(), onPaper.day());
            letters.claim(entry, by)
                    .or(() -> letters.enter(entry, null, by))
                    .map(BookNumbers::number)
                    .ifPresent(file.numbers()::office);
        }
    }

    /** What was read wrongly on the letter of the other State is mended in the file, and in its line of the book. */
    public void mend(CaseFile file, Officer by) {
        var office = file.numbers().office();
        if (office != null) {
            letters.mend(opened(file).numbered(office.number(), office.day()), by);
        }
    }

    private NewEntry opened(CaseFile file) {
        return entry(file, JournalKind.INCOMING, opening(file)).of(otherAuthority(file), BookNumbers.theirs(file));
    }

    /** What a request that came is called in the book. */
    private static String opening(CaseFile file) {
        return RequestForms.SUPPLEMENT.equals(file.form()) ? file.form() : "request";
    }

    /** Enters the request with which a file began on paper, under its own number, and keeps that as the file's. */
    public void takeOver(CaseFile file, LetterNumber own, Marks marks, Officer by) {
        enter(file, own, marks, by);
        file.numbers().fromPaperBook(own);
    }

    /** Enters the request that is still to leave under the number the paper book has given it. */
    public void reserve(CaseFile file, LetterNumber own, Marks marks, Officer by) {
        enter(file, own, marks, by);
        file.numbers().office(own);
    }

    /** Its number is never dropped: what stands in no book is given to another letter. */
    private void enter(CaseFile file, LetterNumber own, Marks marks, Officer by) {
        var journal = file.outgoing() ? JournalKind.OUTGOING : JournalKind.INCOMING;
        var kind = file.outgoing() ? RequestForms.message(file.form()) : "request";
        var letter = entry(file, journal, kind)
                .of(otherAuthority(file), file.outgoing() ? null : BookNumbers.theirs(file))
                .numbered(own.number(), Objects.requireNonNull(own.day()));
        if (book.enter(letter, marks, by).isEmpty()) {
            throw Refusal.of("import-without-index");
        }
    }

    /** Whoever takes letters in for this authority waits here until the one before is done. */
    public void takeTurns(String authority) {
        letters.takeTurns(NewEntry.of(authority, JournalKind.INCOMING, LetterKinds.subject("request")));
    }

    /** A numbered letter will not leave: its number stays in the book as void. */
    public void abandon(CaseFile file, @Nullable LetterNumber number, Officer by) {
        if (number != null && number.day() != null) {
            letters.abandon(file.authority(), number.number(), number.day(), by);
            if (file.outgoing() && number.equals(file.numbers().office())) {
                file.numbers().office(null);
            }
        }
    }

    /** The numbered letter has become this document. */
    public void laidOut(CaseFile file, @Nullable LetterNumber number, String documentRef) {
        laidOut(file.authority(), number, documentRef);
    }

    /** The same for a letter of another office of one's own State. */
    void laidOut(String authority, @Nullable LetterNumber number, String documentRef) {
        if (number != null && number.day() != null) {
            letters.laidOut(authority, number.number(), number.day(), documentRef);
        }
    }

    /** A letter that left for another authority of one's own State: its kind, its number here, and its document. */
    public record Left(String kind, @Nullable LetterNumber number, String documentRef) {}

    /** Another authority of one's own State registers the letter that came to it, under a number of its own. */
    public void arrivedAt(String authority, CaseFile file, Left letter) {
        var subject = LetterKinds.subject(letter.kind());
        var reminded = subject == LetterSubject.EXECUTION_REMINDER
                ? LetterKinds.earlier(file, JournalKind.INCOMING, subject, null)
                : null;
        var entry = NewEntry.of(authority, JournalKind.INCOMING, subject)
                .in(file.caseRef(), letter.documentRef())
                .of(file.authority(), BookNumbers.numbered(letter.number()));
        letters.enter(entry, reminded, Officer.system(file.state()));
    }

    /** What a unit has drafted is put before the authority that keeps the file. */
    public void submitted(CaseFile file, Officer by) {
        if (!file.unit().equals(file.authority())) {
            inside.send(file, new Between(LetterSubject.SUBMISSION, file.unit(), file.authority()), by);
        }
    }

    /** It goes back to the unit from the office of who returns it; null where that keeps no number or is the unit. */
    @Nullable
    LetterNumber returned(CaseFile file, Officer by) {
        var from = by.isSystem() ? file.authority() : by.authority();
        return from.equals(file.unit())
                ? null
                : inside.send(file, new Between(LetterSubject.RETURN_FOR_CORRECTION, from, file.unit()), by)
                        .left();
    }

    /** The number of the order by which an authority of one's own State executes; null where none is kept. */
    public @Nullable LetterNumber order(CaseFile file, String authority) {
        var all = letters.all(file.caseRef());
        var received = all.stream()
                .filter(entry -> entry.kind() == JournalKind.INCOMING && authority.equals(entry.authority()))
                .filter(LetterKinds::orders)
                .map(entry -> LetterNumber.of(entry.theirNumber(), entry.theirDate()));
        var sent = all.stream()
                .filter(entry -> entry.kind() == JournalKind.OUTGOING
                        && file.authority().equals(entry.authority())
                        && authority.equals(entry.correspondent()))
                .filter(LetterKinds::orders)
                .map(BookNumbers::number);
        return Stream.concat(sent, received)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private static NewEntry entry(CaseFile file, JournalKind journal, String kind) {
        return NewEntry.of(file.authority(), journal, LetterKinds.subject(file, kind))
                .in(file.caseRef(), null);
    }

    private @Nullable String addressee(CaseFile file) {
        return OtherOffice.of(directory, file).map(Authority::key).orElse(null);
    }

    /** What came was sent by the office that is named, also by one that the directory does not know any more. */
    private @Nullable String otherAuthority(CaseFile file) {
        var known = file.counterpartAuthority();
        return known != null ? known : addressee(file);
    }
}
