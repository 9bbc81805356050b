package org.rogatory.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/**
 * What is read outside a file's own addresses, lists, tables, books, tells nothing of a file closed to who asks. The
 * file stands wherever one can: in the registers, in a journal, in the books of the archive and in an act of it.
 */
class ListWalkTest extends RunningNode {

    /** What tells of it nevertheless, each with its reason. */
    private static final Path TOLD = Path.of("src/test/resources/lists-told.tsv");

    /** For his role, whichever file is closed to him. */
    private static final Set<String> REFUSED = Set.of("401", "403");

    /** If these did not tell of it to who works on the file, the silence of all the others would prove nothing. */
    private static final Set<String> TELLING = Set.of(
            "GET /api/v1/archive/acts/{actId}",
            "GET /api/v1/archive/files",
            "GET /api/v1/archive/inventories/{index}/{year}",
            "GET /api/v1/cases",
            "GET /api/v1/journals/{kind}/entries",
            "GET /archive",
            "GET /archive/acts/new/{kind}",
            "GET /archive/acts/{id}",
            "GET /archive/acts/{id}/print",
            "GET /archive/inventory",
            "GET /registers/{direction}",
            "GET /registers/{direction}/export.csv",
            "GET /registers/{direction}/export.xlsx");

    private final WebApplicationContext node;
    private final JdbcClient jdbc;
    private final Things things;
    private Places places = new Places(Map.of());

    ListWalkTest(@Autowired WebApplicationContext node, @Autowired JdbcClient jdbc) {
        this.node = node;
        this.jdbc = jdbc;
        this.things = new Things(this::as, jdbc);
    }

    @AfterEach
    void takeAway() {
        update("delete from archive_item where case_ref = ?", caseRef());
        update("delete from archive_volume where case_ref = ?", caseRef());
        update("delete from archive_file where case_ref = ?", caseRef());
        things.remove();
        new Guarded(node, jdbc).leave();
    }

    /** The file, with its outgoing letter in the journal that is asked, and under the index and year that are asked. */
    private void listed() {
        var file = new HashMap<>(Delivered.of(this, this::as));
        file.put("kind", "outgoing");
        places = things.around(file);
        update(
                "insert into archive_file (case_ref, authority, index_code, article, keep_years, state, held, filed_on,"
                        + " filed_by, closed_on, closed_year, inventory_line, volumes, sheets, version) values (?,"
                        + " 'UZ-GPO', '01-01', '12', 5, 'CLOSED', false, date '2020-01-01', 'registrar.uz',"
                        + " date '2020-01-02', 2020, 1, 1, 7, 0)",
                caseRef());
        update(
                "insert into archive_volume (volume_id, case_ref, number, first_day, version)"
                        + " values ('walk', ?, 1, date '2020-01-01', 0)",
                caseRef());
        update("insert into archive_item (act_id, line, case_ref) values (?, 1, ?)", places.named("$actId"), caseRef());
    }

    private String caseRef() {
        return places.named("$caseRef");
    }

    private void update(String statement, Object... parameters) {
        jdbc.sql(statement).params(parameters).update();
    }

    @Test
    void noListTellsOfAFileThatIsClosedToWhoAsks() throws Exception {
        listed();
        assertThat(telling(Caller.OFFICER)).as("who works on the file is told").containsAll(TELLING);

        update("delete from cases_access where case_ref = ? and principal = 'person:officer.uz'", caseRef());
        update(
                "insert into cases_access (case_ref, principal, access_level)"
                        + " values (?, 'person:officer.uz', 'excluded')",
                caseRef());
        assertThat(telling(Caller.EXCLUDED))
                .as("who is kept out is told")
                .containsExactlyInAnyOrderElementsOf(excepted(Caller.EXCLUDED));

        update("delete from cases_access where case_ref = ? and principal <> 'system'", caseRef());
        assertThat(telling(Caller.FILE))
                .as("to whom nothing was granted is told")
                .containsExactlyInAnyOrderElementsOf(excepted(Caller.FILE));
    }

    /** The trail alone names it to the auditor, with what was done and nothing of it; of the person nothing does. */
    @Test
    void noListTellsOfAFileOfReferral() throws Exception {
        listed();
        var guarded = new Guarded(node, jdbc);
        guarded.come();
        var code = guarded.opened().named("$caseRef");
        var holder = heard(Guarded.HOLDER);
        assertThat(naming(holder, code)).as("who works on it is told").isNotEmpty();
        assertThat(naming(holder, Guarded.MARK)).as("not who the person is").isEmpty();
        for (var username : Guarded.OTHERS) {
            var heard = heard(username);
            assertThat(naming(heard, Guarded.MARK)).as(username).isEmpty();
            assertThat(naming(heard, code)).as(username).allMatch(row -> row.contains("/audit"));
        }
    }

    /** All that the lists tell somebody, by their addresses. */
    private Map<String, Walker.Heard> heard(String username) throws Exception {
        var walker = Walker.as(node, username);
        var heard = new TreeMap<String, Walker.Heard>();
        for (var row : RouteTable.rows()) {
            if ("GET".equals(row.method()) && !row.aboutFile() && row.asks(Caller.OFFICER)) {
                heard.put(row.name(), walker.hears(row, places));
            }
        }
        return heard;
    }

    private static Set<String> naming(Map<String, Walker.Heard> heard, String name) {
        return heard.entrySet().stream()
                .filter(each -> each.getValue().names(name))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The lists that name the file, its letter or its message to a caller; all these callers hold the same roles. */
    private Set<String> telling(Caller caller) throws Exception {
        var walker = Walker.of(node, caller);
        var named = List.of(caseRef(), places.named("$documentRef"), places.named("$messageId"));
        var telling = new TreeSet<String>();
        for (var row : RouteTable.rows()) {
            if (lists(row) && unasked(row, named).anyMatch(walker.tells(row, places)::contains)) {
                telling.add(row.name());
            }
        }
        return telling;
    }

    /** What the address names it may repeat, also where it answers that there is nothing. */
    private Stream<String> unasked(Row row, List<String> named) {
        return named.stream().filter(name -> !places.address(row).toString().contains(name));
    }

    private static boolean lists(Row row) {
        return "GET".equals(row.method())
                && !row.aboutFile()
                && row.asks(Caller.OFFICER)
                && !REFUSED.contains(row.expected(Caller.OFFICER));
    }

    private static List<String> excepted(Caller caller) throws IOException {
        return Files.readAllLines(TOLD).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .filter(cells -> cells[0].equals(caller.column()) && !cells[2].isBlank())
                .map(cells -> cells[1])
                .toList();
    }
}
