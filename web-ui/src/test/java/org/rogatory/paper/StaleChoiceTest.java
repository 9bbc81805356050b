package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;

/** Where what was chosen on the page of an act is gone when it is sent, nothing else is chosen in its place. */
class StaleChoiceTest extends RunningNode {

    private static final String TEXT = "Of the first (synthetic).";

    private final WebApplicationContext node;
    private final Prepared prepared = new Prepared(this);

    StaleChoiceTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    private static Map<String, String> typed(MockHttpServletResponse page, String item) throws Exception {
        return new HashMap<>(Map.of(
                "once",
                Browser.value(page, "once"),
                "version",
                Browser.value(page, "version"),
                "item",
                item,
                "happenedOn",
                "2026-11-20",
                "place",
                "Shymkent",
                "releasedText",
                TEXT,
                "textLanguage",
                "en"));
    }

    private static void assertUnchosen(MockHttpServletResponse page, String other) throws Exception {
        assertThat(page.getContentAsString())
                .contains(TEXT, "value=\"" + other + "\"")
                .containsPattern("name=\"item\"[^>]*>\\s*<option value=\"\">")
                .doesNotContainPattern("value=\"" + other + "\"[^>]*selected")
                .doesNotContain("??");
    }

    @Test
    void theResultOfAnItemThatHasEndedIsNotThatOfTheNext() throws Exception {
        var kz = prepared.inExecution(prepared.transmitted(Prepared.twoSummonses()));
        var first = prepared.item(kz, 0);
        var second = prepared.item(kz, 1);
        as(Prepared.EXECUTOR).act(kz, "start-item", Map.of("item", first));
        as(Prepared.EXECUTOR).act(kz, "start-item", Map.of("item", second));
        var executor = Browser.of(node, Prepared.EXECUTOR);
        var address = "/cases/" + kz + "/acts/record-item-result";
        var one = typed(executor.open(address + "?item=" + first), first);
        var two = typed(executor.open(address + "?item=" + first), first);
        assertThat(executor.send(address, one).getStatus()).isEqualTo(302);

        var crossed = executor.send(address + "?lang=en", two);
        assertThat(crossed.getStatus()).isEqualTo(409);
        assertUnchosen(crossed, second);
        assertThat(crossed.getContentAsString()).contains("What you had chosen can be chosen no more");

        var pressed = executor.send(address, typed(crossed, ""));
        assertThat(pressed.getStatus()).isEqualTo(422);
        assertUnchosen(pressed, second);
        var untouched =
                as(Prepared.EXECUTOR).get("/cases/" + kz + "/items").body().path(1);
        assertThat(untouched.toString()).contains(second).doesNotContain(TEXT);
    }
}
