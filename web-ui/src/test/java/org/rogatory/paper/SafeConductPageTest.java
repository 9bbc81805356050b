package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** The stay of a person who came is recorded on a page or by a call; the tab of deadlines shows it. */
class SafeConductPageTest extends RunningNode {

    private final WebApplicationContext node;

    SafeConductPageTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    private static String page(Browser officer, String address) throws Exception {
        return officer.open(address + "?lang=en").getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void aStayIsRecordedOnAPageAndByACallAndTheTabTellsWhomToAskForTheDays() throws Exception {
        var uz = new Prepared(this).transmitted(Prepared.summons());
        as("officer.uz").awaitStatus(uz, "delivered");
        var drafter = Browser.of(node, "drafter.uz");
        var form = "/cases/" + uz + "/acts/record-safe-conduct";
        assertThat(page(drafter, "/cases/" + uz)).contains(form).doesNotContain("??");
        assertThat(page(drafter, form))
                .contains("For which item the person came", "value=\"" + uz + "-1\"", "value=\"may_go\"")
                .contains("ask the central authority")
                .doesNotContain("??");
        came(drafter, form, uz + "-1");
        as("officer.uz")
                .act(
                        uz,
                        "record-safe-conduct",
                        Map.of("item", uz + "-1", "kind", "may_go", "happenedOn", "2026-11-21"));
        assertThat(page(drafter, "/cases/" + uz + "/deadlines"))
                .contains("Persons under safe conduct", "came 20 Nov", "that he may go", "No clock runs")
                .doesNotContain("??");
        assertThat(page(drafter, "/cases/" + uz + "/timeline")).contains("Stay under safe conduct recorded");
    }

    private static void came(Browser drafter, String form, String item) throws Exception {
        var typed = drafter.open(form);
        var version = Browser.value(typed, "version");
        var once = Browser.value(typed, "once");
        var told = Map.of("item", item, "kind", "arrived", "happenedOn", "2026-11-20");
        var sent = new HashMap<>(told);
        sent.put("version", version);
        sent.put("once", once);
        assertThat(drafter.send(form, sent).getStatus()).isEqualTo(302);
    }
}
