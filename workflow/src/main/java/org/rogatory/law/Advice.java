package org.rogatory.law;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.Wording;

/**
 * What the rules say about one instrument as the basis of a request.
 *
 * @param rank 1 is the first to cite
 * @param articles the articles for this cooperation and these kinds of assistance
 * @param channel in words, as collected; null where it is not known
 * @param languages in words, as collected; null where it is not known
 * @param findings why it does not carry, or what must be confirmed
 * @param why the same in one sentence
 * @param confidence in words, beginning with high, medium or low
 * @param sources where it was read
 * @param memberships what is known of the two States and this instrument, the requesting one first; none where it is no treaty
 */
public record Advice(
        String instrument,
        int rank,
        Verdict verdict,
        List<String> articles,
        @Nullable String channel,
        @Nullable String languages,
        List<Finding> findings,
        Wording why,
        String confidence,
        List<String> sources,
        List<Membership> memberships) {

    /** Whether an instrument carries a request, must be confirmed by the central authority first, or does not carry. */
    public enum Verdict {
        CARRIES,
        CONFIRM,
        NO
    }
}
