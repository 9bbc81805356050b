package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;

/** A hand-over on its pages: held back, opened, prepared, signed by both, printed. */
class HandoverPagesTest extends RunningNode {

    private static final Pattern ROW = Pattern.compile("name=\"row\" form=\"give\" value=\"([^\"]+)\"");

    private final WebApplicationContext node;
    private final JdbcTemplate database;

    @Autowired
    HandoverPagesTest(WebApplicationContext node, JdbcTemplate database) {
        this.node = node;
        this.database = database;
    }

    @BeforeEach
    void twoMoreOfficers() {
        for (var name : new String[] {"leaver.kz", "taker.kz"}) {
            database.update(
                    "insert into identity_user (username, display_name, password_hash, state, authority, roles, enabled,"
                            + " language, must_change, version) select ?, ?, password_hash, state, authority, roles,"
                            + " true, 'en', false, 0 from identity_user where username = 'officer.kz'",
                    name,
                    "Testov " + name);
        }
    }

    @AfterEach
    void theyAreGone() {
        database.update("delete from identity_user where username in ('leaver.kz', 'taker.kz')");
        database.update("delete from handover_signature where handover_id = 'gone'");
        database.update("delete from handover_handover");
    }

    private String held() {
        var prepared = new Prepared(this);
        var uz = prepared.transmitted(Prepared.summons());
        var kz = as("officer.kz").awaitIncoming(uz);
        as("officer.kz").act(kz, "register", Map.of("reference", "KZ-1-9/26"));
        as("head.kz").act(kz, "assign-review", Prepared.review("leaver.kz"));
        return kz;
    }

    private static String sent(MockHttpServletResponse answer) {
        assertThat(answer.getStatus()).isEqualTo(302);
        return String.valueOf(answer.getRedirectedUrl());
    }

    /** The page of the act after something was done to it. */
    private static String done(Browser officer, String act, String what, Map<String, String> fields) throws Exception {
        return officer.open(sent(officer.send(act + what, fields))).getContentAsString();
    }

    private void signs(String username, String act) throws Exception {
        var officer = Browser.of(node, username);
        var page = officer.open(act);
        var fields = Map.of("edition", Browser.value(page, "edition"), "once", Browser.value(page, "once"));
        assertThat(sent(officer.send(act + "/sign", fields))).isEqualTo(act);
        assertThat(sent(officer.send(act + "/sign", fields))).isEqualTo(act);
    }

    private static String closing(Browser admin) throws Exception {
        var page = "/administration/users/leaver.kz/disable";
        return sent(admin.send(page, Map.of("version", Browser.value(admin.open(page), "version"))));
    }

    @Test
    void nobodyLeavesBeforeBothHaveSigned() throws Exception {
        var kz = held();
        var admin = Browser.of(node, "admin.kz");
        var left = closing(admin);
        assertThat(left).isEqualTo("/handovers/left/leaver.kz");
        assertThat(admin.open(left + "?lang=en").getContentAsString())
                .contains(kz, "Responsible executor", "/handovers/new?officer=leaver.kz");

        var head = Browser.of(node, "head.kz");
        var act = prepared(head, kz);

        signs("leaver.kz", act);
        assertThat(Browser.of(node, "executor.kz").open(act).getStatus()).isEqualTo(404);
        signs("taker.kz", act);

        assertThat(head.open(act).getContentAsString())
                .contains("All went over on")
                .doesNotContain(act + "/sign");
        assertThat(head.open(act + "/print").getContentAsString())
                .contains("Act of hand-over of files", "Testov leaver.kz (Transfer)", "____");
        assertThat(printed(act)).singleElement().asString().contains(kz);
        assertThat(head.open("/handovers").getContentAsString()).contains("Testov leaver.kz", "Handed over");
        assertThat(head.open("/cases/" + kz).getContentAsString()).contains("Testov taker.kz");
        assertThat(closing(admin)).isEqualTo("/administration/users");
    }

    /** What the trail says of an act that was printed. */
    private List<String> printed(String act) {
        return database.queryForList(
                "select details from audit_entry where action = 'handover.print' and subject = ?",
                String.class,
                act.substring("/handovers/".length()));
    }

