package org.rogatory.web.cases;

import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.mla.incoming.PaperRequests;
import org.rogatory.mla.legs.EnvelopeChecks;
import org.springframework.stereotype.Component;

/** Lists that are asked from only where there is something to say: a letter of the desk is alike, something is not packed. */
@Component
class AskedLists {

    private final PaperRequests paper;
    private final EnvelopeChecks envelopes;

    AskedLists(PaperRequests paper, EnvelopeChecks envelopes) {
        this.paper = paper;
        this.envelopes = envelopes;
    }

    boolean asks(String list, CaseFile file, Officer officer) {
        return switch (list) {
            case "desk_letters" -> !paper.entered(file, officer).isEmpty();
            case "unpacked" -> envelopes.asks(file, officer);
            default -> true;
        };
    }
}
