package org.rogatory.cases;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads a scenario of the demo world: the content of a request with a few fields of its own around it. */
public final class Scenario {

    private static final Set<String> OWN_FIELDS = Set.of(
            "id",
            "title",
            "deficient",
            "direction",
            "as_of",
            "check_stage",
            "unit",
            "expected_path",
            "expected_path_request",
            "expected_findings",
            "route",
            "stub",
            "stub_rule",
            "test",
            "note");

    private Scenario() {}

    /** The request of the scenario, without the scenario's own fields. */
    public static ObjectNode content(JsonNode scenario) {
        if (!(scenario instanceof ObjectNode object)) {
            throw Refusal.of("content-not-an-object");
        }
        var content = object.deepCopy();
        content.remove(OWN_FIELDS);
        return content;
    }

    /** The form of what the scenario asks for. */
    public static String form(JsonNode scenario) {
        return scenario.path("form").asString("");
    }

    /** Whether a court asks: its requests go a way of their own. */
    public static boolean ofCourt(JsonNode scenario) {
        return scenario.path("route").asString("").startsWith("court");
    }

    /** The unit that the scenario names as the one that asks; empty where it names none. */
    public static String unit(JsonNode scenario) {
        return scenario.path("unit").path("authority").asString("");
    }

    /** The earlier request of which the scenario asks for more: its reference, or the id of its scenario. */
    public static String parent(JsonNode scenario) {
        return scenario.path("parent").asString("");
    }

    /** The day on which the scenario's checks run; null where it names none. */
    public static @Nullable LocalDate day(JsonNode scenario) {
        try {
            return scenario.hasNonNull("as_of")
                    ? LocalDate.parse(scenario.path("as_of").asString(""))
                    : null;
        } catch (DateTimeParseException e) {
            throw Refusal.of("date-unreadable", "as_of");
        }
    }

    /** The id of the scenario, kept as the file's external reference. */
    public static String id(JsonNode scenario) {
        return scenario.path("id").asString("");
    }
}
