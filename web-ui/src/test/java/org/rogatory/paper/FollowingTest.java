package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.RunningNode;
import org.rogatory.journey.Scenarios;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.node.ObjectNode;

/** Requests that go on from an earlier one, and names in two scripts, as pages and the interface show them. */
class FollowingTest extends RunningNode {

    private final WebApplicationContext node;

    FollowingTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    private static ObjectNode content() {
        return Scenarios.content("SC-01")
                .put("requested", "KZ")
                .put("requested_authority", "KZ-GPO")
                .put("language", "ru")
                .put("translation", "not_needed");
    }

    private String sent(ObjectNode content) {
        content.putArray("legal_basis").add("UNTOC").add("UNTOC-TIP").add("KZ-UZ-1997");
        var begun = as("drafter.uz").post("/cases", Map.of("content", content, "as_of", "2026-04-20"));
        var ours = begun.body().path("caseRef").asString();
        as("drafter.uz").act(ours, "submit");
        as("supervisor.uz").act(ours, "endorse");
        as("officer.uz").act(ours, "approve");
        as("signatory.uz").act(ours, "sign");
        as("officer.uz").act(ours, "transmit", Map.of("reference", "UZ-1"));
        return ours;
    }

    private String page(String user, String address) throws Exception {
        return Browser.of(node, user).open(address).getContentAsString();
    }

    @Test
    void aSupplementIsInterviewedAboutWhatIsNewAndBothFilesNameEachOther() throws Exception {
        var first = sent(content());
        var begun = as("drafter.uz").post("/cases/" + first + "/supplement", Map.of());
        var second = begun.body().path("caseRef").asString();
        assertThat(begun.body().path("form").asString()).isEqualTo("supplementary_request");

        var matter = page("drafter.uz", "/drafts/" + second + "/matter?lang=en");
        assertThat(matter)
                .contains("name=\"new_facts\"", "name=\"parent\"", "value=\"" + first + "\"", "What is new")
                .contains("Facts as the first request told them");
        assertThat(page("drafter.uz", "/cases/" + second + "?lang=en")).contains("Linked files", "Supplements", first);
        assertThat(page("drafter.uz", "/cases/" + first + "?lang=ru")).contains("Дополнено запросом", second);
        assertThat(links("drafter.uz", second)).isEqualTo("supplements true " + first);
        assertThat(links("drafter.uz", first)).isEqualTo("supplements false " + second);
        assertThat(links("officer.uz", first)).isBlank();
        assertThat(as("officer.kz").get("/cases/" + first + "/links").status()).isEqualTo(404);
        assertThat(page("drafter.uz", "/cases/" + first + "?lang=uz")).doesNotContain("/correct");
        assertThat(Browser.of(node, "drafter.uz")
                        .open("/cases/" + first + "/correct")
                        .getStatus())
                .isGreaterThanOrEqualTo(400);
        assertThat(as("drafter.uz")
                        .post("/cases/" + first + "/correct", Map.of())
                        .code())
                .isEqualTo("wrong-status");
    }

    private String links(String user, String caseRef) {
        var link = as(user).get("/cases/" + caseRef + "/links").body().path(0);
        return String.join(
                " ",
                link.path("kind").asString(""),
                link.path("earlier").asString(""),
                link.path("caseRef").asString(""));
    }

    @Test
    void aPlainRequestIsNotAskedAboutAnEarlierOne() throws Exception {
        var begun = as("drafter.uz").post("/cases", Map.of("content", content()));
        var draft = begun.body().path("caseRef").asString();
        assertThat(page("drafter.uz", "/drafts/" + draft + "/matter"))
                .contains("name=\"facts\"")
                .doesNotContain("name=\"new_facts\"", "name=\"parent\"");
    }

    private String withWitness() {
        var content = content();
        var person = content.putArray("persons").addObject();
        person.put("role", "witness").put("name", "Намунова Юлия (вымышлено)").put("born", "1990-01-01");
        person.put("citizenship", "UZ").put("location", "Ташкент");
        var begun = as("drafter.uz").post("/cases", Map.of("content", content, "as_of", "2026-04-20"));
        return begun.body().path("caseRef").asString();
    }

    @Test
    void aNameIsKeptInItsScriptAndInLatinFromTheInterviewToTheOtherState() throws Exception {
        var draft = withWitness();
        var pages = Browser.of(node, "drafter.uz");
        var address = "/drafts/" + draft + "/persons";
        var shown = pages.open(address + "?lang=ru");
        assertThat(shown.getContentAsString()).contains("Имя латиницей", "value=\"add:latin\"");
        var fields = new HashMap<String, String>();
        for (var field : List.of("version", "seen", "person-rows")) {
            fields.put(field, Browser.value(shown, field));
        }
        fields.put("do", "add:latin");
        fields.put("person-0-role", "witness");
        fields.put("person-0-name", "Намунова Юлия (вымышлено)");
        assertThat(pages.send(address, fields).getStatus()).isEqualTo(302);
        assertThat(pages.open(address).getContentAsString()).contains("Namunova Iuliia (vymyshleno)");
        assertThat(page("drafter.uz", "/drafts/" + draft + "/check")).contains("Namunova Iuliia (vymyshleno)");
        assertThat(page("drafter.uz", "/cases/" + draft + "/people")).contains("Namunova Iuliia (vymyshleno)");
        assertThat(as("drafter.uz")
                        .read(draft)
                        .path("content")
                        .path("persons")
                        .path(0)
                        .path("name_latin")
                        .asString())
                .isEqualTo("Namunova Iuliia (vymyshleno)");
        assertThat(page("auditor.uz", "/cases/" + draft + "/people")).doesNotContain("Namunova");
    }

    @Test
    void theDayWantedStandsAmongTheDeadlinesOfBothSides() throws Exception {
        var content = content();
        content.putObject("urgency")
                .put("urgent", true)
                .put("reason", "Custody ends.")
                .put("wanted_by", "2031-03-05");
        var ours = sent(content);
        assertThat(page("officer.uz", "/cases/" + ours + "/deadlines?lang=ru"))
                .contains("Срок, к которому мы просили ответить", "2031");
    }
}
