package org.rogatory.audit;

import java.util.Map;

/** Something that is about the chain itself: a node has started, a gap was found or looked at. */
record ChainEvent(String action, String actor, Map<String, String> details) implements AuditEvent {

    static final String SYSTEM = "system";

    @Override
    public String subject() {
        return ToldGap.SUBJECT;
    }
}
