package org.rogatory.audit;

import jakarta.persistence.EntityManager;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the rows of the chain one after the other; they are let go of part by part, for a trail grows for years. */
@Service
class ChainReading {

    private static final int BATCH = 500;

    private final AuditEntries entries;
    private final AuditChains chains;
    private final EntityManager held;

    ChainReading(AuditEntries entries, AuditChains chains, EntityManager held) {
        this.entries = entries;
        this.chains = chains;
        this.held = held;
    }

    /**
     * Shows all rows that have a place behind the one where the walk begins, and gives the end of the chain as it was
     * before. What is sealed meanwhile comes behind that end, and never behind the end as it is afterwards.
     */
    @Transactional(readOnly = true)
    public ChainHead through(ChainWalk walk) {
        var head = chains.end();
        walk.begin(head);
        var from = walk.behind().position();
        var part = from == 0
                ? entries.placedBehind(Long.MIN_VALUE, 0, Limit.of(BATCH))
                : entries.placedBehind(from, Long.MAX_VALUE, Limit.of(BATCH));
        while (!part.isEmpty()) {
            var last = part.get(part.size() - 1);
            part.forEach(walk::take);
            part.forEach(held::detach);
            part = entries.placedBehind(place(last), last.id(), Limit.of(BATCH));
        }
        walk.end(chains.end());
        return head;
    }

    private static long place(AuditEntry entry) {
        var position = entry.position();
        return position == null ? Long.MAX_VALUE : position;
    }
}
