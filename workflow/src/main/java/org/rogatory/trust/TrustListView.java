package org.rogatory.trust;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The trust list of one State as its reader sees it.
 *
 * @param proposal how one person wants it to be believed; null where nobody has said so
 * @param keeps whether the reader may change it
 */
public record TrustListView(
        String state, TrustMode mode, @Nullable Proposal proposal, List<TrustEntryView> entries, boolean keeps) {

    public TrustListView {
        entries = List.copyOf(entries);
    }

    /** Another way to believe a State, said by one person and not yet by a second. */
    public record Proposal(TrustMode mode, String by) {}

    /** The list of a State in the list of all. */
    public record Line(String state, TrustMode mode, long entries, long waiting) {}
}
