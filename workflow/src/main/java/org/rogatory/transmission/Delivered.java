package org.rogatory.transmission;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.audit.AuditEvent;
import org.rogatory.identity.Officer;

/**
 * The papers of a dispatch have been received at the end of their way: what was sent is where it was to go. Published in the transaction of the act.
 *
 * @param by who recorded it
 * @param reference number under which it was received; goes into no trail
 */
public record Delivered(
        String caseRef,
        Purpose purpose,
        boolean copy,
        LocalDate day,
        Officer by,
        @Nullable String reference) implements AuditEvent {

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
        return by.username();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("purpose", purpose.key(), "copy", String.valueOf(copy), "day", day.toString());
    }
}
