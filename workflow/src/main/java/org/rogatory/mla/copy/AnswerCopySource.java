package org.rogatory.mla.copy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentStatus;
import org.rogatory.documents.DocumentView;
import org.rogatory.exchange.Exchange;
import org.rogatory.exchange.ExchangeMessage;
import org.rogatory.exchange.MessageStatus;
import org.rogatory.identity.Officer;
import org.rogatory.persons.TakenWords;
import org.rogatory.requests.message.letter.CopyLetters.Source;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/**
 * What the letter of an answer, to the whole or to a part, was made of: its message says it, on the side that sent it and
 * on the one that received it. Of an answer that came as a paper there is no message, and nobody knows what it says.
 */
@Component
class AnswerCopySource implements CopySource {

    private static final String MESSAGE = "response_executed";

    private final Exchange exchange;
    private final ObjectProvider<Procedures> procedures;
    private final TakenWords taken;

    AnswerCopySource(Exchange exchange, ObjectProvider<Procedures> procedures, TakenWords taken) {
        this.exchange = exchange;
        this.procedures = procedures;
        this.taken = taken;
    }

    /** Of the documents of a file those that are letters of answers which went or came with a message, by reference. */
    Set<String> letters(CaseFile file, List<DocumentView> documents) {
        var letters =
                documents.stream().filter(document -> stands(file, document)).toList();
        if (letters.isEmpty()) {
            return Set.of();
        }
        var carried = carried(file);
        return letters.stream()
                .filter(letter -> carried.values().stream()
                        .anyMatch(
                                addresses -> addresses.contains(letter.content().address())))
                .map(DocumentView::documentRef)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Kept> of(CaseFile file, DocumentView document) {
        if (!stands(file, document)) {
            return Optional.empty();
        }
        return carried(file).entrySet().stream()
                .filter(message ->
                        message.getValue().contains(document.content().address()))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .map(message -> kept(file, message));
    }

    private static boolean stands(CaseFile file, DocumentView document) {
        var stood = file.outgoing() ? DocumentStatus.RECEIVED : DocumentStatus.SEALED;
        return file.machine().startsWith("mla_")
                && Source.ANSWER.equals(document.kind())
                && document.status() == stood
                && document.isolation() == null
                && !document.quarantined();
    }

    /** The answers of a file, by their numbers, each with the addresses of the files that it carries. */
    private Map<String, Set<String>> carried(CaseFile file) {
        var answers = exchange.messagesOf(file.caseRef()).stream()
                .filter(message -> message.incoming() == file.outgoing() && answers(message))
                .toList();
        return exchange.enclosedWith(answers);
    }

    private static boolean answers(ExchangeMessage message) {
        return MESSAGE.equals(message.kind()) && !MessageStatus.RECALLED.key().equals(message.status());
    }

    /** Nothing is copied of which words were taken out that may be put back, nor while a person may be among them. */
    private Kept kept(CaseFile file, String message) {
        var content = file.outgoing() ? exchange.contentOfReceived(message) : exchange.contentOfSent(message);
        var request = procedures.getObject().content(file, Officer.system(file.state()));
        if (taken.waiting(List.of(content.payload().toString(), request.toString()))) {
            throw Refusal.of("words-isolated");
        }
        var answer = TakenWords.told(content.payload());
        return new Kept(version(request, answer), request, answer);
    }

    /** A message has no versions: the number tells whether it and the request still say the same. */
    private static int version(JsonNode request, JsonNode answer) {
        return (request + "\n" + answer).hashCode();
    }
}
