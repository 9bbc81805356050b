package org.rogatory.referral.track;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A case of criminal justice with which a file is linked.
 *
 * @param linkedRef the code of that case
 * @param ground {@code link_by_consent} or {@code link_by_order}
 * @param endedAt when the consent on which it rests was taken back; null while it stands
 */
public record LinkView(
        String linkedRef,
        String ground,
        String linkedBy,
        Instant linkedAt,
        @Nullable Instant endedAt) {}
