package org.rogatory.web.operations;

import io.micrometer.core.instrument.MeterRegistry;
import org.rogatory.audit.AuditEvent;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Counts what happened since this node started, by the event of the trail: acts, views, failed sign-ins. */
@Component
class EventCounts {

    private final ObjectProvider<MeterRegistry> meters;

    EventCounts(ObjectProvider<MeterRegistry> meters) {
        this.meters = meters;
    }

    /** What was rolled back did not happen. Neither the actor nor the subject is told. */
    @TransactionalEventListener(fallbackExecution = true)
    void count(AuditEvent event) {
        meters.ifAvailable(registry ->
                registry.counter("rogatory.events", "event", event.action()).increment());
    }
}
