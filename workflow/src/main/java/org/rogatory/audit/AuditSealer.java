package org.rogatory.audit;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Chains committed rows by hash, one sealer at a time per database. */
@Service
public class AuditSealer {

    private static final int BATCH = 500;

    private final AuditEntries entries;
    private final AuditChains chains;
    private final ApplicationEventPublisher events;

    AuditSealer(AuditEntries entries, AuditChains chains, ApplicationEventPublisher events) {
        this.events = events;
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
        return entries.unsealed(Limit.of(BATCH)).size();
    }
}
