package org.rogatory.persons;

import java.util.List;
import java.util.Map;

/**
 * Words of a file were taken out, put back or erased.
 *
 * @param holder what took them
 * @param rows where they stand or stood: keys of rows by their table
 * @param actor who had them erased, otherwise the system
 */
public record WordsChange(Kind kind, String caseRef, String holder, Map<String, List<String>> rows, String actor) {

    public WordsChange {
        rows = Map.copyOf(rows);
    }

    /** What was done with them. */
    public enum Kind {
        TAKEN,
        PUT_BACK,
        ERASED
    }

    /** The keys of rows of one table. */
    public List<String> of(String table) {
        return rows.getOrDefault(table, List.of());
    }
}
