package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.rogatory.journey.WantedPerson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** The dossier of the person on the page of the file and by the interface. */
class WantedPageTest extends RunningNode {

    private final WebApplicationContext node;

    WantedPageTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    private String drafted() {
        return WantedPerson.drafted(as("drafter.uz"), WantedPerson.request());
    }

    private Browser drafter() throws Exception {
        return Browser.of(node, "drafter.uz");
    }

    private static Map<String, String> typed(MockHttpServletResponse form, String health) throws Exception {
        return new HashMap<>(Map.of("seen", Browser.value(form, "seen"), "dossier-health", health, "do", "next"));
    }

    @Test
    void whatTheRequestSaysIsTakenOverAndWrittenOn() throws Exception {
        var ours = drafted();
        var tab = "/cases/" + ours + "/wanted";
        assertThat(drafter().open("/cases/" + ours + "?lang=en").getContentAsString())
                .contains("href=\"" + tab);
        assertThat(drafter().open(tab + "?lang=en").getContentAsString())
                .contains(WantedPerson.NAME, "Date of birth", "15 January 1981", tab + "/edit")
                .doesNotContain("mladraft.", "??");

        var form = drafter().open(tab + "/edit?lang=en");
        assertThat(form.getContentAsString()).contains("name=\"name-0-text\"").doesNotContain("mladraft.", "??");
        var saved = drafter().send(tab + "/edit", typed(form, "Healthy (synthetic)."));
        assertThat(saved.getRedirectedUrl()).isEqualTo(tab);
        assertThat(drafter().open(tab).getContentAsString()).contains("Healthy (synthetic).", WantedPerson.NAME);

        var late = drafter().send(tab + "/edit", typed(form, "Ill (synthetic)."));
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(late.getContentAsString()).contains("Healthy (synthetic).", "Ill (synthetic).");
    }

    @Test
    void aRowIsAddedWithoutLosingWhatIsTypedAndNothingUnreadableIsSaved() throws Exception {
        var tab = "/cases/" + drafted() + "/wanted";
        var form = drafter().open(tab + "/edit?lang=en");
        var fields = typed(form, "Typed (synthetic).");
        fields.put("do", "add:check");
        var more = drafter().send(tab + "/edit?lang=en", fields);
        assertThat(more.getStatus()).isEqualTo(200);
        assertThat(more.getContentAsString()).contains("name=\"check-0-result\"", "Typed (synthetic).");

        fields.putAll(Map.of("do", "next", "dossier-consul-notified_on", "31.02.2026"));
        assertThat(drafter().send(tab + "/edit", fields).getStatus()).isEqualTo(422);
        fields.putAll(Map.of("dossier-consul-notified_on", "", "dossier-minors-count", "99"));
        assertThat(drafter().send(tab + "/edit", fields).getStatus()).isEqualTo(422);
        assertThat(drafter().open(tab).getContentAsString()).doesNotContain("Typed (synthetic).");
    }

    @Test
    void aFileOfAssistanceHasNone() throws Exception {
        var other = new Prepared(this).drafted(Prepared.summons());
        assertThat(drafter().open("/cases/" + other + "/wanted").getStatus()).isEqualTo(404);
        assertThat(drafter().open("/cases/" + other + "/wanted/edit").getStatus())
                .isEqualTo(404);
        assertThat(drafter().open("/cases/" + other).getContentAsString()).doesNotContain("/wanted");
        assertThat(as("drafter.uz").get("/cases/" + other + "/wanted").status()).isEqualTo(404);
    }

    @Test
    void aNationalSystemReadsAndWritesOnWhatItSaw() {
        var path = "/cases/" + drafted() + "/wanted";
        var read = as("drafter.uz").get(path);
        var person = read.body().path("person");
        assertThat(person.at("/names/0/text").asString()).contains(WantedPerson.NAME);
        var written = JsonMapper.shared().createObjectNode().put("health", "Healthy (synthetic).");
        written.set("names", person.path("names"));
        assertThat(as("drafter.uz").put(path, written, Map.of()).code()).isEqualTo("version-missing");
        var seen = Map.of("If-Match", read.tag());
        assertThat(as("drafter.uz")
                        .put(path, written, seen)
                        .body()
                        .at("/person/health")
                        .asString())
                .isEqualTo("Healthy (synthetic).");
        assertThat(as("drafter.uz")
                        .put(path, Map.of("born", 7), Map.of("If-Match", "*"))
                        .code())
                .isEqualTo("version-missing");
    }
}
