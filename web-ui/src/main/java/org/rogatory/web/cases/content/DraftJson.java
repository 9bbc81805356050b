package org.rogatory.web.cases.content;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Scenario;
import org.rogatory.requests.content.NewDraft;
import org.rogatory.requests.message.PaperDays;
import tools.jackson.databind.JsonNode;

/**
 * A draft as national systems send it: the content of a request alone, perhaps with the reference of the system in it, or
 * the content with reference and day around it, as a scenario has them.
 */
final class DraftJson {

    private static final String CONTENT = "content";
    private static final String EXTERNAL = "externalRef";
    private static final Set<String> AROUND = Set.of(CONTENT, EXTERNAL, "id", "as_of");
    private static final int LATEST_YEAR = 2100;

    private DraftJson() {}

    static NewDraft of(JsonNode body) {
        var wrapped = body.has(CONTENT);
        if (wrapped) {
            onlyKnown(body);
        }
        var content = Scenario.content(wrapped ? body.path(CONTENT) : body);
        var inside = content.remove(EXTERNAL);
        var outside = wrapped ? reference(body, EXTERNAL) : null;
        var external = outside == null && inside != null ? text(inside, EXTERNAL) : outside;
        return new NewDraft(content, external == null ? reference(body, "id") : external, day(body));
    }

    private static void onlyKnown(JsonNode body) {
        var unknown = new TreeMap<String, String>();
        body.propertyNames().stream()
                .filter(name -> !AROUND.contains(name))
                .forEach(name -> unknown.put("/" + name.replace("~", "~0").replace("/", "~1"), "unknown-property"));
        if (!unknown.isEmpty()) {
            throw Refusal.places("fields-not-taken", unknown);
        }
    }

    private static @Nullable String reference(JsonNode body, String name) {
        return body.hasNonNull(name) ? text(body.path(name), name) : null;
    }

    private static @Nullable String text(JsonNode value, String name) {
        if (value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw Refusal.of("unreadable-value", name);
        }
        return value.asString().isBlank() ? null : value.asString();
    }

    private static @Nullable LocalDate day(JsonNode body) {
        var day = Scenario.day(body);
        if (day != null && (day.isBefore(PaperDays.EARLIEST) || day.getYear() > LATEST_YEAR)) {
            throw Refusal.of("day-out-of-range", "as_of");
        }
        return day;
    }
}
