package org.rogatory.transfer.incoming;

import java.util.Optional;
import org.rogatory.identity.Officer;
import org.rogatory.requests.inbox.ScenarioReceptions;
import org.rogatory.transfer.Transfers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** Scenarios of the demo world as requests for a transfer that came, where the State that asks is not hosted here. */
@Component
class TransferReceptionScenarios {

    private final ReceivedTransfers requests;
    private final ScenarioReceptions receptions;

    TransferReceptionScenarios(ReceivedTransfers requests, ScenarioReceptions receptions) {
        this.requests = requests;
        this.receptions = receptions;
    }

    @Transactional
    public Optional<String> enact(JsonNode scenario) {
        if (!Transfers.opens(scenario.path("form").asString(""))) {
            return Optional.empty();
        }
        return receptions
                .of(scenario)
                .map(received -> requests.receive(received, Officer.system(received.state()))
                        .caseRef());
    }
}
