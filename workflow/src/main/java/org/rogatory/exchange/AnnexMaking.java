package org.rogatory.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.documents.DocumentIsolations;
import org.rogatory.documents.bytes.KeptBytes;
import org.rogatory.documents.bytes.KeptContent;
import org.rogatory.exchange.SealedAnnexes.Annex;
import org.rogatory.exchange.SealedAnnexes.Carrier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Encrypts what of a message only some may read, once: what is said in clear lives no longer than that takes. */
@Component
class AnnexMaking {

    private final Outbox outbox;
    private final ObjectProvider<SealedAnnexes> annexes;
    private final ClosedWords words;
    private final Envelope envelope;
    private final KeptBytes bytes;
    private final DocumentIsolations isolations;
    private final JsonMapper json = JsonMapper.shared();

    AnnexMaking(
            Outbox outbox,
            ObjectProvider<SealedAnnexes> annexes,
            ClosedWords words,
            Envelope envelope,
            KeptBytes bytes,
            DocumentIsolations isolations) {
        this.outbox = outbox;
        this.annexes = annexes;
        this.words = words;
        this.envelope = envelope;
        this.bytes = bytes;
        this.isolations = isolations;
    }

    /** Refuses a message whose annex says words that were taken away, or holds a document that was, or is dangerous. */
    void demandWhole(ExchangeOutgoing message) {
        var content = outbox.content(message);
        demandOpen(message, content.closed().stream().flatMap(part -> Stream.ofNullable(part.source())));
        annex(message, content).ifPresent(annex -> demandWhole(message, annex));
    }

    private void demandWhole(ExchangeOutgoing message, Annex annex) {
        isolations.demandWhole(annex.content().toString());
        demandOpen(message, annex.papers().stream());
    }

    private void demandOpen(ExchangeOutgoing message, Stream<KeptContent> papers) {
        isolations.demandOpen(message.keyRef(), papers.map(KeptContent::address).toList());
    }

    /**
     * Puts the annex of a message into it, unless it carries one; what it says to its addressee alone is in clear there
     * no longer. Never in a transaction.
     *
     * @throws NoEncryptionKey if one of its readers has no key any more: it stays here then
     */
    void enclose(ExchangeOutgoing message) {
        var content = outbox.content(message);
        if (!content.closed().isEmpty()) {
            return;
        }
        annex(message, content).ifPresent(annex -> {
            demandWhole(message, annex);
            var told = words.told(message.kind(), content.payload());
            outbox.enclose(message.messageId(), told, closed(message, annex));
        });
    }

    private Optional<Annex> annex(ExchangeOutgoing message, MessageContent content) {
        var caseRef = message.caseRef();
        if (caseRef == null) {
            return words.of(message.kind(), content.payload())
                    .map(said -> new Annex(said, List.of(message.toAuthority()), List.of()));
        }
        var carrier = new Carrier(message.messageId(), caseRef, message.kind(), message.queuedAt());
        return annexes.stream().flatMap(source -> source.of(carrier).stream()).findFirst();
    }

    /** What the annex says, then its documents: each in an envelope of its own, so that none is held with another. */
    private List<SealedPart> closed(ExchangeOutgoing message, Annex annex) {
        var said = new SealedOrigin(message.messageId(), message.fromAuthority()).written(annex.content());
        var readers = annex.recipients();
        var parts = new ArrayList<SealedPart>();
        try {
            parts.add(new SealedPart(kept(message, envelope.close(json.writeValueAsBytes(said), readers)), readers));
            for (var paper : annex.papers()) {
                var place = SealedAnnexes.place(parts.size() - 1);
                var closed = kept(message, envelope.close(read(paper), readers));
                parts.add(new SealedPart(closed, readers, place, paper));
            }
            return parts;
        } catch (IOException failed) {
            throw new UncheckedIOException("A sealed annex could not be kept", failed);
        }
    }

    private byte[] read(KeptContent paper) throws IOException {
        try (var content = bytes.open(paper)) {
            return content.readAllBytes();
        }
    }

    private KeptContent kept(ExchangeOutgoing message, byte[] closed) throws IOException {
        return bytes.keep(message.keyRef(), new ByteArrayInputStream(closed), closed.length);
    }
}
