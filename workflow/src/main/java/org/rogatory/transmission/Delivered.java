package org.rogatory.transmission;

import java.time.LocalDate;
import java.util.Map;
import org.rogatory.audit.AuditEvent;

/**
 * The last leg of a dispatch has ended: what was sent is where it was to go. Published in the transaction of the act.
 *
 * @param by user name of who recorded it
 */
public record Delivered(String caseRef, Purpose purpose, boolean copy, LocalDate day, String by) implements AuditEvent {

    @Override
    public String action() {
        return "transmission.deliver";
    }

    @Override
    public String subject() {
        return caseRef;
    }

    @Override
    public String actor() {
        return by;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("purpose", purpose.key(), "copy", String.valueOf(copy), "day", day.toString());
    }
}
