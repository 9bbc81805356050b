package org.rogatory.audit;

import jakarta.persistence.EntityManager;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Chains committed rows by hash, one sealer at a time per database, and checks the chain. */
@Service
public class AuditSealer {

    private static final int BATCH = 500;

    private final AuditEntries entries;
    private final AuditChains chains;
    private final EntityManager held;
    private final ApplicationEventPublisher events;

    AuditSealer(AuditEntries entries, AuditChains chains, EntityManager held, ApplicationEventPublisher events) {
        this.events = events;
        this.held = held;
        this.entries = entries;
        this.chains = chains;
    }

    /** Chains what is not chained yet. */
    @Scheduled(fixedDelayString = "${rogatory.audit.seal-every:3s}")
    @Transactional
    public void seal() {
        var tail = entries.unchained(Limit.of(BATCH));
        if (tail.isEmpty()) {
            return;
        }
        var chain = chains.lock();
        var rows = entries.unchained(Limit.of(BATCH));
        for (var entry : rows) {
            entry.chain(chain.lastPosition() + 1, chain.lastHash());
            chain.append(entry);
        }
        events.publishEvent(new TrailSealed(rows.stream().map(Sealed::of).toList()));
    }

    /** How many rows are not chained yet, five hundred at most. */
    @Transactional(readOnly = true)
    public int unsealed() {
        return entries.unchained(Limit.of(BATCH)).size();
    }

    /** Recomputes the chain from the start and says where it breaks, and how long the unsealed tail is. */
    @Transactional(readOnly = true)
    public Verification verify() {
        return verifyAfter(new ChainHead(0, AuditChain.START));
    }

    /**
     * The same of what stands behind a place up to which the chain was found whole. What is sealed while it is checked comes
     * behind the head that was read first, and has to fit as well. Rows are let go of part by part: a trail grows for years.
     */
    @Transactional(readOnly = true)
    public Verification verifyAfter(ChainHead checked) {
        var head = chains.read();
        var hash = checked.hash();
        var position = checked.position();
        var whole = head.lastPosition() == position && hash.equals(head.lastHash());
        for (var part = entries.chainedAfter(position, Limit.of(BATCH)); !part.isEmpty(); ) {
            for (var entry : part) {
                position++;
                hash = ChainText.hash(hash, entry, position);
                if (!hash.equals(entry.hash()) || !Long.valueOf(position).equals(entry.position())) {
                    return new Verification(false, position, 0);
                }
                whole |= position == head.lastPosition() && hash.equals(head.lastHash());
            }
            part.forEach(held::detach);
            part = entries.chainedAfter(position, Limit.of(BATCH));
        }
        return new Verification(
                whole, position, entries.unchained(Limit.of(BATCH)).size());
    }

    /**
     * Outcome of a check of the chain.
     *
     * @param position last good position, or the position at which the chain breaks
     * @param unsealedTail rows not chained yet, 500 at most
     */
    public record Verification(boolean whole, long position, int unsealedTail) {}
}
