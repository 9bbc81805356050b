package org.rogatory.requests.papers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper that persons sign, as lists show it.
 *
 * @param about what of the file it is about, as a reference
 * @param documentRef once it is laid out
 * @param status {@code drafted}, {@code signed_in_part}, {@code signed} or {@code dropped}
 * @param signedBy user names of those who have signed it, in their order
 */
public record PaperView(
        String paperRef,
        String kind,
        String about,
        @Nullable String documentRef,
        String status,
        List<String> signedBy) {

    public PaperView {
        signedBy = List.copyOf(signedBy);
    }

    /** Whether all who had to have signed it. */
    public boolean signed() {
        return PaperStatus.SIGNED.key().equals(status);
    }

    /** Whether nobody needs it any more: what was laid out of it stays, and is no paper of the file. */
    public boolean dropped() {
        return PaperStatus.DROPPED.key().equals(status);
    }
}
