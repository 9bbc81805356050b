package org.rogatory.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.Procedures;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAccounts;
import org.rogatory.identity.UserAdministration;
import org.rogatory.referral.contact.FirstContacts;
import org.rogatory.referral.contact.SafetySaid;
import org.rogatory.requests.Choices;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.context.WebApplicationContext;

/** Files of referral with what lies in them, kept by the coordinator of a State, and who is asked for them besides. */
record Guarded(WebApplicationContext node, JdbcClient jdbc, Walkers walkers) {

    /** Who works on them. */
    static final String HOLDER = "coordinator.uz.uz-nc";

    /** A part of all that is said of who the person is and how he is reached; it stands nowhere else. */
    static final String MARK = "Qxzsirli";

    /**
     * Who holds all posts of the prosecutor general at once, from drafter to head of the State: he is told whatever any
     * one of them would be told.
     */
    private static final String OFFICES = "offices.uz";

    /** The same in the very organisation that keeps the file. */
    private static final String HOUSE = "house.uz.uz-nc";

    /** The same of the posts of referral in another organisation, and in the one to which the person is offered. */
    private static final String POSTS = "posts.uz.uz-unit-1";

    private static final String SERVICE = "service.uz.uz-shelter-1";

    /** The same of those who work on no file. */
    private static final String OVERSEERS = "overseers.uz";

    private static final String ABROAD = "coordinator.kz.kz-nc";

    /**
     * With the right roles in another organisation or State, and with all other posts in this one. Of organisations of
     * the same State one stands for all: the rule that closes a file to them is the same.
     */
    static final List<String> OTHERS = List.of(OFFICES, HOUSE, SERVICE, OVERSEERS, ABROAD);

    /** To whom what is offered to a service is not: who offers it, either. */
    static final List<String> UNASKED = List.of(OFFICES, HOUSE, POSTS, OVERSEERS, ABROAD, HOLDER);

    /** A code of the same shape under which no file is. */
    private static final String NOBODYS = "00000-00000";

    private static final String FILE = "caseRef";
    private static final String SHARE = "shareRef";

    /** What is offered to it is for its people. */
    private static final String RECEIVER = "UZ-SHELTER-1";

    /** With which tables what lies in a file is found, by the place of addresses that names it. */
    private static final Map<String, String> CHILDREN = new TreeMap<>(Map.of(
            "contactRef",
            "select min(contact_ref) from referral_contact where case_ref = ?",
            "consentRef",
            "select min(consent_ref) from referral_consent where case_ref = ?",
            SHARE,
            "select min(share_ref) from referral_share where case_ref = ?"));

    private static final String NOT_THERE = "404";

    private static final Set<String> DONE = Set.of("200", "201", "204", "302");

    Guarded(WebApplicationContext node, JdbcClient jdbc) {
        this(node, jdbc, Walkers.of(node));
    }

    /** A file that is kept, with a way to reach the person, what he agrees to, and what is offered to others. */
    Places opened() {
        var officer = holder();
        var caseRef = node.getBean(FirstContacts.class).begin(SafetySaid.NOTHING, officer);
        acts(caseRef, Act.draft("keep_draft"));
        var way = Map.of("safe", "no", "value", MARK + "@example.org", "whose", "A friend of " + MARK);
        acts(caseRef, Act.draft("record_contact").kind("contact_mail").answers(way));
        var known = Map.of("name", MARK + " Namuna (synthetic)", "documents", "Passport of " + MARK);
        acts(caseRef, Act.draft("record_identity").answers(known));
        acts(
                caseRef,
                Act.draft("record_consent")
                        .kind("referral")
                        .carrier("oral")
                        .releasedText(null, "ru")
                        .keys(Choices.of("consent_told").orElseThrow())
                        .reasons(List.of("age")));
        acts(
                caseRef,
                Act.draft("refer")
                        .authority(RECEIVER)
                        .kind("legal_aid")
                        .carrier("share_planned")
                        .keys(List.of("age")));
        var places = new TreeMap<>(Map.of(FILE, caseRef));
        CHILDREN.forEach((place, statement) -> places.put(place, child(statement, caseRef)));
        return new Places(Map.copyOf(places));
    }

    /** Those who hold several posts at once are there for this walk alone. */
    void come() {
        var password = String.valueOf(node.getBean(PasswordEncoder.class).encode("demo"));
        var accounts = node.getBean(UserAdministration.class);
        people().forEach(officer -> accounts.ensure(officer, password, "en"));
    }

    void leave() {
        jdbc.sql("delete from identity_user where username in (:names)")
                .param("names", people().stream().map(Officer::username).toList())
                .update();
    }

