package org.rogatory.imports;

import org.jspecify.annotations.Nullable;

/**
 * Why a row cannot be taken over. The words are the messages {@code imports.fault.<code>} and {@code imports.mend.<code>};
 * where no column is named, {@code refusal.<code>}.
 *
 * @param column null where it is the row as a whole
 */
public record Fault(@Nullable Column column, String code) {

    private static final String BETWEEN = ":";

    static Fault of(Column column, String code) {
        return new Fault(column, code);
    }

    /** A refusal of the row by the procedure that should have taken it over. */
    static Fault ofRow(String code) {
        return new Fault(null, code);
    }

    String written() {
        return (column == null ? "" : column.key()) + BETWEEN + code;
    }

    static Fault read(String written) {
        var parts = written.split(BETWEEN, 2);
        return new Fault(Column.of(parts[0]).orElse(null), parts[1]);
    }
}
