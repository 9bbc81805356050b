package org.rogatory.mla.incoming;

import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.mla.item.ItemResumption;
import org.rogatory.mla.item.ItemRework;
import org.springframework.stereotype.Component;

/** Which items go on when work on a request is taken up again. */
@Component
class WorkTakenUp {

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
        if ("reopen".equals(act.verb())) {
            rework.again(file.caseRef(), act.items().keys(), officer);
        } else {
            resumption.resume(file.caseRef(), texts.show(file.caseRef(), request.hiddenDecision()));
        }
    }
}
