package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages on which an extradition is begun, written and a person is known, looked at. */
class ExtraditionPagesTest extends BrowserTest {

    private static final List<String> TOPICS = List.of(
            "what-happened",
            "person",
            "warrant",
            "basis",
            "law",
            "limitation",
            "nationality",
            "dual-criminality",
            "assurances",
            "custody",
            "formalities",
            "check");

    private static final List<String> OF_TRANSIT =
            List.of("what-happened", "person", "warrant", "basis", "law", "transit", "formalities", "check");

    @ParameterizedTest
    @CsvSource({"en, DESK", "ru, PHONE"})
    void everyPageOfTheInterviewIsGoneThroughAndNoneLosesWhatItDoesNotShow(String language, Sight sight) {
        var drafter = reader(language, sight).signIn("drafter.uz");
        drafter.open("/extradition/new").look("extradition-new");
        drafter.page().check("input[name=form][value=extradition_request]");
        drafter.page().selectOption("#requested", "KZ");
        drafter.page().click("main form:has(#requested) button[type=submit]");
        drafter.page().waitForURL("**/draft/what-happened");
        drafter.look("extradition-empty");

        var ours = WantedPerson.drafted(as("drafter.uz"), WantedPerson.request());
        var before = as("drafter.uz").read(ours).path("content");
        drafter.open("/extradition/" + ours + "/draft/what-happened");
        for (var topic : TOPICS.subList(0, TOPICS.size() - 1)) {
            assertThat(drafter.page().url()).contains("/" + topic);
            drafter.look("extradition-" + topic);
            drafter.page().click("button[name=do][value=next]");
        }
        drafter.look("extradition-check");
        assertThat(as("drafter.uz").read(ours).path("content")).isEqualTo(before);
        drafter.open("/cases/" + ours).look("extradition-case");
        drafter.open("/cases/" + ours + "/request").look("extradition-request");
    }

    /** Nobody is held for a transit, and nothing is asked about a surrender that another State has granted. */
    @ParameterizedTest
    @CsvSource({"ru, DESK", "uz, PHONE"})
    void everyPageOfATransitIsGoneThroughInTheSameWay(String language, Sight sight) {
        var ours = WantedPerson.drafted(as("drafter.uz"), WantedPerson.transit());
        var before = as("drafter.uz").read(ours).path("content");
        var drafter = reader(language, sight).signIn("drafter.uz");
        drafter.open("/extradition/" + ours + "/draft/what-happened");
        for (var topic : OF_TRANSIT.subList(0, OF_TRANSIT.size() - 1)) {
            assertThat(drafter.page().url()).contains("/" + topic);
            drafter.look("transit-" + topic);
            drafter.page().click("button[name=do][value=next]");
        }
        drafter.look("transit-check");
        assertThat(as("drafter.uz").read(ours).path("content")).isEqualTo(before);
        drafter.open("/cases/" + ours + "/request").look("transit-request");
        drafter.open("/cases/" + ours).look("transit-case");
        assertThat(drafter.shows(".rg-tabs a[href$='/custody']")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"uz, DESK", "en, PHONE"})
    void thePersonIsReadAndWritten(String language, Sight sight) {
        var ours = WantedPerson.drafted(as("drafter.uz"), WantedPerson.request());
        var drafter = reader(language, sight).signIn("drafter.uz");
        drafter.open("/cases/" + ours + "/wanted").look("wanted");
        drafter.open("/cases/" + ours + "/wanted/edit").look("wanted-edit");
        drafter.type(Map.of("dossier-health", "Healthy (synthetic)."));
        drafter.page().click("main form:has(#dossier-health) .rg-actions button[value=next]");
        drafter.page().waitForURL("**/wanted");
        assertThat(drafter.look("wanted-saved").text("main")).contains("Healthy (synthetic).");

        var arrest = WantedPerson.drafted(as("drafter.uz"), WantedPerson.arrest());
        drafter.open("/extradition/" + arrest + "/draft/custody").look("arrest-custody");
        drafter.open("/extradition/" + arrest + "/draft/check").look("arrest-check");
    }
}
