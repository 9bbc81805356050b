package org.rogatory.cases;

import java.util.List;

/** Checks that an act gives the fields its verb needs. */
public final class RequiredFields {

    private RequiredFields() {}

    /** Refuses the act with all needed fields that have no value. */
    public static void demand(Act act, List<FieldRule> rules) {
        var missing = rules.stream()
                .filter(rule -> rule.required() && !rule.field().givenIn(act))
                .map(rule -> rule.field().key())
                .toList();
        if (!missing.isEmpty()) {
            throw Refusal.ofAll("field-missing", missing);
        }
    }
}
