package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.AUDITOR;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.REGISTRAR;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.ttddyy.dsproxy.QueryInfo;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.TestDatabase;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.AuditFilter;
import org.rogatory.cases.CaseRegister;
import org.rogatory.cases.RegisterFilter;
import org.rogatory.cases.StateTrail;
import org.rogatory.registers.JournalKind;
import org.rogatory.registers.JournalQuery;
import org.rogatory.registers.Journals;
import org.rogatory.tasks.TaskPlace;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What is asked most often is found by an index. Asked here of a file as it is, and explained by a database in which
 * every table that grows has thousands of rows.
 */
@EngineTest
class PlansProcessTest {

    private static final Set<String> GROWN = Set.of(
            "cases_file",
            "cases_access",
            "cases_timeline",
            "tasks_task",
            "tasks_candidate",
            "documents_document",
            "notices_notice",
            "deadlines_deadline",
            "registers_entry",
            "audit_entry");

    private static final String KIND = "mla.accept";
    private static final Instant DAY = Instant.parse("2026-01-02T00:00:00Z");

    private final Files files;
    private final CaseRegister register;
    private final Journals journals;
    private final StateTrail trail;

    @Autowired
    PlansProcessTest(Files files, CaseRegister register, Journals journals, StateTrail trail) {
        this.files = files;
        this.register = register;
        this.journals = journals;
        this.trail = trail;
    }

    /** What pages and the sealer ask again and again. */
    private Map<String, Runnable> hottest(Desk desk) {
        var node = files.node();
        var officer = desk.officer(CENTRAL_OFFICER);
        var caseRef = desk.caseRef();
        var hottest = new LinkedHashMap<String, Runnable>();
        hottest.put("a file", () -> node.cases().find(caseRef, AccessScope.of(officer)));
        hottest.put("tasks in hand", () -> node.tasks().mine(officer));
        hottest.put("tasks to take", () -> node.tasks().page(officer, TaskPlace.BEGINNING, 50));
        hottest.put("tasks of a file", () -> node.tasks().ofCase(caseRef));
        hottest.put("timeline", () -> node.timeline().of(caseRef));
        hottest.put("documents", () -> node.documents().ofCase(caseRef));
        hottest.put("notices", () -> node.notices().unreadOf(officer));
        hottest.put("deadlines", () -> node.deadlines().nextOf(Set.of(caseRef), view -> true));
        hottest.put("register", () -> register.page(RegisterFilter.first(Set.of("mla_incoming"), "", "", ""), officer));
        hottest.put(
                "journal",
                () -> journals.newest(
                        JournalQuery.of("KZ-GPO", JournalKind.INCOMING, 2026), null, desk.officer(REGISTRAR)));
        hottest.put("what the sealer looks for", trail::unsealed);
        var auditor = Desk.officer(AUDITOR, "KZ");
        hottest.put("trail", () -> trail.page(ofState("", Instant.EPOCH), auditor));
        hottest.put("trail of a day", () -> trail.page(ofState("", DAY), auditor));
        hottest.put("trail of a kind", () -> trail.page(ofState(KIND, Instant.EPOCH), auditor));
        return hottest;
    }

    private static AuditFilter ofState(String kind, Instant from) {
        var until = from.equals(DAY) ? DAY.plus(Duration.ofDays(1)) : Instant.parse("2999-01-01T00:00:00Z");
        return new AuditFilter("KZ", "", "", kind, from, until, Long.MAX_VALUE);
    }

    private Set<String> leading(AuditFilter filter) throws SQLException, ReflectiveOperationException {
        var asked = files.node().meter().asked(() -> trail.page(filter, Desk.officer(AUDITOR, "KZ"))).stream()
                .filter(query -> query.getQuery().startsWith("select")
                        && query.getQuery().contains("audit_entry"))
                .toList();
        try (var database = TestDatabase.named("plans")) {
            var plans = Plans.of(database, GROWN);
            var leading = new TreeSet<String>();
            for (var query : asked) {
                leading.addAll(plans.leading(query));
            }
            return leading;
        }
    }

    /** A walk along all rows from the newest back is no scan by its name. */
    @Test
    @OnBothDatabases
    void theTrailOfADayAndOfAKindIsFoundByAnIndexOfItsOwn() throws SQLException, ReflectiveOperationException {
        assertThat(leading(ofState("", DAY))).contains("audit_entry_at");
        assertThat(leading(ofState(KIND, Instant.EPOCH))).containsExactly("audit_entry_action");
    }

    @Test
    void nothingThatGrowsIsReadFromEndToEnd() throws SQLException, ReflectiveOperationException {
        var desk = files.received();
        try (var database = TestDatabase.named("plans")) {
            var plans = Plans.of(database, GROWN);
            var scans = new TreeSet<String>();
            for (var hot : hottest(desk).entrySet()) {
                var asked = files.node().meter().asked(hot.getValue()).stream()
                        .filter(query ->
                                query.getQuery().toLowerCase(Locale.ROOT).startsWith("select"))
                        .toList();
                assertThat(asked).as(hot.getKey()).isNotEmpty();
                for (var query : asked) {
                    plans.scanned(query).forEach(table -> scans.add(hot.getKey() + " reads all of " + table));
                }
            }
            assertThat(scans).isEmpty();
        }
    }

    /** A test that finds no scan where there is one would tell nothing. */
    @Test
    void aScanIsSeen() throws SQLException, ReflectiveOperationException {
        try (var database = TestDatabase.named("plans")) {
            var plans = Plans.of(database, GROWN);
            var asked = new QueryInfo("select cf1_0.subject from cases_file cf1_0 where cf1_0.subject = 'nothing'");
            asked.getParametersList().add(List.of());

            assertThat(plans.scanned(asked)).containsExactly("cases_file");
        }
    }
}