    private List<Officer> people() {
        var meeting = Set.of(
                Role.FIRST_RESPONDER, Role.SCREENER, Role.SERVICE_PROVIDER, Role.COORDINATOR, Role.IDENTIFICATION_BODY);
        var helping = EnumSet.copyOf(meeting);
        helping.addAll(Set.of(Role.SUPERVISOR, Role.HEAD));
        var overseeing = EnumSet.of(Role.AUDITOR, Role.ADMINISTRATOR, Role.OPERATOR);
        var deciding = EnumSet.complementOf(overseeing);
        deciding.removeAll(meeting);
        deciding.remove(Role.SYSTEM);
        var office = officer("head.uz").authority();
        return List.of(
                new Officer(OFFICES, OFFICES, "UZ", office, deciding),
                new Officer(HOUSE, HOUSE, "UZ", holder().authority(), deciding),
                new Officer(OVERSEERS, OVERSEERS, "UZ", office, overseeing),
                new Officer(POSTS, POSTS, "UZ", "UZ-UNIT-1", meeting),
                new Officer(SERVICE, SERVICE, "UZ", RECEIVER, helping));
    }

    private Officer holder() {
        return officer(HOLDER);
    }

    private Officer officer(String username) {
        return node.getBean(UserAccounts.class).find(username).orElseThrow().officer();
    }

    private void acts(String caseRef, ActDraft act) {
        node.getBean(Procedures.class).act(caseRef, act.act(), holder());
    }

    private String child(String statement, String caseRef) {
        var found = jdbc.sql(statement).param(caseRef).query(String.class).optional();
        assertThat(found).as(statement).isPresent();
        return found.orElseThrow();
    }

    /**
     * Where somebody is told something else of a file that is there than of one that is not, or is told anything of the
     * person. Who is told that it is not there is told no more; of one that is not, one of them is told the same at
     * every address.
     */
    List<String> toldOtherwise(String username, Places there) throws Exception {
        var walker = walkers.as(username);
        var nowhere = with(there, FILE, NOBODYS);
        var otherwise = new ArrayList<String>();
        for (var row : rows(there)) {
            var heard = walker.hears(row, there);
            var here = heard.status();
            var told = NOT_THERE.equals(here) && !OFFICES.equals(username) ? here : walker.asks(row, nowhere);
            if (!here.equals(told) || heard.names(MARK)) {
                otherwise.add(username + ": " + row.name() + ": " + here + ", nowhere " + told);
            }
        }
        return otherwise;
    }

    /** Where who works on both reaches by the one file what lies in the other. */
    List<String> reached(Places file, Places other) throws Exception {
        var walker = walkers.as(HOLDER);
        var mixed = with(other, FILE, file.named("$" + FILE));
        var reached = new ArrayList<String>();
        for (var row : rows(other)) {
            var ofChild = CHILDREN.keySet().stream().anyMatch(place -> names(row, place));
            if (ofChild && DONE.contains(walker.asks(row, mixed))) {
                reached.add(row.name());
            }
        }
        return reached;
    }

    /**
     * What answers who works on it.
     *
     * @param naming where he is told who the person is or how he is reached, though he has not said why
     */
    record Served(Set<String> rows, List<String> naming) {}

    Served served(Places there) throws Exception {
        var walker = walkers.as(HOLDER);
        var served = new Served(new TreeSet<>(), new ArrayList<>());
        for (var row : rows(there)) {
            if ("GET".equals(row.method())) {
                var heard = walker.hears(row, there);
                if ("200".equals(heard.status())) {
                    served.rows().add(row.name());
                }
                if (heard.names(MARK)) {
                    served.naming().add(row.name());
                }
            }
        }
        return served;
    }

    /** Where an offer is told of to who is not of the organisation to which it was made. */
    List<String> offered(String username, Places there) throws Exception {
        var walker = walkers.as(username);
        var offered = new ArrayList<String>();
        for (var row : RouteTable.rows()) {
            if (names(row, SHARE) && !row.aboutFile()) {
                var bare = bare(row, there);
                var heard = walker.hears(bare, there);
                var told = walker.asks(bare, with(there, SHARE, Places.NOTHING));
                if (!heard.status().equals(told) || heard.names(MARK)) {
                    offered.add(username + ": " + row.name());
                }
            }
        }
        return offered;
    }

    /** The addresses about one file; of the file, and not of the one that stands in the archive. */
    static List<Row> rows(Places there) {
        return RouteTable.rows().stream()
                .filter(row ->
                        row.aboutFile() && names(row, FILE) && !row.with().contains("caseRef="))
                .map(row -> bare(row, there))
                .toList();
    }

    private static boolean names(Row row, String place) {
        return row.path().contains("{" + place + "}");
    }

    /** The same address, in whose places the things stand that are there. */
    private static Row bare(Row row, Places there) {
        var left = Arrays.stream(row.with().split(" "))
                .filter(word -> there.known().keySet().stream().noneMatch(place -> word.startsWith(place + "=")))
                .collect(Collectors.joining(" "));
        return new Row(row.method(), row.pattern(), left.isEmpty() ? Row.NONE : left, row.body(), row.expected());
    }

    private static Places with(Places places, String place, String name) {
        var known = new TreeMap<>(places.known());
        known.put(place, name);
        return new Places(Map.copyOf(known));
    }
}
