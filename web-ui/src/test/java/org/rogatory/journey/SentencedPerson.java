package org.rogatory.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.rogatory.cases.Scenario;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The request for the transfer of a sentenced person of the demo world, asked by a State of this node of another. */
public final class SentencedPerson {

    /** The day on which the demo world asks. */
    public static final String DAY = "2026-06-01";

    private static final String ID = "SC-09";

    private SentencedPerson() {}

    /** Uzbekistan, where the person was sentenced, asks Kazakhstan, whose national he is. */
    public static ObjectNode request() {
        return asked(scenario());
    }

    /** As the demo world has it: Turkey asks Uzbekistan. */
    static ObjectNode scenario() {
        try (var source = SentencedPerson.class.getResourceAsStream("/reference-data/scenarios.yaml")) {
            return new YAMLMapper()
                    .readTree(source)
                    .path("scenarios")
                    .valueStream()
                    .filter(scenario -> ID.equals(Scenario.id(scenario)))
                    .map(Scenario::content)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ObjectNode asked(ObjectNode content) {
        content.put("requesting", "UZ")
                .put("requesting_authority", "UZ-GPO")
                .put("requested", "KZ")
                .put("requested_authority", "KZ-GPO")
                .put("articles", "to be confirmed (synthetic)")
                .put("language", "ru")
                .put("translation", "not_needed");
        content.putArray("legal_basis").add("UZ-KZ-TSP");
        ((ObjectNode) content.path("persons").path(0)).put("citizenship", "KZ");
        var transfer = (ObjectNode) content.path("transfer");
        transfer.put("direction", "sentencing_state").put("method", "continued");
        ((ObjectNode) transfer.path("time")).put("from", "2024-05-20").put("sentence", "P8Y4M");
        return content;
    }

    /** Begins the draft by the interface and returns its reference. */
    public static String drafted(NationalSystem drafter, ObjectNode content) {
        var begun = drafter.post("/cases", Map.of("content", content, "as_of", DAY));
        if (begun.status() != 201) {
            throw new AssertionError("draft: " + begun.body());
        }
        return begun.body().path("caseRef").asString();
    }
}
