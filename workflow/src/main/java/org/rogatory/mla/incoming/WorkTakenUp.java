package org.rogatory.mla.incoming;

import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.mla.item.AssistanceItems;
import org.rogatory.mla.item.ItemRework;
import org.springframework.stereotype.Component;

/** Which items go on when work on a request is taken up again. */
@Component
class WorkTakenUp {

    private final AssistanceItems items;
    private final ItemRework rework;

    WorkTakenUp(AssistanceItems items, ItemRework rework) {
        this.items = items;
        this.rework = rework;
    }

    /** What was put off goes on; of what was answered the items that the head names, and no other. */
    void follow(CaseFile file, Act act, Officer officer) {
        if ("reopen".equals(act.verb())) {
            rework.again(file.caseRef(), act.items().keys(), officer);
        } else {
            items.moveOpen(file.caseRef(), "resume_item", act);
        }
    }
}
