package org.rogatory.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.rogatory.documents.DocumentIsolations;
import org.rogatory.documents.KeptBytes;
import org.rogatory.exchange.SealedAnnexes.Annex;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Encrypts what of a message only some may read, once: what is said in clear lives no longer than that takes. */
@Component
class AnnexMaking {

    private final Outbox outbox;
    private final ObjectProvider<SealedAnnexes> annexes;
    private final Envelope envelope;
    private final KeptBytes bytes;
    private final DocumentIsolations isolations;
    private final JsonMapper json = JsonMapper.shared();

    AnnexMaking(
            Outbox outbox,
            ObjectProvider<SealedAnnexes> annexes,
            Envelope envelope,
            KeptBytes bytes,
            DocumentIsolations isolations) {
        this.outbox = outbox;
        this.annexes = annexes;
        this.envelope = envelope;
        this.bytes = bytes;
        this.isolations = isolations;
    }

    /** Refuses a message whose annex says words that were taken away. */
    void demandWhole(ExchangeOutgoing message) {
        annex(message).ifPresent(this::demandWhole);
    }

    private void demandWhole(Annex annex) {
        isolations.demandWhole(annex.content().toString());
    }

    /**
     * Puts the annex of a message into it, unless it carries one. Never in a transaction.
     *
     * @throws NoEncryptionKey if one of its readers has no key any more: it stays here then
     */
    void enclose(ExchangeOutgoing message) {
        if (!outbox.content(message).closed().isEmpty()) {
            return;
        }
        annex(message).ifPresent(annex -> {
            demandWhole(annex);
            outbox.enclose(message.messageId(), closed(message, annex));
        });
    }

    private Optional<Annex> annex(ExchangeOutgoing message) {
        var caseRef = message.caseRef();
        if (caseRef == null) {
            return Optional.empty();
        }
        return annexes.stream()
                .flatMap(source -> source.of(caseRef, message.kind()).stream())
                .findFirst();
    }

    private SealedPart closed(ExchangeOutgoing message, Annex annex) {
        var said = new SealedOrigin(message.messageId(), message.fromAuthority()).written(annex.content());
        var closed = envelope.close(json.writeValueAsBytes(said), annex.recipients());
        try {
            var kept = bytes.keep(message.keyRef(), new ByteArrayInputStream(closed), closed.length);
            return new SealedPart(kept, annex.recipients());
        } catch (IOException failed) {
            throw new UncheckedIOException("A sealed annex could not be kept", failed);
        }
    }
}
