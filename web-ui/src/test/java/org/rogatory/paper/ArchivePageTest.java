package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/** The pages of the archive: a file goes under an index, into the inventory, and out of it by an act of many hands. */
class ArchivePageTest extends RunningNode {

    private static final Pattern ACT = Pattern.compile("/archive/acts/([0-9a-f-]{36})$");
    private static final Pattern HOLD = Pattern.compile("/archive/holds/([0-9a-f-]{36})/ask");
    private static final List<String> MEMBERS = List.of("officer.uz", "supervisor.uz", "translator.uz");

    private final WebApplicationContext node;
    private final JdbcClient jdbc;

    ArchivePageTest(@Autowired WebApplicationContext node, @Autowired JdbcClient jdbc) {
        this.node = node;
        this.jdbc = jdbc;
    }

    private String closedCase() {
        var uz = new Prepared(this).withCentralAuthority(Prepared.summons());
        as("drafter.uz").act(uz, "cancel", Map.of("internalText", "Not needed any more (synthetic)."));
        as("drafter.uz").act(uz, "close");
        return uz;
    }

    private Browser browser(String user) throws Exception {
        return Browser.of(node, user);
    }

    private String page(String user, String address) throws Exception {
        return browser(user).open(address).getContentAsString();
    }

    private int status(String user, String address) throws Exception {
        return browser(user).open(address).getStatus();
    }

    private static Map<String, String> filing(String index, String article) {
        return Map.of("index", index, "article", article, "kept", "years", "years", "5");
    }

    private String closed(Browser clerk) throws Exception {
        var uz = closedCase();
        var tab = "/cases/" + uz + "/archive";
        assertThat(clerk.send(tab + "/filing", filing("14-1", "12, EPK")).getRedirectedUrl())
                .isEqualTo(tab);
        var version = Browser.value(clerk.open(tab + "/close"), "version");
        // The day of the office, which in the evening hours of UTC is the next one already.
        var today = LocalDate.now(ZoneId.of("Asia/Tashkent")).toString();
        clerk.send(tab + "/close", Map.of("version", version, "lastDay", today, "sheets", "251"));
        return uz;
    }

    @Test
    void whatIsWrongIsToldAtItsFieldAndNothingTypedIsLost() throws Exception {
        var uz = closedCase();
        var tab = "/cases/" + uz + "/archive";
        var clerk = browser("registrar.uz");
        assertThat(clerk.open(tab).getContentAsString()).contains("hali indeks ostida emas", tab + "/filing");
        var wrong = clerk.send(tab + "/filing", filing("14-1", "no number"));
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString()).contains("href=\"#article\"", "value=\"no number\"");
        assertThat(clerk.send(tab + "/filing", Map.of("kept", "years")).getContentAsString())
                .contains("href=\"#index\"", "href=\"#article\"", "href=\"#years\"");
        var untold = Map.of("index", "14-1", "article", "12", "kept", "years");
        assertThat(clerk.send(tab + "/filing", untold).getContentAsString()).contains("href=\"#years\"");

