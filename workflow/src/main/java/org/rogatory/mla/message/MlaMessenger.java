package org.rogatory.mla.message;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.Documents;
import org.rogatory.exchange.Enclosure;
import org.rogatory.exchange.Exchange;
import org.rogatory.exchange.ExchangeMessage;
import org.rogatory.exchange.OutgoingMessage;
import org.rogatory.mla.MlaForms;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Puts a message of a file into the outbox; what leaves is only the payload and the enclosures given here. */
@Component
public class MlaMessenger {

    private final Exchange exchange;
    private final Documents documents;
    private final Directory directory;

    MlaMessenger(Exchange exchange, Documents documents, Directory directory) {
        this.exchange = exchange;
        this.documents = documents;
        this.directory = directory;
    }

    /** Queues a message that the file's process will send, and returns its reference. */
    public String send(CaseFile file, String kind, JsonNode payload, List<Enclosure> enclosures) {
        var message = message(file, kind, payload, enclosures);
        return file.byHand() ? exchange.enqueueByHand(message) : exchange.enqueue(message);
    }

    /** Queues a message that no step of the file's process sends, and has it sent. */
    public String post(CaseFile file, String kind, JsonNode payload) {
        return post(file, kind, payload, List.of());
    }

    /** The same with enclosures. */
    public String post(CaseFile file, String kind, JsonNode payload, List<Enclosure> enclosures) {
        var messageRef = send(file, kind, payload, enclosures);
        exchange.send(messageRef, file.caseRef());
        return messageRef;
    }

    /** Has a message sent that an act of the file has queued, beside the file's process. */
    public void dispatch(String messageRef, String caseRef) {
        exchange.send(messageRef, caseRef);
    }

    /** Puts what one file has received into another. */
    public void hand(CaseFile from, CaseFile to) {
        exchange.messagesOf(from.caseRef()).stream()
                .filter(ExchangeMessage::incoming)
                .forEach(message -> exchange.attach(message.messageId(), to.caseRef()));
    }

    /** Takes back what has not left yet and tells whether the request itself was among it. */
    public boolean recall(CaseFile file) {
        return exchange.recall(file.caseRef()).stream().anyMatch(MlaForms::opens);
    }

    /** Whether the file has told the other State that it withdraws. */
    public boolean withdrawalTold(CaseFile file) {
        return exchange.messagesOf(file.caseRef()).stream()
                .anyMatch(message -> !message.incoming() && "withdrawal_notice".equals(message.kind()));
    }

    private OutgoingMessage message(CaseFile file, String kind, JsonNode payload, List<Enclosure> enclosures) {
        return new OutgoingMessage(
                file.caseRef(),
                file.threadId(),
                kind,
                file.state(),
                file.authority(),
                file.otherState(),
                addressee(file),
                file.caseRef(),
                payload,
                enclosures);
    }

    private String addressee(CaseFile file) {
        var known = file.counterpartAuthority();
        return known != null
                ? known
                : directory
                        .mlaDefault(file.otherState())
                        .orElseThrow(() -> Refusal.of("unknown-state", "requested"))
                        .key();
    }

    /** The attachments of a file that may travel, with a letter before them if there is one. */
    public List<Enclosure> enclosures(String caseRef, @Nullable String letterRef) {
        return documents.ofCase(caseRef).stream()
                .filter(document -> document.documentRef().equals(letterRef) || document.attachment())
                .map(MlaMessenger::enclosure)
                .toList();
    }

    /** The files that go with an act, as far as they may travel. */
    public List<Enclosure> released(String caseRef, List<String> files) {
        if (files.isEmpty()) {
            return List.of();
        }
        var own = documents.ofCase(caseRef);
        if (files.stream()
                .anyMatch(
                        ref -> own.stream().noneMatch(each -> each.documentRef().equals(ref)))) {
            throw Refusal.of("document-unknown", "files");
        }
        return own.stream()
                .filter(document -> files.contains(document.documentRef()) && document.attachment())
                .map(MlaMessenger::enclosure)
                .toList();
    }

    /** Puts a letter that was sealed after its message was stored into it. */
    public void enclose(String messageRef, String documentRef) {
        exchange.enclose(messageRef, enclosure(documents.get(documentRef)));
    }

    static Enclosure enclosure(DocumentView document) {
        return new Enclosure(document.kind(), document.name(), document.mediaType(), document.content());
    }
}
