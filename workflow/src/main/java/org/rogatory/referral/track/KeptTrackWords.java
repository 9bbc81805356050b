package org.rogatory.referral.track;

import java.util.List;
import org.rogatory.persons.KeptColumns;
import org.rogatory.persons.KeptWords;
import org.springframework.stereotype.Component;

/** What was said with the acts on the tracks, why something was decided, and on what a period rests. */
@Component
class KeptTrackWords implements KeptWords {

    @Override
    public List<KeptColumns> columns() {
        return List.of(
                KeptColumns.of("referral_track", "track_ref", "words"),
                KeptColumns.of("referral_decision", "decision_ref", "words"),
                KeptColumns.of("referral_reflection", "case_ref", "words"),
                KeptColumns.of("referral_settlement", "settlement_ref", "words"));
    }
}
