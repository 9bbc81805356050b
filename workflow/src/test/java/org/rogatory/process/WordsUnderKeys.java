package org.rogatory.process;

import java.util.List;
import java.util.stream.Stream;
import org.rogatory.persons.FileCipher;
import org.rogatory.persons.KeptColumns;
import org.rogatory.persons.KeptWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The columns in which modules keep words of files, read with the keys of the files. */
@Component
record WordsUnderKeys(List<KeptWords> modules, JdbcClient jdbc, FileCipher cipher) {

    private record Hidden(String caseRef, String text) {}

    /** The columns of tables that begin so: all in which words are kept. */
    List<String> columns(String tables) {
        return of(tables)
                .flatMap(table -> table.columns().stream().map(column -> table.table() + "." + column))
                .toList();
    }

    /** Those of them in which no row says the name: that it is found nowhere else would prove nothing. */
    List<String> without(Traces traces, String tables) {
        return of(tables)
                .flatMap(table -> table.columns().stream()
                        .filter(column -> !says(table.table(), column, traces))
                        .map(column -> table.table() + "." + column))
                .toList();
    }

    private Stream<KeptColumns> of(String tables) {
        return modules.stream()
                .flatMap(module -> module.columns().stream())
                .filter(table -> table.table().startsWith(tables));
    }

    private boolean says(String table, String column, Traces traces) {
        var hidden = jdbc.sql("select case_ref, " + column + " from " + table + " where " + column + " is not null")
                .query((row, number) -> new Hidden(String.valueOf(row.getString(1)), String.valueOf(row.getString(2))))
                .list();
        return hidden.stream()
                .anyMatch(each -> cipher.decrypt(each.caseRef(), each.text()).contains(traces.name()));
    }
}
