package org.rogatory.web.mla;

import java.util.List;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Rows of values: offences, persons, items of assistance. Each row carries what it was, so that whatever the page does
 * not show stays with its row when rows are added and taken away.
 *
 * @param kind what one row is called in names and messages
 * @param fields the values of a row; they may depend on what it was
 * @param blank whether an empty row is offered where there is none
 */
record DraftRows(String key, String kind, Function<JsonNode, List<DraftField>> fields, boolean blank)
        implements DraftPart {

    private static final String WAS = "was";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    static DraftRows of(String key, String kind, boolean blank, List<DraftField> fields) {
        return new DraftRows(key, kind, row -> fields, blank);
    }

    /** Where the names of the fields of a row begin. */
    String row(int index) {
        return kind + "-" + index;
    }

    @Override
    public void read(JsonNode content, Typed into) {
        var rows = content.path(key);
        into.put(kind + "-rows", String.valueOf(rows.isArray() ? rows.size() : 0));
        for (int index = 0; rows.isArray() && index < rows.size(); index++) {
            var row = rows.path(index);
            var typed = into.under(row(index) + "-");
            typed.put(WAS, row.toString());
            fields.apply(row).forEach(field -> field.read(row, typed));
        }
        if (blank && into.rows(kind) == 0) {
            into.more(kind);
        }
    }

    @Override
    public void write(ObjectNode content, Typed typed) {
        if (!typed.has(kind + "-rows")) {
            return;
        }
        var rows = JsonNodeFactory.instance.arrayNode();
        for (int index = 0; index < typed.rows(kind); index++) {
            if (!typed.dropped(row(index))) {
                var row = row(typed.under(row(index) + "-"));
                if (!row.isEmpty() || !row.isContainer()) {
                    rows.add(row);
                }
            }
        }
        if (rows.toString().equals(content.path(key).toString())
                || rows.isEmpty() && content.path(key).isEmpty()) {
            return;
        }
        if (rows.isEmpty()) {
            content.remove(key);
        } else {
            content.set(key, rows);
        }
    }

    private JsonNode row(Typed typed) {
        var was = was(typed);
        if (!was.isObject() && !was.isMissingNode()) {
            return was;
        }
        var row = was instanceof ObjectNode known ? known : JsonNodeFactory.instance.objectNode();
        fields.apply(row.deepCopy()).forEach(field -> field.write(row, typed));
        return row;
    }

    /** What a row was when the page was made. */
    JsonNode was(Typed row) {
        var text = row.text(WAS);
        if (text.isEmpty()) {
            return MissingNode.getInstance();
        }
        try {
            return JSON.readTree(text);
        } catch (JacksonException changedByHand) {
            return MissingNode.getInstance();
        }
    }
}
