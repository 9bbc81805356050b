package org.rogatory.cases;

import java.time.Instant;
import org.rogatory.audit.AuditEntry;

/**
 * Which rows of the trail an auditor asks for.
 *
 * @param state the State whose trail it is
 * @param actor user name, or empty
 * @param subject reference of a file or another subject, or empty
 * @param action kind of event, or empty
 * @param from not before this moment
 * @param until before this moment
 * @param beforeId only rows older than this one
 */
public record AuditFilter(
        String state, String actor, String subject, String action, Instant from, Instant until, long beforeId) {

    /** The same from after a row on. */
    public AuditFilter after(AuditEntry last) {
        return new AuditFilter(state, actor, subject, action, from, until, last.id());
    }

    /** Whether it asks for a time and not for all there ever was. */
    boolean ofATime() {
        return from.isAfter(Instant.EPOCH);
    }
}
