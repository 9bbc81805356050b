package org.rogatory.referral.share;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody proposes to pass on without consent.
 *
 * @param fields codes of what would be passed on
 * @param reasons why, in his words; null where they cannot be read
 */
public record OverrideView(
        String overrideRef,
        String toAuthority,
        String proposedBy,
        Instant proposedAt,
        List<String> fields,
        @Nullable String reasons) {

    public OverrideView {
        fields = List.copyOf(fields);
    }
}
