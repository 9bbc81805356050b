package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.context.WebApplicationContext;

/** The tab of resolutions and control on files of both directions, and the list of control. */
class ResolutionPagesTest extends RunningNode {

    private final WebApplicationContext node;
    private final JdbcTemplate database;
    private final Prepared prepared = new Prepared(this);

    @Autowired
    ResolutionPagesTest(WebApplicationContext node, JdbcTemplate database) {
        this.node = node;
        this.database = database;
    }

    private static LocalDate today() {
        return LocalDate.now(Clock.system(ZoneId.of("Asia/Almaty")));
    }

    private static String row(String list, String caseRef) {
        var place = list.indexOf("/cases/" + caseRef + "/resolutions");
        assertThat(place).isPositive();
        return list.substring(list.lastIndexOf("<tr", place), list.indexOf("</tr>", place));
    }

    @Test
    void whatIsOverdueIsMarkedByColourAndByWord() throws Exception {
        var kz = prepared.underReview(prepared.transmitted(Prepared.summons()));
        var head = Browser.of(node, "head.kz");
        due(kz, today().plusDays(2));
        assertThat(row(head.open("/control?lang=en").getContentAsString(), kz))
                .contains("days left")
                .doesNotContain("rg-row--late");
        due(kz, today().minusDays(3));
        assertThat(row(head.open("/control?lang=en").getContentAsString(), kz))
                .contains("rg-row--late", "Overdue by 3 days");
        due(kz, today());
        assertThat(row(head.open("/control?lang=en").getContentAsString(), kz))
                .contains("rg-row--now", "Due today")
                .doesNotContain("rg-row--late");
    }

    /** Before what other files owe, so that it stands on the first page. */
    private void due(String kz, LocalDate day) {
        database.update("update resolutions_control set due_on = ? where case_ref = ?", day, kz);
    }

    @Test
    void ourOwnRequestHasTheTabTheResolutionOnALetterAndTheCard() throws Exception {
        var uz = prepared.transmitted(Prepared.summons());
        var tab = "/cases/" + uz + "/resolutions";
        var head = Browser.of(node, "head.uz");
        assertThat(head.open("/cases/" + uz).getContentAsString()).contains("href=\"" + tab + "\"");
        assertThat(head.open(tab + "?lang=en").getContentAsString())
                .contains("Write a new resolution", "There is no resolution yet");
        assertThat(Browser.of(node, "officer.uz").open(tab + "?lang=en").getContentAsString())
                .doesNotContain("Write a new resolution");
        isWrittenOnce(tab, head);
        assertThat(head.open("/cases/" + uz + "/control-card?lang=en").getContentAsString())
                .contains("Control card", "To whom", "Ask for an answer (made up).", "On the letter: ");
        assertThat(head.open("/cases/" + uz + "/timeline?lang=en").getContentAsString())
                .contains("Resolution written");
    }

    @Test
    void whoIsAwayIsMarkedOnTheFormAndWhoMayNotWriteGetsNone() throws Exception {
        var uz = prepared.transmitted(Prepared.summons());
        var form = "/cases/" + uz + "/resolutions/new?lang=en";
        assertThat(Browser.of(node, "officer.uz").open(form).getStatus()).isEqualTo(403);
        var head = Browser.of(node, "head.uz");
        assertThat(head.open(form).getContentAsString()).doesNotContain("away today");
        var translator = Browser.of(node, "translator.uz");
        try {
            assertThat(translator.send("/absences/new", absence(translator)).getStatus())
                    .isEqualTo(302);
            assertThat(head.open(form).getContentAsString()).contains("away today", "Some of these officers are away");
        } finally {
            database.update("delete from absences_absence where officer = 'translator.uz'");
        }
    }

