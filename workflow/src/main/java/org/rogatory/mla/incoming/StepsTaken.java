package org.rogatory.mla.incoming;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.requests.visa.RouteStages;
import org.springframework.stereotype.Component;

/** What goes with a step of a request received: the visas of its answer, its process, and the tasks in that. */
@Component
class StepsTaken {

    private final KnownRequests known;
    private final IncomingAnswers answers;
    private final RouteStages stages;
    private final NamedReviewer reviewer;
    private final TranslationOrders translations;
    private final ReopenedFiles reopened;
    private final IncomingRequestProcess process;

    StepsTaken(
            KnownRequests known,
            IncomingAnswers answers,
            RouteStages stages,
            NamedReviewer reviewer,
            TranslationOrders translations,
            ReopenedFiles reopened,
            IncomingRequestProcess process) {
        this.known = known;
        this.answers = answers;
        this.stages = stages;
        this.reviewer = reviewer;
        this.translations = translations;
        this.reopened = reopened;
        this.process = process;
    }

    void follow(CaseFile file, String verb, @Nullable String messageRef, Officer officer) {
        var request = known.of(file.caseRef());
        ask(file, request, verb, officer);
        if (IncomingVerbs.WITHDRAWAL.equals(verb)) {
            process.withdrawn(file.caseRef());
        } else {
            process.acted(file.caseRef(), WorkTakenUp.outcome(file, request, verb), messageRef);
            reviewer.given(file, verb);
            reopened.follow(file, verb);
        }
        translations.acted(file, request, verb);
    }

    /** An answer takes the route of the authority that was to execute, else of the one that keeps the file. */
    private void ask(CaseFile file, IncomingRequest request, String verb, Officer officer) {
        var unit = Optional.ofNullable(request.executingAuthority()).orElse(file.authority());
        if (stages.moved(file, verb, unit, officer) && "draft_answer".equals(verb)) {
            request.answerShown(answers.fingerprint(file, request));
        }
    }
}
