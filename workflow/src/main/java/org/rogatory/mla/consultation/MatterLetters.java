package org.rogatory.mla.consultation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.exchange.Exchange;
import org.rogatory.exchange.MessageStatus;
import org.rogatory.exchange.MessageStatusChanged;
import org.rogatory.requests.message.LetterOutcome;
import org.rogatory.requests.message.LettersHeld.Written;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * A letter on a matter asks or answers once it is signed: the term of a question begins then, that of an answer ends
 * then. One that is dropped, or that the other State's system refuses, has neither asked nor answered.
 */
@Component
class MatterLetters implements LetterOutcome {

    private final Cases cases;
    private final Consultations consultations;
    private final Deadlines deadlines;
    private final Exchange exchange;
    private final MatterDays days;
    private final Clock clock;

    MatterLetters(
            Cases cases,
            Consultations consultations,
            Deadlines deadlines,
            Exchange exchange,
            MatterDays days,
            Clock clock) {
        this.cases = cases;
        this.consultations = consultations;
        this.deadlines = deadlines;
        this.exchange = exchange;
        this.days = days;
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
        var until = MatterDays.named(matter, said).orElse(null);
        if (until != null && matter == Matter.DECISION && days.past(file, until)) {
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

    @EventListener
    void on(MessageStatusChanged change) {
        var status = change.status();
        var told = status == MessageStatus.REJECTED || status == MessageStatus.DELIVERED;
        if (told && Matter.papers().contains(change.kind())) {
            cases.lookUp(change.caseRef(), AccessScope.system()).ifPresent(file -> heard(file, change));
        }
    }

    private void heard(CaseFile file, MessageStatusChanged change) {
        var known = consultations.rows(file.caseRef());
        for (var row : known) {
            if (change.status() == MessageStatus.DELIVERED) {
                takenIn(file, row, change.messageId(), known);
            } else {
                refused(file, row, change.messageId());
            }
        }
    }

    /** Who is to answer still has as long as the rule says from now on: an answer that was refused ended no wait. */
    private void refused(CaseFile file, Consultation row, String message) {
        if (message.equals(row.messageRef())) {
            row.drop();
            consultations.save(row);
            deadlines.stop(file.caseRef(), row.matter().term(), row.consultationRef());
        } else if (row.answeredIn(message)) {
            row.unanswer();
            consultations.save(row);
            if (row.proposed()) {
                consultations.await(file, row, null);
            }
        }
    }

    /** What was refused for a passing reason asks or answers once it is taken in. */
    private void takenIn(CaseFile file, Consultation row, String message, List<Consultation> known) {
        if (message.equals(row.messageRef()) && (row.noted() || row.dropped())) {
            asks(file, row, message);
        } else if (row.answeredIn(message) && row.answeredAt() == null) {
            row.answers(clock.instant());
            consultations.save(row);
            consultations.met(file, row, known);
        }
    }

    /** No earlier term or day that passed counts. */
    private void asks(CaseFile file, Consultation row, String message) {
        row.restore(clock.instant());
        consultations.save(row);
        var said = exchange.contentOfSent(message).payload();
        consultations.await(file, row, days.ahead(file, row.matter(), said).orElse(null));
    }
}
