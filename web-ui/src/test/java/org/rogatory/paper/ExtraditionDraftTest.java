package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.rogatory.journey.WantedPerson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.node.ObjectNode;

/** A request for extradition is begun, written on its pages, checked and submitted. */
class ExtraditionDraftTest extends RunningNode {

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

    private final WebApplicationContext node;

    ExtraditionDraftTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    private String drafted(ObjectNode content) {
        return WantedPerson.drafted(as("drafter.uz"), content);
    }

    private Browser drafter() throws Exception {
        return Browser.of(node, "drafter.uz");
    }

    private static String address(String caseRef, String topic) {
        return "/extradition/" + caseRef + "/draft/" + topic;
    }

    private String page(String address) throws Exception {
        return drafter().open(address).getContentAsString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"extradition_request", "provisional_arrest_request"})
    void aNewRequestIsBegunWhereAllAreAndOnItsOwnPage(String form) throws Exception {
        assertThat(page("/drafts?lang=en")).contains("value=\"" + form + "\"", "href=\"/extradition/new\"");
        var chosen = Map.of("form", form, "requested", "KZ");
        for (var door : List.of("/drafts", "/extradition/new")) {
            var begun = drafter().send(door, chosen).getRedirectedUrl();
            assertThat(begun).as(door).startsWith("/extradition/UZ-EXT-").endsWith("/draft/what-happened");
        }
        assertThat(page("/extradition/new?lang=en"))
                .contains("value=\"" + form + "\"")
                .doesNotContain("mla_request");
        var wrong = drafter().send("/extradition/new", Map.of("form", "mla_request", "requested", "UZ"));
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString()).contains("href=\"#form\"", "href=\"#requested\"");
        var officer = Browser.of(node, "officer.uz");
        assertThat(officer.open("/extradition/new").getStatus()).isEqualTo(403);
        assertThat(officer.send("/extradition/new", chosen).getStatus()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "uz"})
    void everyPageIsInWordsOfItsReader(String language) throws Exception {
        var ours = drafted(WantedPerson.request());
        for (var topic : TOPICS) {
            var shown = page(address(ours, topic) + "?lang=" + language);
            assertThat(shown.substring(shown.indexOf("<main")))
                    .as(topic)
                    .contains("aria-current=\"page\"", "href=\"" + address(ours, "custody") + "\"")
                    .doesNotContain("??", "mladraft.", "extradition.part.", "extradition.purpose.");
        }
        assertThat(page(address(ours, "custody"))).contains("value=\"14:20\"", "value=\"2026-04-05\"");
        var arrest = drafted(WantedPerson.arrest());
        assertThat(page(address(arrest, "custody") + "?lang=" + language))
                .contains("name=\"provisional-duty_contact\"")
                .doesNotContain("/draft/limitation", "mladraft.");
        assertThat(drafter().open(address(arrest, "limitation")).getStatus()).isEqualTo(404);
    }

    @Test
    void theCheckNamesWhatIsMissingAndLeadsToItsPage() throws Exception {
        var content = WantedPerson.request();
        ((ObjectNode) content.path("extradition")).remove("dual_criminality");
        var ours = drafted(content);
        assertThat(page(address(ours, "check") + "?lang=en"))
                .contains("href=\"" + address(ours, "dual-criminality") + "?from=check#extradition-dual_criminality\"")
                .doesNotContain("/acts/submit");

        var opened = drafter().open(address(ours, "dual-criminality") + "?from=check");
        var fields = Map.of(
                "version",
                Browser.value(opened, "version"),
                "seen",
                Browser.value(opened, "seen"),
                "extradition-dual_criminality",
                "Punishable on both sides (synthetic).",
                "from",
                "check");
        assertThat(drafter().send(address(ours, "dual-criminality"), fields).getRedirectedUrl())
                .isEqualTo(address(ours, "check"));
        assertThat(page(address(ours, "check"))).contains("/cases/" + ours + "/acts/submit\"");
        assertThat(page("/cases/" + ours)).contains(address(ours, "what-happened"));
        assertThat(page("/cases/" + ours + "/request?lang=en"))
                .contains("Punishable on both sides (synthetic).", ">To prosecute<", "Last day on which");
    }

    @Test
    void whoDraftsAnArrestIsLedToItsFileAndWhoSendsItFindsItThere() throws Exception {
        var ours = drafted(WantedPerson.arrest());
        assertThat(page(address(ours, "check") + "?lang=en"))
                .contains("href=\"/cases/" + ours + "\"", "The central authority sends it")
                .doesNotContain("/acts/submit");
        assertThat(Browser.of(node, "officer.uz").open("/cases/" + ours).getContentAsString())
                .as("it leads")
                .containsPattern("<a class=\"govuk-button\"[^>]*/acts/send-provisional-arrest-request\"");
    }

    @Test
    void aPageOfAnotherInterviewLeadsToItsOwn() throws Exception {
        var ours = drafted(WantedPerson.request());
        var other = new Prepared(this).drafted(Prepared.summons());
        var moved = Map.of(
                "/drafts/" + ours + "/matter",
                address(ours, "what-happened"),
                "/drafts/" + ours + "/check",
                address(ours, "check"),
                address(other, "basis"),
                "/drafts/" + other + "/basis",
                address(other, "custody"),
                "/drafts/" + other + "/matter");
        for (var each : moved.entrySet()) {
            assertThat(drafter().open(each.getKey()).getRedirectedUrl()).isEqualTo(each.getValue());
        }
        assertThat(drafter()
                        .send(address(other, "basis"), Map.of("articles", "x"))
                        .getStatus())
                .isEqualTo(404);
        assertThat(drafter().open("/drafts/" + ours + "/abandon").getRedirectedUrl())
                .isEqualTo("/cases/" + ours + "/acts/cancel");
    }

    @Test
    void itIsSavedInPassingAndNobodyWritesOverAnother() throws Exception {
        var ours = drafted(WantedPerson.request());
        var address = address(ours, "assurances");
        var opened = drafter().open(address);
        var fields = new HashMap<>(Map.of(
                "version", Browser.value(opened, "version"),
                "seen", Browser.value(opened, "seen"),
                "extradition-assurances", "no torture (synthetic)"));
        assertThat(drafter().passing(address, fields).getContentAsString()).contains("draft-saved");
        var content = as("drafter.uz").read(ours).path("content");
        assertThat(content.at("/extradition/assurances").size()).isOne();
        assertThat(content.at("/provisional/limits").size()).isGreaterThan(1);

        fields.put("extradition-assurances", "speciality (synthetic)");
        var asked = drafter().send(address, fields);
        assertThat(asked.getStatus()).isEqualTo(409);
        assertThat(asked.getContentAsString())
                .contains("keep-extradition.assurances", "no torture (synthetic)", "speciality (synthetic)");

        as("drafter.uz").act(ours, "submit");
        assertThat(drafter().send(address, fields).getStatus()).isEqualTo(409);
    }
}
