package org.rogatory.verification;

import java.time.Clock;
import java.util.Optional;
import org.rogatory.directory.ReferenceFiles;
import org.rogatory.documents.SealedLetter;
import org.rogatory.documents.SealedLetters;
import org.rogatory.documents.letter.Letter.Mark;
import org.rogatory.documents.letter.VerificationMarks;
import org.rogatory.persons.InstallationMark;
import org.rogatory.persons.UnreadableSecret;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The codes on letters. A code is made of the step that lays the letter out with a key that only this installation has:
 * laid out again the letter has the same one, and nobody can guess it.
 */
@Service
public class VerificationCodes implements VerificationMarks {

    private static final String PURPOSE = "verification-code:";
    /** What a code that nobody knows is asked about, so that it takes the same way as one that is known. */
    private static final String NOTHING = "-";

    private final KeptCodeRepository codes;
    private final SealedLetters letters;
    private final InstallationMark marks;
    private final ObjectProvider<SilentFiles> silent;
    private final VerificationSettings settings;
    private final Clock clock;
    private final UncodedLetters uncoded;

    VerificationCodes(
            KeptCodeRepository codes,
            SealedLetters letters,
            InstallationMark marks,
            ObjectProvider<SilentFiles> silent,
            VerificationSettings settings,
            Clock clock,
            ReferenceFiles files) {
        this.codes = codes;
        this.letters = letters;
        this.marks = marks;
        this.silent = silent;
        this.settings = settings;
        this.clock = clock;
        this.uncoded = UncodedLetters.read(files);
    }

    /**
     * A letter of a file that is protected when it is laid out has no code: it would say that anybody can verify it,
     * and asked for, the code would not be known. Its file can still be verified. What stands on a letter stays.
     */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Mark> mark(Step step) {
        if (uncoded.holds(step)) {
            return Optional.empty();
        }
        var code = Code.of(marks.of(PURPOSE + step.key()));
        if (codes.findById(code.hash()).isEmpty()) {
            if (silent(step.caseRef())) {
                return Optional.empty();
            }
            codes.save(new KeptCode(code.hash(), step.key(), clock.instant()));
        }
        return Optional.of(new Mark(code.grouped(), settings.page(code.letters())));
    }

    private boolean silent(String caseRef) {
        return silent.stream().anyMatch(files -> files.silent(caseRef));
    }

    /**
     * The sealed letter with a code, as it was typed; unknown and protected codes are answered alike, on the same way. In
     * no transaction of its own: what can be read no more would undo it.
     */
    public Optional<SealedLetter> find(String typed) {
        var known = codes.findById(Code.typed(typed).hash()).filter(KeptCode::answers);
        var letter = letters.ofStep(known.map(KeptCode::stepKey).orElse(NOTHING));
        var silenced = silenced(letter.map(SealedLetter::caseRef).orElse(NOTHING));
        return letter.filter(found -> !silenced);
    }

    /** Whether the file is protected by now, or may be: nobody can read any more why. */
    private boolean silenced(String caseRef) {
        try {
            return silent(caseRef);
        } catch (UnreadableSecret destroyed) {
            return true;
        }
    }
}
