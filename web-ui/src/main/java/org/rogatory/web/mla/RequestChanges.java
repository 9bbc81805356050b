package org.rogatory.web.mla;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What differs between two contents of a request, field by field in the reader's words. */
@Component
class RequestChanges {

    private static final Pattern ROW = Pattern.compile("[a-z]+-(\\d+)");
    private static final Set<String> LISTS =
            Set.of("assistance", "persons", "representatives", "offences", "attachments");

    private final TopicForms forms;
    private final DraftAnswers answers;
    private final Words words;

    RequestChanges(TopicForms forms, DraftAnswers answers, Words words) {
        this.forms = forms;
        this.answers = answers;
        this.words = words;
    }

    /**
     * One change.
     *
     * @param kind {@code added}, {@code removed} or {@code changed}
     * @param topic the page of the interview it belongs to, in words
     */
    record Change(String kind, String topic, String label, List<WordDiff.Piece> pieces) {}

    private record Told(String topic, String label, String text) {}

    /** Rows are matched by who or what they are, not by their number. */
    List<Change> between(Draft before, ObjectNode after, Locale reader) {
        var old = told(before, reader);
        var now = told(before.with(after), reader);
        var changes = new ArrayList<Change>();
        now.forEach((id, told) -> {
            var was = old.get(id);
            if (was == null || !was.text().equals(told.text())) {
                changes.add(change(was, told));
            }
        });
        old.forEach((id, told) -> {
            if (!now.containsKey(id) && !told.text().isEmpty()) {
                changes.add(new Change("removed", told.topic(), told.label(), WordDiff.of(told.text(), "")));
            }
        });
        return changes.stream().filter(change -> !change.pieces().isEmpty()).toList();
    }

    private static Change change(@Nullable Told was, Told now) {
        var before = was == null ? "" : was.text();
        var kind = before.isEmpty() ? "added" : now.text().isEmpty() ? "removed" : "changed";
        return new Change(kind, now.topic(), now.label(), WordDiff.of(before, now.text()));
    }

    private Map<String, Told> told(Draft draft, Locale reader) {
        var told = new LinkedHashMap<String, Told>();
        for (var form : forms.of(draft)) {
            var topic = words.text("mladraft.topic." + form.topic().slug());
            for (var answer : answers.of(form, draft, reader)) {
                if (AskedParts.SEALED.equals(answer.key())) {
                    // It stands on the page of whoever writes it, and is not told to who reviews.
                    continue;
                }
                var id = identity(answer, draft.content());
                var unique = id;
                for (int again = 2; told.containsKey(unique); again++) {
                    unique = id + " " + again;
                }
                told.put(unique, new Told(topic, answer.label(), answer.text()));
            }
        }
        return told;
    }

    private static String identity(DraftAnswers.Answer answer, JsonNode content) {
        var row = ROW.matcher(answer.field());
        if (!LISTS.contains(answer.key()) || !row.matches()) {
            return answer.key() + "/" + answer.field();
        }
        var element = content.path(answer.key()).path(Integer.parseInt(row.group(1)));
        return answer.key() + "/" + name(element);
    }

    private static String name(JsonNode element) {
        for (var key : List.of("ref", "code", "name", "type", "key", "kind")) {
            var text = element.path(key).asString("");
            if (!text.isBlank()) {
                return key + ":" + text;
            }
        }
        return "";
    }
}
