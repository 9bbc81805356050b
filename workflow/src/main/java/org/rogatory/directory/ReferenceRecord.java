package org.rogatory.directory;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One record of a reference file while it is read. Every question names the field, so that a mistake is reported with
 * file, record and field.
 */
public record ReferenceRecord(String file, String name, JsonNode node) {

    /** The mistake, ready to throw. */
    public BrokenReferenceData broken(String field, String what) {
        return new BrokenReferenceData(file, name, field, what);
    }

    public boolean has(String field) {
        return node.hasNonNull(field);
    }

    /** A text that must be there. */
    public String text(String field) {
        return optional(field).orElseThrow(() -> broken(field, "missing"));
    }

    /** A text that may be absent, null or blank. */
    public Optional<String> optional(String field) {
        var value = node.path(field);
        if (value.isContainer()) {
            throw broken(field, "a text was expected");
        }
        return value.isMissingNode() || value.isNull()
                ? Optional.empty()
                : Optional.of(value.asString()).filter(text -> !text.isBlank());
    }

    public @Nullable String textOrNull(String field) {
        return optional(field).orElse(null);
    }

    /** A text out of a closed list. */
    public String code(String field, Collection<String> known) {
        var code = text(field);
        if (!known.contains(code)) {
            throw broken(field, "unknown code " + code);
        }
        return code;
    }

    /** What a code out of a closed list stands for. */
    public <T> T oneOf(String field, Map<String, T> known) {
        return Objects.requireNonNull(known.get(code(field, known.keySet())));
    }

    /** A calendar date (year-month-day). */
    public LocalDate date(String field) {
        try {
            return LocalDate.parse(text(field));
        } catch (DateTimeException bad) {
            throw broken(field, "bad date " + text(field));
        }
    }

    public int number(String field) {
        var value = node.path(field);
        if (!value.isIntegralNumber()) {
            throw broken(field, "a whole number was expected");
        }
        return value.asInt();
    }

    public boolean flag(String field) {
        var value = node.path(field);
        if (!value.isMissingNode() && !value.isNull() && !value.isBoolean()) {
            throw broken(field, "true or false was expected");
        }
        return value.asBoolean(false);
    }

    public ZoneId zone(String field) {
        try {
            return ZoneId.of(text(field));
        } catch (DateTimeException bad) {
            throw broken(field, "unknown time zone " + text(field));
        }
    }

    /** The texts of a list; an absent list is empty. */
    public List<String> texts(String field) {
        return elements(field).map(JsonNode::asString).toList();
    }

    /** The words under a prefix in the three languages, all of which must be there: {@code label_en} and so on. */
    public Wording wording(String prefix) {
        return new Wording(text(prefix + "_en"), text(prefix + "_ru"), text(prefix + "_uz"));
    }

    /** The words under a prefix, of which there may be none; in one language alone they are a mistake. */
    public @Nullable Wording wordingOrNull(String prefix) {
        var absent = Stream.of("_en", "_ru", "_uz").noneMatch(language -> has(prefix + language));
        return absent ? null : wording(prefix);
    }

    public ReferenceRecord child(String field) {
        if (!node.path(field).isObject()) {
            throw broken(field, "missing");
        }
        return new ReferenceRecord(file, name + "." + field, node.path(field));
    }

    /** The records of a list, named by their key field; a key must be unique. */
    public List<ReferenceRecord> records(String field, String key) {
        var records = new ArrayList<ReferenceRecord>();
        var seen = new HashSet<String>();
        elements(field).forEach(element -> {
            var named = element.path(key).asString("");
            if (named.isBlank()) {
                throw broken(field, "a record without " + key);
            }
            if (!seen.add(named)) {
                throw new BrokenReferenceData(file, named, key, "used twice");
            }
            records.add(new ReferenceRecord(file, named, element));
        });
        return records;
    }

    /** The records of a list without a key, named by their number. */
    public List<ReferenceRecord> rows(String field) {
        var rows = new ArrayList<ReferenceRecord>();
        elements(field)
                .forEach(element ->
                        rows.add(new ReferenceRecord(file, name + "." + field + "[" + rows.size() + "]", element)));
        return rows;
    }

    /** The records of a map, named by their key, in the order of the file. */
    public <T> Map<String, T> entries(String field, Function<ReferenceRecord, T> reading) {
        var entries = new LinkedHashMap<String, T>();
        node.path(field)
                .properties()
                .forEach(entry -> entries.put(
                        entry.getKey(), reading.apply(new ReferenceRecord(file, entry.getKey(), entry.getValue()))));
        return Collections.unmodifiableMap(entries);
    }

    private Stream<JsonNode> elements(String field) {
        var list = node.path(field);
        if (list.isMissingNode() || list.isNull()) {
            return Stream.empty();
        }
        if (!list.isArray()) {
            throw broken(field, "a list was expected");
        }
        return list.valueStream();
    }
}
