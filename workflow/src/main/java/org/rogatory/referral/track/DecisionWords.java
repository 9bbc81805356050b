package org.rogatory.referral.track;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.referral.Kept;
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
        Kept.put(node, "reasons", reasons);
        Kept.put(node, "second", second);
        Kept.putCodes(node, "files", files);
        return node;
    }

    static DecisionWords read(JsonNode kept) {
        return new DecisionWords(Kept.text(kept, "reasons"), Kept.text(kept, "second"), Kept.codes(kept, "files"));
    }
}
