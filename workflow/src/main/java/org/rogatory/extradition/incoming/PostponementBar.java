package org.rogatory.extradition.incoming;

import java.util.Optional;
import java.util.Set;
import org.rogatory.cases.CaseFile;
import org.rogatory.requests.message.LettersHeld.Written;
import org.rogatory.requests.reminder.EarlierLetters;
import org.rogatory.requests.reminder.LetterBar;
import org.springframework.stereotype.Component;

/**
 * A grant or an hour is not signed before an older postponement: told after it, that would put off there what holds.
 * Who wrote the one may sign the other, so that it is not enough to show each officer the oldest that he may sign.
 */
@Component
class PostponementBar implements LetterBar {

    private static final Set<String> FOLLOWING = Set.of(OvertakenLetters.GRANT, OvertakenLetters.APPOINTMENT);

    private static final String EARLIER = "letter-earlier-unsigned";

    private final EarlierLetters letters;

    PostponementBar(EarlierLetters letters) {
        this.letters = letters;
    }

    @Override
    public Optional<String> bar(CaseFile file, Written letter) {
        var follows = ReceivedExtraditions.MACHINE.equals(file.machine()) && FOLLOWING.contains(letter.kind());
        return follows && letters.pending(file, letter, OvertakenLetters.POSTPONEMENT)
                ? Optional.of(EARLIER)
                : Optional.empty();
    }
}
