package org.rogatory.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.rogatory.cases.Scenario;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The realistic requests of the demo world. */
public final class Scenarios {

    private static final List<String> MLA_FORMS = List.of("mla_request", "service_short_form");

    private Scenarios() {}

    /** The requests for legal assistance, the deficient ones too. */
    public static List<JsonNode> mla() {
        try (var source = Scenarios.class.getResourceAsStream("/reference-data/scenarios.yaml")) {
            return new YAMLMapper()
                    .readTree(source)
                    .path("scenarios")
                    .valueStream()
                    .filter(scenario -> MLA_FORMS.contains(scenario.path("form").asString()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The content of one request, to be sent as the published JSON. */
    public static ObjectNode content(String id) {
        return mla().stream()
                .filter(scenario -> Scenario.id(scenario).equals(id))
                .map(Scenario::content)
                .findFirst()
                .orElseThrow();
    }
}
