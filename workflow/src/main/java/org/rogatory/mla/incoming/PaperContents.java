package org.rogatory.mla.incoming;

import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.law.ContentSchema;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.inbox.PaperArrivals;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a request that came by hand asks, as an officer has written it down. */
@Component
class PaperContents {

    private final ContentSchema schema;
    private final Directory directory;

    PaperContents(ContentSchema schema, Directory directory) {
        this.schema = schema;
        this.directory = directory;
    }

    /**
     * What is asked, with the two States and their authorities filled in; refused if it names others or is no content.
     *
     * @param requesting ISO 3166 alpha-2
     * @param requested ISO 3166 alpha-2
     * @param keeper the authority that took it in: the addressee of a letter that names none
     */
    ObjectNode of(@Nullable JsonNode told, String requesting, String requested, String keeper) {
        var content = PaperArrivals.content(told, requesting, requested);
        directory.mlaDefault(requesting).ifPresent(first -> addressed(content, "requesting_authority", first.key()));
        addressed(content, "requested_authority", keeper);
        var asked = !RequestForms.spontaneous(content.path("form").asString(""));
        if (asked && content.path("assistance").isEmpty()) {
            throw Refusal.of("field-missing", "assistance");
        }
        var violations = schema.violations(content);
        if (!violations.isEmpty()) {
            throw Refusal.violations(violations);
        }
        return content;
    }

    /** A letter that names no authority is one of the first authority of its State, or to the one that took it in. */
    private static void addressed(ObjectNode content, String field, String authority) {
        if (!content.hasNonNull(field)) {
            content.put(field, authority);
        }
    }
}
