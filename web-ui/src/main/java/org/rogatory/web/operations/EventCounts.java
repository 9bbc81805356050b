package org.rogatory.web.operations;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.rogatory.audit.AuditEvent;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Counts what happened since this node started, by the event of the trail: acts, views, failed sign-ins. */
@Component
class EventCounts {

    /** Those that docker/alerts.yaml names: an increase is seen only of what was there before. */
    private static final List<String> WATCHED = List.of("identity.sign_in_failed");

    private final ObjectProvider<MeterRegistry> meters;

    EventCounts(ObjectProvider<MeterRegistry> meters) {
        this.meters = meters;
    }

    /** Shows what is watched at nought, before it happens the first time. */
    @EventListener(ApplicationStartedEvent.class)
    void begin() {
        meters.ifAvailable(registry -> WATCHED.forEach(event -> counter(registry, event)));
    }

    /** What was rolled back did not happen. Neither the actor nor the subject is told. */
    @TransactionalEventListener(fallbackExecution = true)
    void count(AuditEvent event) {
        meters.ifAvailable(registry -> counter(registry, event.action()).increment());
    }

    private static Counter counter(MeterRegistry registry, String event) {
        return registry.counter("rogatory.events", "event", event);
    }
}
