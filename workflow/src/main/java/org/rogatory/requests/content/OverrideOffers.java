package org.rogatory.requests.content;

import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FindingOverride;
import org.rogatory.cases.FindingOverride.State;
import org.rogatory.identity.Officer;
import org.rogatory.law.Level;
import org.rogatory.law.Stage;
import org.springframework.stereotype.Component;

/** Whether a verb about findings is worth offering: there is something to override, or to take back. */
@Component
public class OverrideOffers {

    private final DraftedRequests drafted;

    OverrideOffers(DraftedRequests drafted) {
        this.drafted = drafted;
    }

    /** True for every other verb. */
    public boolean sensible(CaseFile file, String verb, Officer officer) {
        return !OverrideGuards.VERBS.contains(verb) || OverrideGuards.inTime(file) && open(file, verb, officer);
    }

    private boolean open(CaseFile file, String verb, Officer officer) {
        var spoken = drafted.overrides(file, officer);
        if ("revoke_override".equals(verb)) {
            return spoken.stream().map(FindingOverride::state).anyMatch(Set.of(State.ASKED, State.STANDING)::contains);
        }
        var standing = spoken.stream()
                .filter(override -> override.state() == State.STANDING)
                .map(FindingOverride::finding)
                .collect(Collectors.toSet());
        return drafted.findings(file, Stage.TRANSMIT, officer).stream()
                .filter(finding -> finding.level() == Level.ERROR && !standing.contains(finding.name()))
                .anyMatch(drafted::overridable);
    }
}
