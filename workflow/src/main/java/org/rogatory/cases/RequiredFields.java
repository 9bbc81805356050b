package org.rogatory.cases;

import java.util.List;

/** Checks that an act gives the fields its verb needs. */
public final class RequiredFields {

    private RequiredFields() {}

    /** Refuses the act with the first needed field that has no value. */
    public static void demand(Act act, List<FieldRule> rules) {
        rules.stream()
                .filter(rule -> rule.required() && !rule.field().givenIn(act))
                .findFirst()
                .ifPresent(rule -> {
                    throw Refusal.of("field-missing", rule.field().key());
                });
    }
}
