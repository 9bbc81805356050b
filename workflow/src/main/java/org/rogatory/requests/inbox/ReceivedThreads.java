package org.rogatory.requests.inbox;

import java.util.Optional;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.documents.Documents;
import org.rogatory.exchange.Exchange;
import org.rogatory.exchange.MessageReceived;
import org.rogatory.persons.FileKeys;
import org.springframework.stereotype.Component;

/** The file to which a message of the partner belongs, and what came with the message. */
@Component
public class ReceivedThreads {

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
    public Optional<CaseFile> of(MessageReceived message) {
        return cases.byThread(message.threadId(), message.toState()).filter(file -> !keys.destroyed(file.caseRef()));
    }

    /** The message belongs to the file that it opened or told of; one that was destroyed takes nothing in. */
    public void put(CaseFile file, MessageReceived message) {
        if (!keys.destroyed(file.caseRef())) {
            exchange.attach(message.messageId(), file.caseRef());
        }
    }

    /**
     * What came with the message belongs to the file.
     *
     * @param underItsOwnKind whether it is kept under the kind of the message: it belongs to a matter between the States
     */
    public void keep(CaseFile file, MessageReceived message, boolean underItsOwnKind) {
        message.enclosures()
                .forEach(enclosure -> documents.receive(
                        file.caseRef(),
                        underItsOwnKind ? message.kind() : enclosure.kind(),
                        enclosure.name(),
                        enclosure.taken()));
    }
}
