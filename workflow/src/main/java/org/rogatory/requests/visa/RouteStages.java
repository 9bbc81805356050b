package org.rogatory.requests.visa;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Timeline;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.deadlines.StartDeadline;
import org.rogatory.identity.Officer;
import org.rogatory.requests.RequestForms;
import org.rogatory.routes.RouteStage;
import org.rogatory.routes.visa.StageEntry;
import org.rogatory.routes.visa.Visas;
import org.springframework.stereotype.Component;

/** The stages before which the visas of a route are needed: entered by acts, waited for by others. */
@Component
public class RouteStages {

    private static final Map<String, RouteStage> ENTERED_BY = Map.of(
            "submit", RouteStage.ENDORSE,
            "submit_by_court", RouteStage.APPROVE,
            "endorse", RouteStage.APPROVE,
            "approve", RouteStage.SIGN,
            "draft_answer", RouteStage.APPROVE_ANSWER,
            "approve_answer", RouteStage.SIGN_ANSWER);
    /** What puts a draft on its way: from then on it keeps the routes that stand. */
    private static final Set<String> BEGUN_BY = Set.of("submit", "submit_by_court", "draft_answer");

    private static final Set<String> LEFT_BY = Set.of(
            "return_for_correction", "recall_approval", "cancel", "withdraw", "return_answer", "record_withdrawal");
    /** The time of the central authority's review, which begins when the visas before it are there. */
    private static final String REVIEW = "sys_ca_review";

    private final Visas visas;
    private final Timeline timeline;
    private final Deadlines deadlines;
    private final Clock clock;

    RouteStages(Visas visas, Timeline timeline, Deadlines deadlines, Clock clock) {
        this.visas = visas;
        this.timeline = timeline;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Refuses an act while visas before it are awaited, and says whose. */
    public void demand(CaseFile file, String verb) {
        var awaited = stage(file, verb)
                .map(stage -> String.join(", ", visas.awaited(file.caseRef(), stage)))
                .orElse("");
        if (!awaited.isEmpty()) {
            throw Refusal.of("visas-awaited", Map.of("visas", awaited));
        }
    }

    /** The stage that a verb ends; the routes of other kinds of requests have none. */
    private static Optional<RouteStage> stage(CaseFile file, String verb) {
        return RequestForms.ofAssistance(file) ? RouteStage.of(verb) : Optional.empty();
    }

    /** The same as a code where it stands in the way; null for nothing. */
    public @Nullable String barred(CaseFile file, String verb) {
        return stage(file, verb)
                .filter(stage -> !visas.awaited(file.caseRef(), stage).isEmpty())
                .map(stage -> "visas-awaited")
                .orElse(null);
    }

    /**
     * A verb has moved the file: it enters a stage, or leaves one without its visas.
     *
     * @param unit key of the body whose route it takes
     * @return whether visas are awaited now
     */
    public boolean moved(CaseFile file, String verb, String unit, Officer officer) {
        if (!RequestForms.ofAssistance(file)) {
            return false;
        }
        if (LEFT_BY.contains(verb)) {
            visas.lapse(file);
        }
        var stage = ENTERED_BY.get(verb);
        if (stage == null) {
            return false;
        }
        var awaited = visas.enter(file, new StageEntry(stage, unit, () -> since(file)), officer);
        if (awaited && stage == RouteStage.APPROVE) {
            deadlines.stop(file.caseRef(), REVIEW);
        }
        return awaited;
    }

    /** A file taken over on its way keeps the routes of the day on which it comes to a stage. */
    private Instant since(CaseFile file) {
        return timeline.first(file.caseRef(), BEGUN_BY).orElseGet(clock::instant);
    }

    /** All visas before an act are there. */
    void complete(CaseFile file, @Nullable RouteStage stage) {
        if (stage == RouteStage.APPROVE) {
            deadlines.start(new StartDeadline(file.caseRef(), REVIEW, clock.instant(), file.authority()));
        }
    }
}
