package org.rogatory.integrity;

import org.jspecify.annotations.Nullable;
import org.rogatory.audit.ChainHead;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was found of the trail when a certificate was ordered: the chain is whole, up to this place at least, and the rows of
 * the file before it read so. The job that writes the certificate goes on from there.
 *
 * @param head the place in the chain
 * @param rows one hash over the rows of the file up to there
 */
public record ProvedTrail(ChainHead head, String rows) {

    private static final String POSITION = "position";
    private static final String HASH = "hash";
    private static final String ROWS = "rows";

    /** Keeps it with the order. */
    void into(ObjectNode kept) {
        kept.put(POSITION, head.position()).put(HASH, head.hash()).put(ROWS, rows);
    }

    /** What was kept with an order; null for one of before, with which nothing was. */
    static @Nullable ProvedTrail of(JsonNode kept) {
        if (!kept.hasNonNull(ROWS)) {
            return null;
        }
        var head = new ChainHead(kept.path(POSITION).asLong(), kept.path(HASH).asString());
        return new ProvedTrail(head, kept.path(ROWS).asString());
    }
}
