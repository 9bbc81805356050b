package org.rogatory.requests;

import java.util.List;
import org.rogatory.cases.Refusal;
import org.rogatory.persons.TakenWords;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Requests that came are written anew and decided on only while nothing is taken out of them. */
@Component
public class WholeRequests {

    private final TakenWords taken;

    WholeRequests(TakenWords taken) {
        this.taken = taken;
    }

    /** Refuses as long as something is taken out of the request that may have to be put back where it was. */
    public void demand(JsonNode withoutPersons) {
        if (!whole(withoutPersons)) {
            throw Refusal.of("request-text-isolated");
        }
    }

    /** Whether nothing is taken out of the request that may have to be put back where it was. */
    public boolean whole(JsonNode withoutPersons) {
        return !taken.waiting(List.of(withoutPersons.toString()));
    }
}
