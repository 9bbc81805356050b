package org.rogatory.exchange;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which stored bytes the rows of a table name by their address. */
final class NamedBytes {

    private NamedBytes() {}

    /** Of these those that a row of the table names. */
    static Set<String> in(String table, Collection<String> hashes, JdbcClient jdbc) {
        if (hashes.isEmpty()) {
            return Set.of();
        }
        return jdbc
                .sql("select distinct address from " + table + " where address in (:hashes)")
                .param("hashes", hashes)
                .query(String.class)
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
