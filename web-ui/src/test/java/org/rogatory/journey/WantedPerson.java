package org.rogatory.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rogatory.cases.Scenario;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The request for extradition of the demo world, asked by a State of this node of another. */
public final class WantedPerson {

    public static final String NAME = "NAMUNAZODA";

    private static final String ID = "SC-04";
    private static final String DAY = "2026-04-14";

    private WantedPerson() {}

    /** As it is shipped: Tajikistan asks Kazakhstan. Nobody else is asked for under the whole name of the person. */
    private static ObjectNode scenario() {
        var content = shipped();
        if (content.at("/persons/0") instanceof ObjectNode person) {
            var own = UUID.randomUUID().toString().replaceAll("[^a-f]", "");
            person.put("name", NAME + " Farhod " + own + " (synthetic)");
        }
        return content;
    }

    private static ObjectNode shipped() {
        try (var source = WantedPerson.class.getResourceAsStream("/reference-data/scenarios.yaml")) {
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

    /** Uzbekistan asks Kazakhstan, where the person is held. */
    public static ObjectNode request() {
        return scenario()
                .put("requesting", "UZ")
                .put("requesting_authority", "UZ-GPO")
                .put("requested", "KZ")
                .put("requested_authority", "KZ-GPO");
    }

    /** The same before the papers are ready: only the arrest is asked for. */
    public static ObjectNode arrest() {
        var content = arrestOf(request());
        content.remove("extradition");
        return content;
    }

    /** Tajikistan asks for the arrest first; the draft says already what the request will say, but for the order. */
    public static ObjectNode arrestForTajikistan() {
        var content = arrestOf(scenario());
        if (content.path("extradition") instanceof ObjectNode block) {
            block.remove("arrest_warrant");
        }
        return content;
    }

    private static ObjectNode arrestOf(ObjectNode content) {
        content.put("form", "provisional_arrest_request");
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

    /** Uzbekistan asks Kazakhstan to let the person through whom a third State gives up: by which order, and where. */
    public static ObjectNode transit() {
        var content = request().put("form", "transit_request");
        content.remove("provisional");
        if (content.path("extradition") instanceof ObjectNode block) {
            block.retain(List.of("purpose", "arrest_warrant"));
        }
        content.putObject("transit")
                .put("route", "By road from border post Kordai to border post Jibek Joly (synthetic)")
                .put("means", "land")
                .put("first_day", "2026-05-04")
                .put("last_day", "2026-05-06")
                .put("escort", "Two officers of the convoy (synthetic)")
                .put("landing", "Duty line of the office (synthetic)");
        return content;
    }

    /** What begins the draft over the interface, on the day of the demo world. */
    static Map<String, Object> asked(ObjectNode content) {
        return Map.of("content", content, "as_of", DAY);
    }

    /** Begins the draft by the interface and returns its reference. */
    public static String drafted(NationalSystem drafter, ObjectNode content) {
        var begun = drafter.post("/cases", asked(content));
        if (begun.status() != 201) {
            throw new AssertionError("draft: " + begun.body());
        }
        return begun.body().path("caseRef").asString();
    }
}
