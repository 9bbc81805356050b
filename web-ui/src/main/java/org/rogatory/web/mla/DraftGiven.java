package org.rogatory.web.mla;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A value that is not asked for here: shown, to be corrected or emptied, only where the content already carries it.
 *
 * @param fields its parts; once all are empty the value is gone
 */
record DraftGiven(String key, List<DraftField> fields) implements DraftPart {

    DraftGiven {
        fields = List.copyOf(fields);
    }

    /** Whether the page shows it. */
    boolean shown(Typed typed) {
        return fields.stream().anyMatch(field -> typed.has(field.name()));
    }

    @Override
    public void read(JsonNode content, Typed into) {
        if (!content.path(key).isEmpty()) {
            fields.forEach(field -> field.read(content, into));
        }
    }

    @Override
    public void write(ObjectNode content, Typed typed) {
        if (!shown(typed)) {
            return;
        }
        fields.forEach(field -> field.write(content, typed));
        var left = content.path(key).valueStream().anyMatch(DraftGiven::says);
        if (!left) {
            content.remove(key);
        }
    }

    private static boolean says(JsonNode value) {
        return value.isBoolean() ? value.asBoolean() : !ContentText.of(value).isEmpty();
    }
}
