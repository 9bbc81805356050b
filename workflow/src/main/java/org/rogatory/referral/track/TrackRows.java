package org.rogatory.referral.track;

import java.util.List;
import java.util.Map;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.ReadOnce;
import org.rogatory.cases.Refusal;
import org.springframework.stereotype.Component;

/**
 * The tracks of each file: read once in a transaction, however many rules of one act ask how they stand. Reads in the
 * name of the processes: who asks has passed the access rule.
 */
@Component
class TrackRows {

    private final ReferralTrackRepository rows;
    private final ReadOnce<String, List<ReferralTrack>> known;

    TrackRows(ReferralTrackRepository rows) {
        this.rows = rows;
        this.known = new ReadOnce<>(caseRef -> rows.of(caseRef, AccessScope.system()));
    }

    List<ReferralTrack> of(String caseRef) {
        return known.of(caseRef);
    }

    /** The track of this machine; refused as not found where the file has none. */
    ReferralTrack of(String caseRef, String machine) {
        return of(caseRef).stream()
                .filter(track -> track.machine().equals(machine))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** Keeps the tracks of one more file, which this transaction knows from now on. */
    void begin(String caseRef, List<ReferralTrack> begun) {
        known.remember(Map.of(caseRef, begun.stream().map(rows::save).toList()));
    }

    /** Takes the tracks of a file away. */
    void remove(String caseRef) {
        rows.remove(caseRef, AccessScope.system());
        known.remember(Map.of(caseRef, List.of()));
    }

    /** Writes what has changed of one that is known. */
    void change(ReferralTrack track) {
        rows.save(track);
    }
}
