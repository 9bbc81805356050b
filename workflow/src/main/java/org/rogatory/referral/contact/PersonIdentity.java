package org.rogatory.referral.contact;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Who a person is, as far as he said; nothing of it has to be known. By the names of its fields, in their order. */
public record PersonIdentity(Map<String, String> facts) {

    /** What may be known: a birth is a day or an estimate, with what it rests on. */
    public static final List<String> FIELDS = List.of(
            "name", "name_latin", "other_names", "born", "age_estimate", "age_basis", "citizenships", "documents");

    private static final String NAME = "name";
    private static final String LATIN = "name_latin";
    private static final String BORN = "born";
    private static final String ESTIMATE = "age_estimate";
    private static final String BASIS = "age_basis";

    public PersonIdentity {
        var ordered = new LinkedHashMap<String, String>();
        var given = facts;
        FIELDS.stream().filter(given::containsKey).forEach(field -> ordered.put(field, value(given, field)));
        facts = Collections.unmodifiableMap(ordered);
    }

    private static String value(Map<String, String> given, String field) {
        return Objects.requireNonNull(given.get(field));
    }

    /** What stands in a field, or null. */
    public @Nullable String of(String field) {
        return facts.get(field);
    }

    /** How he is called: as he writes himself, else in Latin letters; null where nobody has told it. */
    @Nullable
    String called() {
        var name = of(NAME);
        return name == null ? of(LATIN) : name;
    }

    /** Refused where it has a field that nobody asks for, an unreadable day, or an estimate that rests on nothing. */
    static PersonIdentity told(Map<String, String> answers) {
        if (!FIELDS.containsAll(answers.keySet())) {
            throw Refusal.of("unknown-code", "answers");
        }
        var born = answers.get(BORN);
        if (born != null && !born.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
            throw Refusal.of("date-unreadable", BORN);
        }
        if (answers.containsKey(ESTIMATE) && !answers.containsKey(BASIS)) {
            throw Refusal.of("contact-age-basis", BASIS);
        }
        return new PersonIdentity(answers);
    }

    ObjectNode kept() {
        var kept = JsonNodeFactory.instance.objectNode();
        facts.forEach(kept::put);
        return kept;
    }

    static PersonIdentity read(JsonNode kept) {
        var facts = new LinkedHashMap<String, String>();
        kept.properties()
                .forEach(entry -> facts.put(entry.getKey(), entry.getValue().asString("")));
        return new PersonIdentity(facts);
    }
}
