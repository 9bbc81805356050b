package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.AUDITOR;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.audit.AuditEntry;
import org.rogatory.cases.AuditFilter;
import org.rogatory.cases.StateTrail;
import org.springframework.beans.factory.annotation.Autowired;

/** An auditor asks for a time or for a kind of event, and has just that. */
@EngineTest
class TrailOfATimeProcessTest {

    private static final Instant FAR = Instant.parse("2999-01-01T00:00:00Z");

    private final Files files;
    private final StateTrail trail;

    @Autowired
    TrailOfATimeProcessTest(Files files, StateTrail trail) {
        this.files = files;
        this.trail = trail;
    }

    /** Reading it leaves a row about the file as well. */
    private List<AuditEntry> read(String caseRef, String kind, Instant from, Instant until) {
        var state = caseRef.substring(0, 2);
        var filter = new AuditFilter(state, "", caseRef, kind, from, until, Long.MAX_VALUE);
        return trail.export(filter, Desk.officer(AUDITOR, state)).lines().stream()
                .filter(row -> !row.action().equals("audit.export"))
                .toList();
    }

    @Test
    void aTimeHasItsRowsAndNoOthers() {
        var began = files.node().clock().instant();
        var first = files.received().caseRef();
        files.node().pass(Duration.ofDays(2));
        var later = files.node().clock().instant();
        var second = files.received().caseRef();

        var all = read(first, "", Instant.EPOCH, FAR);
        assertThat(all).isNotEmpty();
        assertThat(read(first, "", began, FAR)).extracting(AuditEntry::id).containsExactlyElementsOf(ids(all));
        assertThat(read(first, "", began, later))
                .allMatch(row -> row.at().isBefore(later))
                .extracting(AuditEntry::id)
                .containsExactlyElementsOf(
                        ids(all.stream().filter(row -> row.at().isBefore(later)).toList()));
        assertThat(read(second, "", began, later)).isEmpty();
        assertThat(read(second, "", later, FAR)).isNotEmpty();
        assertThat(read(second, "", FAR, FAR.plusSeconds(1))).isEmpty();
    }

    @Test
    void aKindHasItsRowsAndNoOthers() {
        var caseRef = files.received().caseRef();
        var all = read(caseRef, "", Instant.EPOCH, FAR);
        var kind = all.get(0).action();
        var ofKind = all.stream().filter(row -> row.action().equals(kind)).toList();

        assertThat(read(caseRef, kind, Instant.EPOCH, FAR))
                .extracting(AuditEntry::id)
                .containsExactlyElementsOf(ids(ofKind));
        assertThat(read(caseRef, kind, Instant.EPOCH.plusSeconds(1), FAR))
                .extracting(AuditEntry::id)
                .containsExactlyElementsOf(ids(ofKind));
        assertThat(read(caseRef, "cases.no_such_kind", Instant.EPOCH, FAR)).isEmpty();
    }

    private static List<Long> ids(List<AuditEntry> rows) {
        return rows.stream().map(AuditEntry::id).toList();
    }
}
