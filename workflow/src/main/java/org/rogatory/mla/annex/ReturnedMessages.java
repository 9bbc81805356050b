package org.rogatory.mla.annex;

import java.util.Set;
import org.rogatory.cases.CaseActed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What goes back before it leaves comes again as another message, and so does the next answer: that it may leave without
 * its annex is said anew.
 */
@Component
class ReturnedMessages {

    private static final Set<String> RETURNING = Set.of("recall_approval", "return_answer", "draft_answer");

    private final KeptAnnexes kept;

    ReturnedMessages(KeptAnnexes kept) {
        this.kept = kept;
    }

    @EventListener
    void on(CaseActed acted) {
        if (RETURNING.contains(acted.verb())) {
            kept.takeBack(acted.subject());
        }
    }
}
