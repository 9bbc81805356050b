package org.rogatory.mla.incoming;

import java.util.Optional;
import org.rogatory.identity.Officer;
import org.rogatory.requests.inbox.ScenarioReceptions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** Scenarios of the demo world as requests received, where the requesting State is not hosted here. */
@Component
class IncomingScenarios {

    private final IncomingRequests requests;
    private final ScenarioReceptions receptions;

    IncomingScenarios(IncomingRequests requests, ScenarioReceptions receptions) {
        this.requests = requests;
        this.receptions = receptions;
    }

    @Transactional
    public Optional<String> enact(JsonNode scenario) {
        return receptions
                .of(scenario)
                .map(received -> requests.receive(received, Officer.system(received.state()))
                        .caseRef());
    }
}
