package org.rogatory.requests.message;

import java.util.List;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Deliberation;
import org.rogatory.documents.DocumentStatus;
import org.rogatory.documents.DocumentView;
import org.rogatory.exchange.Exchange;
import org.rogatory.exchange.ExchangeMessage;
import org.rogatory.exchange.MessageStatus;
import org.rogatory.identity.Officer;
import org.rogatory.requests.RequestForms;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/**
 * What the other State has sent is read once an officer has it before him who takes part in the deliberation: the sender
 * is told, once, and which authority read it. Called with no transaction open, by whoever shows the messages, the request
 * or the document they brought.
 */
@Component
public class ReadMessages {

    private final Exchange exchange;

    ReadMessages(Exchange exchange) {
        this.exchange = exchange;
    }

    /** The messages of a file, for an officer who opens the list of them. */
    public List<ExchangeMessage> list(CaseFile file, Officer officer) {
        var messages = exchange.messagesOf(file.caseRef());
        var unread = messages.stream()
                .filter(message ->
                        message.incoming() && MessageStatus.DELIVERED.key().equals(message.status()))
                .map(ExchangeMessage::messageId)
                .toList();
        return mark(unread, file, officer) ? exchange.messagesOf(file.caseRef()) : messages;
    }

    /** An officer has opened the request; what he reads has come by message only on the side that received it. */
    public void requestOpened(CaseFile file, Officer officer) {
        if (!file.outgoing() && Deliberation.open(file, officer)) {
            mark(exchange.unread(file.caseRef(), RequestForms.OPENING), file, officer);
        }
    }

    /** An officer has opened a document of the file; what came with a message is that message read. */
    public void documentOpened(CaseFile file, DocumentView document, Officer officer) {
        if (document.status() == DocumentStatus.RECEIVED && Deliberation.open(file, officer)) {
            mark(exchange.unread(file.caseRef(), document.content()), file, officer);
        }
    }

    /** Whether there was anything to mark; where two read at once one of them has told the sender. */
    private boolean mark(List<String> unread, CaseFile file, Officer officer) {
        if (unread.isEmpty() || !Deliberation.open(file, officer)) {
            return false;
        }
        try {
            exchange.markRead(unread, officer.isSystem() ? null : file.authority());
        } catch (ConcurrencyFailureException readByAnother) {
            return true;
        }
        return true;
    }
}
