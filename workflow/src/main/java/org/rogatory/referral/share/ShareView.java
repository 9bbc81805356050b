package org.rogatory.referral.share;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file has passed on, or offers to pass on, as its list tells it.
 *
 * @param ground consent, child or override
 * @param consentRef the consent on which it rests; null where it is another ground
 * @param reason code of why it was not accepted or has ended; null where there is none
 * @param withdrawnAt when the consent ended after it had left; null where it did not
 * @param arrival how far it has come since it has left; null where it has not
 */
public record ShareView(
        String shareRef,
        String caseRef,
        ShareKind kind,
        String fromAuthority,
        String toAuthority,
        String toState,
        @Nullable String service,
        @Nullable String urgency,
        List<String> fields,
        boolean onward,
        String ground,
        @Nullable String consentRef,
        @Nullable String overrideFirst,
        @Nullable String overrideSecond,
        ShareStatus status,
        @Nullable String reason,
        String sharedBy,
        Instant offeredAt,
        @Nullable Instant answeredAt,
        @Nullable Instant endedAt,
        @Nullable Instant withdrawnAt,
        @Nullable ShareArrival arrival) {

    public ShareView {
        fields = List.copyOf(fields);
    }
}
