package org.rogatory.extradition.incoming;

import java.util.Optional;
import java.util.Set;
import org.rogatory.identity.Officer;
import org.rogatory.requests.inbox.Reception;
import org.rogatory.requests.inbox.ScenarioReceptions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** Scenarios of the demo world as requests for extradition that came, where the requesting State is not hosted here. */
@Component
class ReceptionScenarios {

    static final Set<String> FORMS = Set.of(ReceivedExtraditions.FULL, ReceivedExtraditions.PROVISIONAL);

    private final ReceivedExtraditions requests;
    private final ScenarioReceptions receptions;

    ReceptionScenarios(ReceivedExtraditions requests, ScenarioReceptions receptions) {
        this.requests = requests;
        this.receptions = receptions;
    }

    @Transactional
    public Optional<String> enact(JsonNode scenario) {
        var form = scenario.path("form").asString("");
        return FORMS.contains(form)
                ? receptions.of(scenario).map(received -> receive(form, received))
                : Optional.empty();
    }

    private String receive(String form, Reception received) {
        return requests.receive(form, received, Officer.system(received.state()))
                .caseRef();
    }
}
