package org.rogatory.mla.incoming;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rogatory.cases.Scenario;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.requests.inbox.Reception;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** Scenarios of the demo world as requests received, where the requesting State is not hosted here. */
@Component
class IncomingScenarios {

    private final IncomingRequests requests;
    private final Directory directory;

    IncomingScenarios(IncomingRequests requests, Directory directory) {
        this.requests = requests;
        this.directory = directory;
    }

    @Transactional
    public Optional<String> enact(JsonNode scenario) {
        var requesting = scenario.path("requesting").asString("");
        var requested = scenario.path("requested").asString("");
        if (directory.hosts(requesting) || !directory.hosts(requested)) {
            return Optional.empty();
        }
        var received = new Reception(
                Scenario.content(scenario),
                requesting,
                requested,
                directory
                        .receiver(
                                requested, scenario.path("requested_authority").asString(""))
                        .key(),
                scenario.path("requesting_authority").asString(null),
                scenario.path("case_number").asString(null),
                UUID.randomUUID().toString(),
                Scenario.id(scenario),
                Scenario.day(scenario),
                List.of(),
                null,
                null,
                null);
        return Optional.of(requests.receive(received, Officer.system(requested)).caseRef());
    }
}
