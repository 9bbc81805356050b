package org.rogatory.referral.track;

import java.time.Clock;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.identity.Officer;
import org.rogatory.referral.Referral;
import org.rogatory.referral.file.FileOpened;
import org.springframework.stereotype.Component;

/** Every file has all tracks from its first moment: none waits for another to begin. */
@Component
class TrackBeginning implements FileOpened {

    private final TrackRows rows;
    private final Cases cases;
    private final Clock clock;

    TrackBeginning(TrackRows rows, Cases cases, Clock clock) {
        this.rows = rows;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public void opened(CaseFile file, Officer officer) {
        var now = clock.instant();
        rows.begin(
                file.caseRef(),
                Referral.TRACKS.stream()
                        .map(machine -> new ReferralTrack(
                                file.caseRef(),
                                machine,
                                cases.lifecycle(machine).initial(),
                                now))
                        .toList());
    }
}
