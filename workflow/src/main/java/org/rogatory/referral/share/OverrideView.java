package org.rogatory.referral.share;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody proposes to pass on without consent.
 *
 * @param reasons why, in his words; null where they cannot be read
 */
public record OverrideView(
        String overrideRef,
        String toAuthority,
        String proposedBy,
        Instant proposedAt,
        @Nullable String reasons) {}
