package org.rogatory.mla.incoming;

import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.law.Transition;
import org.rogatory.mla.item.ItemResumption;
import org.rogatory.mla.item.ItemRework;
import org.springframework.stereotype.Component;

/** Which items go on when work on a request is taken up again. */
@Component
class WorkTakenUp {

    private static final String REOPEN = "reopen";

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

    /** What was put off with the whole goes on with it; of what was answered the items that the head names. */
    void follow(CaseFile file, IncomingRequest request, Act act, Officer officer) {
        if (REOPEN.equals(act.verb())) {
            rework.again(file.caseRef(), act.items().keys(), officer);
        } else {
            resumption.resume(file.caseRef(), texts.show(file.caseRef(), request.hiddenDecision()));
        }
    }

    /** Whether a step leads where the work goes on: what nobody executes is assigned first. */
    static boolean leads(IncomingRequest request, Transition step) {
        return !REOPEN.equals(step.verb())
                || step.to().equals(request.executingAuthority() == null ? "accepted" : "in_execution");
    }

    /** What a step is told to the process as. */
    static String outcome(IncomingRequest request, String verb) {
        return REOPEN.equals(verb) && request.executingAuthority() == null ? UNASSIGNED : verb;
    }
}
