package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;

/** Access by name on its pages: found by the number, opened by one's own word, approved, closed to one officer. */
class AccessPagesTest extends RunningNode {

    private static final String STRANGER = "court.uz";

    private final WebApplicationContext node;
    private final JdbcTemplate database;

    @Autowired
    AccessPagesTest(WebApplicationContext node, JdbcTemplate database) {
        this.node = node;
        this.database = database;
    }

    @AfterEach
    void nothingIsLeft() {
        database.update("delete from access_grant");
    }

    /** What is confidential is told of to nobody. */
    private String kept() {
        var content = Prepared.summons();
        content.remove("confidentiality");
        return new Prepared(this).withCentralAuthority(content);
    }

    private static String sent(MockHttpServletResponse answer) {
        assertThat(answer.getStatus()).isEqualTo(302);
        return String.valueOf(answer.getRedirectedUrl());
    }

    private static String text(MockHttpServletResponse page) throws Exception {
        return page.getContentAsString(StandardCharsets.UTF_8);
    }

    /** Fills the form of a page in and sends it to its own address. */
    private static MockHttpServletResponse asks(Browser officer, String page, Map<String, String> fields)
            throws Exception {
        return asks(officer, page, "", fields);
    }

    private static MockHttpServletResponse asks(Browser officer, String page, String deed, Map<String, String> fields)
            throws Exception {
        var form = new HashMap<>(fields);
        form.put("once", Browser.value(officer.open(page), "once"));
        return officer.send(page + deed, form);
    }

    @Test
    void whoTypesNothingIsToldThatANumberIsNeeded() throws Exception {
        var court = Browser.of(node, STRANGER);
        assertThat(found(court, " ")).contains("ldirish kerak.").doesNotContain("Raqamni tekshiring.");
        assertThat(found(court, "UZ-MLA-1999-000001"))
                .contains("Raqamni tekshiring.")
                .doesNotContain("ldirish kerak.");
    }

    private static String found(Browser officer, String number) throws Exception {
        return text(officer.open(sent(officer.send("/access/find", Map.of("number", number)))));
    }

    @Test
    void aFileIsFoundByItsWholeNumberAloneAndOpenedByOnesOwnWord() throws Exception {
        var uz = kept();
        var court = Browser.of(node, STRANGER);
        assertThat(court.open("/cases/" + uz).getStatus()).isEqualTo(404);
        var lost = sent(court.send("/access/find", Map.of("number", uz.substring(0, uz.length() - 1))));
        assertThat(lost).isEqualTo("/access");
        var address = sent(court.send("/access/find", Map.of("number", " " + uz.toLowerCase(Locale.ROOT))));
        assertThat(address).isEqualTo("/access/files/" + uz);
        assertThat(text(court.open(address + "?lang=en")))
                .contains(uz, address + "/challenge", address + "/request")
                .doesNotContain(address + "/conflict", "/cases/" + uz);

        var empty = asks(court, address + "/challenge", Map.of());
        assertThat(empty.getStatus()).isEqualTo(422);
        assertThat(text(empty)).contains("id=\"reason-error\"");
        var grant = sent(asks(court, address + "/challenge", Map.of("reason", "duty")));
        assertThat(text(court.open(grant + "?lang=en")))
                .contains("To be reviewed", uz)
                .doesNotContain("/review\"");
        assertThat(court.open("/cases/" + uz).getStatus()).isEqualTo(200);
        assertThat(asks(court, address + "/challenge", Map.of("reason", "duty")).getStatus())
                .isEqualTo(422);
        assertReviewed(uz, grant, court);
    }

