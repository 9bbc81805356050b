package org.rogatory.web.extradition;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.extradition.incoming.ExtraditionDecisions;
import org.rogatory.extradition.outgoing.ExtraditionAnswers;
import org.rogatory.identity.Officer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The decision on an extradition for national systems; it is made, appealed and told by verbs of the file. */
@RestController
@RequestMapping("/api/v1/cases/{caseRef}")
@Tag(name = "extradition")
class DecisionApi {

    private final Cases cases;
    private final ExtraditionDecisions decisions;
    private final ExtraditionAnswers answers;
    private final Clock clock;

    DecisionApi(Cases cases, ExtraditionDecisions decisions, ExtraditionAnswers answers, Clock clock) {
        this.cases = cases;
        this.decisions = decisions;
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping("/decision")
    @Operation(
            operationId = "extraditionDecision",
            summary = "What was decided on an extradition, on which conditions, and whether it stands",
            description = "For those who take part in the file and read names. decided: what was decided here. granted"
                    + " and against: what the other State has told of its decision on a request of ours; of an appeal"
                    + " it tells nothing. All three are null before. A ground that protects the person, and the words"
                    + " that were written for it, are told to those alone who decide; guarded says that there is one.")
    ExtraditionDecisionJson decision(@PathVariable String caseRef, Officer officer) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        if (!DecisionDoors.opens(file, officer)) {
            throw Refusal.notFound();
        }
        cases.view(file, officer);
        return file.outgoing()
                ? ExtraditionDecisionJson.told(caseRef, answers.of(file, officer))
                : ExtraditionDecisionJson.decided(caseRef, decisions.of(file, officer), clock.instant());
    }
}
