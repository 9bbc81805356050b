package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.process.Cascading.DISTRICT;
import static org.rogatory.process.Cascading.REGION;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An item whose result does not stand is worked on again, and what was recorded is not told as its result any more. */
@EngineTest
class ReworkedItemsProcessTest {

    private static final String RESULT = "Done as asked; the record is enclosed.";

    private final Cascading levels;

    @Autowired
    ReworkedItemsProcessTest(Cascading levels) {
        this.levels = levels;
    }

    @BeforeEach
    void open() {
        levels.open();
    }

    @AfterEach
    void forget() {
        levels.forget();
    }

    @Test
    void aResultThatWasSentBackIsNotToldWhenItsItemIsRefusedAfterAll() {
        var theirs = levels.done(levels.twoDown()).does(DISTRICT, Cascading.report());
        var item = theirs.items().get(0).itemRef();
        assertThat(theirs.items().get(0).result()).isEqualTo(RESULT);
        theirs.does(REGION, Cascading.sendBack().item(item));
        assertThat(theirs.items().get(0).result()).isNull();

        Files.answered(theirs.consulted().does(HEAD, DecisionProcessTest.refuse()));
        assertThat(theirs.itemStatuses()).containsExactly("refused", "executed");
        assertThat(theirs.sent()).endsWith("refusal_notice");
        var told = theirs.lastSent().path("items");
        assertThat(told.path(0).path("outcome").asString("")).isEqualTo("refused");
        assertThat(told.path(0).toString()).doesNotContain(RESULT, "happened_on", "Astana");
        assertThat(told.path(1).path("result").asString("")).isEqualTo(RESULT);
    }
}
