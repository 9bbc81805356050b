package org.rogatory.registers;

import java.util.Map;
import org.rogatory.audit.AuditEvent;

/** An act on a journal, or a look into one; carries references and codes only. */
record RegistersEvent(String action, String subject, String actor, Map<String, String> details) implements AuditEvent {

    RegistersEvent {
        details = Map.copyOf(details);
    }
}
