package org.rogatory.referral.share;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.ListPlace;

/**
 * What another organisation offers: all that is seen before it is accepted.
 *
 * @param ageBand key of the age; null where it is not told
 * @param language tag of the language of the person; null where it is not told
 * @param fields codes of what will be passed on
 * @param caseRef the file that was opened for it, or that it asks for; null as long as there is none
 * @param released whether what will be passed on is here to be opened, or was
 * @param untilOn the last day on which it is opened; null where the person has named none
 */
public record OfferView(
        String shareRef,
        ShareKind kind,
        String fromState,
        String fromAuthority,
        @Nullable String service,
        @Nullable String urgency,
        @Nullable String ageBand,
        @Nullable String language,
        List<String> fields,
        boolean onward,
        @Nullable String caseRef,
        ShareStatus status,
        @Nullable String reason,
        Instant arrivedAt,
        @Nullable Instant answeredAt,
        @Nullable String answeredBy,
        boolean released,
        @Nullable LocalDate untilOn,
        @Nullable Instant endedAt,
        @Nullable Instant withdrawnAt) {

    public OfferView {
        fields = List.copyOf(fields);
    }

    /** The files of the organisation that are told with offers. */
    static List<String> files(List<OfferView> shown) {
        return shown.stream().map(OfferView::caseRef).filter(Objects::nonNull).toList();
    }

    /** Where it stands in a list that shows the newest first. */
    public ListPlace place() {
        return new ListPlace(arrivedAt, shareRef);
    }

    /** Whether a file can be opened for it on a day. */
    public boolean opens(LocalDate today) {
        return unopened() && released && (untilOn == null || !untilOn.isBefore(today));
    }

    /** Whether it was accepted, and no file was opened for it. */
    public boolean unopened() {
        return kind != ShareKind.ASK && status == ShareStatus.ACCEPTED && caseRef == null;
    }

    /** Whether it was accepted, and what will be passed on is under way. */
    public boolean awaits() {
        return kind != ShareKind.ASK && status == ShareStatus.ACCEPTED && !released;
    }

    /** Whether it is to be answered. */
    public boolean pending() {
        return status.pending();
    }
}
