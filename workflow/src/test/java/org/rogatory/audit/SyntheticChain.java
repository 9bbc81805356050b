package org.rogatory.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.test.util.ReflectionTestUtils;

/** Rows of a chain in memory, which a test may tamper with. */
final class SyntheticChain {

    static final Instant AT = Instant.parse("2026-11-25T10:00:00.123456789Z");

    private final List<AuditEntry> rows = new ArrayList<>();
    private String hash = AuditChain.START;

    record Acted(String action, String subject, String actor) implements AuditEvent {

        @Override
        public Map<String, String> details() {
            return Map.of();
        }
    }

    static AuditEntry row(long id, String actor) {
        var row = new AuditEntry(new Acted("mla.sign", "UZ-MLA-2026-000001", actor), AT.plusSeconds(id), "step=x");
        ReflectionTestUtils.setField(row, "id", id);
        return row;
    }

    /** Rows as they were sealed before there was a second form. */
    SyntheticChain first(int count) {
        for (int number = 0; number < count; number++) {
            var row = row(rows.size() + 1L, "drafter.uz");
            ReflectionTestUtils.setField(row, "position", rows.size() + 1L);
            hash = ChainText.hash(hash, row, rows.size() + 1L);
            ReflectionTestUtils.setField(row, "hash", hash);
            rows.add(row);
        }
        return this;
    }

    SyntheticChain second(int count) {
        for (int number = 0; number < count; number++) {
            var row = row(rows.size() + 1L, "head.uz");
            row.chain(rows.size() + 1L, hash);
            hash = row.hash();
            rows.add(row);
        }
        return this;
    }

    AuditEntry at(int position) {
        return rows.get(position - 1);
    }

    void set(int position, String field, Object value) {
        ReflectionTestUtils.setField(at(position), field, value);
    }

    void remove(int position) {
        rows.removeIf(row -> row.position() == position);
    }

    /** The rows stand at the places of each other, with all that belongs to the chain. */
    void swap(int one, int other) {
        var former = at(one);
        var latter = at(other);
        ReflectionTestUtils.setField(former, "position", (long) other);
        ReflectionTestUtils.setField(latter, "position", (long) one);
        rows.set(one - 1, latter);
        rows.set(other - 1, former);
    }

    /** What a check says, a line for each fault. */
    List<String> faults() {
        return faults(new ChainHead(rows.get(rows.size() - 1).position(), hash));
    }

    List<String> faults(ChainHead head) {
        var walk = new ChainWalk(Set.of());
        walk.begin(head);
        rows.forEach(walk::take);
        walk.end(head);
        return walk.faults().stream().map(ChainFault::line).toList();
    }

    ChainHead head(int position) {
        return new ChainHead(position, hash);
    }
}
