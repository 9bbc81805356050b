package org.rogatory.requests.message;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.documents.letter.LetterNumber;
import org.rogatory.identity.Officer;
import org.rogatory.registers.CaseLetters;
import org.rogatory.registers.CaseLetters.Earlier;
import org.rogatory.registers.CaseLetters.Related;
import org.rogatory.registers.EntryView;
import org.rogatory.registers.JournalKind;
import org.rogatory.registers.LetterSubject;
import org.rogatory.registers.LinkKind;
import org.rogatory.registers.NewEntry;
import org.rogatory.requests.message.letter.LetterKinds;
import org.springframework.stereotype.Component;

/**
 * The letters from one office of a State to another: each leaves one journal and arrives in the other, in the
 * transaction of the act that sends it. An office without a nomenclature has no number for it, the other one has its
 * own all the same.
 */
@Component
public class InsideLetters {

    private final CaseLetters letters;

    InsideLetters(CaseLetters letters) {
        this.letters = letters;
    }

    /**
     * A letter between two offices.
     *
     * @param subject what both journals call it
     * @param from key of the office it leaves
     * @param to key of the office it goes to
     */
    public record Between(LetterSubject subject, String from, String to) {}

    /** The numbers of one letter in the journals of both offices; null for one that keeps none. */
    public record Sent(
            @Nullable LetterNumber left, @Nullable LetterNumber arrived) {}

    /** Numbers a letter where it leaves and registers it where it goes, each related to what it answers there. */
    public Sent send(CaseFile file, Between letter, Officer by) {
        letters.expect(List.of(letter.from(), letter.to()));
        var answers = !LetterKinds.answeredInside(letter.subject()).isEmpty();
        var known = answers ? letters.all(file.caseRef()) : List.<EntryView>of();
        var leaving = NewEntry.of(letter.from(), JournalKind.OUTGOING, letter.subject())
                .of(letter.to(), null)
                .in(file.caseRef(), null);
        var left = enter(leaving, known, by);
        var arriving = NewEntry.of(letter.to(), JournalKind.INCOMING, letter.subject())
                .of(letter.from(), BookNumbers.numbered(left))
                .in(file.caseRef(), null);
        return new Sent(left, enter(arriving, known, by));
    }

    private @Nullable LetterNumber enter(NewEntry letter, List<EntryView> known, Officer by) {
        return letters.enterRelated(letter, related(letter, known), by)
                .map(BookNumbers::number)
                .orElse(null);
    }

    /** What came answers what left, in the one book as in the other. */
    private static @Nullable Related related(NewEntry letter, List<EntryView> known) {
        var other = letter.kind() == JournalKind.OUTGOING ? JournalKind.INCOMING : JournalKind.OUTGOING;
        return new Earlier(LinkKind.ANSWERS, other, LetterKinds.answeredInside(letter.subject()))
                .among(known, letter.authority());
    }
}
