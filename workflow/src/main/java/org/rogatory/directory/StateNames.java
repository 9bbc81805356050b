package org.rogatory.directory;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The names of the States in the three languages. */
final class StateNames {

    private static final String EN = "country_names";
    private static final String RU = "country_names_ru";
    private static final String UZ = "country_names_uz";

    private StateNames() {}

    static Map<String, Wording> read(ReferenceFiles files) {
        var file = files.read("parties.yaml");
        var names = new LinkedHashMap<String, Wording>();
        file.child(EN).node().propertyNames().forEach(state -> {
            if (!state.matches("[A-Z]{2}")) {
                throw new BrokenReferenceData(file.file(), state, EN, "not a State code");
            }
            names.put(state, new Wording(name(file, EN, state), name(file, RU, state), name(file, UZ, state)));
        });
        return Collections.unmodifiableMap(names);
    }

    private static String name(ReferenceRecord file, String field, String state) {
        return file.child(field)
                .optional(state)
                .orElseThrow(() -> new BrokenReferenceData(file.file(), state, field, "missing"));
    }
}
