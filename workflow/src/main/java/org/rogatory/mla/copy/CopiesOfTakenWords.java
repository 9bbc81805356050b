package org.rogatory.mla.copy;

import org.rogatory.documents.DocumentIsolations;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.Documents;
import org.rogatory.documents.Isolation;
import org.rogatory.persons.WordsChange;
import org.rogatory.requests.message.letter.CopyKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Copies go with the words that were taken out of a message of their file: a copy of an answer may say them, and of
 * which letter one was made only its pages tell. They come back or are erased with what else the same isolation took.
 */
@Component
class CopiesOfTakenWords {

    private final Documents documents;
    private final DocumentIsolations isolations;

    CopiesOfTakenWords(Documents documents, DocumentIsolations isolations) {
        this.documents = documents;
        this.isolations = isolations;
    }

    @EventListener
    void taken(WordsChange change) {
        if (change.kind() != WordsChange.Kind.TAKEN || !ofMessages(change)) {
            return;
        }
        var copies = documents.ofCase(change.caseRef()).stream()
                .filter(document ->
                        CopyKind.of(document.kind()).isPresent() && document.isolation() != Isolation.ERASED)
                .map(DocumentView::documentRef)
                .toList();
        isolations.isolate(copies, change.holder());
    }

    private static boolean ofMessages(WordsChange change) {
        return !change.of("exchange_incoming").isEmpty()
                || !change.of("exchange_outgoing").isEmpty();
    }
}
