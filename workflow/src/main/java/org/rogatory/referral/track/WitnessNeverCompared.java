package org.rogatory.referral.track;

import java.util.Set;
import org.rogatory.cases.CaseFile;
import org.rogatory.referral.Referral;
import org.rogatory.referral.file.NeverCompared;
import org.springframework.stereotype.Component;

/** Whose file is, or was, linked with a case of criminal justice may be a witness there. */
@Component
class WitnessNeverCompared implements NeverCompared {

    private static final Set<String> TESTIFYING = Set.of("linked", "statement_given");

    private final TrackRows rows;
    private final JusticeLinks links;

    WitnessNeverCompared(TrackRows rows, JusticeLinks links) {
        this.rows = rows;
        this.links = links;
    }

    @Override
    public boolean never(CaseFile file) {
        return rows.of(file.caseRef()).stream()
                        .anyMatch(track ->
                                track.machine().equals(Referral.JUSTICE) && TESTIFYING.contains(track.status()))
                || !links.of(file.caseRef()).isEmpty();
    }
}
