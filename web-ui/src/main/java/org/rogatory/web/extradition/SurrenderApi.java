package org.rogatory.web.extradition;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Refusal;
import org.rogatory.extradition.surrender.SimplifiedConsents;
import org.rogatory.extradition.surrender.SurrenderPlans;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.DraftPlaces;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The surrender of a person for national systems; the acts on it are verbs of the file. */
@RestController
@RequestMapping("/api/v1/cases/{caseRef}")
@Tag(name = "extradition")
class SurrenderApi {

    private final Cases cases;
    private final SurrenderPlans plans;
    private final SimplifiedConsents consents;

    SurrenderApi(Cases cases, SurrenderPlans plans, SimplifiedConsents consents) {
        this.cases = cases;
        this.plans = plans;
        this.consents = consents;
    }

    @GetMapping("/surrender")
    @Operation(
            operationId = "surrender",
            summary = "Every attempt to hand the person over, as planned and as it came, and his consent to it",
            description = "lacking: what the plan of an attempt that is still to come does not say or have at hand;"
                    + " it advises, and keeps nobody from anything. What is planned stays in the office: the other"
                    + " State is told of the surrender by the verbs that say so.")
    SurrenderJson surrender(@PathVariable String caseRef, Officer officer) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        var told = Optional.of(file)
                .filter(known -> DraftPlaces.extradition(known) && Deliberation.open(known, officer))
                .map(known -> SurrenderJson.of(caseRef, plans.of(known), consents.of(known)))
                .orElseThrow(Refusal::notFound);
        cases.view(file, officer);
        return told;
    }
}
