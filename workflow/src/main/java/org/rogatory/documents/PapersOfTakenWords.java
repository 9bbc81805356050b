package org.rogatory.documents;

import java.util.List;
import org.rogatory.persons.WordsChange;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A letter that an act ordered goes with the words that were taken out of its order, and comes back with them. */
@Component
class PapersOfTakenWords {

    private final DocumentIsolations isolations;
    private final JdbcClient jdbc;

    PapersOfTakenWords(DocumentIsolations isolations, JdbcClient jdbc) {
        this.isolations = isolations;
        this.jdbc = jdbc;
    }

    /** Whatever else the same isolation took away comes back or is erased with its words, too. */
    @EventListener
    void changed(WordsChange change) {
        var holder = change.holder();
        if (change.kind() == WordsChange.Kind.TAKEN) {
            isolations.isolate(laidOut(change.of("documents_order")), holder);
            return;
        }
        var papers = isolations.heldBy(change.caseRef(), holder);
        if (change.kind() == WordsChange.Kind.ERASED) {
            isolations.erase(papers, change.actor());
        } else {
            isolations.release(papers, holder);
        }
    }

    private List<String> laidOut(List<String> orders) {
        return orders.isEmpty()
                ? List.of()
                : jdbc.sql("select document_ref from documents_order where document_ref is not null"
                                + " and order_ref in (:orders)")
                        .param("orders", orders)
                        .query(String.class)
                        .list();
    }
}
