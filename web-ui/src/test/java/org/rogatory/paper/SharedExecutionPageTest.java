package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;

/** Where the execution is assigned, each item can be given to an authority of its own, on the page and by a call. */
class SharedExecutionPageTest extends RunningNode {

    private static final String REGION = "executor.kz.kz-reg-1";
    private static final String DISTRICT = "executor.kz.kz-dist-1";

    private static final String WRITTEN = "A summons is handed over (synthetic).";
    private static final String FACTS = "212 bales were taken";

    private final WebApplicationContext node;

    SharedExecutionPageTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    private String accepted() {
        var prepared = new Prepared(this);
        var kz = prepared.underReview(prepared.transmitted(Prepared.twoSummonses()));
        as("officer.kz").act(kz, "accept");
        return kz;
    }

    private String page(String user, String address) throws Exception {
        return Browser.of(node, user).open(address).getContentAsString();
    }

    @Test
    void theHeadChoosesPerItemAndEachAuthorityFindsItsItemsAlone() throws Exception {
        var kz = accepted();
        var head = Browser.of(node, "head.kz");
        var address = "/cases/" + kz + "/acts/assign-item";
        var form = head.open(address + "?item=" + kz + "-2");
        assertThat(form.getContentAsString()).contains("name=\"item\"", "name=\"authority\"", "name=\"files\"");

        var fields = new LinkedHashMap<String, String>();
        fields.put("version", Browser.value(form, "version"));
        fields.put("once", Browser.value(form, "once"));
        fields.put("item", kz + "-2");
        fields.put("authority", "UZ-GPO");
        var refused = head.send(address, fields);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("href=\"#authority\"", "id=\"authority-error\"");

        fields.put("authority", "KZ-REG-1");
        assertThat(head.send(address, fields).getStatus()).isEqualTo(302);
        as("head.kz").act(kz, "assign-execution", Map.of("authority", "KZ-UNIT-1"));
        var items = "/cases/" + kz + "/items";
        var unit = "/acts/assign-item?item=" + kz;
        assertThat(page("head.kz", items)).contains(unit + "-1", unit + "-2");
        assertThat(page(REGION, items))
                .contains("item=" + kz + "-2", "/acts/return-assigned-item?item=" + kz + "-2")
                .doesNotContain("item=" + kz + "-1", "assign-item?");
        assertThat(page(Prepared.EXECUTOR, items)).contains("item=" + kz + "-1").doesNotContain("item=" + kz + "-2");
    }

    @Test
    void aNationalSystemGivesItemsToAuthoritiesAndReadsItsOwnAlone() {
        var kz = accepted();
        as("head.kz").act(kz, "assign-item", Map.of("item", kz + "-2", "authority", "KZ-REG-1"));
        as("head.kz").act(kz, "assign-execution", Map.of("authority", "KZ-UNIT-1"));
        var whole = as("head.kz").get("/cases/" + kz + "/items").body();
        assertThat(whole.path(0).path("authority").asString()).isEqualTo("KZ-UNIT-1");
        assertThat(whole.path(1).path("authority").asString()).isEqualTo("KZ-REG-1");

        var own = as(REGION).get("/cases/" + kz + "/items").body();
        assertThat(own.size()).isEqualTo(1);
        assertThat(own.path(0).path("itemRef").asString()).isEqualTo(kz + "-2");
        var asked = as(REGION).get("/cases/" + kz).body().path("content").path("assistance");
        assertThat(asked.size()).isEqualTo(1);
        assertThat(asked.path(0).path("number").asInt()).isEqualTo(2);
        assertThat(as(REGION).get("/cases/" + kz + "/timeline").body().toString())
                .doesNotContain(kz + "-1");
    }

    @Test
    void whatAnAuthorityHasToKnowIsWrittenOnThePageAndReadByItInPlaceOfTheFacts() throws Exception {
        var kz = accepted();
        var head = Browser.of(node, "head.kz");
        var address = "/cases/" + kz + "/acts/assign-item";
        var form = head.open(address + "?item=" + kz + "-2");
        assertThat(form.getContentAsString())
                .contains("name=\"executorFacts\"", "value=\"persons-1\"", "NAMUNOV Bekzod");

        var fields = new LinkedHashMap<String, String>();
        fields.put("version", Browser.value(form, "version"));
        fields.put("once", Browser.value(form, "once"));
        fields.put("item", kz + "-2");
        fields.put("authority", "KZ-REG-1");
        fields.put("executorFacts", WRITTEN);
        fields.put("keys", "persons-9");
        var refused = head.send(address, fields);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains(WRITTEN, "href=\"#keys");

        fields.put("keys", "persons-1");
        assertThat(head.send(address, fields).getStatus()).isEqualTo(302);
        assertThat(page(REGION, "/cases/" + kz + "/request"))
                .contains(WRITTEN, "What this authority has to know")
                .doesNotContain(FACTS);
        assertThat(page("head.kz", "/cases/" + kz + "/request")).contains(FACTS).doesNotContain(WRITTEN);
        var read = as(REGION).get("/cases/" + kz).body().path("content");
        assertThat(read.path("executor_facts").asString()).isEqualTo(WRITTEN);
        assertThat(read.has("facts")).isFalse();
    }

