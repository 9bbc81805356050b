package org.rogatory.referral.track;

import org.rogatory.cases.CaseFile;
import org.rogatory.referral.file.DraftDies;
import org.springframework.stereotype.Component;

/** The tracks of a first contact that dies go with it: nothing had begun on them. */
@Component
class DyingTracks implements DraftDies {

    private final TrackRows rows;

    DyingTracks(TrackRows rows) {
        this.rows = rows;
    }

    @Override
    public void died(CaseFile file) {
        rows.remove(file.caseRef());
    }
}