    @Test
    void anAbsenceThatIsOverIsNotOfferedToBeCancelledAndWhoIsLateIsToldOnTheRoster() throws Exception {
        var translator = Browser.of(node, "translator.uz");
        try {
            assertThat(translator.send("/absences/new", absence(translator)).getStatus())
                    .isEqualTo(302);
            var id = database.queryForObject(
                    "select absence_id from absences_absence where officer = 'translator.uz'", String.class);
            var cancel = "/absences/" + id + "/cancel";
            assertThat(translator.open("/absences?lang=en").getContentAsString())
                    .contains(cancel);
            var before = today().minusDays(5);
            database.update(
                    "update absences_absence set first_day = ?, last_day = ? where absence_id = ?", before, before, id);
            assertThat(translator.open("/absences").getContentAsString()).doesNotContain(cancel);
            var late = translator.send(cancel + "?lang=en", Map.of());
            assertThat(late.getRedirectedUrl()).isEqualTo("/absences");
            assertThat(translator.open("/absences").getContentAsString())
                    .contains("This absence has ended and stays as it was");
        } finally {
            database.update("delete from absences_absence where officer = 'translator.uz'");
        }
    }

    @Test
    void whoNotesTheAbsenceOfAnotherIsToldOnAPageOfItsOwnAndLeavesATrace() throws Exception {
        var translator = Browser.of(node, "translator.uz");
        var absence = new HashMap<>(absence(translator));
        absence.put("officer", "supervisor.uz");
        assertThat(translator.send("/absences/new", absence).getStatus()).isEqualTo(403);
        assertThat(database.queryForList(
                        "select id from audit_entry where action = 'cases.refused' and actor = 'translator.uz'"
                                + " and details like '%POST /absences/new%'"))
                .isNotEmpty();
    }

    private static Map<String, String> absence(Browser translator) throws Exception {
        var day = LocalDate.now(Clock.system(ZoneId.of("Asia/Tashkent"))).toString();
        return Map.of(
                "once",
                Browser.value(translator.open("/absences/new"), "once"),
                "officer",
                "translator.uz",
                "firstDay",
                day,
                "lastDay",
                day,
                "reason",
                "leave");
    }

    @Test
    void whoStandsInForOneNamedBesideHimReportsOnEachPartByItself() throws Exception {
        var uz = prepared.transmitted(Prepared.summons());
        var tab = "/cases/" + uz + "/resolutions";
        var wanted = Map.of(
                "officer",
                "translator.uz",
                "coExecutors",
                List.of("supervisor.uz"),
                "until",
                today().plusDays(4).toString(),
                "text",
                "Ask for an answer (made up).");
        var tree = as("head.uz").post(tab, wanted).body();
        var translator = Browser.of(node, "translator.uz");
        var absence = new HashMap<>(absence(translator));
        absence.put("substitute", "supervisor.uz");
        try {
            assertThat(translator.send("/absences/new", absence).getStatus()).isEqualTo(302);
            isReportedInPlace(tab, tab + "/" + tree.path(0).path("resolutionId").asString() + "/report");
        } finally {
            database.update("delete from absences_absence where officer = 'translator.uz'");
        }
    }

    private void isReportedInPlace(String tab, String report) throws Exception {
        var second = Browser.of(node, "supervisor.uz");
        assertThat(second.open(tab + "?lang=en").getContentAsString())
                .contains(report + "?officer=translator.uz", report + "?officer=supervisor.uz");
        var form = second.open(report + "?officer=translator.uz&lang=en");
        assertThat(form.getContentAsString()).contains("Report that it is done, in the place of ");
        var typed = Map.of(
                "once",
                Browser.value(form, "once"),
                "officer",
                Browser.value(form, "officer"),
                "text",
                "Translated (made up).");
        assertThat(second.send(report, typed).getRedirectedUrl()).isEqualTo(tab);
        var named = as("head.uz").get(tab).body().path(0).path("named");
        assertThat(named.valueStream()
                        .map(one -> one.path("officer").asString() + ": "
                                + one.path("report").asString("")))
                .containsExactlyInAnyOrder("translator.uz: Translated (made up).", "supervisor.uz: ");

        var own = second.open(report + "?lang=en");
        assertThat(own.getContentAsString()).doesNotContain("it is done, in the place of");
        assertThat(Browser.value(own, "officer")).isEqualTo("supervisor.uz");
        var again = Map.of("officer", "translator.uz", "text", "Again (made up).");
        assertThat(as("supervisor.uz").post(report, again).code()).isEqualTo("reported-already");
    }

