package org.rogatory.cases;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The central authority's decision, or the wish for one, that a request may go on in spite of a finding.
 *
 * @param finding the name of the finding
 * @param contentVersion number of the content on which it was decided, or asked for while nothing is decided
 * @param asked who asked for it and why, or null if nobody had to ask
 * @param given who gave it and why, or null while it is only asked for
 * @param revoked who took it back and why, or null
 */
public record FindingOverride(
        String finding,
        State state,
        int contentVersion,
        @Nullable Word asked,
        @Nullable Word given,
        @Nullable Word revoked) {

    /** Who said it, when, and the reason. */
    public record Word(String by, Instant at, String reason) {}

    /** Where it stands: a lapsed one rested on facts that have changed since. */
    public enum State {
        ASKED,
        STANDING,
        LAPSED,
        REVOKED;
    }

    /** The word spoken last. */
    public Word last() {
        var last = revoked != null ? revoked : given != null ? given : asked;
        return Objects.requireNonNull(last);
    }
}
