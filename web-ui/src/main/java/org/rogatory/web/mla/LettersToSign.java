package org.rogatory.web.mla;

import java.util.Optional;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.mla.incoming.AnswerReview;
import org.rogatory.mla.message.LetterSeals;
import org.rogatory.mla.message.LetterToSign;
import org.rogatory.mla.outgoing.OutgoingReview;
import org.rogatory.mla.reminder.Reminders;
import org.springframework.stereotype.Component;

/** The letters that are signed on the page of signing: requests, answers, reminders and interim replies, each by its verb. */
@Component
class LettersToSign {

    private final ReviewPages requests;
    private final OutgoingReview review;
    private final AnswerReview answers;
    private final Reminders reminders;

    LettersToSign(ReviewPages requests, OutgoingReview review, AnswerReview answers, Reminders reminders) {
        this.requests = requests;
        this.review = review;
        this.answers = answers;
        this.reminders = reminders;
    }

    Optional<LetterToSign> of(CaseFile file, String verb, Officer officer) {
        return switch (verb) {
            case SignPages.ANSWER -> answers.letter(file, officer);
            case SignPages.REQUEST -> {
                var documentRef = review.letter(file.caseRef(), officer).orElse(null);
                var letter = requests.letter(file, officer);
                yield Optional.of(new LetterToSign(LetterSeals.signingFor(file), letter, documentRef));
            }
            default -> reminders.letter(file, verb);
        };
    }
}
