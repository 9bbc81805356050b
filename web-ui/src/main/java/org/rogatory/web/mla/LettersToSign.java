package org.rogatory.web.mla;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.mla.incoming.AnswerReview;
import org.rogatory.requests.content.OutgoingReview;
import org.rogatory.requests.message.held.LetterToSign;
import org.rogatory.requests.message.seal.LetterSeals;
import org.rogatory.requests.reminder.LetterTranslations;
import org.rogatory.requests.reminder.WaitingLetters;
import org.rogatory.requests.reminder.WaitingReminders;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** The letters that are signed on the page of signing: requests, answers, reminders, interim replies and what acts write, each by its verb. */
@Component
class LettersToSign {

    private final ReviewPages requests;
    private final OutgoingReview review;
    private final AnswerReview answers;
    private final WaitingReminders reminders;
    private final WaitingLetters waiting;
    private final LetterTranslations translations;
    private final Words words;

    LettersToSign(
            ReviewPages requests,
            OutgoingReview review,
            AnswerReview answers,
            WaitingReminders reminders,
            WaitingLetters waiting,
            LetterTranslations translations,
            Words words) {
        this.translations = translations;
        this.words = words;
        this.requests = requests;
        this.review = review;
        this.answers = answers;
        this.reminders = reminders;
        this.waiting = waiting;
    }

    /** The authorities of one's own State of which one is chosen first; none where only one letter waits. */
    List<String> addressees(CaseFile file, String verb) {
        var waiting = reminders.addressees(file, verb);
        return waiting.size() > 1 ? waiting : List.of();
    }

    /** The code with which the officer's signature under just this letter is refused. */
    Optional<String> barred(CaseFile file, String verb, @Nullable String addressee, Officer officer) {
        return Optional.ofNullable(
                SignPages.LETTER.equals(verb)
                        ? waiting.barred(file, officer)
                        : reminders.barred(file, verb, addressee, officer));
    }

    /** Whether just this letter can be dropped: some must leave. */
    boolean drops(CaseFile file, LetterToSign letter) {
        return letter.words() != null && waiting.drops(file, letter.words());
    }

    /**
     * What becomes of the translation of a letter that waits.
     *
     * @param href where it is written; null for whoever does not write it
     */
    record Translated(String text, @Nullable String href) {}

    /** Whether the letter that is signed shows a translation; empty where it has no words, or nobody has begun one. */
    Optional<Translated> translated(CaseFile file, LetterToSign letter, Officer officer) {
        return translations
                .toSign(file, letter, officer)
                .filter(known -> known.shown().begun()
                        || known.writable() && !known.shown().parts().parts().isEmpty())
                .map(known -> new Translated(
                        words.text(
                                "mla.answer-translation.state." + known.shown().state()),
                        known.writable()
                                ? LetterTranslationController.address(file.caseRef(), known.letterRef())
                                : null));
    }

    /** The letter that this act signs, if it is the one that was laid out as this document. */
    Optional<LetterToSign> laidOut(CaseFile file, String verb, String documentRef, Officer officer) {
        var letter = SignPages.LETTER.equals(verb)
                ? waiting.letter(file, documentRef, officer)
                : of(file, verb, null, officer);
        return letter.filter(found -> documentRef.equals(found.documentRef()));
    }

    Optional<LetterToSign> of(CaseFile file, String verb, @Nullable String addressee, Officer officer) {
        return switch (verb) {
            case SignPages.ANSWER -> answers.letter(file, officer);
            case SignPages.REQUEST -> {
                var documentRef = review.letter(file.caseRef(), officer).orElse(null);
                var letter = requests.letter(file, officer);
                yield Optional.of(new LetterToSign(LetterSeals.signingFor(file), letter, documentRef));
            }
            case SignPages.LETTER -> waiting.letter(file, officer);
            default -> reminders.letter(file, verb, addressee);
        };
    }
}
