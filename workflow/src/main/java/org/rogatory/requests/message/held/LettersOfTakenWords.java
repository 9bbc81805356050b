package org.rogatory.requests.message.held;

import java.util.stream.Stream;
import org.rogatory.documents.DocumentIsolations;
import org.rogatory.documents.DocumentView;
import org.rogatory.persons.WordsChange;
import org.rogatory.requests.message.RequestMessenger;
import org.rogatory.requests.message.seal.WaitingLetters;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The letter of a message goes with the words that were taken out of the message: it says the same. It comes back or is
 * erased with whatever else the same isolation took away.
 */
@Component
class LettersOfTakenWords {

    private final RequestMessenger messenger;
    private final WaitingLetters waiting;
    private final DocumentIsolations isolations;

    LettersOfTakenWords(RequestMessenger messenger, WaitingLetters waiting, DocumentIsolations isolations) {
        this.messenger = messenger;
        this.waiting = waiting;
        this.isolations = isolations;
    }

    @EventListener
    void taken(WordsChange change) {
        if (change.kind() != WordsChange.Kind.TAKEN) {
            return;
        }
        var letters = change.of("exchange_outgoing").stream()
                .flatMap(message -> letters(change.caseRef(), message))
                .distinct()
                .toList();
        isolations.isolate(letters, change.holder());
    }

    /** What it carries, and what was laid out of it to be signed and is not in it yet. */
    private Stream<String> letters(String caseRef, String message) {
        var carried = messenger.carried(caseRef, message).stream()
                .filter(document -> MessageLetter.WRITTEN.contains(document.kind()))
                .map(DocumentView::documentRef);
        return Stream.concat(carried, waiting.laidOut(caseRef, message).stream());
    }
}
