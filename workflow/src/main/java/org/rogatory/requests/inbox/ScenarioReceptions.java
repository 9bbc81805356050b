package org.rogatory.requests.inbox;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rogatory.cases.Scenario;
import org.rogatory.directory.Directory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Scenarios of the demo world as requests that came, where the State that asks is not hosted here and the other is. */
@Component
public class ScenarioReceptions {

    private final Directory directory;

    ScenarioReceptions(Directory directory) {
        this.directory = directory;
    }

    /** The request as it came; empty where the scenario is not of that kind. */
    public Optional<Reception> of(JsonNode scenario) {
        var requesting = scenario.path("requesting").asString("");
        var requested = scenario.path("requested").asString("");
        if (directory.hosts(requesting) || !directory.hosts(requested)) {
            return Optional.empty();
        }
        var addressee = scenario.path("requested_authority").asString("");
        return Optional.of(new Reception(
                Scenario.content(scenario),
                requesting,
                requested,
                directory.receiver(requested, addressee).key(),
                scenario.path("requesting_authority").asString(null),
                scenario.path("case_number").asString(null),
                UUID.randomUUID().toString(),
                Scenario.id(scenario),
                Scenario.day(scenario),
                List.of(),
                null,
                null,
                null));
    }
}