    private void isWrittenOnce(String tab, Browser head) throws Exception {
        var form = head.open(tab + "/new?lang=en");
        assertThat(form.getContentAsString()).contains("name=\"controlled\"", "id=\"letter\"");
        var letter = form.getContentAsString().replaceAll("(?s).*id=\"letter\".*?<option value=\"([^\"]+)\".*", "$1");
        var empty = head.send(tab + "/new?lang=en", Map.of("once", Browser.value(form, "once")));
        assertThat(empty.getStatus()).isEqualTo(422);
        assertThat(empty.getContentAsString()).contains("officer-error");

        var typed = Map.of(
                "once",
                Browser.value(form, "once"),
                "letter",
                letter,
                "officer",
                "officer.uz",
                "until",
                today().plusDays(4).toString(),
                "controlled",
                "true",
                "text",
                "Ask for an answer (made up).");
        assertThat(head.send(tab + "/new", typed).getRedirectedUrl()).isEqualTo(tab);
        assertThat(head.send(tab + "/new", typed).getRedirectedUrl()).isEqualTo(tab);
        assertThat(head.open(tab + "?lang=en").getContentAsString())
                .containsOnlyOnce("Ask for an answer (made up).")
                .contains("On the letter: ", "On control");
    }

    @Test
    void whoMayNotDoItSeesNeitherTheFormNorWhomItOffers() throws Exception {
        var uz = prepared.transmitted(Prepared.summons());
        var base = "/cases/" + uz;
        var until = today().plusDays(4).toString();
        var begun = Map.of("officer", "officer.uz", "until", until, "text", "Ask for an answer (made up).");
        var tree = as("head.uz").post(base + "/resolutions", begun).body();
        var below = "/resolutions/" + tree.path(0).path("resolutionId").asString();
        var drafter = Browser.of(node, "drafter.uz");
        assertThat(drafter.open(base).getStatus()).isEqualTo(200);
        var acts = List.of(below + "/next", below + "/join", below + "/report", "/control/put", "/control/remove");
        for (var act : acts) {
            var page = drafter.open(base + act);
            assertThat(page.getStatus()).as(act).isGreaterThanOrEqualTo(400);
            assertThat(page.getContentAsString()).as(act).doesNotContain("supervisor.uz");
        }
        assertThat(drafter.open(base + "/control/put").getStatus()).isEqualTo(403);
        assertThat(drafter.send(base + "/control/put", Map.of("until", "never")).getStatus())
                .isEqualTo(403);
        var officer = Browser.of(node, "officer.uz").open(base + below + "/next");
        assertThat(officer.getStatus()).isEqualTo(200);
        assertThat(officer.getContentAsString()).contains("supervisor.uz");
    }

    @Test
    void theReviewAsksForCoExecutors() throws Exception {
        var uz = prepared.transmitted(Prepared.summons());
        var kz = as("officer.kz").awaitIncoming(uz);
        as("officer.kz").act(kz, "register", Map.of("reference", "KZ-1-1/26"));
        var head = Browser.of(node, "head.kz");
        var address = "/cases/" + kz + "/acts/assign-review";
        var form = head.open(address + "?lang=en");
        assertThat(form.getContentAsString())
                .contains("name=\"coExecutors\" value=\"supervisor.kz\"")
                .doesNotContain("name=\"coExecutors\" value=\"head.kz\"");
        var typed = Map.of(
                "once", Browser.value(form, "once"),
                "version", Browser.value(form, "version"),
                "officer", "officer.kz",
                "coExecutors", "supervisor.kz|executor.kz",
                "until", today().plusDays(4).toString());
        assertThat(head.send(address, typed).getRedirectedUrl()).contains("done=assign-review");
        assertThat(as("head.kz")
                        .get("/cases/" + kz + "/resolutions")
                        .body()
                        .path(0)
                        .path("named"))
                .hasSize(3);
    }
}
