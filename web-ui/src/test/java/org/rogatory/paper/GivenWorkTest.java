package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.rogatory.tasks.Tasks;
import org.rogatory.web.tasks.TaskPages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Work is given to those who can do it, and what became of it is told by its name. */
class GivenWorkTest extends RunningNode {

    private final WebApplicationContext node;
    private final Prepared prepared = new Prepared(this);

    GivenWorkTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    private static String part(String page, String from, String to) {
        var begin = page.indexOf(from);
        assertThat(begin).as(from).isNotNegative();
        return page.substring(begin, page.indexOf(to, begin));
    }

    /** Before all others, for the list ends somewhere. */
    private String pressed(String caseRef) {
        node.getBean(Tasks.class).pressing(caseRef, "urgent", Instant.parse("2001-01-01T00:00:00Z"));
        return caseRef;
    }

    @Test
    void ofManyTasksGivenEachIsToldByItsStep() throws Exception {
        var uz = prepared.withCentralAuthority(Prepared.summonsForKyrgyzstan());
        var head = Browser.of(node, "head.uz");
        var list = head.open("/work/all?state=KG&lang=en").getContentAsString();
        var ticks = Pattern.compile("name=\"task\" value=\"([^\"]*:" + uz + ":[^\"]*)\"")
                .matcher(list);
        assertThat(ticks.find()).isTrue();
        var given = head.send("/work/all/assign?lang=en", Map.of("task", ticks.group(1), "to", "translator.uz"));
        assertThat(head.open(given.getRedirectedUrl()).getContentAsString())
                .contains(uz
                        + "</a>, Check basis, completeness and form, then approve: this officer may not do this task");
        assertThat(head.send("/work/all/assign", Map.of("task", "1:1:" + uz, "to", "officer.uz"))
                        .getStatus())
                .isEqualTo(400);
    }

    @Test
    void whatWasTickedStaysWhereNobodyWasChosenAndWhoWasChosenWhereNothingWasTicked() throws Exception {
        var uz = prepared.withCentralAuthority(Prepared.summonsForKyrgyzstan());
        var head = Browser.of(node, "head.uz");
        var list = head.open("/work/all?state=KG&lang=en").getContentAsString();
        var ticks = Pattern.compile("name=\"task\" value=\"([^\"]*:" + uz + ":[^\"]*)\"")
                .matcher(list);
        assertThat(ticks.find()).isTrue();
        var tick = ticks.group(1);
        var nobody = head.send("/work/all/assign", Map.of("task", tick, "state", "KG"));
        assertThat(head.open(nobody.getRedirectedUrl()).getContentAsString()).containsPattern(ticked(tick));
        var nothing = head.send("/work/all/assign", Map.of("to", "officer.uz", "state", "KG"));
        var page = head.open(nothing.getRedirectedUrl()).getContentAsString();
        assertThat(part(page, "id=\"to\"", "</select>")).contains("value=\"officer.uz\" selected");
        assertThat(page).contains(tick).doesNotContainPattern(ticked(tick));
    }

    private static String ticked(String value) {
        return "value=\"" + Pattern.quote(value) + "\"[^>]* checked";
    }

    @Test
    void eachRowOfMyWorkLeadsToWhereItsTaskIsGivenToAnother() throws Exception {
        var uz = pressed(prepared.withCentralAuthority(Prepared.summons()));
        var officer = Browser.of(node, "officer.uz");
        var row =
                part(officer.open("/work?tab=available&lang=en").getContentAsString(), "/cases/" + uz + "\"", "</tr>");
        assertThat(row).contains(">Assign to me<", ">Assign to me and open<", ">Give to another<");
        var link = Pattern.compile("href=\"(/cases/" + uz + "/tasks)#(to-[^\"]+)\"")
                .matcher(row);
        assertThat(link.find()).isTrue();
        assertThat(officer.open(link.group(1)).getContentAsString()).contains("id=\"" + link.group(2) + "\"");
        officer.send("/work/" + link.group(2).substring(3) + "/take", Map.of());
        assertThat(part(officer.open("/work?tab=mine&lang=en").getContentAsString(), "/cases/" + uz + "\"", "</tr>"))
                .contains(">Release<", ">Give to another<");

        prepared.approved(Prepared.summons());
        assertThat(Browser.of(node, "translator.uz")
                        .open("/work?tab=available&lang=en")
                        .getContentAsString())
                .contains(">Assign to me<")
                .doesNotContain("Give to another");
    }

