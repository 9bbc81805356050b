package org.rogatory.requests.legs;

import java.util.Optional;
import java.util.Set;
import org.rogatory.cases.CaseFile;
import org.rogatory.law.Finding;
import org.rogatory.transmission.RoutePlans;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What the instruments say against the route by which an answer would go back. */
@Component
public class RouteFindings {

    /** While the answer is not sent its route can be chosen anew. */
    static final Set<String> UNANSWERED = Set.of(
            "accepted",
            "assigned",
            "in_execution",
            "partly_executed",
            "executed",
            "executed_negative",
            "refused",
            "postponed",
            "returned_without_execution",
            "answer_drafted",
            "answer_approved",
            "answer_signed");

    private final RoutePlans plans;

    RouteFindings(RoutePlans plans) {
        this.plans = plans;
    }

    /** The finding on the route of the answer, as long as there is one to be sent. */
    public Optional<Finding> ofAnswer(CaseFile file, JsonNode content) {
        return UNANSWERED.contains(file.status())
                ? plans.finding(file, RouteQuestions.of(file, content))
                : Optional.empty();
    }
}
