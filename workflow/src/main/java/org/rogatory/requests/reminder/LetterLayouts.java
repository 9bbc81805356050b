package org.rogatory.requests.reminder;

import org.rogatory.cases.Act;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.requests.message.held.LetterWays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lays a letter that an act has written out before it is signed, for who wants to sign it otherwise than by having the
 * seal put on: what is prepared then stands on that document alone.
 */
@Service
public class LetterLayouts {

    private final Cases cases;
    private final Procedures procedures;
    private final WaitingLetters waiting;
    private final KnownReminders known;
    private final LetterWays ways;

    LetterLayouts(Cases cases, Procedures procedures, WaitingLetters waiting, KnownReminders known, LetterWays ways) {
        this.cases = cases;
        this.procedures = procedures;
        this.waiting = waiting;
        this.known = known;
        this.ways = ways;
    }

    /**
     * By who may sign it now; asked again it tells the same document, as long as the letter says the same.
     *
     * @param name by what an act would name the letter; empty where only one waits
     * @return reference of the document
     * @throws Refusal where the authority lets such letters have its seal alone, or it says other words by now
     */
    @Transactional
    public String layOut(String caseRef, String name, Officer officer) {
        var file = cases.findForWork(caseRef, officer);
        var barred = procedures.offered(file, LetterActs.SIGN, officer).barred();
        if (barred != null) {
            throw Refusal.barred(barred);
        }
        var act = Act.draft(LetterActs.SIGN).fingerprint(name).act();
        var letter = waiting.toSign(file, act, officer);
        var laidOut = waiting.paper(letter).documentRef();
        if (laidOut != null) {
            return laidOut;
        }
        var documentRef = ways.layOut(file, letter.written(), letter.returnedIn());
        letter.laidOut(documentRef, waiting.words(letter));
        known.change(letter);
        return documentRef;
    }
}
