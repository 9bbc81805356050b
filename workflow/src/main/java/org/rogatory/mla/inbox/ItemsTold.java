package org.rogatory.mla.inbox;

import org.rogatory.cases.CaseFile;
import org.rogatory.mla.item.ItemMirror;
import org.rogatory.mla.item.ItemTerms;
import org.rogatory.mla.outgoing.OutgoingRequests;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What the other State tells of the items of our request: where each stands, and what limits begin with it. */
@Component
class ItemsTold {

    private final ItemMirror mirror;
    private final ItemTerms terms;
    private final OutgoingRequests requests;

    ItemsTold(ItemMirror mirror, ItemTerms terms, OutgoingRequests requests) {
        this.mirror = mirror;
        this.terms = terms;
        this.requests = requests;
    }

    void take(CaseFile file, JsonNode payload) {
        mirror.told(file.caseRef(), payload);
        terms.told(file, payload, () -> requests.cited(file.caseRef()));
    }
}
