package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.process.Cascading.DISTRICT;
import static org.rogatory.process.Cascading.REGION;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.mla.item.ItemView;
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

    private static ActDraft reopen(String... items) {
        return Act.draft("reopen").keys(List.of(items)).internalText("They show that one is open (made up).");
    }

    @Test
    void anItemThatTheOtherStateShowsToBeOpenIsExecutedAnewAndAnsweredAnew() {
        var theirs = Files.answered(levels.files().executed());
        var ours = theirs.partner();
        var asked = ours.items().get(0).itemRef();
        ours.does(
                CENTRAL_OFFICER,
                Act.draft("mark_incomplete").keys(List.of(asked)).releasedText("The statements are missing."));
        var open = theirs.items().get(0).itemRef();
        assertThat(theirs.refusal(HEAD, reopen(open, asked))).isEqualTo("unknown-item");

        theirs.does(HEAD, reopen(open));
        assertThat(theirs.itemStatuses()).containsExactly("in_execution", "executed");
        assertThat(theirs.items().get(0).result()).isNull();
        assertThat(new Desk(levels.files().node(), open).at()).containsExactly("ExecuteItem");
        assertThat(levels.files().text(theirs, "resolution")).contains(open).doesNotContain("Information asked for");
        assertThat(theirs.refusal(EXECUTOR, Act.draft("record_execution"))).isEqualTo("items-open");

        var result = "The statements are enclosed now (made up).";
        theirs.does(EXECUTOR, Files.result("record_item_result", open).releasedText(result));
        Files.answered(theirs.does(EXECUTOR, "record_execution"));
        assertThat(ours.status()).isEqualTo("answered");
        assertThat(ours.items()).extracting(ItemView::result).containsExactly(result, RESULT);
    }

    @Test
    void anItemThatWasNeverExecutedIsNotReopened() {
        var theirs = levels.files().inExecution().consulted();
        Files.execute(theirs, theirs.items().get(0).itemRef());
        var refused = theirs.items().get(1).itemRef();
        theirs.does(HEAD, ItemsProcessTest.refused(refused)).does(EXECUTOR, "record_execution");
        Files.answered(theirs);
        assertThat(theirs.refusal(HEAD, reopen(refused))).isEqualTo("item-without-result");
    }

    @Test
    void whatWasRefusedAsAWholeIsAskedAnewAndNotReopened() {
        var theirs = Files.answered(levels.files().received().consulted().does(HEAD, DecisionProcessTest.refuse()));
        assertThat(theirs.offers(HEAD, "reopen")).isFalse();
        assertThat(theirs.refusal(HEAD, reopen())).isEqualTo("item-without-result");
    }

    @Test
    void whatNobodyWasToExecuteIsAssignedOnceItIsReopened() {
        var elsewhere = Act.draft("forward").authority("KZ-MOJ");
        var theirs = Files.answered(levels.files().received().does(CENTRAL_OFFICER, elsewhere));
        theirs.does(HEAD, reopen());
        assertThat(theirs.status()).isEqualTo("accepted");
        assertThat(theirs.at()).containsExactly("AssignExecution");
        theirs.does(HEAD, Act.draft("assign_execution").authority("KZ-UNIT-1"));
        assertThat(theirs.at()).containsExactly("StartExecution");
        assertThat(theirs.does(EXECUTOR, Files.begun()).at()).containsExactly("ExecuteRequest");
    }
}
