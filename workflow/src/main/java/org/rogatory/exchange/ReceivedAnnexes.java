package org.rogatory.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.rogatory.documents.bytes.KeptBytes;
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

    /** An envelope is opened in memory, so a larger one is not; in bytes. A node of ours sends much less. */
    static final long LARGEST = 64L * 1024 * 1024;

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
     * @throws EnvelopeUnreadable if it is not for this authority, was changed, belongs to another message, is larger
     *     than {@value #LARGEST} bytes, or its key is not here
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public byte[] open(String messageId, String reader) {
        var message = messages.findById(messageId).orElseThrow(EnvelopeUnreadable::new);
        return new SealedOrigin(messageId, message.fromAuthority()).demanded(opened(message, reader, part -> true));
    }

    /**
     * A document that an annex names, read with the key of one of its readers. The annex tells its hash, and with which
     * message it goes: what is not just that is not read. Never in a transaction.
     *
     * @param place of its part in the package
     * @throws EnvelopeUnreadable if it is not for this authority, is not the document named, or its key is not here
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public byte[] paper(String messageId, String reader, String place, String sha256) {
        var message = messages.findById(messageId).orElseThrow(EnvelopeUnreadable::new);
        var content = opened(message, reader, part -> part.path().equals(place));
        if (!sha256(content).equals(sha256)) {
            throw new EnvelopeUnreadable();
        }
        return content;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The first such part that is for this reader: what the annex says stands before its documents. */
    private byte[] opened(ExchangeIncoming message, String reader, Predicate<SealedPart> wanted) {
        var part = inbox.content(message).closed().stream()
                .filter(closed -> closed.recipients().contains(reader) && wanted.test(closed))
                .findFirst()
                .filter(closed -> closed.content().size() <= LARGEST)
                .orElseThrow(EnvelopeUnreadable::new);
        try (var content = bytes.open(part.content())) {
            return envelope.open(content.readAllBytes(), reader);
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
