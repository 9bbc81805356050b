package org.rogatory.referral;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is kept as JSON under the key of a file, or told as JSON to another: what nobody has said is not in it. */
public final class Kept {

    private Kept() {}

    /** Puts a text, a day or another value that is written as it is; nothing where there is none. */
    public static void put(ObjectNode kept, String key, @Nullable Object value) {
        if (value != null) {
            kept.put(key, value.toString());
        }
    }

    /** Puts codes in their order. */
    public static void putCodes(ObjectNode kept, String key, List<String> codes) {
        codes.forEach(kept.putArray(key)::add);
    }

    /** A text; null where nothing was said. */
    public static @Nullable String text(JsonNode kept, String key) {
        var text = kept.hasNonNull(key) ? kept.path(key).asString("") : "";
        return text.isEmpty() ? null : text;
    }

    /** A day; null where none was said. */
    public static @Nullable LocalDate day(JsonNode kept, String key) {
        var day = text(kept, key);
        return day == null ? null : LocalDate.parse(day);
    }

    /** Codes in their order. */
    public static List<String> codes(JsonNode kept, String key) {
        return kept.path(key).valueStream().map(code -> code.asString("")).toList();
    }
}
