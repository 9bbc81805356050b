package org.rogatory.mla.inbox;

import java.util.Optional;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.documents.Documents;
import org.rogatory.exchange.Exchange;
import org.rogatory.exchange.MessageReceived;
import org.rogatory.mla.consultation.Matter;
import org.rogatory.persons.FileKeys;
import org.springframework.stereotype.Component;

/** The file to which a message of the partner belongs, and what came with the message. */
@Component
class ReceivedThreads {

    private final Cases cases;
    private final Documents documents;
    private final Exchange exchange;
    private final FileKeys keys;

    ReceivedThreads(Cases cases, Documents documents, Exchange exchange, FileKeys keys) {
        this.exchange = exchange;
        this.cases = cases;
        this.documents = documents;
        this.keys = keys;
    }

    /** The file of its thread; what comes after a file was destroyed stays without one, where officers see it. */
    Optional<CaseFile> of(MessageReceived message) {
        return cases.byThread(message.threadId(), message.toState()).filter(file -> !keys.destroyed(file.caseRef()));
    }

    /** The message belongs to the file that it opened or told of; one that was destroyed takes nothing in. */
    void put(CaseFile file, MessageReceived message) {
        if (!keys.destroyed(file.caseRef())) {
            exchange.attach(message.messageId(), file.caseRef());
        }
    }

    /** What came with the message belongs to the file; what came with a matter between the States, to that matter. */
    void keep(CaseFile file, MessageReceived message) {
        var matter = Matter.papers().contains(message.kind());
        message.enclosures()
                .forEach(enclosure -> documents.receive(
                        file.caseRef(),
                        matter ? message.kind() : enclosure.kind(),
                        enclosure.name(),
                        enclosure.taken()));
    }
}
