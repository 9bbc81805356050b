package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Where items were counted anew, every page names them by the numbers they have now, and not by their references. */
class ItemNumbersPageTest extends RunningNode {

    private static final String REGION = "executor.kz.kz-reg-1";
    private static final String RECOUNTED = "or how its items are numbered, has changed";
    private static final String OPINION = "The addressee is a witness of ours (made up).";

    private final WebApplicationContext node;
    private final JdbcTemplate database;

    @Autowired
    ItemNumbersPageTest(WebApplicationContext node, JdbcTemplate database) {
        this.node = node;
        this.database = database;
    }

    private String page(String user, String address) throws Exception {
        return Browser.of(node, user).open(address).getContentAsString();
    }

    private String accepted() {
        var prepared = new Prepared(this);
        var kz = prepared.underReview(prepared.transmitted(Prepared.twoSummonses()));
        as("officer.kz").act(kz, "accept");
        return kz;
    }

    /** The first item is the second now, as after a writing that counts otherwise. */
    private void recount(String kz) {
        assertThat(database.update("update mla_item set number = 3 - number where case_ref = ?", kz))
                .isEqualTo(2);
    }

    /** The region has what was the second item and is the first now. */
    private String shared() {
        var kz = accepted();
        var day = LocalDate.now(Clock.systemUTC()).plusDays(15).toString();
        as("head.kz").act(kz, "assign-item", Map.of("item", kz + "-2", "authority", "KZ-REG-1", "until", day));
        as("head.kz").act(kz, "assign-execution", Map.of("authority", "KZ-UNIT-1"));
        as(Prepared.EXECUTOR).act(kz, "start-execution", Map.of("reference", "77"));
        recount(kz);
        return kz;
    }

    private void taken(String kz) throws Exception {
        var region = Browser.of(node, REGION);
        var take = Pattern.compile("action=\"(/cases/" + kz + "/tasks/[^\"]+/take)\"")
                .matcher(region.open("/cases/" + kz + "/tasks").getContentAsString());
        assertThat(take.find()).isTrue();
        region.send(take.group(1), Map.of());
    }

    @Test
    void theTabsOfAFileNameAnItemByTheNumberThatItHasNow() throws Exception {
        var kz = shared();
        var address = "/cases/" + kz;
        assertThat(page(REGION, address + "/tasks?lang=en")).contains("Item 1").doesNotContain("Item 2");
        assertThat(page(Prepared.EXECUTOR, address + "/tasks?lang=en"))
                .contains("Item 2")
                .doesNotContain("Item 1");
        assertThat(page("head.kz", address + "/timeline?lang=en"))
                .contains("Item 1: ")
                .doesNotContain("Item 2: ");
        assertThat(page("head.kz", address + "/deadlines?lang=en"))
                .contains("For item 1.")
                .doesNotContain("For item 2.");
    }

    @Test
    void theListsOfWorkNameAnItemByTheNumberThatItHasNow() throws Exception {
        var kz = shared();
        taken(kz);
        var mine = page(REGION, "/work?tab=mine&lang=en");
        var row = mine.indexOf("/cases/" + kz + "\"");
        assertThat(row).isNotNegative();
        assertThat(mine.substring(row, mine.indexOf("</tr>", row))).contains(">Item 1");

        var held = "?lang=en&person=" + REGION;
        assertThat(page("head.kz", "/work/all" + held))
                .containsPattern("aria-label=\"[^\"]*" + kz + ", [^\"]*, Item 1\"");
        assertThat(page("head.kz", "/work/all/export.csv" + held))
                .containsPattern("\"" + kz + "\",\"[^\"]*\",\"[^\"]*, Item 1\"");
    }

    @Test
    void whatBecameOfAGivenTaskIsToldByTheNumberThatItsItemHasNow() throws Exception {
        var kz = shared();
        taken(kz);
        var head = Browser.of(node, "head.kz");
        var list = head.open("/work/all?lang=en&person=" + REGION).getContentAsString();
        var tick = Pattern.compile("name=\"task\" value=\"([^\"]*:" + kz + ":[^\"]*)\"")
                .matcher(list);
        assertThat(tick.find()).isTrue();
        var given = head.send("/work/all/assign?lang=en", Map.of("task", tick.group(1), "to", "officer.kz"));
        assertThat(head.open(given.getRedirectedUrl()).getContentAsString())
                .containsPattern(kz + "</a>, [^<]*, Item 1: ");
    }

    /** The first item is refused, the second executed, and both are to be answered. */
    private String answerable() {
        var prepared = new Prepared(this);
        var kz = prepared.inExecution(prepared.transmitted(Prepared.twoSummonses()));
        prepared.execute(kz, 1);
        as("officer.kz").act(kz, "record-consultation", Map.of("consultation", "by telephone"));
        var why = Map.of(
                "item",
                kz + "-1",
                "ground",
                "sovereignty_security",
                "internalText",
                OPINION,
                "releasedText",
                "It would harm us (made up).");
        as("head.kz").act(kz, "refuse-item", why);
        as(Prepared.EXECUTOR).act(kz, "record-execution");
        return kz;
    }

    private void drafted(String kz) {
        as("officer.kz").act(kz, "draft-answer", Map.of("kind", "final", "releasedText", "Done (made up)."));
    }

    @Test
    void whoApprovesAnAnswerReadsWhyAnItemIsRefusedThatIsCountedOtherwiseNow() throws Exception {
        var kz = answerable();
        recount(kz);
        drafted(kz);
        assertThat(page("head.kz", "/cases/" + kz + "/acts/approve-answer?lang=en"))
                .contains("Item 2: ", OPINION)
                .doesNotContain(RECOUNTED);
    }

    @Test
    void whoReturnsAnAnswerOfFormerNumbersReadsThatAndWhyAnItemIsRefusedByItsNumberNow() throws Exception {
        var kz = answerable();
        assertThat(database.update("update mla_item set type = 'taking_evidence' where item_ref = ?", kz + "-2"))
                .isEqualTo(1);
        drafted(kz);
        var address = "/cases/" + kz + "/acts/return-answer?lang=en";
        as("head.kz").act(kz, "approve-answer");
        assertThat(page("head.kz", address)).contains("Item 1: ", OPINION).doesNotContain(RECOUNTED);
        recount(kz);
        assertThat(page("head.kz", address))
                .contains("Item 2: ", OPINION, RECOUNTED)
                .doesNotContain("Item 1: ");
    }
}
