package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** The table in which an answer is written down item by item: what is wrong is told at the row in which it was typed. */
class AnswerTablePageTest extends RunningNode {

    private final WebApplicationContext node;
    private final Prepared prepared = new Prepared(this);

    AnswerTablePageTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    @Test
    void aDayThatCannotBeIsToldAtItsRowThoughTheRowBeforeSaysNothing() throws Exception {
        var uz = prepared.transmitted(Prepared.twoSummonses());
        as("officer.uz").awaitStatus(uz, "delivered");
        var typed = Map.of(
                "internalText", "Not scanned (synthetic).",
                "results[0].number", "1",
                "results[0].outcome", "",
                "results[1].number", "2",
                "results[1].outcome", "postponed",
                "results[1].until", "2200-01-01");
        var refused = Browser.of(node, "officer.uz").send("/cases/" + uz + "/acts/record-answer?lang=en", typed);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Browser.text(refused))
                .contains("before 1990 or after 2100", "#results[1].until", "results[1].until-error")
                .doesNotContain("results[0].until-error", "??");
    }
}
