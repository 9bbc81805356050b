package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.rogatory.documents.bytes.ByteStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All that a thief of the disk would have of a node: the rows of its tables and the bytes it stored. */
@Component
record Disk(JdbcClient jdbc, ByteStore store) {

    private static final Instant FAR = Instant.parse("2100-01-01T00:00:00Z");

    /** Every row of every table, the engine's too; bytes as they lie there. */
    List<String> rows() {
        var tables = jdbc.sql("select table_name from information_schema.tables where table_schema = schema()")
                .query(String.class)
                .list();
        assertThat(tables).hasSizeGreaterThan(80);
        return tables.stream()
                .flatMap(table -> jdbc.sql("select * from " + table).query().listOfRows().stream()
                        .map(row -> table + " " + Traces.readable(row.values())))
                .toList();
    }

    /** Where the name stands in stored bytes or in what they are called. */
    List<String> bytes(Traces traces) throws IOException {
        var addresses = store.storedBefore(FAR);
        assertThat(addresses).isNotEmpty();
        var found = new ArrayList<>(traces.in(addresses));
        for (var address : addresses) {
            try (var stored = store.open(address)) {
                found.addAll(traces.in(List.of(new String(stored.readAllBytes(), StandardCharsets.ISO_8859_1))));
            }
        }
        return found;
    }
}
