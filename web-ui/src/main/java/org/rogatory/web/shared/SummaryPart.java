package org.rogatory.web.shared;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** A headed part of a page that is printed on one sheet. */
public record SummaryPart(String title, List<Row> rows) {

    public SummaryPart {
        rows = List.copyOf(rows);
    }

    /** As many rows as the sheet has room for; how many there are besides is told by the last of them. */
    public static List<Row> cut(List<Row> rows, int most, IntFunction<Row> besides) {
        return rows.size() <= most
                ? rows
                : Stream.concat(rows.stream().limit(most), Stream.of(besides.apply(rows.size() - most)))
                        .toList();
    }
}
