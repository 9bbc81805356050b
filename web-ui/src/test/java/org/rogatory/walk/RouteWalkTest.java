package org.rogatory.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.function.RouterFunction;
import tools.jackson.databind.JsonNode;

/** Every address is called by everybody, and answers as the table says; one without a row is told. */
class RouteWalkTest extends RunningNode {

    /** What each address answered, to be judged beside the table. */
    private static final Path FOUND = Path.of("target", "routes-found");

    private static final List<Caller> WHILE_OPEN = List.of(
            Caller.NOBODY,
            Caller.STATE,
            Caller.ROLE,
            Caller.ENDED,
            Caller.ADMIN,
            Caller.OPERATOR,
            Caller.AUDITOR,
            Caller.OFFICER);

    private final WebApplicationContext node;
    private final JdbcClient jdbc;

    RouteWalkTest(@Autowired WebApplicationContext node, @Autowired JdbcClient jdbc) {
        this.node = node;
        this.jdbc = jdbc;
    }

    /** A request that has left and arrived, with its letter and its message: nothing works on it any more by itself. */
    private Places delivered() {
        var uz = new Prepared(this).transmitted(Prepared.summons());
        var officer = as("officer.uz");
        officer.awaitStatus(uz, "delivered");
        var letter = officer.get("/cases/" + uz + "/documents")
                .body()
                .valueStream()
                .filter(document -> "request".equals(document.path("kind").asString()))
                .findFirst()
                .orElseThrow();
        var message = officer.get("/cases/" + uz + "/messages").body().path(0);
        return new Places(Map.of(
                "caseRef", uz,
                "documentRef", said(letter, "documentRef"),
                "messageId", said(message, "messageId"),
                "entryId", registered()));
    }

    /** A letter at the desk of the same authority, which lies in no file. */
    private String registered() {
        var letter = Map.of(
                "index", "14-1",
                "subject", "request",
                "correspondent", "KZ-GPO",
                "theirNumber", "walk/" + UUID.randomUUID(),
                "theirDate", "2026-11-20",
                "sheets", 3);
        return said(
                as("registrar.uz").post("/journals/incoming/entries", letter).body(), "entryId");
    }

    private static String said(JsonNode told, String field) {
        var said = told.path(field).asString();
        assertThat(said).as(field).isNotBlank();
        return said;
    }

    /** A controller of the tests, which has no row and is named for that, is the proof that others would be. */
    @Test
    void everyAddressHasItsRow() {
        var answered = new TreeSet<>(Routes.of(node).keySet());
        var told = RouteTable.rows().stream().map(Row::name).toList();

        assertThat(without(answered, told)).as("addresses without a row").containsExactly("GET /gallery");
        assertThat(without(told, answered)).as("rows without an address").isEmpty();
    }

    private static List<String> without(Iterable<String> all, Iterable<String> known) {
        var left = new ArrayList<String>();
        all.forEach(left::add);
        known.forEach(left::remove);
        return left;
    }

    @Test
    void nothingAnswersBesideControllersResourcesAndFilters() {
        assertThat(node.getBeanNamesForType(ServletRegistrationBean.class))
                .as("the form for carriers only hands on to the pages")
                .containsExactlyInAnyOrder("dispatcherServletRegistration", "carrierForm");
        assertThat(node.getBeanNamesForType(RouterFunction.class)).isEmpty();
    }

    @Test
    void everybodyIsAnsweredAsTheTableSays() throws Exception {
        var places = delivered();
        var wrong = new ArrayList<String>();
        for (var caller : WHILE_OPEN) {
            wrong.addAll(walk(caller, places));
        }
        jdbc.sql("delete from cases_access where case_ref = ? and principal <> 'system'")
                .param(caseRef(places))
                .update();
        wrong.addAll(walk(Caller.FILE, places));

        assertThat(wrong).isEmpty();
    }

    @Test
    void whoIsKeptOutOfAFileIsToldNothingOfIt() throws Exception {
        var places = delivered();
        var person = "person:" + Caller.EXCLUDED.username();
        jdbc.sql("delete from cases_access where case_ref = ? and principal = ?")
                .params(caseRef(places), person)
                .update();
        jdbc.sql("insert into cases_access (case_ref, principal, access_level) values (?, ?, 'excluded')")
                .params(caseRef(places), person)
                .update();

        assertThat(walk(Caller.EXCLUDED, places)).isEmpty();
    }

    @Test
    void whoIsRefusedForHisRoleIsToldTheSameOfAFileThatIsNotThere() throws Exception {
        var nowhere = new Places(Map.of());
        var otherwise = new ArrayList<String>();
        for (var caller : List.of(Caller.ADMIN, Caller.OPERATOR, Caller.AUDITOR)) {
            var walker = Walker.of(node, caller);
            for (var row : RouteTable.rows()) {
                var refused = row.aboutFile() && "403".equals(row.expected(caller));
                if (refused && !"403".equals(walker.asks(row, nowhere))) {
                    otherwise.add(caller.column() + ": " + row.name());
                }
            }
        }

        assertThat(otherwise).isEmpty();
    }

    @Test
    void noFormIsTakenWithoutItsToken() throws Exception {
        var places = new Places(Map.of());
        var officer = Walker.of(node, Caller.OFFICER);
        var taken = new ArrayList<String>();
        for (var row : RouteTable.rows()) {
            var ofForm = !row.reads() && !row.ofInterface() && !"/verify".equals(row.path());
            if (ofForm && !"403".equals(officer.asksWithoutToken(row, places))) {
                taken.add(row.name());
            }
        }

        assertThat(taken).isEmpty();
    }

    /** Where an address answered a caller otherwise than the table says, and what it changed for one it refused. */
    private List<String> walk(Caller caller, Places places) throws Exception {
        var walker = Walker.of(node, caller);
        var found = new ArrayList<String>();
        var wrong = new ArrayList<String>();
        var before = kept(caseRef(places));
        for (var row : RouteTable.rows()) {
            if (row.asks(caller)) {
                var told = walker.asks(row, places);
                found.add(row.name() + "\t" + row.expected(caller) + "\t" + told);
                if (!row.agrees(caller, told)) {
                    wrong.add(caller.column() + ": " + row.name() + ": " + row.expected(caller) + ", was " + told);
                }
            }
        }
        write(caller, found);
        if (caller != Caller.OFFICER && !before.equals(kept(caseRef(places)))) {
            wrong.add(caller.column() + " changed the file: " + before + ", then " + kept(caseRef(places)));
        }
        return wrong;
    }

    private static void write(Caller caller, List<String> found) throws IOException {
        Files.write(Files.createDirectories(FOUND).resolve(caller.column() + ".tsv"), found);
    }

    /** How much every table holds of a file, and how often the file itself has changed. */
    private Map<String, Long> kept(String caseRef) {
        var kept = new TreeMap<String, Long>();
        jdbc.sql("select lower(table_name) from information_schema.columns"
                        + " where lower(column_name) = 'case_ref' and lower(table_schema) = lower(schema())")
                .query(String.class)
                .list()
                .forEach(table ->
                        kept.put(table, number("select count(*) from " + table + " where case_ref = ?", caseRef)));
        assertThat(kept).containsKeys("cases_file", "cases_access");
        kept.put("version", number("select version from cases_file where case_ref = ?", caseRef));
        return kept;
    }

    private long number(String statement, String caseRef) {
        return jdbc.sql(statement).param(caseRef).query(Long.class).single();
    }

    private static String caseRef(Places places) {
        return places.named("$caseRef");
    }
}
