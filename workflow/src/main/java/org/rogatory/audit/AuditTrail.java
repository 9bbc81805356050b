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

    private final AuditEntries entries;
    private final Clock clock;

    AuditTrail(AuditEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /** Records an event; called for every published event that implements {@link AuditEvent}. */
    @EventListener
    @Transactional
    public void record(AuditEvent event) {
        entries.save(new AuditEntry(event, clock.instant()));
    }

    /** The newest rows about one subject. */
    @Transactional(readOnly = true)
    public List<AuditEntry> of(String subject, int limit) {
        return entries.of(subject, Limit.of(limit));
    }
}
