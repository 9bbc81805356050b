package org.rogatory.referral.track;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;

/** An act on a track of a file, and who does it. */
record TrackDoing(CaseFile file, ReferralTrack track, Act act, Officer officer) {

    String verb() {
        return act.verb();
    }

    String caseRef() {
        return file.caseRef();
    }

    String kind() {
        return Optional.ofNullable(act.kind()).orElse("");
    }

    @Nullable
    String text() {
        return act.words().internalText();
    }
}
