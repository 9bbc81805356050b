package org.rogatory.extradition.outgoing;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FindingOverride;
import org.rogatory.cases.FindingOverride.State;
import org.rogatory.extradition.custody.CustodyFiles;
import org.rogatory.identity.Officer;
import org.rogatory.law.Level;
import org.rogatory.law.Stage;
import org.rogatory.requests.content.DraftedRequests;
import org.rogatory.requests.content.OverrideGuards;
import org.springframework.stereotype.Component;

/** Which verbs of the State that asks for a person are worth offering, and what keeps an officer from one. */
@Component
class ExtraditionOffers {

    private final DraftedRequests drafted;
    private final ProvisionalRequests provisional;
    private final CustodyFiles custody;

    ExtraditionOffers(DraftedRequests drafted, ProvisionalRequests provisional, CustodyFiles custody) {
        this.drafted = drafted;
        this.provisional = provisional;
        this.custody = custody;
    }

    /** Whether a step makes sense on the route of the file and with what it says. */
    boolean onRoute(CaseFile file, String verb) {
        return switch (verb) {
            case "submit" -> !file.courtRoute() && !ProvisionalRequests.drafted(file);
            case "submit_by_court" -> file.courtRoute() && !ProvisionalRequests.drafted(file);
            case ExtraditionVerbs.TRANSLATED -> "needed".equals(drafted.translationNeeded(file.caseRef()));
            default -> true;
        };
    }

    /** An override is offered only where there is an error to override, taking it back only where there is one. */
    boolean sensible(CaseFile file, String verb, Officer officer) {
        if (ProvisionalRequests.VERB.equals(verb)) {
            return !provisional.stands(file);
        }
        if (!OverrideGuards.VERBS.contains(verb)) {
            return true;
        }
        return OverrideGuards.inTime(file) && overrides(file, verb, officer);
    }

    private boolean overrides(CaseFile file, String verb, Officer officer) {
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

    /** The code of the refusal that awaits an officer at a verb; empty where nothing keeps him from it. */
    Optional<String> bar(CaseFile file, String verb, Officer officer) {
        return Optional.ofNullable(drafted.barred(file, verb, officer)).or(() -> custody.bar(file.caseRef(), verb));
    }
}
