package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** What the form of a notice asks for item by item is asked for, refused, shown again and told in those items. */
class ParticularsPageTest extends RunningNode {

    private static final String PARTLY = "particulars[partial_possible]";
    private static final String APPEAL = "particulars[appeal]";

    private final WebApplicationContext node;

    ParticularsPageTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    private String reviewed() {
        var prepared = new Prepared(this);
        return prepared.underReview(prepared.transmitted(Prepared.summons()));
    }

    private String form(String user, String kz, String act) throws Exception {
        return Browser.of(node, user).open("/cases/" + kz + "/acts/" + act).getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void eachItemIsAFieldNamedByTheReferenceData() throws Exception {
        var kz = reviewed();
        assertThat(form("head.kz", kz, "refuse?lang=en"))
                .contains("name=\"" + PARTLY + "\"", "Whether part or conditional execution was possible")
                .contains("name=\"" + APPEAL + "\"", "Remedy information for the person (")
                .doesNotContain("??");
        assertThat(form("head.kz", kz, "refuse?lang=ru")).contains("Возможность частичного исполнения");
        assertThat(form("head.kz", kz, "refuse?lang=uz")).contains("Qisman ijro imkoniyati");
        assertThat(form("officer.kz", kz, "request-information?lang=en"))
                .contains("name=\"particulars[why]\"", "name=\"particulars[consequence]\"");
    }

    @Test
    void theLanguageOfTheWordsIsThatOfThePageUntilSaidOtherwise() throws Exception {
        var kz = reviewed();
        assertThat(form("head.kz", kz, "refuse?lang=ru"))
                .contains("name=\"textLanguage\"", "Язык этих текстов")
                .containsPattern("<option[^>]*value=\"ru\"[^>]*selected");
        var typed = Browser.of(node, "head.kz")
                .send("/cases/" + kz + "/acts/refuse", Map.of("releasedText", "Yoʻq.", "textLanguage", "uz-Cyrl"));
        assertThat(typed.getStatus()).isEqualTo(422);
        assertThat(typed.getContentAsString(StandardCharsets.UTF_8))
                .containsPattern("<option[^>]*value=\"uz-Cyrl\"[^>]*selected");
        assertThat(as("officer.kz")
                        .post(
                                "/cases/" + kz + "/request-information",
                                Map.of(
                                        "keys",
                                        List.of("facts"),
                                        "releasedText",
                                        "Which one?",
                                        "textLanguage",
                                        "English",
                                        "particulars",
                                        Map.of("why", "a (made up)", "consequence", "b (made up)")))
                        .errors())
                .containsOnly(entry("/textLanguage", "unknown-code"));
    }

    @Test
    void theResultOfAnItemIsInTheLanguageThatItsWriterSays() throws Exception {
        var prepared = new Prepared(this);
        var kz = prepared.inExecution(prepared.transmitted(Prepared.summons()));
        var item = prepared.item(kz, 0);
        as(Prepared.EXECUTOR).act(kz, "start-item", Map.of("item", item));
        assertThat(form(Prepared.EXECUTOR, kz, "record-item-result?lang=ru&item=" + item))
                .contains("name=\"textLanguage\"", "Язык этих текстов")
                .containsPattern("<option[^>]*value=\"ru\"[^>]*selected");
        as(Prepared.EXECUTOR)
                .act(
                        kz,
                        "record-item-result",
                        Map.of(
                                "item", item,
                                "happenedOn", "2026-11-20",
                                "place", "Shymkent",
                                "releasedText", "Topshirildi (toʻqima).",
                                "textLanguage", "uz"));
        var told = as(Prepared.EXECUTOR).get("/cases/" + kz + "/items").body().path(0);
        assertThat(told.path("textLanguage").asString()).isEqualTo("uz");
    }

    @Test
    void whatIsMissingIsPointedAtAndWhatWasTypedStands() throws Exception {
        var kz = reviewed();
        var pages = Browser.of(node, "head.kz");
        var half = pages.send(
                "/cases/" + kz + "/acts/refuse",
                Map.of(
                        "ground",
                        "sovereignty_security",
                        "releasedText",
                        "It would harm us (made up).",
                        APPEAL,
                        "To the court <b>there</b>."));
        assertThat(half.getStatus()).isEqualTo(422);
        assertThat(half.getContentAsString())
                .contains("href=\"#" + PARTLY + "\"", "To the court &lt;b&gt;there&lt;/b&gt;.")
                .doesNotContain("??");
        assertThat(as("head.kz").read(kz).path("status").asString()).isEqualTo("under_review");
    }

    @Test
    void theInterfaceNamesTheItemThatIsMissingOrUnknown() {
        var kz = reviewed();
        var path = "/cases/" + kz + "/request-information";
        var asked = Map.of("keys", List.of("facts"), "particulars", Map.of("why", "Two are named (made up)."));
        assertThat(as("officer.kz").post(path, asked).errors())
                .containsOnly(entry("/particulars/consequence", "field-missing"));
        var unknown = Map.of(
                "keys",
                List.of("facts"),
                "particulars",
                Map.of("why", "a (made up)", "consequence", "b (made up)", "appeal", "c (made up)"));
        assertThat(as("officer.kz").post(path, unknown).errors()).containsOnly(entry("/particulars", "unknown-code"));
    }
}
