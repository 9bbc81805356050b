package org.rogatory.extradition.incoming;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.law.ContentSchema;
import org.rogatory.requests.RequestForms;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a request for extradition on paper asks, as an officer has written it down. */
@Component
class PaperExtraditionContents {

    private static final Set<String> FORMS =
            Set.of(ReceivedExtraditions.FULL, ReceivedExtraditions.PROVISIONAL, RequestForms.TRANSIT);

    private final ContentSchema schema = ContentSchema.ofExtradition();

    /** What is asked, with the two States filled in; refused if it names others or is no content. */
    ObjectNode of(@Nullable JsonNode told, String requesting, String requested) {
        var content = PaperArrivals.content(told, requesting, requested);
        if (!FORMS.contains(content.path("form").asString(""))) {
            throw Refusal.of("unknown-form", "form");
        }
        var violations = schema.violations(content);
        if (!violations.isEmpty()) {
            throw Refusal.violations(violations);
        }
        return content;
    }

    /** The same written anew: it stays a request of its form from one State to the other, whatever was sent. */
    ObjectNode again(CaseFile file, JsonNode given) {
        var told = given.deepCopy();
        if (told instanceof ObjectNode whole) {
            whole.put("form", file.form()).put("requesting", file.requesting()).put("requested", file.state());
        }
        return of(told, file.requesting(), file.state());
    }
}
