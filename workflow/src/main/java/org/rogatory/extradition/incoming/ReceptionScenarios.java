package org.rogatory.extradition.incoming;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rogatory.cases.Scenario;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.requests.inbox.Reception;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** Scenarios of the demo world as requests for extradition that came, where the requesting State is not hosted here. */
@Component
class ReceptionScenarios {

    static final Set<String> FORMS = Set.of(ReceivedExtraditions.FULL, ReceivedExtraditions.PROVISIONAL);

    private final ReceivedExtraditions requests;
    private final Directory directory;

    ReceptionScenarios(ReceivedExtraditions requests, Directory directory) {
        this.requests = requests;
        this.directory = directory;
    }

    @Transactional
    public Optional<String> enact(JsonNode scenario) {
        var form = scenario.path("form").asString("");
        var requesting = scenario.path("requesting").asString("");
        var requested = scenario.path("requested").asString("");
        if (!FORMS.contains(form) || directory.hosts(requesting) || !directory.hosts(requested)) {
            return Optional.empty();
        }
        var addressee = scenario.path("requested_authority").asString("");
        var received = new Reception(
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
                null);
        return Optional.of(
                requests.receive(form, received, Officer.system(requested)).caseRef());
    }
}
