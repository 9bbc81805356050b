package org.rogatory.referral.track;

import java.time.Clock;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.identity.Officer;
import org.rogatory.referral.Referral;
import org.rogatory.referral.file.ReferralFiles;
import org.springframework.stereotype.Component;

/** The track of reflection ends with its period, by the system, and the process of the file hears of it. */
@Component
class TrackEnding {

    private final TrackRows rows;
    private final Cases cases;
    private final ReferralFiles files;
    private final Clock clock;

    TrackEnding(TrackRows rows, Cases cases, ReferralFiles files, Clock clock) {
        this.rows = rows;
        this.cases = cases;
        this.files = files;
        this.clock = clock;
    }

    /** The last day of the period has passed. */
    void expired(CaseFile file) {
        var track = rows.of(file.caseRef(), Referral.REFLECTION);
        cases.lifecycle(Referral.REFLECTION)
                .transition(track.status(), TrackVerbs.END_REFLECTION)
                .ifPresent(step -> {
                    track.move(step.to(), clock.instant(), null);
                    rows.change(track);
                    files.step(file, Act.of(TrackVerbs.END_REFLECTION, null), Officer.system(file.state()));
                });
    }
}
