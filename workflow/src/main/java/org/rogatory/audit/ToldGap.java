package org.rogatory.audit;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A gap that a node has found when it started and told in the chain.
 *
 * @param row number of the row that tells it
 * @param from the last place that the signed places and the chain have in common
 * @param to the last place that was signed and is not in the chain
 * @param at when it was told
 * @param acknowledged whether an auditor has looked at it
 */
public record ToldGap(long row, long from, long to, Instant at, boolean acknowledged) {

    static final String SUBJECT = "chain";
    static final String TOLD = "audit.gap";
    static final String SEEN = "audit.gap_seen";
    static final String GAP = "gap";
    static final String FROM = "from";
    static final String TO = "to";

    /** Those that rows about the chain tell. */
    static List<ToldGap> of(List<AuditEntry> rows) {
        var seen = rows.stream()
                .filter(row -> row.action().equals(SEEN))
                .map(row -> number(row, GAP))
                .collect(Collectors.toSet());
        return rows.stream()
                .filter(row -> row.action().equals(TOLD))
                .map(row ->
                        new ToldGap(row.id(), number(row, FROM), number(row, TO), row.at(), seen.contains(row.id())))
                .toList();
    }

    private static long number(AuditEntry row, String name) {
        return Arrays.stream(row.details().split(";"))
                .filter(detail -> detail.matches(name + "=\\d{1,18}"))
                .map(detail -> Long.parseLong(detail.substring(name.length() + 1)))
                .findFirst()
                .orElse(0L);
    }

    /** Its places and its moment in one word; rows that tell it otherwise have another name. */
    public String name() {
        return "%d-%d@%s".formatted(from + 1, to, ChainText.exact(at));
    }

    /** Whether it tells why this signed place is not in the chain. */
    boolean explains(Anchor anchor) {
        return anchor.position() > from
                && anchor.position() <= to
                && !anchor.at().isAfter(at);
    }
}
