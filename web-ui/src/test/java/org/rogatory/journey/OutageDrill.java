package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Two nodes whose sessions are in the database: the database is killed while they work, and a node while somebody who
 * has signed in there goes on.
 */
@Tag("full")
@Tag("mariadb")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OutageDrill {

    private static final int KILLS = 3;
    private static final String SHORT_LOCKS = "--camunda.bpm.job-execution.lock-time-in-millis=10000";

    private static ChildDatabase database;
    private static KeptFacts facts;
    private static ChildNode first;
    private static ChildNode second;

    private final Random moments = new Random();

    @BeforeAll
    static void started() throws IOException, InterruptedException {
        database = new ChildDatabase();
        database.start();
        facts = database.facts("outage");
        first = new ChildNode(ChildNode.folder(), settings("first"));
        second = new ChildNode(first.data(), settings("second"));
        first.start();
        second.start();
    }

    @AfterAll
    static void stopped() throws InterruptedException {
        first.stop();
        second.stop();
        database.close();
    }

    private static List<String> settings(String node) {
        var settings = new ArrayList<>(facts.settings());
        settings.add(SHORT_LOCKS);
        settings.add("--rogatory.operations.node=" + node);
        settings.add("--rogatory.identity.sessions=database");
        settings.add("--spring.datasource.hikari.connection-timeout=5000");
        return settings;
    }

    /** The first of all, since it asks for a database in which everything is closed. */
    @Test
    @Order(1)
    void loseAndDoubleNothingWhenTheDatabaseIsKilled() throws Exception {
        var reader = new SignedIn(first.address(), "registrar.uz");
        var drilled = Drilled.throughOutages(first, second);
        try (var shift = new Shift(drilled)) {
            for (var kill = 0; kill < KILLS; kill++) {
                Thread.sleep(4000 + moments.nextInt(8000));
                killTheDatabase();
            }
            assertGoesOn(reader);
            assertThat(shift.ended()).isGreaterThanOrEqualTo(Shift.WORKERS);
            drilled.assertLetters();
        }
        assertThat(drilled.unanswered()).isPositive();
        facts.awaitWorkDone();
        Awaitility.await("the trail is sealed")
                .atMost(ChildNode.PATIENCE)
                .untilAsserted(() -> assertThat(facts.unsealed()).isEmpty());
        drilled.assertKept(facts);
        assertThat(new SignedIn(second.address(), "auditor.uz").submit("/audit", "/audit/verify", ""))
                .contains("Zanjir butun")
                .doesNotContain("buzilgan");
    }

    private static void killTheDatabase() throws IOException, InterruptedException {
        database.kill();
        Awaitility.await("both say that they are not ready")
                .atMost(ChildNode.PATIENCE)
                .until(() -> !first.ready() && !second.ready());
        database.start();
        first.awaitReady();
        second.awaitReady();
    }

    /** His session is one of the rows that the database had when it was killed: he signs in no second time. */
    private static void assertGoesOn(SignedIn reader) {
        assertThat(leadsTo(reader, "/work")).isEqualTo("/work");
        assertThat(leadsTo(reader.at(second.address()), "/work")).isEqualTo("/work");
    }

    /** At both nodes, without the minute of docs/adr/0024. */
    @Test
    @Order(2)
    void endTheSessionsOfAClosedAccountAtOnce() {
        var dismissed = new SignedIn(second.address(), "translator.ge");
        assertThat(leadsTo(dismissed, "/work")).isEqualTo("/work");
        var page = "/administration/users/translator.ge/disable";
        var admin = new SignedIn(first.address(), "admin.ge");
        admin.submit(page, page, "version=" + SignedIn.hidden(admin.open(page), "version"));
        assertThat(leadsTo(dismissed, "/work")).isEqualTo("/sign-in");
    }

    /** Whoever has read the table of sessions has no session: the number alone is no cookie. */
    @Test
    @Order(3)
    void takeNoNumberOfASessionForItsCookie() throws Exception {
        new SignedIn(first.address(), "head.uz");
        var sessions = facts.sessionsOf("head.uz");
        assertThat(sessions).isNotEmpty();
        for (var session : sessions) {
            var number = Base64.getEncoder().encodeToString(session.getBytes(StandardCharsets.UTF_8));
            var thief = SignedIn.withCookie(second.address(), "ROGATORY=" + number);
            assertThat(leadsTo(thief, "/work")).isEqualTo("/sign-in");
        }
    }

    /** The last of all: the first node does not come back. */
    @Test
    @Order(4)
    void letWhoHasSignedInGoOnAtTheOtherNode() throws Exception {
        var reader = new SignedIn(first.address(), "officer.uz");
        assertThat(leadsTo(reader, "/work")).isEqualTo("/work");
        first.kill();

        var there = reader.at(second.address());
        assertThat(leadsTo(there, "/work")).isEqualTo("/work");
        there.submit("/work", "/sign-out", "");
        assertThat(leadsTo(there, "/work")).isEqualTo("/sign-in");
    }

    private static String leadsTo(SignedIn reader, String path) {
        return reader.ask(path).uri().getPath();
    }
}
