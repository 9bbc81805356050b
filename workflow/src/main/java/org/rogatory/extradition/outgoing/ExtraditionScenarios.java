package org.rogatory.extradition.outgoing;

import java.util.Optional;
import org.rogatory.cases.Scenario;
import org.rogatory.directory.Directory;
import org.rogatory.requests.DemoDrafters;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** Scenarios of the demo world as drafts of the unit that asks for the person. */
@Component
class ExtraditionScenarios {

    private final ExtraditionRequests requests;
    private final DemoDrafters drafters;
    private final Directory directory;

    ExtraditionScenarios(ExtraditionRequests requests, DemoDrafters drafters, Directory directory) {
        this.requests = requests;
        this.drafters = drafters;
        this.directory = directory;
    }

    @Transactional
    public Optional<String> enact(JsonNode scenario) {
        var state = scenario.path("requesting").asString("");
        if (!ExtraditionRequests.FORMS.contains(scenario.path("form").asString("")) || !directory.hosts(state)) {
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
