package org.rogatory.requests.person;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Keeps at home who a sealed person is: whatever else was written beside his code stays, whoever overrides what. */
public final class ProtectedPersons {

    private static final String SEALED = "sealed";
    private static final String CODE = "code";
    private static final List<String> NEVER_TRAVELS = List.of("flags", "letter", SEALED);

    /** Marks for the office, wherever they stand: what still has to be verified, and remarks of its own. */
    private static final List<String> OFFICE_MARKS = List.of("verify", "note");

    private static final List<String> LANGUAGES = List.of("language", "translation_into");
    private static final List<String> TOLD = List.of(CODE, "role", SEALED);

    private ProtectedPersons() {}

    /**
     * The request as it leaves: without the reviewer's flags, the marks of the office, how its letter is laid out and
     * the sealed block, sealed persons by code and role.
     */
    public static JsonNode released(JsonNode content) {
        if (!(content instanceof ObjectNode request)) {
            return content;
        }
        var codes = codes(request);
        var released = request.deepCopy();
        released.remove(NEVER_TRAVELS);
        withoutMarks(released);
        LANGUAGES.forEach(key -> withoutScript(released, key));
        PersonPlaces.replace(released, person -> {
            if (person instanceof ObjectNode known && hidden(known, codes)) {
                known.retain(TOLD);
            }
            return person;
        });
        return released;
    }

    private static void withoutMarks(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(OFFICE_MARKS);
        }
        node.forEach(ProtectedPersons::withoutMarks);
    }

    /** Partners know languages; in which script a letter is they see in the letter. */
    private static void withoutScript(ObjectNode released, String key) {
        var language = released.path(key).asString("");
        if (language.contains("-")) {
            released.put(key, language.substring(0, language.indexOf('-')));
        }
    }

    /** The persons who are kept at home by that, each with all that is known of him; he may stand at several places. */
    public static List<JsonNode> withheld(JsonNode content) {
        if (!(content instanceof ObjectNode request)) {
            return List.of();
        }
        var codes = codes(request);
        var found = new LinkedHashSet<JsonNode>();
        request.path(SEALED)
                .path("persons")
                .valueStream()
                .filter(ProtectedPersons::told)
                .forEach(found::add);
        var open = request.deepCopy();
        open.remove(SEALED);
        PersonPlaces.replace(open, person -> {
            if (person instanceof ObjectNode known && hidden(known, codes) && told(known)) {
                found.add(known);
            }
            return person;
        });
        return List.copyOf(found);
    }

    private static boolean told(JsonNode person) {
        return person.propertyNames().stream().anyMatch(field -> !TOLD.contains(field) && person.hasNonNull(field));
    }

    private static boolean hidden(ObjectNode person, Set<String> codes) {
        return person.path(SEALED).asBoolean(false)
                || codes.contains(person.path(CODE).asString(""));
    }

    private static Set<String> codes(ObjectNode request) {
        return request.path(SEALED)
                .path("persons")
                .valueStream()
                .map(person -> person.path(CODE).asString(""))
                .filter(code -> !code.isBlank())
                .collect(Collectors.toSet());
    }
}
