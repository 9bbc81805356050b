package org.rogatory.referral.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was done by a duty to tell others.
 *
 * @param duty key of the limit of confidentiality
 * @param given whether the notice was given; else it was declined
 * @param authority who was told; null where nobody was
 * @param on the day on which that was; null where it was not
 * @param fields codes of the kinds of data that were told
 * @param text what else was written down, or why it was declined
 */
public record DutyNoticeView(
        String duty,
        boolean given,
        String recordedBy,
        Instant recordedAt,
        @Nullable String authority,
        @Nullable LocalDate on,
        List<String> fields,
        @Nullable String text) {

    public DutyNoticeView {
        fields = List.copyOf(fields);
    }
}
