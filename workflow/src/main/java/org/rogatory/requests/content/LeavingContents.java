package org.rogatory.requests.content;

import org.rogatory.cases.CaseFile;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The content of a request as it leaves: with what other parts of the file add to it. */
@Component
class LeavingContents {

    private final ObjectProvider<LeavingContent> parts;

    LeavingContents(ObjectProvider<LeavingContent> parts) {
        this.parts = parts;
    }

    JsonNode whole(CaseFile file, JsonNode content) {
        if (!(content instanceof ObjectNode kept)) {
            return content;
        }
        var whole = kept.deepCopy();
        parts.orderedStream().forEach(part -> part.add(file, whole));
        return whole;
    }
}
