package org.rogatory.mla.incoming;

import org.rogatory.cases.CaseFile;
import org.rogatory.mla.cascade.ItemHandover;
import org.rogatory.mla.consultation.Consultations;
import org.rogatory.mla.item.WrittenItems;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The items of a request once its writing is there, and all that follows from how that counts them. */
@Component
class CountedItems {

    private final WrittenItems items;
    private final ItemHandover handover;
    private final Consultations consultations;

    CountedItems(WrittenItems items, ItemHandover handover, Consultations consultations) {
        this.items = items;
        this.handover = handover;
        this.consultations = consultations;
    }

    /** The items of the file as the writing counts them; tells whether it has added any. */
    boolean complete(CaseFile file, JsonNode content) {
        return follow(file, items.complete(file.caseRef(), content));
    }

    /** The same for a writing that had a file of its own. */
    boolean takeOver(CaseFile separate, CaseFile file, JsonNode content) {
        return follow(file, items.takeOver(separate.caseRef(), file.caseRef(), content));
    }

    private boolean follow(CaseFile file, WrittenItems.Counted counted) {
        if (counted.added()) {
            handover.added(file);
        }
        consultations.renumber(file.caseRef(), counted.numbers());
        return counted.added();
    }
}
