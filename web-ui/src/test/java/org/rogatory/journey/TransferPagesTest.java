package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages on which a transfer is begun and written, and those of consent, sentence and both sides, looked at. */
class TransferPagesTest extends BrowserTest {

    private static final List<String> TOPICS = List.of(
            "direction",
            "person",
            "judgment",
            "time",
            "consent",
            "basis",
            "dual-criminality",
            "reports",
            "claims",
            "formalities",
            "check");

    @ParameterizedTest
    @CsvSource({"en, DESK", "ru, PHONE", "uz, DESK"})
    void everyPageOfTheInterviewIsGoneThroughAndNoneLosesWhatItDoesNotShow(String language, Sight sight) {
        var drafter = reader(language, sight).signIn("drafter.uz");
        drafter.open("/transfer/new").look("transfer-new");
        drafter.page().selectOption("#requested", "KZ");
        drafter.page().click("main form:has(#requested) button[type=submit]");
        drafter.page().waitForURL("**/draft/direction");
        drafter.look("transfer-empty");

        var ours = SentencedPerson.drafted(as("drafter.uz"), SentencedPerson.request());
        var before = as("drafter.uz").read(ours).path("content");
        drafter.open("/transfer/" + ours + "/draft/direction");
        for (var topic : TOPICS.subList(0, TOPICS.size() - 1)) {
            assertThat(drafter.page().url()).contains("/" + topic);
            drafter.look("transfer-" + topic);
            drafter.page().click("button[name=do][value=next]");
        }
        drafter.look("transfer-check");
        assertThat(as("drafter.uz").read(ours).path("content")).isEqualTo(before);
        drafter.open("/cases/" + ours + "/request").look("transfer-request");
    }

    @Test
    void theTabsOfATransferAreShownInThreeLanguagesAndOnATelephone() {
        var file = "/cases/" + SentencedPerson.drafted(as("drafter.uz"), SentencedPerson.request());
        var drafter = reader("ru").also("en", "uz").signIn("drafter.uz");
        drafter.open(file + "/consent").look("transfer-consent-tab").narrow("transfer-consent-narrow");
        drafter.open(file + "/sentence").look("transfer-sentence-tab").narrow("transfer-sentence-narrow");
        drafter.open(file + "/both").look("transfer-both-tab").narrow("transfer-both-narrow");
        var phone = reader("ru", Sight.PHONE).signIn("drafter.uz");
        phone.open(file + "/sentence").look("transfer-sentence-phone");
    }

    @Test
    void theSheetsForPaperAreShownInThreeLanguagesAndNeedNoScripts() {
        var file = "/cases/" + SentencedPerson.drafted(as("drafter.uz"), SentencedPerson.request());
        var drafter = reader("ru").also("en", "uz").signIn("drafter.uz");
        drafter.open(file + "/summary-court").look("transfer-summary-court");
        drafter.open(file + "/summary-border").look("transfer-summary-border");
        var phone = reader("ru", Sight.PHONE).signIn("drafter.uz");
        phone.open(file + "/summary-court").look("transfer-summary-phone");
        reader("uz", Sight.WITHOUT_SCRIPTS)
                .signIn("drafter.uz")
                .open(file + "/summary-court")
                .look("transfer-summary-plain");
    }

    /** Whether he may be transferred is asked of whoever serves for life, too. */
    @Test
    void theConditionsAreShownWhereTheSentenceCannotBeCounted() {
        var content = SentencedPerson.request();
        content.withObject("/transfer/time").put("sentence", "for life (synthetic)");
        var ours = SentencedPerson.drafted(as("drafter.uz"), content);
        var drafter = reader("en").signIn("drafter.uz").open("/cases/" + ours + "/sentence");
        assertThat(drafter.text("main"))
                .contains("The sentence cannot be counted yet", "The judgment is final", "The person consents");
        drafter.look("transfer-sentence-uncounted");
    }

    @Test
    void theRestIsCountedByTheServerAndTakenOverByAButton() {
        var content = SentencedPerson.request();
        content.withObject("/transfer/time").put("served_days", 1);
        var ours = SentencedPerson.drafted(as("drafter.uz"), content);
        var drafter = reader("en").signIn("drafter.uz").open("/transfer/" + ours + "/draft/time");
        assertThat(drafter.text("#rest-0"))
                .contains("742 days", "20 September 2032", "75 months", "Days served and credited");
        drafter.page().click("button[name=do][value='add:rest']");
        drafter.page().waitForURL("**/draft/time*");
        assertThat(drafter.page().inputValue("#transfer-time-served_days")).isEqualTo("742");
        assertThat(as("drafter.uz")
                        .read(ours)
                        .at("/content/transfer/time/served_days")
                        .asInt())
                .isEqualTo(742);
    }
}
