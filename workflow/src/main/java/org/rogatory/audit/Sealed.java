package org.rogatory.audit;

import java.time.Instant;
import java.util.Objects;

/**
 * A sealed row of the trail, for those who follow it.
 *
 * @param position its place in the chain: no gap before it, nothing will come before it any more
 */
public record Sealed(long position, Instant at, String action, String subject) {

    static Sealed of(AuditEntry entry) {
        return new Sealed(Objects.requireNonNull(entry.position()), entry.at(), entry.action(), entry.subject());
    }
}
