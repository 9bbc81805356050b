package org.rogatory.mla.consultation;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.message.LetterOutcome;
import org.rogatory.requests.message.LettersHeld.Written;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * A letter on a matter asks or answers once it is signed: the term of a question begins then, that of an answer ends
 * then. One that is dropped has neither asked nor answered.
 */
@Component
class MatterLetters implements LetterOutcome {

    private final Consultations consultations;
    private final Directory directory;
    private final Clock clock;

    MatterLetters(Consultations consultations, Directory directory, Clock clock) {
        this.consultations = consultations;
        this.directory = directory;
        this.clock = clock;
    }

    /** What was settled or answered in another way while the letter waited is waited for no more. */
    @Override
    public void signed(CaseFile file, Written letter, JsonNode said) {
        var known = consultations.rows(file.caseRef());
        for (var row : known) {
            if (letter.messageRef().equals(row.messageRef()) && row.proposed()) {
                consultations.await(file, row, until(file, row.matter(), said));
            } else if (row.answeredIn(letter.messageRef())) {
                consultations.met(file, row, known);
            }
        }
    }

    /** No decision rests on a term that had passed before the other State was asked. */
    private @Nullable LocalDate until(CaseFile file, Matter matter, JsonNode said) {
        var until = RequestForms.day(said.path(matter.day()).asString(""));
        var today = file.day(clock.instant(), directory.zone(file.authority()));
        if (until != null && matter == Matter.DECISION && until.isBefore(today)) {
            throw Refusal.of("letter-day-past");
        }
        return until;
    }

    @Override
    public void dropped(CaseFile file, Written letter) {
        for (var row : consultations.rows(file.caseRef())) {
            if (letter.messageRef().equals(row.messageRef())) {
                row.drop();
                consultations.save(row);
            } else if (row.answeredIn(letter.messageRef())) {
                row.reopen();
                consultations.save(row);
            }
        }
    }
}
