package org.rogatory.imports;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a row must tell in a status that can go on.
 *
 * @param direction incoming or outgoing
 * @param needs columns that it must fill, beside those that every row fills
 * @param closed columns that it must leave empty
 * @param ended how the items have ended; null where the status tells nothing of them
 */
public record StatusNeeds(
        String direction,
        String status,
        Set<Column> needs,
        Set<Column> closed,
        @Nullable Ended ended) {

    public StatusNeeds {
        needs = Set.copyOf(needs);
        closed = Set.copyOf(closed);
    }
}