    @Test
    void whatAnAuthorityWasGivenGoesDownOnAWayOfItsOwn() throws Exception {
        var kz = accepted();
        as("head.kz").act(kz, "assign-item", Map.of("item", kz + "-2", "authority", "KZ-REG-1"));
        as("head.kz").act(kz, "assign-execution", Map.of("authority", "KZ-UNIT-1"));
        var day = LocalDate.now(Clock.systemUTC()).plusDays(20).toString();
        as(REGION).act(kz, "pass-down", Map.of("authority", "KZ-DIST-1", "until", day));

        var address = "/cases/" + kz + "/levels";
        var whole = as("head.kz").get(address).body();
        assertThat(whole.path(0).path("root").asString()).isEqualTo("KZ-UNIT-1");
        assertThat(whole.path(0).path("holds").asBoolean()).isTrue();
        assertThat(whole.path(1).path("status").asString()).isEqualTo("given");
        assertThat(whole.path(2).path("root").asString()).isEqualTo("KZ-REG-1");
        assertThat(whole.path(2).path("authority").asString()).isEqualTo("KZ-DIST-1");
        assertThat(whole.path(2).path("holds").asBoolean()).isTrue();
        var own = as(Prepared.EXECUTOR).get(address).body();
        assertThat(own.size()).isEqualTo(1);

        assertThat(page("head.kz", address)).contains("id=\"level-0\"", "id=\"level-0-kz-reg-1\"", "id=\"level-1\"");
        assertThat(page(DISTRICT, address))
                .contains("/acts/report-up", "id=\"level-1\"")
                .doesNotContain("id=\"level-0\"");
        assertThat(page(REGION, address)).contains("id=\"holder-title\"").doesNotContain("/acts/report-up");
    }

    @Test
    void theDayOfAnItemIsReadByWhoHasItAndWhoKeepsTheFile() throws Exception {
        var kz = accepted();
        var day = LocalDate.now(Clock.systemUTC()).plusDays(15).toString();
        as("head.kz").act(kz, "assign-item", Map.of("item", kz + "-2", "authority", "KZ-REG-1", "until", day));
        as("head.kz").act(kz, "assign-execution", Map.of("authority", "KZ-UNIT-1"));
        var deadlines = "/cases/" + kz + "/deadlines";
        assertThat(page("head.kz", deadlines)).contains("Execution of an item");
        assertThat(page(REGION, deadlines)).contains("Execution of an item");
        assertThat(page(REGION, "/cases/" + kz)).contains("Execution of an item");
        assertThat(page(Prepared.EXECUTOR, deadlines)).doesNotContain("Execution of an item");
        assertThat(page(Prepared.EXECUTOR, "/cases/" + kz)).doesNotContain("Execution of an item");
        assertThat(page(Prepared.EXECUTOR, "/cases/" + kz + "/print")).doesNotContain("Execution of an item");
    }

    @Test
    void aNationalSystemReadsTheDayOfAnItemOnlyIfItHasIt() {
        var kz = accepted();
        var day = LocalDate.now(Clock.systemUTC()).plusDays(15).toString();
        as("head.kz").act(kz, "assign-item", Map.of("item", kz + "-2", "authority", "KZ-REG-1", "until", day));
        as("head.kz").act(kz, "assign-execution", Map.of("authority", "KZ-UNIT-1"));

        var ofItem = limits("head.kz", kz)
                .valueStream()
                .filter(limit -> limit.path("item").asString("").equals(kz + "-2"))
                .toList();
        assertThat(ofItem).isNotEmpty();
        var limit = ofItem.get(0);
        assertThat(limit.path("status").asString()).isEqualTo("running");
        assertThat(limit.path("overdue").asBoolean(true)).isFalse();
        assertThat(limit.path("zone").asString()).contains("/");
        assertThat(limit.path("dueAt").asString()).isNotBlank();
        assertThat(limits(REGION, kz)).contains(limit);
        assertThat(limits(Prepared.EXECUTOR, kz).toString()).doesNotContain(kz + "-2");
    }

    private JsonNode limits(String username, String caseRef) {
        return as(username).get("/cases/" + caseRef + "/deadlines").body();
    }

    @Test
    void theWorkOnAnItemIsShownToWhoHasItAndWhoKeepsTheFile() throws Exception {
        var kz = accepted();
        as("head.kz").act(kz, "assign-item", Map.of("item", kz + "-2", "authority", "KZ-REG-1"));
        as("head.kz").act(kz, "assign-execution", Map.of("authority", "KZ-UNIT-1"));
        as(Prepared.EXECUTOR).act(kz, "start-execution", Map.of("reference", "77"));
        var tasks = "/cases/" + kz + "/tasks?lang=en";
        assertThat(page("head.kz", tasks)).contains("Item 1", "Item 2");
        assertThat(page(REGION, tasks)).contains("Item 2").doesNotContain("Item 1");
        assertThat(page(Prepared.EXECUTOR, tasks)).contains("Item 1").doesNotContain("Item 2");
    }

    @Test
    void allWorkTellsOfWhichItemEachTaskIs() throws Exception {
        var kz = accepted();
        as("head.kz").act(kz, "assign-item", Map.of("item", kz + "-2", "authority", "KZ-REG-1"));
        as("head.kz").act(kz, "assign-execution", Map.of("authority", "KZ-UNIT-1"));
        as(Prepared.EXECUTOR).act(kz, "start-execution", Map.of("reference", "77"));
        var take = Pattern.compile("action=\"(/cases/" + kz + "/tasks/[^\"]+/take)\"")
                .matcher(page(REGION, "/cases/" + kz + "/tasks"));
        assertThat(take.find()).isTrue();
        Browser.of(node, REGION).send(take.group(1), Map.of());

        var held = "?lang=en&person=" + REGION;
        assertThat(page("head.kz", "/work/all" + held))
                .containsPattern("aria-label=\"[^\"]*" + kz + ", [^\"]*, Item 2\"")
                .contains(">Item 2<");
        assertThat(page("head.kz", "/work/all/export.csv" + held))
                .containsPattern("\"" + kz + "\",\"[^\"]*\",\"[^\"]*, Item 2\"");
    }
}