    @Test
    void whoTakesATaskIsLedToThePageOfItsFormKey() throws Exception {
        var uz = pressed(prepared.withCentralAuthority(Prepared.summons()));
        var officer = Browser.of(node, "officer.uz");
        var work = officer.open("/work?tab=available&lang=en").getContentAsString();
        var take = Pattern.compile("action=\"(/work/[^\"]+/take)\\?open=true\"")
                .matcher(part(work, "/cases/" + uz + "\"", "</tr>"));
        assertThat(take.find()).isTrue();
        var opened = officer.send(take.group(1) + "?open=true", Map.of());
        assertThat(opened.getRedirectedUrl()).isEqualTo("/cases/" + uz + "/review");
        assertThat(officer.open(opened.getRedirectedUrl()).getStatus()).isEqualTo(200);
        var mine = officer.open("/work?tab=mine&lang=en").getContentAsString();
        assertThat(part(mine, "/cases/" + uz + "\"", "</tr>")).contains("href=\"/cases/" + uz + "/review\"");
    }

    @Test
    void everyPageOfATaskIsServed() throws Exception {
        for (var key : TaskPages.formKeys()) {
            var page = served(TaskPages.address(key, "UZ-MLA-2026-000001"));
            assertThat(page).as(key).isNotNull();
        }
        assertThat(served("/cases/UZ-MLA-2026-000001/forget-request")).isNull();
    }

    private @Nullable Object served(String address) throws Exception {
        var request = new MockHttpServletRequest("GET", address);
        ServletRequestPathUtils.parseAndCache(request);
        var pages = node.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        return pages.getHandler(request);
    }

    @Test
    void onlyWhoWorksOnFilesIsOfferedWithWhatHeIsAndWhere() throws Exception {
        prepared.withCentralAuthority(Prepared.summons());
        var list = Browser.of(node, "head.uz").open("/work/all?lang=en").getContentAsString();
        var holders = part(list, "id=\"person\"", "</select>");
        assertThat(holders)
                .contains(
                        "value=\"officer.uz\"", "– Central authority officer, Registry (chancery), Prosecutor General")
                .doesNotContain("auditor.uz", "admin.uz", "operator.uz");
        assertThat(part(list, "id=\"to\"", "</select>")).doesNotContain("auditor.uz", "admin.uz", "registrar.kz");
    }

    @Test
    void aReviewAndAnExecutionAreGivenToWhoCanDoThemAndNobodyIsChosenBefore() throws Exception {
        var uz = prepared.transmitted(Prepared.summons());
        var kz = as("officer.kz").awaitIncoming(uz);
        as("officer.kz").act(kz, "register", Map.of("reference", "KZ-1-1/26"));
        var review = Browser.of(node, "head.kz")
                .open("/cases/" + kz + "/acts/assign-review?lang=en")
                .getContentAsString();
        var reviewers = part(review, "id=\"officer\"", "</select>");
        assertThat(reviewers)
                .contains("<option value=\"\">", "value=\"officer.kz\"", "Central authority officer")
                .doesNotContain("registrar.kz", "translator.kz", "selected");

        as("head.kz").act(kz, "assign-review", Prepared.review("officer.kz"));
        as("officer.kz").act(kz, "accept");
        var execution = Browser.of(node, "officer.kz")
                .open("/cases/" + kz + "/acts/assign-execution?lang=en")
                .getContentAsString();
        assertThat(part(execution, "id=\"authority\"", "</select>"))
                .contains("value=\"KZ-UNIT-1\"")
                .doesNotContain("KZ-SHELTER", "KZ-MFA");
        assertThat(execution).contains("in which somebody who can execute has an account");
        assertThat(as("officer.kz")
                        .post("/cases/" + kz + "/assign-execution", Map.of("authority", "KZ-MFA"))
                        .code())
                .isEqualTo("nobody-executes");
    }

    @Test
    void aListWithoutAGoodNameKeepsWhatWasTyped() throws Exception {
        var head = Browser.of(node, "head.uz");
        var long81 = "Overdue ".repeat(10) + "x";
        var sent = head.send("/work/all/views?lang=en", Map.of("name", long81, "overdue", "true"));
        assertThat(sent.getRedirectedUrl()).isEqualTo("/work/all?overdue=true");
        var page = head.open(sent.getRedirectedUrl()).getContentAsString();
        assertThat(page)
                .contains("href=\"#name\">Name of the list: The name is too long", "id=\"name-error\"", long81)
                .containsPattern("<details[^>]* open");
        assertThat(head.open("/work/all").getContentAsString()).doesNotContain("id=\"name-error\"");
    }

    @Test
    void whoHasNothingToDoIsNotSentToAListThatIsEmptyToo() throws Exception {
        assertThat(Browser.of(node, "admin.uz").open("/work?lang=en").getContentAsString())
                .contains("There is nothing to take either.")
                .doesNotContain("stand under");
    }
}
