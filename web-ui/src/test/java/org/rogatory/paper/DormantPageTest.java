package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.context.WebApplicationContext;

/** The list of dormant files and the summary it leads to. */
class DormantPageTest extends RunningNode {

    private static final String RESPONDER = "responder.uz.uz-unit-1";

    private final WebApplicationContext node;
    private final JdbcTemplate database;

    @Autowired
    DormantPageTest(WebApplicationContext node, JdbcTemplate database) {
        this.node = node;
        this.database = database;
    }

    @Test
    void theBriefNamesNoMessageByItsId() throws Exception {
        var uz = new Prepared(this).transmitted(Prepared.summons());
        as("officer.uz").awaitStatus(uz, "delivered");
        var head = Browser.of(node, "head.uz");
        assertThat(Browser.text(head.open("/cases/" + uz + "?lang=en")))
                .contains("Print the file</a> · <a", ">Brief</a>");
        var brief = head.open("/cases/" + uz + "/brief?lang=en");
        assertThat(brief.getContentAsString())
                .contains("Brief on the request " + uz, "Delivered")
                .doesNotContainPattern("\\(no\\. [0-9a-f]{8}-[0-9a-f]{4}-");
    }

    @Test
    void tellsTheLastActAndLeadsToTheSummary() throws Exception {
        var uz = new Prepared(this).withCentralAuthority(Prepared.summons());
        var head = Browser.of(node, "head.uz");
        assertThat(head.open("/dormant").getContentAsString()).doesNotContain(uz);

        database.update("update cases_file set moved_at = moved_at - interval '45' day where case_ref = ?", uz);
        var list = head.open("/dormant?lang=en").getContentAsString();
        assertThat(list)
                .contains(uz, "45 days", "Endorsed", "/cases/" + uz + "/brief", "value=\"30\"")
                .contains("Supervising prosecutor");
        assertThat(head.open("/work?lang=en").getContentAsString())
                .containsPattern("href=\"/dormant\"[^>]*>(?s:.{0,200})without movement");
        assertThat(Browser.of(node, "drafter.uz").open("/work").getContentAsString())
                .doesNotContain("href=\"/dormant\"");
        assertThat(head.open("/dormant?days=50").getContentAsString()).doesNotContain(uz);
        assertThat(head.open("/dormant?after=nonsense").getContentAsString()).contains(uz);
        assertThat(head.open("/cases/" + uz + "/brief").getStatus()).isEqualTo(200);
        assertThat(head.open("/office").getContentAsString()).contains("href=\"/dormant\"");
        assertThat(Browser.of(node, "head.kz").open("/dormant").getContentAsString())
                .doesNotContain(uz);
        for (var stranger : new String[] {"drafter.uz", "registrar.uz", "admin.uz"}) {
            assertThat(Browser.of(node, stranger).open("/dormant").getStatus()).isEqualTo(403);
        }
    }

    /** A first contact, kept as a file; tells its code. */
    private static String kept(Browser responder) throws Exception {
        var once = Browser.value(responder.open("/contact"), "once");
        var said = responder.send("/contact", Map.of("once", once)).getRedirectedUrl();
        var code = String.valueOf(said).replaceFirst(".*/", "");
        responder.send("/contact/" + code + "/keep", Map.of());
        return code;
    }

    /** As if a service had the file, where its supervisor looks into it. */
    private void ofService(String code) {
        database.update(
                "update cases_file set authority = 'UZ-SHELTER-1', unit = 'UZ-SHELTER-1' where case_ref = ?", code);
        database.update(
                "insert into cases_access (case_ref, principal, access_level) values (?, ?, 'reading')",
                code,
                Officer.principalOf("UZ-SHELTER-1", Role.SUPERVISOR));
    }

    private static String row(String list, String code) {
        var begins = list.indexOf("/cases/" + code + "\"");
        assertThat(begins).as(code).isPositive();
        return list.substring(begins, list.indexOf("</tr>", begins));
    }

    @Test
    void ofAFileThatIsNobodyElsesBusinessAListTellsTheCodeAlone() throws Exception {
        var code = kept(Browser.of(node, RESPONDER));
        ofService(code);
        database.update("update cases_file set moved_at = moved_at - interval '45' day where case_ref = ?", code);
        var supervisor = Browser.of(node, "supervisor.uz.uz-shelter-1");
        assertThat(row(supervisor.open("/dormant?lang=en").getContentAsString(), code))
                .contains(code)
                .containsPattern(">\\s*open\\s*<")
                .doesNotContain("First contact kept as a file", "First responder", "/brief");
    }

    private String begun() {
        var prepared = new Prepared(this);
        var kz = prepared.underReview(prepared.transmitted(Prepared.twoSummonses()));
        as("officer.kz").act(kz, "accept");
        as("head.kz").act(kz, "assign-item", Map.of("item", kz + "-2", "authority", "KZ-REG-1"));
        as("head.kz").act(kz, "assign-execution", Map.of("authority", "KZ-UNIT-1"));
        as(Prepared.EXECUTOR).act(kz, "start-execution", Map.of("reference", "77"));
        as("executor.kz.kz-reg-1").act(kz, "start-item", Map.of("item", kz + "-2"));
        return kz;
    }

    @Test
    void whatWasDoneLastToAnItemIsToldToNobodyWhoHasOthersAlone() throws Exception {
        var kz = begun();
        database.update("update cases_file set moved_at = moved_at - interval '45' day where case_ref = ?", kz);
        for (var told : new String[] {"head.kz", "supervisor.kz.kz-reg-1"}) {
            assertThat(row(Browser.of(node, told).open("/dormant?lang=en").getContentAsString(), kz))
                    .contains(">begun<", "Testov Jasur");
        }
        var other = Browser.of(node, "supervisor.kz.kz-unit-1");
        assertThat(row(other.open("/dormant?lang=en").getContentAsString(), kz))
                .contains(kz)
                .doesNotContain(">begun<", "Testov Jasur");
    }

    @Test
    void theSearchTellsNoMoreOfIt() throws Exception {
        var responder = Browser.of(node, RESPONDER);
        var number = "88" + System.nanoTime();
        var code = kept(responder);
        for (var each : new String[] {code, kept(responder)}) {
            database.update("update cases_file set external_key = ? where case_ref = ?", number, each);
        }
        var found = responder.send("/search", Map.of("number", number)).getRedirectedUrl();
        assertThat(row(responder.open(found + "&lang=en").getContentAsString(), code))
                .containsPattern(">\\s*open\\s*<");
    }
}
