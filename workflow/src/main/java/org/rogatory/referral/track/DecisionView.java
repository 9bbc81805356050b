package org.rogatory.referral.track;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision on identification as the page of the file shows it.
 *
 * @param number its place among all of the file, from 1
 * @param stage {@code presumed} or {@code conclusive}
 * @param result {@code yes} or {@code no}
 * @param review whether it looks at an earlier one again
 * @param signer2 who has confirmed it; null while it waits, or where it was not made
 * @param dropped whether it was not made
 * @param second what the second person has said, if anything
 * @param files documents of the file on which it rests
 */
public record DecisionView(
        int number,
        String stage,
        String result,
        boolean review,
        String signer1,
        Instant signedAt1,
        @Nullable String signer2,
        @Nullable Instant signedAt2,
        boolean dropped,
        @Nullable String reasons,
        @Nullable String second,
        List<String> files) {

    public DecisionView {
        files = List.copyOf(files);
    }

    /** Whether it holds. */
    public boolean holds() {
        return signer2 != null;
    }

    /** Whether it waits for its second signer. */
    public boolean open() {
        return signer2 == null && !dropped;
    }
}
