package org.rogatory.mla.incoming;

import java.util.Map;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.law.Transition;
import org.rogatory.mla.item.ItemResumption;
import org.rogatory.mla.item.ItemRework;
import org.springframework.stereotype.Component;

/** Which items go on when work on a request is taken up again. */
@Component
class WorkTakenUp {

    /** What was executed does not stand; the other State has not been told of it. */
    static final String REWORK = "rework";

    static final String REOPEN = "reopen";

    /** As the process calls the ways on which work goes on; what was begun by any version of it knows these. */
    private static final Map<String, String> GOING_ON =
            Map.of("under_review", "resume_review", "in_execution", "resume_execution");

    /** As the process calls it that what is worked on again has to be assigned first. */
    static final String UNASSIGNED = "reopen_unassigned";

    private final ItemResumption resumption;
    private final ItemRework rework;
    private final IncomingTexts texts;

    WorkTakenUp(ItemResumption resumption, ItemRework rework, IncomingTexts texts) {
        this.resumption = resumption;
        this.rework = rework;
        this.texts = texts;
    }

    /** What was put off with the whole goes on with it; of what has its result the items that are named. */
    void follow(CaseFile file, IncomingRequest request, Act act, Officer officer) {
        if (REOPEN.equals(act.verb())) {
            rework.again(file.caseRef(), act.items().keys(), officer);
        } else if (REWORK.equals(act.verb())) {
            rework.correct(file.caseRef(), act.items().keys(), officer);
        } else {
            resumption.resume(file.caseRef(), texts.show(file.caseRef(), request.hiddenDecision()));
        }
    }

    /** Whether what is to be answered was executed, and no answer under way tells of it. */
    static boolean offered(CaseFile file, IncomingRequest request) {
        return executed(request) && !Decisions.underWay(file, request);
    }

    /** Refuses to correct results where something else is to be answered, and under an answer that tells of them. */
    static void demand(CaseFile file, IncomingRequest request) {
        if (Decisions.underWay(file, request)) {
            throw Refusal.of("answer-under-way");
        }
        if (!executed(request)) {
            throw Refusal.of("wrong-status");
        }
    }

    /** What was taken over from paper as executed has no decision of its own. */
    private static boolean executed(IncomingRequest request) {
        var decision = request.decision();
        return decision == null || decision.startsWith("record_");
    }

    /** Whether a step leads where the work goes on: what nobody executes is assigned first. */
    static boolean leads(IncomingRequest request, Transition step) {
        return !REOPEN.equals(step.verb())
                || step.to().equals(request.executingAuthority() == null ? "accepted" : "in_execution");
    }

    /** What a step is told to the process as. */
    static String outcome(CaseFile file, IncomingRequest request, String verb) {
        return switch (verb) {
            case REOPEN -> request.executingAuthority() == null ? UNASSIGNED : verb;
            case REWORK, Decisions.TAKING_BACK -> GOING_ON.getOrDefault(file.status(), verb);
            default -> verb;
        };
    }
}
