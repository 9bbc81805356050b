package org.rogatory.audit;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Signs the end of the chain again and again, and keeps what was signed outside the database as well: whoever writes the
 * chain anew, cuts it off or brings an old database back cannot do so there.
 */
@Service
public class Anchors {

    private static final Logger LOG = LoggerFactory.getLogger(Anchors.class);

    private final AnchorRows rows;
    private final AnchorFolder folder;
    private final AuditSealer sealer;
    private final AuditTrail trail;
    private final ObjectProvider<AnchorSigner> signers;
    private final Clock clock;
    private final StampTurn stamps = new StampTurn();

    Anchors(
            AnchorRows rows,
            AnchorFolder folder,
            AuditSealer sealer,
            AuditTrail trail,
            ObjectProvider<AnchorSigner> signers,
            Clock clock) {
        this.rows = rows;
        this.folder = folder;
        this.sealer = sealer;
        this.trail = trail;
        this.signers = signers;
        this.clock = clock;
    }

    /** Signs the end of the chain, unless it was signed already; the file comes before the row. */
    @Scheduled(
            initialDelayString = "${rogatory.audit.first-look:PT5M}",
            fixedDelayString = "${rogatory.audit.anchor-every:5m}")
    public void take() {
        var head = trail.head();
        if (head.position() == 0 || taken(head)) {
            return;
        }
        var anchor = signed(Anchor.text(head, clock.instant()), head.position());
        folder.keep(anchor);
        try {
            rows.save(new AnchorRow(anchor));
        } catch (DataIntegrityViolationException another) {
            LOG.debug("Another node has signed the same place at the same moment");
        }
    }

    /** The very end, not one as far: what the database says of another place must not keep this one from being signed. */
    private boolean taken(ChainHead head) {
        return folder.isKept()
                ? folder.holds(head)
                : rows.newest().filter(row -> row.anchor().head().equals(head)).isPresent();
    }

    /**
     * An orderly stop leaves nothing unsealed and nothing unsigned of what was there when it began. What requests and
     * jobs still write while they end is sealed after the next start.
     */
    @EventListener(ContextClosedEvent.class)
    public void stop() {
        while (sealer.unsealed() > 0) {
            sealer.seal();
        }
        take();
    }

    private Anchor signed(String said, long position) {
        var signer = signers.getIfAvailable();
        var text = said.getBytes(StandardCharsets.UTF_8);
        var seal = by(signer, one -> one.seal(text));
        var stamp = by(signer, one -> stamps.take(clock.instant(), () -> one.stamp(text)));
        return Anchor.of(position, said, seal, stamp);
    }

    private static @Nullable String by(
            @Nullable AnchorSigner signer, Function<AnchorSigner, Optional<byte[]>> signing) {
        return signer == null
                ? null
                : signing.apply(signer).map(Base64.getEncoder()::encodeToString).orElse(null);
    }
}
