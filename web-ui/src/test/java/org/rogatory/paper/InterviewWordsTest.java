package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.journey.RunningNode;
import org.rogatory.journey.Scenarios;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The interview asks calmly for what is not there yet, and whoever tells something unasked is not asked what he requests. */
class InterviewWordsTest extends RunningNode {

    private static final String WRONG = "rg-find--error";

    private final WebApplicationContext node;

    InterviewWordsTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    private String drafted(ObjectNode content) {
        var begun = as("drafter.uz").post("/cases", Map.of("content", content, "as_of", "2026-04-20"));
        return begun.body().path("caseRef").asString();
    }

    private String page(String address) throws Exception {
        return Browser.of(node, "drafter.uz").open(address).getContentAsString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "uz"})
    void aFreshItemSaysWhatIsNeededAndIsRedOnlyOnceItIsCheckedOrSaved(String language) throws Exception {
        var content = Scenarios.content("SC-01");
        content.putArray("assistance").addObject().put("type", "bank_records").putObject("facts");
        var address = "/drafts/" + drafted(content);
        var fresh = page(address + "/needed?lang=" + language);
        assertThat(fresh)
                .containsPattern("(?s)rg-jump--needed.*href=\"#item-0-period\"")
                .doesNotContain(WRONG)
                .doesNotContain("is-bad");
        assertThat(page(address + "/needed?saved")).contains(WRONG, "is-bad").doesNotContain("rg-jump--needed");
        assertThat(page(address + "/needed?from=check")).contains(WRONG);
        assertThat(page(address + "/check")).contains(WRONG).doesNotContain("/acts/submit");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Extremism | no international class; national law alone; respect for rights has to be reviewed
            ru | Экстремизм | нет международного класса; только национальное право; нужна проверка соблюдения прав
            uz | Ekstremizm | xalqaro sinfi yoʻq; faqat milliy qonun; huquqlarga rioya etilishi tekshirilishi zarur
            """)
    void whereOffencesAreChosenItIsSaidWhatIsToBeMinded(String language, String offence, String caution)
            throws Exception {
        var chosen = "/drafts/" + drafted(Scenarios.content("SC-01")) + "/offences?lang=" + language;
        assertThat(page(chosen)).contains(">" + offence + " – " + caution + "</option>");
        assertThat(page("/legal-basis?lang=" + language))
                .containsPattern(">" + offence + "\\s*<span[^>]*>" + caution + "<");
    }

    @Test
    void whatIsWrittenAndWrongIsRedAtOnce() throws Exception {
        var content = Scenarios.content("SC-01").put("opened", "2027-01-01");
        assertThat(page("/drafts/" + drafted(content) + "/matter")).contains(WRONG);
    }

    @Test
    void whoTellsSomethingUnaskedIsAskedNothingOfRequests() throws Exception {
        var content = (ObjectNode) JsonMapper.shared().readTree("""
                {"form": "spontaneous_information", "requesting": "UZ", "requesting_authority": "UZ-GPO",
                 "requested": "KZ", "requested_authority": "KZ-GPO", "facts": "Synthetic facts. They are enough.",
                 "purpose": "It may help a case (synthetic)."}
                """);
        var address = "/drafts/" + drafted(content);
        for (var topic : List.of("matter", "offences", "addressee", "basis", "persons", "formalities", "check")) {
            var shown = page(address + "/" + topic);
            var ofStates = "soʻrov yubor(uvchi|ilgan)";
            assertThat(shown.substring(shown.indexOf("<main")).replaceAll(ofStates, ""))
                    .as(topic)
                    .contains("Kimga")
                    .doesNotContain("/needed\"", "Nima kerak", "Soʻraladigan", "soʻrov", "Soʻrov");
        }
        assertThat(page(address + "/basis"))
                .contains("Qozogʻiston: Ishtirokchi, ", "Tillar: ", "Manbalar")
                .containsPattern(": [^<]*markaziy organ[^<]*<");
        assertThat(Browser.of(node, "drafter.uz").open(address + "/needed").getStatus())
                .isEqualTo(404);
        assertThat(page(address + "/preview"))
                .contains("Сообщаемые сведения и их источник")
                .doesNotContain("Цель запроса", "Пункт запроса");
    }
}
