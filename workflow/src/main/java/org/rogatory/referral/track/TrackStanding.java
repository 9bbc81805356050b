package org.rogatory.referral.track;

import java.util.Map;
import java.util.stream.Collectors;
import org.rogatory.referral.file.TrackStatuses;
import org.springframework.stereotype.Component;

/** Tells the process of a file how its tracks stand. */
@Component
class TrackStanding implements TrackStatuses {

    private final TrackRows rows;
    private final Decisions decisions;

    TrackStanding(TrackRows rows, Decisions decisions) {
        this.rows = rows;
        this.decisions = decisions;
    }

    @Override
    public Map<String, String> of(String caseRef) {
        return rows.of(caseRef).stream()
                .collect(Collectors.toUnmodifiableMap(ReferralTrack::machine, ReferralTrack::status));
    }

    @Override
    public boolean signedOnce(String caseRef) {
        return decisions.open(caseRef).isPresent();
    }
}
