package org.rogatory.web.mla;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.law.AssistanceType;
import org.rogatory.law.AssistanceType.Fact;
import org.rogatory.law.Need;
import org.rogatory.law.ReferenceData;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What fields and rows are called; facts of assistance as the reference data call them. */
@Component
class DraftLabels {

    private static final String ITEM = "item";

    private final ReferenceData reference;
    private final Words words;

    DraftLabels(ReferenceData reference, Words words) {
        this.reference = reference;
        this.words = words;
    }

    /** A label and what helps to fill it in. */
    record Label(String text, @Nullable String hint) {}

    /** The label of a field; of a row if the kind is not empty. */
    Label of(DraftField field, String kind, JsonNode row, Drawing page) {
        var reader = page.reader();
        return ITEM.equals(kind)
                ? fact(row, field.name())
                        .map(fact ->
                                new Label(fact.label().in(reader) + remark(fact.need()), hint(field, fact, reader)))
                        .orElseGet(() -> plain("item-" + field.name(), page.draft()))
                : plain(kind.isEmpty() ? field.name() : kind + "-" + field.name(), page.draft());
    }

    private Label plain(String key, Draft draft) {
        return new Label(
                own("mladraft.field." + key, draft),
                Optional.ofNullable(optional(
                                "mladraft.hint." + key + "." + draft.file().form()))
                        .orElseGet(() -> optional("mladraft.hint." + key)));
    }

    /** A text of the interview: that for the form of the draft, where it has its own. */
    String own(String key, Draft draft) {
        return words.ofForm(key, draft.file().form());
    }

    String part(String part) {
        return words.text("mladraft.part." + part);
    }

    private Optional<Fact> fact(JsonNode row, String key) {
        return reference.assistanceType(row.path("type").asString("")).flatMap(type -> type.fact(key));
    }

    private String remark(Need need) {
        return switch (need) {
            case REQUIRED -> "";
            case CONDITIONAL -> " (" + words.text("mladraft.need.conditional") + ")";
            case RECOMMENDED -> " (" + words.text("mladraft.need.recommended") + ")";
        };
    }

    /** How to write a list; else the hint of the reference data. */
    private @Nullable String hint(DraftField field, Fact fact, Locale reader) {
        var ofShape = optional("mladraft.shape." + field.shape().name().toLowerCase(Locale.ROOT));
        if (ofShape != null) {
            return ofShape;
        }
        var hint = fact.hint();
        return hint == null ? null : hint.in(reader);
    }

    @Nullable
    String optional(String key) {
        var text = words.text(key);
        return text.equals(key) ? null : text;
    }

    /** What a row is called: its number, and for an item the assistance asked for. */
    String row(String kind, int index, JsonNode row, Locale reader) {
        if (ITEM.equals(kind)) {
            var type = row.path("type").asString("");
            return (index + 1) + ". "
                    + reference
                            .assistanceType(type)
                            .map(AssistanceType::label)
                            .map(label -> label.in(reader))
                            .orElse(type);
        }
        return words.text("mladraft.row." + kind, index + 1);
    }
}