    /** The act, opened with a key and a row given. */
    private String prepared(Browser head, String kz) throws Exception {
        assertThat(head.send("/handovers/new", Map.of("officer", "leaver.kz")).getStatus())
                .isEqualTo(422);
        var form = head.open("/handovers/new?officer=leaver.kz&lang=en");
        var offered = form.getContentAsString().split("name=\"receiver\"")[1];
        assertThat(offered).contains("taker.kz", "officer.kz").doesNotContain("translator.kz", "auditor.kz");
        var unfit = Map.of("officer", "leaver.kz", "reason", "transfer", "receiver", "translator.kz");
        assertThat(head.send("/handovers/new", unfit).getStatus()).isEqualTo(422);
        var wanted = Map.of(
                "officer", "leaver.kz",
                "reason", "transfer",
                "receiver", "taker.kz",
                "once", Browser.value(form, "once"));
        var act = sent(head.send("/handovers/new", wanted));
        head.open(act);
        assertThat(sent(head.send("/handovers/new", wanted))).isEqualTo(act);
        head.open(act);
        var page = done(head, act, "/things", Map.of("what", "safe_key", "number", "12"));
        assertThat(page).contains(kz, "Key of a safe, No. 12", "Testov taker.kz", "/cancel");
        var row = ROW.matcher(page);
        assertThat(row.find()).isTrue();
        assertThat(done(head, act, "/give", Map.of("row", row.group(1), "to", "taker.kz")))
                .contains("The rows have another receiver");
        whatIsMissingIsAskedForAndTheRestStays(head, act, row.group(1));
        return act;
    }

    private static void whatIsMissingIsAskedForAndTheRestStays(Browser head, String act, String row) throws Exception {
        assertThat(done(head, act, "/give", Map.of("to", "taker.kz")))
                .contains("Tick the rows to be given", "<option value=\"taker.kz\" selected");
        var ticked = "value=\"" + row + "\"[^>]* checked";
        assertThat(done(head, act, "/give", Map.of("row", row))).containsPattern(ticked);
        assertThat(done(head, act, "/things", Map.of("number", "3/26"))).contains("This is needed", "value=\"3/26\"");
        assertThat(done(head, act, "/things", Map.of("what", "seal"))).contains("<option value=\"seal\" selected");
        assertThat(head.open(act).getContentAsString())
                .contains(row)
                .doesNotContain("\"seal\" selected")
                .doesNotContainPattern(ticked);
    }

    /** All went over at an office that no edition of the reference data names any more. */
    private void doneAtAnOfficeThatIsGone() {
        database.update("insert into handover_handover (handover_id, leaver, authority, reason, receiver, edition,"
                + " opened_by, opened_at, drawn_at, redrawn, signatures, done_at, version) values ('gone', 'leaver.kz',"
                + " 'KZ-GONE', 'TRANSFER', 'taker.kz', 1, 'head.kz', timestamp '2026-05-05 22:30:00',"
                + " timestamp '2026-05-05 22:30:00', false, 2, timestamp '2026-05-05 22:40:00', 0)");
        for (var party : new String[] {"leaver.kz", "taker.kz"}) {
            database.update(
                    "insert into handover_signature (signature_id, handover_id, party, signed_by, signed_at)"
                            + " values (?, 'gone', ?, ?, timestamp '2026-05-05 22:35:00')",
                    "gone-" + party,
                    party,
                    party);
        }
    }

    @Test
    void anActOfAnOfficeThatIsGoneIsStillRead() throws Exception {
        doneAtAnOfficeThatIsGone();

        for (var party : new String[] {"leaver.kz", "taker.kz"}) {
            var officer = Browser.of(node, party);
            assertThat(officer.open("/handovers?lang=en").getContentAsString()).contains("KZ-GONE", "5 May 2026");
            assertThat(officer.open("/handovers/gone?lang=en").getContentAsString())
                    .contains("KZ-GONE", "All went over on", "22:40");
            assertThat(officer.open("/handovers/gone/print?lang=en").getContentAsString())
                    .contains("KZ-GONE", "5 May 2026", "22:35");
        }
    }

    @Test
    void whoeverMayLeaveIsCalledByHisRoleInWords() throws Exception {
        var form = Browser.of(node, "head.kz").open("/handovers/new?lang=en").getContentAsString();
        var leavers = form.split("name=\"receiver\"")[0];

        assertThat(leavers)
                .contains("value=\"admin.kz\"", "– Administrator, ", "– Auditor, ", "– Operator, ")
                .doesNotContain("– administrator", "– auditor", "– operator");
    }

    @Test
    void onlyHeadsAndAdministratorsOpenThem() throws Exception {
        for (var stranger : new String[] {"officer.kz", "registrar.kz", "auditor.kz"}) {
            var pages = Browser.of(node, stranger);
            assertThat(pages.open("/handovers/new").getStatus()).isEqualTo(403);
            assertThat(pages.open("/handovers/left/leaver.kz").getStatus()).isEqualTo(403);
        }
        assertThat(Browser.of(node, "head.uz").open("/handovers/left/leaver.kz").getStatus())
                .isEqualTo(404);
        assertThat(Browser.of(node, "officer.kz").open("/handovers").getStatus())
                .isEqualTo(200);
        assertThat(Browser.of(node, "auditor.kz").open("/handovers").getStatus())
                .isEqualTo(403);
        assertThat(Browser.of(node, "head.kz").open("/handovers/nonsense").getStatus())
                .isEqualTo(404);
    }
}
