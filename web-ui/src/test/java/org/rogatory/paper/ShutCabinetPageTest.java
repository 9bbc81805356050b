package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/** Whom a page sends to the door of a shut cabinet has read nothing, and no trace says that he has. */
class ShutCabinetPageTest extends RunningNode {

    private static final String RESPONDER = "responder.uz.uz-unit-1";
    private static final String TOLD = "Told for an hour (synthetic).";

    private static final List<String> TABS = List.of(
            "",
            "/timeline",
            "/deadlines",
            "/tasks",
            "/left",
            "/consents",
            "/same",
            "/support",
            "/tracks",
            "/statistics");

    private final WebApplicationContext node;
    private final JdbcClient jdbc;
    private Browser responder;
    private String code = "";

    ShutCabinetPageTest(@Autowired WebApplicationContext node, @Autowired JdbcClient jdbc) {
        this.node = node;
        this.jdbc = jdbc;
    }

    /** A file of which something is written down on its tabs. */
    @BeforeEach
    void meet() throws Exception {
        responder = Browser.of(node, RESPONDER);
        var once = Browser.value(responder.open("/contact"), "once");
        var said = responder.send("/contact", Map.of("once", once, "say", TOLD)).getRedirectedUrl();
        code = String.valueOf(said).replaceFirst(".*/", "");
        responder.send("/contact/" + code + "/keep", Map.of());
        write("/screening/labour_adult", Map.of("account", TOLD, "reasoning", "Bruises (synthetic)."));
        write("/contacts", Map.of("kind", "contact_phone", "value", "+998 00 000 00 00"));
    }

    private void write(String tab, Map<String, String> words) throws Exception {
        var page = "/cases/" + code + tab;
        var form = new HashMap<>(words);
        form.put("once", Browser.value(responder.open(page), "once"));
        assertThat(responder.send(page, form).getStatus()).as(tab).isEqualTo(302);
    }

    /** What cannot be read would stand in the way of others. */
    @AfterEach
    void opened() {
        underTwoLocks(false);
    }

    private void underTwoLocks(boolean locked) {
        jdbc.sql("update persons_file_key set two_locks = ? where case_ref = ?")
                .params(locked, code)
                .update();
    }

    private long views() {
        return jdbc.sql("select count(*) from audit_entry where action = ? and subject = ? and actor = ?")
                .params("cases.view", code, RESPONDER)
                .query(Long.class)
                .single();
    }

    private List<String> sealed() {
        var file = "/cases/" + code;
        return List.of(
                file + "/safety",
                file + "/contacts",
                file + "/screening",
                "/contact/" + code,
                "/contact/" + code + "/again");
    }

    @Test
    void whoIsSentToItsDoorHasReadNothing() throws Exception {
        underTwoLocks(true);
        var before = views();
        for (var page : sealed()) {
            assertThat(responder.open(page).getRedirectedUrl()).as(page).startsWith("/cabinet/open?back=");
            assertThat(views()).as(page).isEqualTo(before);
        }
        underTwoLocks(false);
        for (var page : sealed()) {
            var read = views();
            assertThat(responder.open(page).getStatus()).as(page).isEqualTo(200);
            assertThat(views()).as(page).isEqualTo(read + 1);
        }
    }

    /** Some tabs need nothing of what is sealed as long as nothing is written down there. */
    @Test
    void aTabIsTracedOnlyWhereItIsShown() throws Exception {
        underTwoLocks(true);
        for (var tab : TABS) {
            var before = views();
            var shown = responder.open("/cases/" + code + tab).getStatus() == 200;
            assertThat(views() - before).as(tab).isEqualTo(shown ? 1 : 0);
        }
    }

    @Test
    void aFormThatIsRefusedThereHasShownNothing() throws Exception {
        underTwoLocks(true);
        var before = views();
        for (var form : List.of("/cases/" + code + "/safety", "/contact/" + code + "/again")) {
            assertThat(responder.send(form, Map.of("say", TOLD)).getStatus())
                    .as(form)
                    .isEqualTo(423);
            assertThat(views()).as(form).isEqualTo(before);
        }
    }
}
