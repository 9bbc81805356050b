package org.rogatory.audit;

import java.io.UncheckedIOException;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Leaves the trace of a start, with the place of the chain and how the node is set up, and tells a gap. A node with a gap
 * serves all the same: the office goes on after a restore, and whoever checks the trail is told until an auditor has looked.
 */
@Component
class ChainStart {

    private static final Logger LOG = LoggerFactory.getLogger(ChainStart.class);

    private final AuditTrail trail;
    private final ChainGaps gaps;
    private final ObjectProvider<StartFacts> facts;
    private final ApplicationEventPublisher events;

    ChainStart(AuditTrail trail, ChainGaps gaps, ObjectProvider<StartFacts> facts, ApplicationEventPublisher events) {
        this.trail = trail;
        this.gaps = gaps;
        this.facts = facts;
        this.events = events;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        var told = new TreeMap<String, String>();
        facts.forEach(each -> told.putAll(each.facts()));
        told.put("place", String.valueOf(trail.sealedTo()));
        events.publishEvent(new ChainEvent("audit.start", ChainEvent.SYSTEM, told));
        try {
            gaps.look()
                    .ifPresent(gap -> LOG.warn(
                            "The trail has a gap: its places {} to {} were signed and are not in the database",
                            gap.position(),
                            gap.to()));
        } catch (UncheckedIOException unreadable) {
            LOG.warn("The signed places of the trail cannot be read");
        }
    }
}
