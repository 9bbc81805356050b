package org.rogatory.web.mla;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rogatory.web.shared.FindingView;
import tools.jackson.databind.JsonNode;

/**
 * What a page is drawn from.
 *
 * @param typed what stands in the fields
 * @param findings what the rules say, by the name of the field
 */
record Drawing(Draft draft, Typed typed, Locale reader, Map<String, List<FindingView>> findings) {

    JsonNode content() {
        return draft.content();
    }

    List<FindingView> at(String field) {
        return findings.getOrDefault(field, List.of());
    }

    /** The same, seen by the fields of one row. */
    Drawing under(String row) {
        return new Drawing(draft, typed.under(row + "-"), reader, findings);
    }
}
