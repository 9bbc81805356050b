package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.context.WebApplicationContext;

/** The page of signing offers what the authority allows, and says what to prepare where its seal alone is not enough. */
class SigningWaysPageTest extends RunningNode {

    private final WebApplicationContext node;
    private final JdbcTemplate database;
    private final Prepared prepared = new Prepared(this);

    @Autowired
    SigningWaysPageTest(WebApplicationContext node, JdbcTemplate database) {
        this.node = node;
        this.database = database;
    }

    @AfterEach
    void everyWayIsOpenAgain() {
        database.update("delete from signing_way_rule where rule_id = 'page-rule'");
    }

    private void only(String ways) {
        database.update(
                "insert into signing_way_rule (rule_id, authority, kind, ways, valid_from, proposed_by, proposed_at,"
                        + " confirmed_by, confirmed_at, version)"
                        + " values ('page-rule', 'UZ-GPO', 'request', ?, date '2026-01-01', 'admin.uz',"
                        + " timestamp '2026-01-01 00:00:00', 'admin2.uz', timestamp '2026-01-01 00:00:00', 0)",
                ways);
    }

    @Test
    void whereTheSealAloneIsNotEnoughThePageSaysWhatToPrepare() throws Exception {
        var ours = prepared.approved(Prepared.summons());
        as("translator.uz").translate(ours);
        var signatory = Browser.of(node, "signatory.uz");
        var address = "/cases/" + ours + "/sign?lang=en";
        var open = signatory.awaiting(address, "name=\"fingerprint\"").getContentAsString();
        assertThat(open).contains("/signing/ink").doesNotContain("Prepare your signature first");

        only("personal,ink");
        var narrowed = signatory.open(address).getContentAsString();
        assertThat(narrowed)
                .contains("Prepare your signature first", "With my own key; ", "/signing/ink")
                .doesNotContain("name=\"fingerprint\"", "/signing/token");
    }

    /** The letter is signed by hand as far as the act of its signatory. */
    private void inked(String letter) throws Exception {
        var ink = letter + "/signing/ink";
        var officer = Browser.of(node, "officer.uz");
        assertThat(officer.send(ink + "/print", Map.of()).getRedirectedUrl()).isEqualTo(ink);
        officer.upload(ink + "/scan", WaysToSign.scan(officer, letter, 0), Map.of());
        var scan = as("head.uz").get(ink).body().at("/scan/documentRef").asString();
        var seen = Map.of("scanRef", scan, "pages", true, "fingerprint", true, "signature", true, "seal", true);
        assertThat(as("head.uz")
                        .post(ink + "/confirm", seen)
                        .body()
                        .path("state")
                        .asString())
                .isEqualTo("confirmed");
    }

    @Test
    void theWayThatWasChosenStaysChosenOnARefusedPageAndARefusalOfItStandsAtIt() throws Exception {
        var uz = prepared.translated(Prepared.summons());
        var signatory = Browser.of(node, "signatory.uz");
        inked(WaysToSign.letter(signatory, prepared, uz));
        var address = "/cases/" + uz + "/sign?lang=en";
        var asked = signatory.open(address);
        assertThat(Browser.text(asked)).contains("value=\"ink\" checked");
        var form = new HashMap<>(Map.of("kind", "server"));
        for (var field : List.of("version", "fingerprint", "once")) {
            form.put(field, Browser.value(asked, field));
        }
        var unread = signatory.send(address, form);
        assertThat(unread.getStatus()).isEqualTo(422);
        assertThat(Browser.text(unread))
                .contains("href=\"#read\"", "value=\"server\" checked")
                .doesNotContain("value=\"ink\" checked");

        form.putAll(Map.of("kind", "personal", "read", "true"));
        var unprepared = signatory.send(address, form);
        assertThat(unprepared.getStatus()).isEqualTo(422);
        assertThat(Browser.text(unprepared))
                .contains("href=\"#kind\"", "id=\"kind-error\"", "value=\"ink\" checked")
                .doesNotContain("id=\"read-error\"");
    }
}
