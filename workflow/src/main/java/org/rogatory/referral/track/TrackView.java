package org.rogatory.referral.track;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one track of a file stands.
 *
 * @param since the moment from which it stands so
 * @param happenedOn the day on which that happened, where it was told
 * @param finding the code of what was found last, such as of a risk
 * @param said what was said with its acts, the earliest first
 */
public record TrackView(
        String machine,
        String status,
        Instant since,
        @Nullable LocalDate happenedOn,
        @Nullable String finding,
        List<TrackSaid> said) {

    public TrackView {
        said = List.copyOf(said);
    }
}
