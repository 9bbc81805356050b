package org.rogatory.mla.incoming;

import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.mla.cascade.ExecutionPlaces;
import org.rogatory.mla.item.AssistanceItems;
import org.springframework.stereotype.Component;

/** The authority that executes a request: it is given the file with the assignment, and gives it back with that. */
@Component
class Executors {

    private final ExecutionPlaces places;
    private final AssistanceItems items;

    Executors(ExecutionPlaces places, AssistanceItems items) {
        this.places = places;
        this.items = items;
    }

    void demandAble(CaseFile file, Act act) {
        places.demandAble(file, String.valueOf(act.parties().authority()));
    }

    void assign(CaseFile file, IncomingRequest request, Act act) {
        var authority = String.valueOf(act.parties().authority());
        request.executedBy(authority);
        places.give(file, authority);
    }

    /** The file goes back whole: who returned it keeps nothing of it, neither the file nor its tasks. */
    void takeBack(CaseFile file, IncomingRequest request) {
        var authority = request.executingAuthority();
        if (authority == null) {
            return;
        }
        request.executedBy(null);
        items.assign(file.caseRef(), null);
        places.leave(file, authority);
    }
}
