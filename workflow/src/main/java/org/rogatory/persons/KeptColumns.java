package org.rogatory.persons;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Columns of a table in which words of files are kept under the keys of the files. The module whose table it is says so.
 *
 * @param table the table; each row names its file in {@code case_ref}
 * @param key its primary key, one column
 * @param columns those that hold words, enciphered
 * @param ownKeys how the key begins, under which a row lies by itself; null where rows lie under the key of the file
 * @param versioned whether rows count their changes
 */
public record KeptColumns(
        String table,
        String key,
        List<String> columns,
        @Nullable String ownKeys,
        boolean versioned) {

    public KeptColumns {
        columns = List.copyOf(columns);
    }

    /** Of rows that lie under the key of the file and count their changes. */
    public static KeptColumns of(String table, String key, String... columns) {
        return new KeptColumns(table, key, List.of(columns), null, true);
    }

    /** The same of rows that are never changed otherwise. */
    public KeptColumns fixed() {
        return new KeptColumns(table, key, columns, ownKeys, false);
    }

    /** The same of rows each of which lies under a key of its own. */
    public KeptColumns under(String beginning) {
        return new KeptColumns(table, key, columns, beginning, versioned);
    }

    String keyRef(String key, String id) {
        return ownKeys == null ? key : ownKeys + id;
    }
}
