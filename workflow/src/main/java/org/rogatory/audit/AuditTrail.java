package org.rogatory.audit;

import java.time.Clock;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes and reads the trail. A row is inserted in the transaction of the act itself: no act without its trace. */
@Service
public class AuditTrail {

    /** The place behind the newest row. */
    public static final long NEWEST = Long.MAX_VALUE;

    private final AuditEntries entries;
    private final AuditChains chains;
    private final Clock clock;

    AuditTrail(AuditEntries entries, AuditChains chains, Clock clock) {
        this.chains = chains;
        this.entries = entries;
        this.clock = clock;
    }

    /** Records an event; called for every published event that implements {@link AuditEvent}. */
    @EventListener
    @Transactional
    public void record(AuditEvent event) {
        var at = clock.instant();
        EventDetails.rows(event.details()).forEach(details -> entries.save(new AuditEntry(event, at, details)));
    }

    /** The sealed rows behind a place in the chain, in its order. */
    @Transactional(readOnly = true)
    public List<Sealed> sealedAfter(long position, int limit) {
        return entries.chainedAfter(position, Limit.of(limit)).stream()
                .map(Sealed::of)
                .toList();
    }

    /** The place of the last sealed row, 0 where there is none. */
    @Transactional(readOnly = true)
    public long sealedTo() {
        return chains.read().lastPosition();
    }

    /** The rows about one subject that stand before a place, newest first. */
    @Transactional(readOnly = true)
    public List<AuditEntry> of(String subject, long before, Limit limit) {
        return entries.of(subject, before, limit);
    }

    /** The rows about one subject behind a row, oldest first, each with its place in the chain. */
    @Transactional(readOnly = true)
    public List<ChainedRow> since(String subject, long after, int limit) {
        return entries.since(subject, after, Limit.of(limit)).stream()
                .map(ChainedRow::of)
                .toList();
    }

    /** The end of the chain as it is now. */
    @Transactional(readOnly = true)
    public ChainHead head() {
        var chain = chains.read();
        return new ChainHead(chain.lastPosition(), chain.lastHash());
    }

    /** The number of a row as an address carries it; a text that is none is the place behind the newest row. */
    public static long place(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : NEWEST;
    }
}
