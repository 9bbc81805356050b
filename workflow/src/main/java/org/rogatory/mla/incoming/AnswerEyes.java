package org.rogatory.mla.incoming;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Timeline;
import org.rogatory.documents.Documents;
import org.rogatory.identity.Officer;
import org.rogatory.requests.visa.RouteStages;
import org.springframework.stereotype.Component;

/**
 * The authority that keeps the file decides about its answer. Nobody approves or signs an answer if he drafted one of
 * the file, also where a colleague has drafted it anew since, or translated one, nor signs one to which he added what
 * travels, nor before the visas of its route are there.
 */
@Component
class AnswerEyes {

    private static final Set<String> OF_THE_KEEPER = Set.of("approve_answer", "sign_answer", "return_answer");

    private static final Set<String> DRAFTING = Set.of("draft_answer");

    private final Timeline timeline;
    private final Documents documents;
    private final RouteStages stages;

    AnswerEyes(Timeline timeline, Documents documents, RouteStages stages) {
        this.timeline = timeline;
        this.documents = documents;
        this.stages = stages;
    }

    /** Whether the verb is for the officer's authority: who executes elsewhere gives a visa where he is asked to. */
    static boolean concerns(CaseFile file, String verb, Officer officer) {
        return !OF_THE_KEEPER.contains(verb)
                || officer.isSystem()
                || officer.authority().equals(file.authority());
    }

    /** What keeps this officer from the verb, as a code; null for nothing. */
    @Nullable
    String barred(CaseFile file, IncomingRequest request, String verb, Officer officer) {
        if (!decides(verb)) {
            return null;
        }
        return bar(verb, request, officer) ? Refusal.FOUR_EYES : stages.barred(file, verb);
    }

    /** Refuses the verb to whoever is kept from it. */
    void demand(CaseFile file, IncomingRequest request, String verb, Officer officer) {
        if (!concerns(file, verb, officer)) {
            throw Refusal.of("answer-decided-elsewhere");
        }
        if (bar(verb, request, officer)) {
            throw Refusal.secondPerson(Refusal.FOUR_EYES);
        }
        stages.demand(file, verb);
    }

    private boolean bar(String verb, IncomingRequest request, Officer officer) {
        return decides(verb)
                && (drafted(request, officer)
                        || request.answerTranslators().contains(officer.username())
                        || "sign_answer".equals(verb) && documents.enclosedBy(request.caseRef(), officer));
    }

    /** Who drafts an answer anew may leave in it what others wrote: all are its writers. One draft has one. */
    private boolean drafted(IncomingRequest request, Officer officer) {
        return officer.username().equals(request.answerDraftedBy())
                || request.answerRound() > 1
                        && timeline.actors(request.caseRef(), DRAFTING).contains(officer.username());
    }

    private static boolean decides(String verb) {
        return "approve_answer".equals(verb) || "sign_answer".equals(verb);
    }
}
