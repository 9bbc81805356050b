package org.rogatory.transfer.outgoing;

import java.util.Optional;
import org.rogatory.cases.Scenario;
import org.rogatory.directory.Directory;
import org.rogatory.requests.DemoDrafters;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** Scenarios of the demo world as drafts of the unit that asks for the transfer. */
@Component
class TransferScenarios {

    private final TransferRequests requests;
    private final DemoDrafters drafters;
    private final Directory directory;

    TransferScenarios(TransferRequests requests, DemoDrafters drafters, Directory directory) {
        this.requests = requests;
        this.drafters = drafters;
        this.directory = directory;
    }

    @Transactional
    public Optional<String> enact(JsonNode scenario) {
        var state = scenario.path("requesting").asString("");
        if (!TransferRequests.FORM.equals(scenario.path("form").asString("")) || !directory.hosts(state)) {
            return Optional.empty();
        }
        var file = requests.draft(
                Scenario.content(scenario),
                Scenario.id(scenario),
                Scenario.day(scenario),
                drafters.of(scenario, state));
        return Optional.of(file.caseRef());
    }
}
