package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.RunningNode;
import org.rogatory.journey.Scenarios;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;

/** The interview asks whether a police channel or a public record is enough, keeps the answer inside and stops nothing. */
class InformalCheckTest extends RunningNode {

    private static final String UNSAID = "Nobody has said yet";

    private final WebApplicationContext node;

    InformalCheckTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    private String drafted(String requested) {
        var content = Scenarios.content("SC-01").put("requested", requested);
        content.remove("requested_authority");
        var begun = as("drafter.uz").post("/cases", Map.of("content", content, "as_of", "2026-04-20"));
        return begun.body().path("caseRef").asString();
    }

    private String check(String caseRef) throws Exception {
        return Browser.of(node, "drafter.uz")
                .open("/drafts/" + caseRef + "/check?lang=en")
                .getContentAsString();
    }

    private static Map<String, String> typed(MockHttpServletResponse form, String kind, String reason)
            throws Exception {
        var typed = new HashMap<String, String>();
        typed.put("once", Browser.value(form, "once"));
        typed.put("version", Browser.value(form, "version"));
        typed.put("kind", kind);
        typed.put("reason", reason);
        return typed;
    }

    @Test
    void thePageToCheckTheAnswersAsksWhatWasNotSaidAndNamesTheNetworkOnlyBetweenItsMembers() throws Exception {
        assertThat(check(drafted("KZ"))).contains(UNSAID, "CASC", "/informal-check");
        assertThat(check(drafted("IT"))).contains(UNSAID, "/informal-check").doesNotContain("CASC");
    }

    @Test
    void whatIsMissingIsNamedWithItsPlaceAndWhatWasTypedIsKept() throws Exception {
        var ours = drafted("KZ");
        var drafter = Browser.of(node, "drafter.uz");
        var address = "/drafts/" + ours + "/informal-check?lang=en";
        var form = drafter.open(address);
        var again = drafter.send(address, typed(form, "", "They have no register (synthetic)."));
        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(again.getContentAsString())
                .contains("href=\"#kind\"", "id=\"kind-error\"", "They have no register (synthetic).")
                .doesNotContain("id=\"reason-error\"");

        var done = drafter.send(address, typed(again, "tried", "They have no register (synthetic)."));
        assertThat(done.getRedirectedUrl()).isEqualTo("/drafts/" + ours + "/check#informal-title");
        assertThat(check(ours)).contains("Yes, it was tried").doesNotContain(UNSAID);
        assertThat(as("drafter.uz").get("/cases/" + ours + "/content").body().toString())
                .doesNotContain("no register", "tried");
    }
}
