package org.rogatory.referral.tally;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether and as what a file is in the sums.
 *
 * @param owed whether it is to be taken out of them
 * @param quarter key of the quarter; null where it is not known any more, or is in none
 * @param open whether that can still be changed
 */
public record TallyView(
        boolean counted, boolean owed, @Nullable String quarter, boolean open, List<String> codes) {

    public TallyView {
        codes = List.copyOf(codes);
    }
}
