package org.rogatory.cases;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.audit.AuditEntry;

/** The references that a row of the trail says were shown; of files closed to who reads the row they are left out. */
final class ShownFiles {

    private static final String SHOWN = "shown=";

    private ShownFiles() {}

    /** All that these rows tell. */
    static Set<String> of(List<AuditEntry> rows) {
        return rows.stream()
                .flatMap(ShownFiles::details)
                .filter(detail -> detail.startsWith(SHOWN))
                .flatMap(ShownFiles::references)
                .collect(Collectors.toSet());
    }

    /** A row without those of them that its reader is not told. */
    static AuditEntry without(Set<String> untold, AuditEntry row) {
        return row.telling(details(row)
                .map(detail -> detail.startsWith(SHOWN) ? kept(detail, untold) : detail)
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.joining(";")));
    }

    private static String kept(String detail, Set<String> untold) {
        var told = references(detail).filter(Predicate.not(untold::contains)).collect(Collectors.joining(","));
        return told.isEmpty() ? "" : SHOWN + told;
    }

    private static Stream<String> details(AuditEntry row) {
        return Arrays.stream(row.details().split(";"));
    }

    private static Stream<String> references(String detail) {
        return Arrays.stream(detail.substring(SHOWN.length()).split(",")).filter(Predicate.not(String::isEmpty));
    }
}
