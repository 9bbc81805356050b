package org.rogatory.mla.item;

import org.springframework.stereotype.Component;

/** What the process of an item asks of the code. */
@Component("mlaItemTasks")
public class AssistanceItemTasks {

    private final ItemSettlement settlement;

    AssistanceItemTasks(ItemSettlement settlement) {
        this.settlement = settlement;
    }

    /** The item has ended: the file's officers may note it. */
    public void notifyItemSettled(String itemRef) {
        settlement.announce(itemRef);
    }
}
