package org.rogatory.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.ReferenceRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An invented request with what the rules must find in it; for tests, training and demonstration.
 *
 * @param content the content of the request, without the fields that belong to the test
 * @param unit key of the unit that makes the request
 * @param machine the lifecycle of its expected path
 * @param path the statuses it is expected to pass
 */
public record Scenario(
        String id,
        String title,
        boolean deficient,
        boolean test,
        LocalDate asOf,
        Stage stage,
        @Nullable String unit,
        @Nullable String route,
        JsonNode content,
        @Nullable String machine,
        List<String> path,
        List<Finding> expected) {

    private static final Set<String> TEST_FIELDS = Set.of(
            "id",
            "title",
            "deficient",
            "direction",
            "route",
            "expected_path",
            "expected_path_request",
            "expected_findings",
            "check_stage",
            "as_of",
            "unit",
            "test",
            "note",
            "stub_rule",
            "tracks");

    static Scenario read(ReferenceRecord record) {
        var content = (ObjectNode) record.node().deepCopy();
        content.remove(TEST_FIELDS);
        var path = record.has("expected_path") ? record.child("expected_path") : null;
        return new Scenario(
                record.name(),
                record.text("title"),
                record.flag("deficient"),
                record.flag("test"),
                record.date("as_of"),
                record.oneOf("check_stage", Checks.STAGES),
                record.has("unit") ? record.child("unit").textOrNull("authority") : null,
                record.textOrNull("route"),
                content,
                path == null ? null : path.text("machine"),
                path == null ? List.of() : path.texts("statuses"),
                record.rows("expected_findings").stream().map(Scenario::finding).toList());
    }

    private static Finding finding(ReferenceRecord row) {
        var levels = List.of("error", "stop", "warning", "info");
        return new Finding(
                Level.valueOf(row.code("level", levels).toUpperCase(Locale.ROOT)),
                row.text("key"),
                row.text("item"),
                row.textOrNull("instrument"));
    }
}
