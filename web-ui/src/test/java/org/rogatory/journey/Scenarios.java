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
        return all().stream()
                .filter(scenario -> MLA_FORMS.contains(scenario.path("form").asString()))
                .toList();
    }

    private static List<JsonNode> all() {
        try (var source = Scenarios.class.getResourceAsStream("/reference-data/scenarios.yaml")) {
            return new YAMLMapper()
                    .readTree(source)
                    .path("scenarios")
                    .valueStream()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The content of one request, to be sent as the published JSON. */
    public static ObjectNode content(String id) {
        return content(mla(), id);
    }

    /** Uzbekistan asks Kazakhstan for the person whom Tajikistan asks for in the shipped scenario. */
    public static ObjectNode extradition() {
        var content = content(all(), "SC-04");
        content.remove(List.of("requesting", "requesting_authority"));
        content.putArray("legal_basis").add("MINSK-1993");
        return content;
    }

    private static ObjectNode content(List<JsonNode> scenarios, String id) {
        return scenarios.stream()
                .filter(scenario -> Scenario.id(scenario).equals(id))
                .map(Scenario::content)
                .findFirst()
                .orElseThrow();
    }
}