    private void assertReviewed(String uz, String grant, Browser court) throws Exception {
        var supervisor = Browser.of(node, "supervisor.uz");
        assertThat(text(supervisor.open("/notices?lang=en")))
                .contains(grant, "opened a file on his own responsibility");
        assertThat(text(supervisor.open("/access?lang=en"))).contains(grant, "Opened on own responsibility");
        assertThat(asks(supervisor, grant, "/review", Map.of("finding", "unjustified"))
                        .getStatus())
                .isEqualTo(422);
        var head = Browser.of(node, "head.uz");
        var late = Map.of("finding", "justified", "once", Browser.value(head.open(grant), "once"));
        var wrong = Map.of("finding", "unjustified", "words", "No duty that day (synthetic).");
        assertThat(sent(asks(supervisor, grant, "/review", wrong))).isEqualTo(grant);
        var told = head.send(grant + "/review", late);
        assertThat(told.getStatus()).isEqualTo(422);
        assertThat(text(told))
                .contains("id=\"error-summary\"", "href=\"#grant\"")
                .doesNotContain("name=\"finding\"");
        assertThat(court.open("/cases/" + uz).getStatus()).isEqualTo(404);
        assertThat(text(court.open(grant + "?lang=en"))).contains("Not justified", "No duty that day");
    }

    @Test
    void theHeadApprovesWhatIsAskedForAndTakesItBack() throws Exception {
        var uz = kept();
        var court = Browser.of(node, STRANGER);
        var head = Browser.of(node, "head.uz");
        var address = "/access/files/" + uz;
        var grant = sent(asks(court, address + "/request", Map.of("reason", "related")));
        assertThat(court.open("/cases/" + uz).getStatus()).isEqualTo(404);
        assertThat(asks(head, grant, "/decide", Map.of()).getStatus()).isEqualTo(422);
        var unread = asks(head, grant, "/decide", Map.of("decision", "approve", "lastDay", "tomorrow"));
        assertThat(text(unread)).contains("id=\"lastDay-error\"");
        sent(asks(head, grant, "/decide", Map.of("decision", "approve")));
        assertThat(court.open("/cases/" + uz).getStatus()).isEqualTo(200);
        sent(asks(head, grant, "/take-back", Map.of()));
        assertThat(court.open("/cases/" + uz).getStatus()).isEqualTo(404);

        var named = Map.of("reason", "related", "officer", STRANGER);
        sent(asks(head, address + "/admit", named));
        assertThat(court.open("/cases/" + uz).getStatus()).isEqualTo(200);
        assertThat(head.send(grant + "/nonsense", Map.of()).getStatus()).isEqualTo(404);
        assertThat(head.open(address + "/nonsense").getStatus()).isEqualTo(404);
    }

    @Test
    void aConflictClosesTheFileOnEveryPageUntilAHeadLiftsIt() throws Exception {
        var uz = kept();
        var officer = Browser.of(node, "officer.uz");
        var head = Browser.of(node, "head.uz");
        var address = "/access/files/" + uz;
        assertThat(text(officer.open(address))).contains(address + "/conflict").doesNotContain(address + "/exclude");
        assertThat(text(head.open(address))).contains(address + "/exclude", address + "/admit");
        assertThat(officer.open(address + "/exclude").getStatus()).isEqualTo(403);
        var grant = sent(asks(officer, address + "/conflict", Map.of("reason", "kinship")));
        assertThat(officer.open(grant).getStatus()).isEqualTo(200);
        for (var page : new String[] {"", "/request", "/people", "/documents", "/timeline", "/print", "/brief"}) {
            assertThat(officer.open("/cases/" + uz + page).getStatus()).as(page).isEqualTo(404);
        }
        assertThat(officer.open(address).getStatus()).isEqualTo(404);
        for (var list : new String[] {"/work", "/work?tab=available", "/registers/all", "/notices"}) {
            assertThat(text(officer.open(list))).as(list).doesNotContain(uz);
        }
        assertThat(asks(head, grant, "/lift", Map.of("words", "")).getStatus()).isEqualTo(422);
        sent(asks(head, grant, "/lift", Map.of("words", "Another person of that name (synthetic).")));
        assertThat(officer.open("/cases/" + uz).getStatus()).isEqualTo(200);
    }

    @Test
    void onlookersAreToldOfNoFile() throws Exception {
        for (var onlooker : new String[] {"admin.uz", "auditor.uz"}) {
            var pages = Browser.of(node, onlooker);
            assertThat(pages.open("/access").getStatus()).as(onlooker).isEqualTo(403);
            assertThat(pages.open("/access/files/UZ-MLA-2026-000001").getStatus())
                    .as(onlooker)
                    .isEqualTo(403);
            assertThat(pages.open("/access/grants/nonsense").getStatus()).isEqualTo(404);
        }
    }
}
