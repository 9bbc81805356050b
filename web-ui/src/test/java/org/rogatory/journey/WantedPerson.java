package org.rogatory.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.rogatory.cases.Scenario;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The request for extradition of the demo world, asked by a State of this node of another. */
public final class WantedPerson {

    public static final String NAME = "NAMUNAZODA";

    private static final String ID = "SC-04";
    private static final String DAY = "2026-04-14";

    private WantedPerson() {}

    /** Uzbekistan asks Kazakhstan, where the person is held. */
    public static ObjectNode request() {
        try (var source = WantedPerson.class.getResourceAsStream("/reference-data/scenarios.yaml")) {
            return new YAMLMapper()
                    .readTree(source)
                    .path("scenarios")
                    .valueStream()
                    .filter(scenario -> ID.equals(Scenario.id(scenario)))
                    .map(Scenario::content)
                    .findFirst()
                    .orElseThrow()
                    .put("requesting", "UZ")
                    .put("requesting_authority", "UZ-GPO")
                    .put("requested", "KZ")
                    .put("requested_authority", "KZ-GPO");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The same before the papers are ready: only the arrest is asked for. */
    public static ObjectNode arrest() {
        var content = request().put("form", "provisional_arrest_request");
        content.remove("extradition");
        var asked = content.putObject("provisional");
        asked.putObject("warrant")
                .put("by", "Synthetic court")
                .put("number", "44")
                .put("date", "2026-03-05");
        asked.put("intention", "The request for extradition will follow (synthetic).")
                .put("location", "Almaty, seen there (synthetic)")
                .put("penalty", "20 years (synthetic)")
                .put("interpol_notice", "synthetic-no-001")
                .put("channel", "INTERPOL, the original follows (synthetic)")
                .put("duty_contact", "Duty line of the office (synthetic)");
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
