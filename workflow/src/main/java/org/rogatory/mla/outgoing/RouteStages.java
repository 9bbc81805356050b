package org.rogatory.mla.outgoing;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.deadlines.StartDeadline;
import org.rogatory.identity.Officer;
import org.rogatory.routes.RouteStage;
import org.rogatory.routes.visa.Visas;
import org.springframework.stereotype.Component;

/** The stages of a request before which the visas of a route are needed: entered by acts, waited for by others. */
@Component
class RouteStages {

    private static final Map<String, RouteStage> ENTERED_BY = Map.of(
            "submit", RouteStage.ENDORSE,
            "submit_by_court", RouteStage.APPROVE,
            "endorse", RouteStage.APPROVE,
            "approve", RouteStage.SIGN);
    private static final Set<String> LEFT_BY = Set.of("return_for_correction", "recall_approval", "cancel", "withdraw");
    /** The time of the central authority's review, which begins when the visas before it are there. */
    private static final String REVIEW = "sys_ca_review";

    private final Visas visas;
    private final Deadlines deadlines;
    private final Clock clock;

    RouteStages(Visas visas, Deadlines deadlines, Clock clock) {
        this.visas = visas;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Refuses an act while visas before it are awaited, and says whose. */
    void demand(CaseFile file, String verb) {
        var awaited = RouteStage.of(verb)
                .map(stage -> String.join(", ", visas.awaited(file.caseRef(), stage)))
                .orElse("");
        if (!awaited.isEmpty()) {
            throw Refusal.of("visas-awaited", Map.of("visas", awaited));
        }
    }

    @Nullable
    String barred(CaseFile file, String verb) {
        return RouteStage.of(verb)
                .filter(stage -> !visas.awaited(file.caseRef(), stage).isEmpty())
                .map(stage -> "visas-awaited")
                .orElse(null);
    }

    /** A verb has moved the file: it enters a stage, or leaves one without its visas. */
    void moved(CaseFile file, String verb, Officer officer) {
        if (LEFT_BY.contains(verb)) {
            visas.lapse(file);
        }
        var stage = ENTERED_BY.get(verb);
        if (stage != null && visas.enter(file, stage, officer) && stage == RouteStage.APPROVE) {
            deadlines.stop(file.caseRef(), REVIEW);
        }
    }

    /** All visas before an act are there. */
    void complete(CaseFile file, @Nullable RouteStage stage) {
        if (stage == RouteStage.APPROVE) {
            deadlines.start(new StartDeadline(file.caseRef(), REVIEW, clock.instant(), file.authority()));
        }
    }
}
