package org.rogatory.requests.legs;

import org.rogatory.cases.CaseFile;
import org.rogatory.law.TransmissionRoutes.Question;
import org.rogatory.requests.RequestForms;
import tools.jackson.databind.JsonNode;

/** What a request says that the choice of its route rests on; its answer goes back by the same rules. */
public final class RouteQuestions {

    private RouteQuestions() {}

    /** The question for what a file sends to the other State. */
    public static Question of(CaseFile file, JsonNode content) {
        return new Question(
                RequestForms.instruments(content),
                content.path("assistance")
                        .valueStream()
                        .map(item -> item.path("type").asString(""))
                        .toList(),
                file.otherState(),
                file.marks().urgent());
    }
}
