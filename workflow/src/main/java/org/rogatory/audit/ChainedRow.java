package org.rogatory.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of the trail with its place in the hash chain.
 *
 * @param id its number; rows are read in its order
 * @param position its place; null as long as the sealer has not taken it in
 * @param hash of the row and of all before it; null as long as it is not sealed
 */
public record ChainedRow(
        long id,
        @Nullable Long position,
        @Nullable String hash,
        Instant at,
        String actor,
        String action,
        String details) {

    static ChainedRow of(AuditEntry entry) {
        return new ChainedRow(
                entry.id(), entry.position(), entry.hash(), entry.at(), entry.actor(), entry.action(), entry.details());
    }
}
