package org.rogatory.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.rogatory.cases.Scenario;
import org.rogatory.mla.incoming.PaperRequests.PaperRequest;
import org.rogatory.mla.outgoing.OutgoingRequests.NewDraft;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Shipped scenarios as drafts of one side, or as papers on the desk of the other. */
final class PaperContents {

    static final LocalDate RECEIVED = LocalDate.of(2026, 4, 17);

    private PaperContents() {}

    static NewDraft draft(String id) {
        var scenario = scenario(id);
        return new NewDraft(Scenario.content(scenario), id, Scenario.day(scenario));
    }

    static PaperRequest paper(String id) {
        var content = Scenario.content(scenario(id));
        return new PaperRequest(
                content,
                content.path("requesting").asString(),
                content.path("requesting_authority").asString(),
                "12/3-2026",
                RECEIVED,
                id,
                null,
                null,
                null,
                true);
    }

    private static JsonNode scenario(String id) {
        try (var source = PaperContents.class.getResourceAsStream("/reference-data/scenarios.yaml")) {
            return new YAMLMapper()
                    .readTree(source)
                    .path("scenarios")
                    .valueStream()
                    .filter(scenario -> id.equals(scenario.path("id").asString("")))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
