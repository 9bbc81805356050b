package org.rogatory.cases.world;

import java.util.List;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseLists;
import org.rogatory.cases.Procedure;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Scenario;
import org.rogatory.directory.DemoStart;
import org.rogatory.directory.Directory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Makes the demo world at the start: officers of the hosted States, and each scenario as a file of the side that is
 * hosted here. A scenario that is already there stays as it is, so a second start finds everything as it was. The node
 * opens its port when the world is whole: nobody meets a half of it.
 */
@Component
class DemoWorld extends DemoStart {

    /** After the nomenclature. */
    private static final int STEP = 1;

    /** The earlier request that a scenario names is not there, or has not left. */
    private static final String NO_REQUEST = "not-an-earlier-request";

    private static final Logger LOG = LoggerFactory.getLogger(DemoWorld.class);

    private final WorldSettings settings;
    private final DemoOfficers officers;
    private final List<Procedure> procedures;
    private final CaseLists lists;
    private final Directory directory;
    private final List<JsonNode> scenarios;

    DemoWorld(
            WorldSettings settings,
            DemoOfficers officers,
            List<Procedure> procedures,
            CaseLists lists,
            Directory directory,
            WorldFile file) {
        super(STEP);
        this.settings = settings;
        this.officers = officers;
        this.procedures = procedures;
        this.lists = lists;
        this.directory = directory;
        this.scenarios = settings.enabled() ? file.scenarios(settings.file()) : List.of();
    }

    @Override
    protected void begin() {
        if (settings.officers()) {
            directory.hosted().forEach(officers::ensure);
            scenarios.forEach(officers::ensureUnit);
        }
        if (settings.enabled()) {
            scenarios.forEach(this::enact);
        }
    }

    private void enact(JsonNode scenario) {
        var id = Scenario.id(scenario);
        var form = scenario.path("form").asString("");
        if (procedures.stream().noneMatch(procedure -> procedure.handles(form))) {
            LOG.info("Demo world: {} skipped, there is no procedure for {} yet", id, form);
            return;
        }
        if (!lists.byExternalRef(id, AccessScope.system()).isEmpty()) {
            return;
        }
        try {
            var taken = procedures.stream()
                    .filter(procedure -> procedure.handles(form))
                    .anyMatch(procedure -> procedure.enact(scenario).isPresent());
            LOG.info("Demo world: {} {}", id, taken ? "made" : "skipped, neither State is hosted here");
        } catch (Refusal refusal) {
            if (NO_REQUEST.equals(refusal.code())) {
                LOG.info("Demo world: {} skipped: a supplement is begun from its request, once that has left", id);
                return;
            }
            LOG.warn("Demo world: {} skipped, refused with {} {}", id, refusal.code(), refusal.parameters());
        }
    }
}
