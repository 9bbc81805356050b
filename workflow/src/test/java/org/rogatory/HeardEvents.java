package org.rogatory;

import java.util.ArrayList;
import java.util.List;
import org.rogatory.audit.AuditEvent;
import org.springframework.context.event.EventListener;

/** Hears every event of the modules, and refuses one when told to. */
public class HeardEvents {

    /** A listener could not do its part. */
    public static final class Refused extends RuntimeException {}

    private final List<AuditEvent> events = new ArrayList<>();
    private boolean refusing;

    @EventListener
    void on(AuditEvent event) {
        if (refusing) {
            refusing = false;
            throw new Refused();
        }
        events.add(event);
    }

    public void refuseNext() {
        refusing = true;
    }

    public <T> List<T> of(Class<T> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    public void clear() {
        events.clear();
        refusing = false;
    }
}
