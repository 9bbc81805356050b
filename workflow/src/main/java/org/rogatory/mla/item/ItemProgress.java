package org.rogatory.mla.item;

import java.util.List;
import java.util.Set;
import org.rogatory.law.Lifecycle;

/**
 * How far the items of a file are.
 *
 * @param settled every item has ended; a file without items is settled
 * @param resulted of at least one item something can be told: it has ended, or it waits
 * @param positive at least one item was executed with a result
 * @param negative at least one item was executed and nothing was found
 * @param undone every item was refused, returned or withdrawn; false of a file without items
 */
public record ItemProgress(boolean settled, boolean resulted, boolean positive, boolean negative, boolean undone) {

    private static final String REOPEN = "reopen";

    /** Statuses of items of which nothing is executed, nor any result told. */
    private static final Set<String> UNDONE = Set.of("refused", "returned", "withdrawn");

    static ItemProgress of(List<AssistanceItem> items, Lifecycle lifecycle) {
        var statuses = items.stream().map(AssistanceItem::status).toList();
        return new ItemProgress(
                statuses.stream().allMatch(lifecycle::terminal),
                statuses.stream().anyMatch(status -> lifecycle.terminal(status) || "waiting".equals(status)),
                statuses.contains("executed"),
                statuses.contains("executed_negative"),
                !statuses.isEmpty() && UNDONE.containsAll(statuses));
    }

    /** Whether of an item in this status nothing is executed, nor any result told. */
    static boolean undone(String status) {
        return UNDONE.contains(status);
    }

    /** Whether the items are as far as a step of the whole file needs them. */
    public boolean admits(String verb) {
        return switch (verb) {
            case "record_execution" -> settled && !undone;
            case "record_negative_execution" -> settled && negative && !positive;
            case "record_partial_execution" -> resulted;
            case REOPEN -> !undone;
            default -> true;
        };
    }

    /** Whether a step of the file asks how far the items are. */
    public static boolean asks(String verb) {
        return REOPEN.equals(verb) || verb.endsWith("_execution") && verb.startsWith("record_");
    }
}
