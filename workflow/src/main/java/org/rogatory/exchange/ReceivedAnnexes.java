package org.rogatory.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rogatory.documents.KeptBytes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What came sealed for some only: kept as it came, opened for one answer and never kept open. Decides no access: its
 * callers have passed the access rule.
 */
@Component
public class ReceivedAnnexes {

    private final IncomingRepository messages;
    private final Inbox inbox;
    private final Envelope envelope;
    private final KeptBytes bytes;
    private final JdbcClient jdbc;

    ReceivedAnnexes(IncomingRepository messages, Inbox inbox, Envelope envelope, KeptBytes bytes, JdbcClient jdbc) {
        this.messages = messages;
        this.inbox = inbox;
        this.envelope = envelope;
        this.bytes = bytes;
        this.jdbc = jdbc;
    }

    /** The received messages of a file that have such a part, oldest first. */
    @Transactional(readOnly = true)
    public List<ReceivedAnnex> of(String caseRef) {
        var found = messages.withClosedParts(caseRef);
        var appointed =
                appointed(found.stream().map(ExchangeIncoming::messageId).toList());
        return found.stream()
                .map(message -> annex(message, appointed.getOrDefault(message.messageId(), List.of())))
                .toList();
    }

    private ReceivedAnnex annex(ExchangeIncoming message, List<String> appointed) {
        var recipients = inbox.content(message).closed().stream()
                .flatMap(part -> part.recipients().stream())
                .distinct()
                .toList();
        return new ReceivedAnnex(
                message.messageId(),
                message.view().kind(),
                message.fromState(),
                message.fromAuthority(),
                message.receivedAt(),
                recipients,
                appointed);
    }

    /**
     * What such a part says, read with the key of one of its readers. Never in a transaction.
     *
     * @throws EnvelopeUnreadable if it is not for this authority, was changed, belongs to another message, or its
     *     key is not here
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public byte[] open(String messageId, String reader) {
        var message = messages.findById(messageId).orElseThrow(EnvelopeUnreadable::new);
        var part = inbox.content(message).closed().stream()
                .filter(closed -> closed.recipients().contains(reader))
                .findFirst()
                .orElseThrow(EnvelopeUnreadable::new);
        try (var content = bytes.open(part.content())) {
            return new SealedOrigin(messageId, message.fromAuthority())
                    .demanded(envelope.open(content.readAllBytes(), reader));
        } catch (IOException failed) {
            throw new UncheckedIOException("A sealed annex could not be read", failed);
        }
    }

    /** Lets an officer open the part of a message; said twice it is no different. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void appoint(String messageId, String username, String by) {
        var known = appointed(List.of(messageId)).getOrDefault(messageId, List.of());
        if (!known.contains(username)) {
            jdbc.sql("insert into exchange_sealed_access (message_id, username, appointed_by) values (?, ?, ?)")
                    .params(messageId, username, by)
                    .update();
        }
    }

    private Map<String, List<String>> appointed(Collection<String> messageIds) {
        var appointed = new HashMap<String, List<String>>();
        if (!messageIds.isEmpty()) {
            jdbc.sql("select message_id, username from exchange_sealed_access where message_id in (:messages)"
                            + " order by username")
                    .param("messages", messageIds)
                    .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                    .list()
                    .forEach(entry -> appointed
                            .computeIfAbsent(entry.getKey(), message -> new ArrayList<>())
                            .add(entry.getValue()));
        }
        return appointed;
    }
}
