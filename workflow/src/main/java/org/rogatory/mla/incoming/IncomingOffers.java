package org.rogatory.mla.incoming;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.ReadOnce;
import org.rogatory.identity.Officer;
import org.rogatory.mla.cascade.ExecutionLevels;
import org.rogatory.mla.item.ItemActions;
import org.rogatory.requests.message.seal.LetterSeals;
import org.springframework.stereotype.Component;

/** Which steps of a request received are worth offering to an officer, and what keeps him from a verb. */
@Component
class IncomingOffers {

    private final ExecutionLevels levels;
    private final AnswerEyes eyes;
    private final LetterSeals seals;
    private final ItemActions items;
    private final IncomingRequests requests;
    private final ReopenedFiles reopened;

    /** Asked step by step. */
    private final ReadOnce<Asking, Set<String>> others;

    IncomingOffers(
            ExecutionLevels levels,
            AnswerEyes eyes,
            LetterSeals seals,
            ItemActions items,
            IncomingRequests requests,
            ReopenedFiles reopened) {
        this.levels = levels;
        this.eyes = eyes;
        this.seals = seals;
        this.items = items;
        this.requests = requests;
        this.reopened = reopened;
        this.others = new ReadOnce<>(asking -> levels.notFor(asking.file(), asking.officer()));
    }

    private record Asking(CaseFile file, Officer officer) {}

    /** Whether the step is for the officer's authority, and the answer and the items are as far as it needs them. */
    boolean step(CaseFile file, IncomingRequest request, String verb, Officer officer) {
        return !others.of(new Asking(file, officer)).contains(verb)
                && AnswerEyes.concerns(file, verb, officer)
                && (!"answer_signed".equals(file.status()) || AnswerKinds.fits(request, verb))
                && items.ready(file, verb)
                && undone(file, request, verb)
                && reopened.offered(file, verb)
                && (!IncomingVerbs.WITHDRAWAL.equals(verb) || requests.stoppable(file));
    }

    /** What does not stand is corrected where no answer that tells of it is under way or has left. */
    private static boolean undone(CaseFile file, IncomingRequest request, String verb) {
        return switch (verb) {
            case WorkTakenUp.REWORK -> WorkTakenUp.offered(file, request);
            case Decisions.TAKING_BACK -> Decisions.offered(file, request);
            default -> true;
        };
    }

    /** The code with which a step or a note is refused to him, or null. */
    @Nullable
    String barred(CaseFile file, IncomingRequest request, String verb, Officer officer) {
        var kept = eyes.barred(file, request, verb, officer);
        if (kept != null) {
            return kept;
        }
        return "sign_answer".equals(verb) ? seals.barred(file, officer) : levels.barred(file, verb);
    }
}
