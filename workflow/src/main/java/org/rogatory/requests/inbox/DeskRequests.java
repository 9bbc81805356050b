package org.rogatory.requests.inbox;

import java.util.List;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.documents.letter.LetterNumber;
import org.rogatory.identity.Officer;
import org.rogatory.registers.AlikeLetters;
import org.rogatory.registers.AlikeLetters.Alike;
import org.rogatory.registers.EntryView;
import org.rogatory.registers.NewEntry.Numbered;
import org.rogatory.registers.RefiledLetters;
import org.rogatory.requests.Choices;
import org.springframework.stereotype.Component;

/** Requests that came by the exchange, and on paper as well: the desk has entered them, or opened a file of its own. */
@Component
public class DeskRequests {

    private final AlikeLetters letters;
    private final RefiledLetters refiled;

    DeskRequests(AlikeLetters letters, RefiledLetters refiled) {
        this.letters = letters;
        this.refiled = refiled;
    }

    /** The message of which a file was opened came to another one and was entered there: its number is the request's. */
    public void refile(CaseFile from, CaseFile opened, Officer by) {
        var theirs = opened.numbers().theirs();
        if (theirs != null) {
            var number = new Numbered(theirs.number(), theirs.day());
            refiled.refile(number, from.caseRef(), opened, by)
                    .map(entry -> new LetterNumber(entry.number(), entry.registeredOn()))
                    .ifPresent(opened.numbers()::office);
        }
    }

    /** Letters that are probably the request of this file: those that the desk has entered, and those of other files. */
    public List<EntryView> entered(CaseFile file, Officer officer) {
        var theirs = file.numbers().theirs();
        if (file.outgoing() || file.byHand() || theirs == null) {
            return List.of();
        }
        var number = new Numbered(theirs.number(), theirs.day());
        return letters.besides(file, number, officer);
    }

    /**
     * Whoever registers says of such a letter whether it is this request, by its number, or another one. Asked once the
     * request has its number: until the end of the transaction the desk then waits its turn.
     */
    public void demandAnswered(CaseFile file, Act act, Officer officer) {
        if (act.papers().letter() != null || Choices.ANOTHER_LETTER.equals(act.kind())) {
            return;
        }
        var alike = new Alike(entered(file, officer), List.of());
        if (!alike.none()) {
            throw alike.refusal("letter");
        }
    }
}
