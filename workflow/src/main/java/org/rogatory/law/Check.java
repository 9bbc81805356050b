package org.rogatory.law;

import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** A named check of one value that is there: the keys of the findings it gives, none when the value is good. */
@FunctionalInterface
interface Check {

    List<String> failures(Subject subject);

    /**
     * What is checked.
     *
     * @param field where the value lies in the content
     */
    record Subject(JsonNode value, String field, RequestContent request) {

        String text() {
            return Values.text(value);
        }

        String text(String name) {
            return Values.text(value, name);
        }

        boolean has(String name) {
            return Values.has(value, name);
        }
    }

    /** A check that gives one finding, with its own key, when it fails. */
    static Check of(String key, Predicate<Subject> good) {
        return subject -> good.test(subject) ? List.of() : List.of(key);
    }
}
