package org.rogatory.referral.track;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is said of a decision, kept under the key of the file.
 *
 * @param second what the second person has said, if anything
 */
record DecisionWords(@Nullable String reasons, @Nullable String second, List<String> files) {

    DecisionWords {
        files = List.copyOf(files);
    }

    DecisionWords seconded(@Nullable String words) {
        return new DecisionWords(reasons, words, files);
    }

    ObjectNode kept() {
        var node = JsonMapper.shared().createObjectNode();
        if (reasons != null) {
            node.put("reasons", reasons);
        }
        if (second != null) {
            node.put("second", second);
        }
        files.forEach(node.putArray("files")::add);
        return node;
    }

    static DecisionWords read(JsonNode kept) {
        return new DecisionWords(
                text(kept, "reasons"),
                text(kept, "second"),
                kept.path("files").valueStream().map(file -> file.asString("")).toList());
    }

    private static @Nullable String text(JsonNode kept, String key) {
        return kept.hasNonNull(key) ? kept.path(key).asString("") : null;
    }
}
