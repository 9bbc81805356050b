package org.rogatory.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.function.RouterFunction;

/** Every address is called by everybody, and answers as the table says; one without a row is told. */
class RouteWalkTest extends RunningNode {

    /** What each address answered, to be judged beside the table. */
    private static final Path FOUND = Path.of("target", "routes-found");

    /** Not that it is not there, not that somebody else is asked for, and no failure. */
    private static final String ANSWERED = "2\\d\\d|3\\d\\d|400|409|422";

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
    private final Tables tables;
    private final Things things;

    RouteWalkTest(@Autowired WebApplicationContext node, @Autowired JdbcClient jdbc) {
        this.node = node;
        this.jdbc = jdbc;
        this.tables = new Tables(jdbc);
        this.things = new Things(this::as, jdbc);
    }

    @AfterEach
    void takeAway() {
        things.remove();
        new Guarded(node, jdbc).leave();
    }

    private Places delivered() {
        return things.around(Delivered.of(this, this::as));
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
        wrong.addAll(withheld(places));
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

    /** Nor is what lies in it reached by another file, or by an offer that was made to somebody else. */
    @Test
    void aFileOfReferralIsNotThereForWhoDoesNotWorkOnIt() throws Exception {
        var guarded = new Guarded(node, jdbc);
        guarded.come();
        var there = guarded.opened();
        var other = guarded.opened();
        tables.awaitQuiet();
        var before = tables.ofFile(caseRef(there));
        var told = new ArrayList<String>();
        for (var username : Guarded.OTHERS) {
            told.addAll(guarded.toldOtherwise(username, there));
        }
        for (var username : Guarded.UNASKED) {
            told.addAll(guarded.offered(username, there));
        }
        assertThat(told).isEmpty();
        assertThat(guarded.reached(other, there)).isEmpty();
        assertThat(tables.ofFile(caseRef(there))).isEqualTo(before);
        assertServed(guarded.served(there));
    }

    private static void assertServed(Guarded.Served served) {
        assertThat(served.naming())
                .as("nor is it told by itself to who works on it")
                .isEmpty();
        assertThat(served.rows())
                .as("who works on it is served")
                .contains(
                        "GET /api/v1/cases/{caseRef}",
                        "GET /api/v1/cases/{caseRef}/contacts",
                        "GET /api/v1/cases/{caseRef}/safety",
                        "GET /api/v1/cases/{caseRef}/screening",
                        "GET /api/v1/cases/{caseRef}/support",
                        "GET /api/v1/cases/{caseRef}/tracks",
                        "GET /cases/{caseRef}",
                        "GET /cases/{caseRef}/contacts",
                        "GET /cases/{caseRef}/safety",
                        "GET /cases/{caseRef}/tracks");
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

    /** What its address keeps from him whose it is, or what is as it was though he has done something with it. */
    private List<String> withheld(Places places) throws Exception {
        var rows = RouteTable.rows().stream().collect(Collectors.toMap(Row::name, Function.identity()));
        var withheld = new ArrayList<String>();
        var walkers = Walkers.of(node);
        for (var held : Held.ALL) {
            var before = things.standing().get(held.place());
            var told = walkers.as(held.holder()).asks(rows.get(held.row()), places);
            if (!told.matches(ANSWERED)) {
                withheld.add(held + ": " + told);
            }
            if (held.changes() && things.standing().get(held.place()).equals(before)) {
                withheld.add(held + " changed nothing");
            }
        }
        return withheld;
    }

    /** Where an address answered a caller otherwise than the table says, and what it changed for one it refused. */
    private List<String> walk(Caller caller, Places places) throws Exception {
        var walker = Walker.of(node, caller);
        var before = held(places);
        var told = new HashMap<String, String>();
        var refused = rows(row -> row.refuses(caller));
        var written = written(() -> ask(walker, places, refused, told));
        if (!written.isEmpty()) {
            // Something else may have worked meanwhile; what refused calls write they write again.
            written = written(() -> ask(walker, places, refused, told));
        }
        ask(walker, places, rows(row -> row.asks(caller) && !row.refuses(caller)), told);
        var wrong = judged(caller, told);
        if (!written.isEmpty()) {
            wrong.add(caller.column() + " was refused, and yet changed " + written);
        }
        if (caller != Caller.OFFICER && !before.equals(held(places))) {
            wrong.add(caller.column() + " changed the file or a thing: " + before + ", then " + held(places));
        }
        return wrong;
    }

    private static List<Row> rows(Predicate<Row> which) {
        return RouteTable.rows().stream().filter(which).toList();
    }

    private static void ask(Walker walker, Places places, List<Row> rows, Map<String, String> told) throws Exception {
        for (var row : rows) {
            told.put(row.name(), walker.asks(row, places));
        }
    }

    private interface Calls {
        void make() throws Exception;
    }

    /** The tables that have more or fewer rows after something than before. */
    private Map<String, Long> written(Calls calls) throws Exception {
        tables.awaitQuiet();
        var before = tables.counts();
        calls.make();
        var written = tables.counts();
        written.entrySet().removeAll(before.entrySet());
        return written;
    }

    private static List<String> judged(Caller caller, Map<String, String> told) throws IOException {
        var found = new ArrayList<String>();
        var wrong = new ArrayList<String>();
        for (var row : rows(row -> row.asks(caller))) {
            var was = told.getOrDefault(row.name(), "");
            found.add(row.name() + "\t" + row.expected(caller) + "\t" + was);
            if (!row.agrees(caller, was)) {
                wrong.add(caller.column() + ": " + row.name() + ": " + row.expected(caller) + ", was " + was);
            }
        }
        Files.write(Files.createDirectories(FOUND).resolve(caller.column() + ".tsv"), found);
        return wrong;
    }

    /** How much there is of the file, and how everything stands that addresses name beside it. */
    private Map<String, Object> held(Places places) {
        var held = new TreeMap<String, Object>(things.standing());
        held.putAll(tables.ofFile(caseRef(places)));
        return held;
    }

    private static String caseRef(Places places) {
        return places.named("$caseRef");
    }
}