        clerk.send(tab + "/filing", filing("14-1", "12, EPK"));
        var stale = Browser.value(clerk.open(tab + "/close"), "version");
        clerk.send(tab + "/filing", Map.of("index", "14-2", "article", "12, EPK", "kept", "ever", "version", stale));
        var late = clerk.send(tab + "/close", Map.of("version", stale, "lastDay", "2026-01-01", "sheets", "77"));
        assertThat(late.getStatus()).isEqualTo(422);
        assertThat(late.getContentAsString())
                .contains("value=\"77\"", "Hozir yozilgani", "14-2")
                .doesNotContain("\"version\" value=\"" + stale);
        var second = clerk.send(tab + "/filing", filing("14-1", "99, EPK"));
        assertThat(second.getStatus()).isEqualTo(422);
        assertThat(second.getContentAsString()).contains("value=\"99, EPK\"", "Hozir yozilgani", "12, EPK");
        var empty = clerk.send(tab + "/volume", Map.of("version", stale)).getContentAsString();
        assertThat(empty).contains("href=\"#lastDay\"", "href=\"#sheets\"", "href=\"#nextDay\"");
        assertThat(empty).contains("Jilddagi varaqlar: ");
    }

    @Test
    void aFileIsClosedIntoItsInventoryAndHandedOver() throws Exception {
        var clerk = browser("registrar.uz");
        var uz = closed(clerk);
        var tab = page("officer.uz", "/cases/" + uz + "/archive");
        assertThat(tab).contains("14-1", "5 yil, 12, EPK", "250 varaqdan", "odatiy qoidasi");
        assertThat(page("head.uz", "/archive?state=closed&index=14-1")).contains("\"/cases/" + uz + "/archive\"");
        assertThat(page("auditor.uz", "/archive?state=closed&index=14-1"))
                .contains(uz)
                .doesNotContain("/cases/" + uz);
        var year = jdbc.sql("select closed_year from archive_file where case_ref = ?")
                .param(uz)
                .query(String.class)
                .single();
        assertThat(page("auditor.uz", "/archive/inventory?index=14-1&year=" + year))
                .contains(uz, ">251<");
        assertThat(page("auditor.uz", "/archive/inventories")).contains("index=14-1&amp;year=" + year);

        var act = proposed(clerk, "transfer", uz);
        assertThat(page("registrar.uz", act)).doesNotContain("/accept");
        browser("head.uz").send(act + "/accept", Map.of());
        assertThat(page("head.uz", "/archive?state=in_archive")).contains(uz);
        assertThat(page("head.uz", act + "/print")).contains(uz, "topshirish dalolatnomasi");
        assertThat(page("head.uz", "/archive/acts")).contains(act);
    }

    @Test
    void aHoldIsPutByOneAndLiftedByTwo() throws Exception {
        var uz = closed(browser("registrar.uz"));
        var tab = "/cases/" + uz + "/archive";
        var officer = browser("officer.uz");
        var words = "Synthetic Claimant asks for it";
        var hold = Map.of(
                "reason", "other", "decision", "7-2/26", "decisionDay", "2026-01-15", "words", words, "once", uuid());
        officer.send(tab + "/hold", hold);
        officer.send(tab + "/hold", hold);
        assertThat(page("head.uz", "/archive?state=held")).contains(uz);
        var shown = page("officer.uz", tab);
        assertThat(shown).contains(words, "7-2/26-son qaror");
        var ask = HOLD.matcher(shown);
        assertThat(ask.find()).isTrue();
        officer.send("/cases/" + uz + ask.group(), Map.of());
        assertThat(page("officer.uz", tab)).doesNotContain("/lift", "/ask\"");
        var lift = tab + "/holds/" + ask.group(1) + "/lift";
        assertThat(officer.send(lift, Map.of()).getStatus()).isEqualTo(403);
        assertThat(page("head.uz", tab)).contains(lift);
        browser("head.uz").send(lift, Map.of());
        assertThat(page("head.uz", "/archive?state=held")).doesNotContain(uz);
        assertThat(jdbc.sql("select count(*) from archive_hold where case_ref = ?")
                        .param(uz)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aDestroyedFileIsNumberActAndTrail() throws Exception {
        var clerk = browser("registrar.uz");
        var uz = closed(clerk);
        assertThat(page("registrar.uz", "/archive/acts/new/destruction")).doesNotContain(uz);
        jdbc.sql("update archive_file set kept_until = date '2020-12-31' where case_ref = ?")
                .param(uz)
                .update();
        var few = clerk.send("/archive/acts/new/destruction", Map.of("number", "1", "day", "2026-01-15", "files", uz));
        assertThat(few.getContentAsString()).contains("href=\"#members\"", "checked");
        var act = proposed(clerk, "destruction", uz);
        assertThat(page("head.uz", act)).doesNotContain(act + "/approve", act + "/execute");
        for (var member : MEMBERS) {
            browser(member).send(act + "/agree", Map.of());
        }
        assertThat(page("supervisor.uz", act)).doesNotContain(act + "/approve");
        browser("head.uz").send(act + "/approve", Map.of());
        assertThat(page("registrar.uz", act + "/execute")).contains(uz, "butunlay");
        assertThat(status("officer.uz", "/cases/" + uz)).isEqualTo(200);

        clerk.send(act + "/execute", Map.of());

        var gone = browser("officer.uz").open("/cases/" + uz + "/request");
        assertThat(gone.getStatus()).isEqualTo(410);
        assertThat(gone.getContentAsString()).contains("/cases/" + uz + "/archive");
        assertThat(page("officer.uz", "/cases/" + uz + "/archive")).contains("dalolatnoma bo", act);
        assertThat(page("officer.uz", "/registers/outgoing")).contains(uz);
        assertThat(page("auditor.uz", "/audit?subject=" + uz)).contains("qaysi dalolatnoma");
        assertThat(page("head.uz", "/archive?state=destroyed")).contains(uz);
        assertThat(page("translator.uz", act + "/print")).contains(uz, "qilish dalolatnomasi");
    }

    private String proposed(Browser clerk, String kind, String uz) throws Exception {
        var sent = clerk.send(
                "/archive/acts/new/" + kind,
                Map.of(
                        "number",
                        uuid().substring(0, 8) + "-1",
                        "day",
                        "2026-01-15",
                        "files",
                        uz,
                        "members",
                        String.join("|", MEMBERS),
                        "once",
                        uuid()));
        var found = ACT.matcher(String.valueOf(sent.getRedirectedUrl()));
        assertThat(found.find()).as(sent.getContentAsString()).isTrue();
        return found.group();
    }

    private static String uuid() {
        return UUID.randomUUID().toString();
    }

    /** No list of terms was seen, so none is made up. */
    @Test
    void whoFilesAndClosesIsToldWhatTheReferenceDataSayOfTheTerm() throws Exception {
        var clerk = browser("registrar.uz");
        var tab = "/cases/" + closedCase() + "/archive";
        var unknown = "The reference data know no term for such files: ask your archive service.";
        assertThat(clerk.open(tab + "/filing?lang=en").getContentAsString()).contains(unknown);
        clerk.send(tab + "/filing", filing("14-1", "12, EPK"));
        assertThat(clerk.open(tab + "/close?lang=en").getContentAsString())
                .contains("Its term: 5", unknown, "href=\"" + tab + "/filing\"");
    }

    @Test
    void nobodyIsToldWhatIsNotForHim() throws Exception {
        var uz = closed(browser("registrar.uz"));
        assertThat(status("registrar.kz", "/cases/" + uz + "/archive")).isEqualTo(404);
        assertThat(status("registrar.kz", "/cases/" + uz + "/archive/filing")).isEqualTo(404);
        assertThat(page("registrar.kz", "/archive")).doesNotContain(uz);
        assertThat(status("registrar.kz", "/archive/inventory?index=14-1&year=1999"))
                .isEqualTo(404);
        assertThat(status("registrar.kz", "/archive/acts/" + uuid())).isEqualTo(404);
        assertThat(status("head.uz", "/archive/acts/new/transfer")).isEqualTo(403);
        assertThat(status("registrar.uz", "/archive/acts/new/burning")).isEqualTo(404);
        assertThat(status("drafter.uz", "/archive")).isEqualTo(403);
        assertThat(page("drafter.uz", "/office")).doesNotContain("\"/archive\"");
        assertThat(status("drafter.uz", "/cases/" + uz + "/archive")).isEqualTo(200);
        assertThat(status("drafter.uz", "/cases/" + uz + "/archive/hold")).isEqualTo(403);
    }
}
