package org.rogatory.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.rogatory.documents.ContentJson;
import org.rogatory.documents.bytes.KeptBytes;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a message that belongs to no file says to its addressee alone: taken out of the payload, which everybody reads
 * who carries or keeps a package, closed for him when the message is packed, and put back where it is opened.
 */
@Component
class ClosedWords {

    /** Under which key a payload names what of it is closed. */
    static final String CLOSED = "closed";

    /** They are words and no files: what is larger is not opened; in bytes. */
    private static final long LARGEST = 1024L * 1024;

    private final ObjectProvider<LooseKinds> loose;
    private final Envelope envelope;
    private final KeptBytes bytes;

    ClosedWords(ObjectProvider<LooseKinds> loose, Envelope envelope, KeptBytes bytes) {
        this.loose = loose;
        this.envelope = envelope;
        this.bytes = bytes;
    }

    /** What of a payload only the addressee may read; empty where that is nothing. */
    Optional<JsonNode> of(String kind, JsonNode payload) {
        var said = JsonNodeFactory.instance.objectNode();
        keys(kind, payload).forEach(key -> said.set(key, payload.path(key)));
        return said.isEmpty() ? Optional.empty() : Optional.of(said);
    }

    /** The payload without that; it names what is closed. */
    JsonNode told(String kind, JsonNode payload) {
        var keys = keys(kind, payload);
        if (keys.isEmpty()) {
            return payload;
        }
        var told = (ObjectNode) payload.deepCopy();
        keys.forEach(key -> told.remove(key));
        keys.forEach(told.putArray(CLOSED)::add);
        return told;
    }

    /** Those that only the addressee may read, always in the same order. */
    private List<String> keys(String kind, JsonNode payload) {
        return LooseKinds.closed(loose, kind).stream()
                .filter(key -> payload.has(key))
                .sorted()
                .toList();
    }

    /**
     * The whole payload of a message, read with the key of its addressee; empty where nothing of it is closed. Never in
     * a transaction.
     *
     * @throws Rejection if something stands in clear that may not, or cannot be read here: the sender is told
     */
    Optional<JsonNode> opened(KeptFiles kept) {
        var manifest = kept.manifest();
        var payload = manifest.payload();
        if (!keys(manifest.kind(), payload).isEmpty()) {
            throw new Rejection(RejectionCode.CONTENT_INVALID);
        }
        var closing = LooseKinds.closed(loose, manifest.kind());
        if (closing.isEmpty() || !payload.has(CLOSED)) {
            return Optional.empty();
        }
        var said = said(kept);
        var whole = (ObjectNode) payload.deepCopy();
        whole.remove(CLOSED);
        closing.stream().filter(key -> said.has(key)).forEach(key -> whole.set(key, said.path(key)));
        return Optional.of(whole);
    }

    private JsonNode said(KeptFiles kept) {
        var manifest = kept.manifest();
        var reader = manifest.toAuthority();
        var part = kept.annexes().stream()
                .filter(closed -> closed.recipients().contains(reader))
                .findFirst()
                .filter(closed -> closed.content().size() <= LARGEST)
                .orElseThrow(() -> new Rejection(RejectionCode.CONTENT_INVALID));
        var origin = new SealedOrigin(manifest.messageId(), manifest.fromAuthority());
        try (var content = bytes.open(part.content())) {
            return ContentJson.mapper().readTree(origin.demanded(envelope.open(content.readAllBytes(), reader)));
        } catch (EnvelopeUnreadable unreadable) {
            throw new Rejection(RejectionCode.CONTENT_INVALID);
        } catch (IOException failed) {
            throw new UncheckedIOException("What is closed could not be read", failed);
        }
    }
}
