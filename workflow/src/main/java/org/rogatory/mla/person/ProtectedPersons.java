package org.rogatory.mla.person;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Keeps at home who a sealed person is: whatever else was written beside his code stays, whoever overrides what. */
public final class ProtectedPersons {

    private static final String SEALED = "sealed";
    private static final String CODE = "code";
    private static final List<String> NEVER_TRAVELS = List.of("flags", SEALED);
    private static final List<String> TOLD = List.of(CODE, "role", SEALED);

    private ProtectedPersons() {}

    /** The request as it leaves: without the reviewer's flags and the sealed block, sealed persons by code and role. */
    public static JsonNode released(JsonNode content) {
        if (!(content instanceof ObjectNode request)) {
            return content;
        }
        var codes = codes(request);
        var released = request.deepCopy();
        released.remove(NEVER_TRAVELS);
        PersonPlaces.replace(released, person -> {
            if (person instanceof ObjectNode known && hidden(known, codes)) {
                known.retain(TOLD);
            }
            return person;
        });
        return released;
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
