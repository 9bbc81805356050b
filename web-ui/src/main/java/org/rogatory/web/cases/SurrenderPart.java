package org.rogatory.web.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.SentenceWords;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What a request for extradition or for a transfer says beside what every request says, as summary lists. */
@Component
class SurrenderPart {

    private static final List<String> BLOCKS = List.of("extradition", "provisional", "transit", "transfer");
    private static final String LABEL = "mladraft.field.";

    /** What is said by a code, and how its words begin. */
    private static final Map<String, String> CODED = Map.of(
            "purpose", "extradition.purpose.",
            "means", "extradition.means.",
            "consent_purpose", "extradition.consent.");

    private final RequestValues values;
    private final SentenceWords sentences;
    private final Words words;

    SurrenderPart(RequestValues values, SentenceWords sentences, Words words) {
        this.sentences = sentences;
        this.values = values;
        this.words = words;
    }

    /** A list for each block, also where there is none. */
    List<RequestPart.Part> of(JsonNode content, Locale reader) {
        return BLOCKS.stream()
                .map(block -> new RequestPart.Part(
                        words.text("extradition.part." + block), rows(block, content.path(block), reader)))
                .toList();
    }

    /** By the names that the interview gives the fields; what has no name of its own is told part by part. */
    private List<Row> rows(String block, JsonNode value, Locale reader) {
        var rows = new ArrayList<Row>();
        value.properties().forEach(entry -> {
            var field = block + "-" + entry.getKey();
            var label = words.text(LABEL + field);
            if (label.startsWith(LABEL)) {
                rows.addAll(rows(field, entry.getValue(), reader));
            } else {
                var said = entry.getValue();
                rows.add(new Row(
                        label, sentences.coded(field, said).orElseGet(() -> told(entry.getKey(), said, reader))));
            }
        });
        return rows.stream().filter(row -> !row.value().isEmpty()).toList();
    }

    private String told(String key, JsonNode value, Locale reader) {
        if (value.isNull()) {
            return "";
        }
        var coded = CODED.get(key);
        var named = coded == null ? "" : words.text(coded + value.asString(""));
        return coded == null || named.startsWith(coded) ? values.text(key, value, reader) : named;
    }
}
