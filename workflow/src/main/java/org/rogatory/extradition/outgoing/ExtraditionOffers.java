package org.rogatory.extradition.outgoing;

import java.util.Optional;
import org.rogatory.cases.CaseFile;
import org.rogatory.extradition.custody.CustodyFiles;
import org.rogatory.identity.Officer;
import org.rogatory.requests.content.DraftedRequests;
import org.rogatory.requests.content.OverrideOffers;
import org.springframework.stereotype.Component;

/** Which verbs of the State that asks for a person are worth offering, and what keeps an officer from one. */
@Component
class ExtraditionOffers {

    private final DraftedRequests drafted;
    private final ProvisionalRequests provisional;
    private final CustodyFiles custody;
    private final OverrideOffers overrides;

    ExtraditionOffers(
            DraftedRequests drafted, ProvisionalRequests provisional, CustodyFiles custody, OverrideOffers overrides) {
        this.overrides = overrides;
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
        return ProvisionalRequests.VERB.equals(verb)
                ? !provisional.stands(file)
                : overrides.sensible(file, verb, officer);
    }

    /** The code of the refusal that awaits an officer at a verb; empty where nothing keeps him from it. */
    Optional<String> bar(CaseFile file, String verb, Officer officer) {
        return Optional.ofNullable(drafted.barred(file, verb, officer)).or(() -> custody.bar(file.caseRef(), verb));
    }
}
