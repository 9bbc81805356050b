package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** Results that come on paper after a withdrawal and after the closing are written down and marked on the pages. */
class LateAnswerPageTest extends RunningNode {

    private static final String UNSCANNED = "Not scanned (synthetic).";

    private final WebApplicationContext node;
    private final Prepared prepared = new Prepared(this);

    LateAnswerPageTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    private String withdrawn() {
        var uz = prepared.transmitted(Prepared.twoSummonses());
        as("head.uz").act(uz, "withdraw", Map.of("internalText", "It is no longer needed.", "kind", "nothing_held"));
        return uz;
    }

    private static Map<String, String> told(int number, String outcome) {
        return new HashMap<>(Map.of(
                "results[0].number",
                String.valueOf(number),
                "results[0].outcome",
                outcome,
                "results[0].result",
                "Statements enclosed (synthetic).",
                "internalText",
                UNSCANNED));
    }

    @Test
    void theOfficerWritesThemDownAndMarksTheLimitsWhereverTheFileStands() throws Exception {
        var uz = withdrawn();
        var pages = Browser.of(node, "officer.uz");
        shown(pages, uz, true);
        assertThat(Browser.of(node, "drafter.uz").open("/cases/" + uz).getContentAsString())
                .doesNotContain("acts/record-late-answer");
        var form =
                pages.open("/cases/" + uz + "/acts/record-late-answer?lang=en").getContentAsString();
        assertThat(form)
                .contains("They are bound by the limits of use all the same", "results[1].outcome")
                .doesNotContain("??");
        var refused = pages.send("/cases/" + uz + "/acts/record-late-answer", told(1, "refused"));
        assertThat(refused.getStatus()).isEqualTo(422);
        recorded(pages, uz, 1);

        as("officer.uz").act(uz, "close", Map.of("kind", "returned"));
        shown(pages, uz, false);
        recorded(pages, uz, 2);
        assertThat(as("officer.uz").read(uz).path("status").asString()).isEqualTo("closed");
    }

    private static void shown(Browser pages, String uz, boolean open) throws Exception {
        var page = pages.open("/cases/" + uz + "?lang=en").getContentAsString();
        assertThat(page).contains("/cases/" + uz + "/acts/record-late-answer", "Record results that came late");
        assertThat(page.contains("/acts/close")).isEqualTo(open);
        assertThat(page).doesNotContain("acts/mark-use", "??");
    }

    private static void recorded(Browser pages, String uz, int number) throws Exception {
        var late = pages.send("/cases/" + uz + "/acts/record-late-answer", told(number, "executed"));
        assertThat(late.getRedirectedUrl()).startsWith("/cases/" + uz);
        assertThat(pages.open("/cases/" + uz + "/timeline?lang=en").getContentAsString())
                .contains("Results received after the request had ended");
        assertThat(pages.open("/cases/" + uz).getContentAsString()).contains("acts/mark-use");
        var marked = pages.send("/cases/" + uz + "/acts/mark-use", Map.of("kind", "purpose_only"));
        assertThat(marked.getRedirectedUrl()).startsWith("/cases/" + uz);
    }
}
