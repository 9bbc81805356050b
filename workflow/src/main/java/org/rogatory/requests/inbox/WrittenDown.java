package org.rogatory.requests.inbox;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.law.ContentSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a request on paper asks, as an officer has written it down: of one of these forms, in the published shape. */
public final class WrittenDown {

    private static final String REQUESTING = "requesting";
    private static final String REQUESTED = "requested";
    private static final String FORM = "form";

    private final Set<String> forms;
    private final ContentSchema schema;

    public WrittenDown(Set<String> forms, ContentSchema schema) {
        this.forms = Set.copyOf(forms);
        this.schema = schema;
    }

    /** What is asked, with the two States filled in; refused if it names others or is no content. */
    public ObjectNode of(@Nullable JsonNode told, String requesting, String requested) {
        var content = PaperArrivals.content(told, requesting, requested);
        if (!forms.contains(content.path(FORM).asString(""))) {
            throw Refusal.of("unknown-form", FORM);
        }
        var violations = schema.violations(content);
        if (!violations.isEmpty()) {
            throw Refusal.violations(violations);
        }
        return content;
    }

    /** The same written anew: it stays a request of its form from one State to the other, whatever was sent. */
    public ObjectNode again(CaseFile file, JsonNode given) {
        var told = given.deepCopy();
        if (told instanceof ObjectNode whole) {
            whole.put(FORM, file.form()).put(REQUESTING, file.requesting()).put(REQUESTED, file.state());
        }
        return of(told, file.requesting(), file.state());
    }
}
