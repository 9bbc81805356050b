package org.rogatory.requests.content;

import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.law.ContentSchema;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The content of a draft as it is kept: of the published shape, with known codes, asked by the State of its drafter. */
@Component
class DraftContents {

    private final ContentCodes codes;

    DraftContents(ContentCodes codes) {
        this.codes = codes;
    }

    /**
     * What was given, with who asks; refused if it is of another shape, has codes that nobody knows, or is of another
     * State.
     *
     * @param keeper key of the authority that keeps the file
     */
    public ObjectNode completed(JsonNode given, String keeper, ContentSchema schema, Officer officer) {
        if (!(given instanceof ObjectNode object)) {
            throw Refusal.of("content-not-an-object");
        }
        var content = object.deepCopy();
        var requesting = content.path("requesting").asString(officer.state());
        if (!requesting.equals(officer.state())) {
            throw Refusal.of("other-state", "requesting");
        }
        content.put("requesting", requesting);
        if (!content.hasNonNull("requesting_authority")) {
            content.put("requesting_authority", keeper);
        }
        valid(content, schema);
        return content;
    }

    private void valid(JsonNode content, ContentSchema schema) {
        var violations = schema.violations(content);
        if (!violations.isEmpty()) {
            throw Refusal.violations(violations);
        }
        codes.demand(content);
    }
}
