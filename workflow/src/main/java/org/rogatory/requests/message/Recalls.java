package org.rogatory.requests.message;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.cases.CaseFile;
import org.rogatory.exchange.Exchange;
import org.rogatory.exchange.MessageStatus;
import org.rogatory.identity.Officer;
import org.rogatory.requests.RequestForms;
import org.rogatory.transmission.LegView;
import org.rogatory.transmission.Legs;
import org.springframework.stereotype.Component;

/** Takes back what a file has written and has not left. */
@Component
class Recalls {

    private static final Set<String> WAITING = Set.of(MessageStatus.HELD.key(), MessageStatus.QUEUED.key());

    private final Exchange exchange;
    private final Legs legs;
    private final LetterNumbers numbers;
    private final LettersHeld waiting;

    Recalls(Exchange exchange, Legs legs, LetterNumbers numbers, LettersHeld waiting) {
        this.exchange = exchange;
        this.legs = legs;
        this.numbers = numbers;
        this.waiting = waiting;
    }

    /** Whether the request itself is among what would be taken back: it was never handed over. */
    boolean unsent(CaseFile file) {
        var gone = gone(file);
        var request = RequestForms.message(file.form());
        return exchange.sentOf(file.caseRef()).stream()
                .filter(message -> request.equals(message.kind()) && !gone.contains(message.messageId()))
                .anyMatch(message -> WAITING.contains(message.status()));
    }

    private Set<String> gone(CaseFile file) {
        return legs.of(file.caseRef()).stream()
                .filter(LegView::gone)
                .map(LegView::messageRef)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /**
     * Takes back what waits, with its numbers, and tells whether the request itself was among it. What was handed over
     * on paper has left, though its package may not be made yet: it goes on, under its number.
     */
    boolean recall(CaseFile file, Officer by) {
        var gone = gone(file);
        var recalled = exchange.recall(file.caseRef(), gone);
        recalled.forEach(message -> numbers.abandon(file, message.letter(), by));
        waiting.recalled(file);
        goOn(file, gone);
        var request = RequestForms.message(file.form());
        return recalled.stream().anyMatch(message -> request.equals(message.kind()));
    }

    /** The step of the process that was sending it may end by the same act: it is sent beside the process, once. */
    private void goOn(CaseFile file, Set<String> gone) {
        if (gone.isEmpty()) {
            return;
        }
        exchange.sentOf(file.caseRef()).stream()
                .filter(message -> gone.contains(message.messageId()))
                .filter(message -> MessageStatus.QUEUED.key().equals(message.status()))
                .forEach(message -> exchange.send(message.messageId(), file.caseRef()));
    }
}
