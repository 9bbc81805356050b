package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.process.Cascading.DISTRICT;
import static org.rogatory.process.Cascading.REGION;
import static org.rogatory.process.CorrectionsProcessTest.rework;
import static org.rogatory.process.CorrectionsProcessTest.takeBack;
import static org.rogatory.process.CorrectionsProcessTest.takeBackItem;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.deadlines.DeadlineStatus;
import org.rogatory.deadlines.DeadlineView;
import org.springframework.beans.factory.annotation.Autowired;

/** What has happened since a decision stands when that is taken back, and nothing that was withdrawn is worked on again. */
@EngineTest
class ChangedSinceDecisionProcessTest {

    private final Cascading levels;
    private final Files files;

    @Autowired
    ChangedSinceDecisionProcessTest(Cascading levels) {
        this.levels = levels;
        this.files = levels.files();
    }

    @BeforeEach
    void open() {
        levels.open();
    }

    @AfterEach
    void forget() {
        levels.forget();
    }

    private static String item(Desk desk, int number) {
        return desk.items().get(number).itemRef();
    }

    private List<DeadlineStatus> release(Desk desk) {
        return files.node().deadlines().ofCase(desk.caseRef()).stream()
                .filter(row -> row.ruleKey().equals("sys_release"))
                .map(DeadlineView::status)
                .toList();
    }

    private Desk begun() {
        var theirs = files.inExecution();
        return theirs.does(EXECUTOR, Files.start(item(theirs, 0))).consulted();
    }

    @Test
    void anItemThatWasWithdrawnWhileTheWholeWasPutOffStaysWithdrawn() {
        var theirs = files.inExecution().consulted().does(HEAD, DecisionProcessTest.postpone());
        var ours = theirs.partner();
        ours.does(HEAD, ItemWithdrawalProcessTest.less(ours, 1));
        assertThat(theirs.itemStatuses()).containsExactly("postponed", "withdrawn");
        assertThat(theirs.does(HEAD, takeBack()).itemStatuses()).containsExactly("accepted", "withdrawn");
    }

    @Test
    void anItemThatWasWithdrawnWhenItWasRefusedIsNotExecutedAfterAll() {
        var theirs = files.inExecution().consulted().does(HEAD, DecisionProcessTest.refuse());
        var ours = theirs.partner();
        ours.does(HEAD, ItemWithdrawalProcessTest.less(ours, 1));
        theirs.does(HEAD, takeBack());
        assertThat(theirs.itemStatuses()).containsExactly("accepted", "withdrawn");
        assertThat(new Desk(files.node(), item(theirs, 1)).running()).isFalse();
    }

    @Test
    void aRefusedItemThatWasWithdrawnStaysRefused() {
        var theirs = files.inExecution().consulted();
        theirs.does(HEAD, ItemsProcessTest.refused(item(theirs, 1)));
        var ours = theirs.partner();
        ours.does(HEAD, ItemWithdrawalProcessTest.less(ours, 1));
        assertThat(theirs.refusal(HEAD, takeBackItem(item(theirs, 1)))).isEqualTo("withdrawn-meanwhile");
    }

    @Test
    void whatTheCompetentAuthorityHasExecutedIsItsResultStill() {
        var theirs = files.received().does(CENTRAL_OFFICER, DecisionProcessTest.forward("KZ-UNIT-1"));
        theirs.does(CENTRAL_OFFICER, Act.draft("accept_item").item(item(theirs, 0)));
        Files.execute(theirs, item(theirs, 0));
        theirs.does(HEAD, takeBack());
        assertThat(theirs.itemStatuses()).containsExactly("executed", "requested");
        assertThat(theirs.items().get(0).result()).isNotNull();
    }

    @Test
    void aRequestThatWasWithdrawnMeanwhileIsNotTakenUpAndWhoIsHeldIsToBeLetGoStill() {
        var theirs = begun().does(HEAD, DecisionProcessTest.refuse());
        theirs.partner().does(HEAD, Act.draft("withdraw").kind("person").internalText("He has died (synthetic)."));
        assertThat(theirs.status()).isEqualTo("refused");
        assertThat(theirs.refusal(HEAD, takeBack())).isEqualTo("withdrawn-meanwhile");
        assertThat(release(theirs)).endsWith(DeadlineStatus.RUNNING);

        var executed = files.executed();
        executed.does(CENTRAL_OFFICER, Files.unscanned("record_late_withdrawal").kind("nothing_held"));
        assertThat(executed.refusal(HEAD, rework(item(executed, 0)))).isEqualTo("withdrawn-meanwhile");
    }

    @Test
    void aReleaseThatWasDueBeforeTheDecisionIsDueStill() {
        var theirs = begun();
        var ours = theirs.partner();
        ours.does(HEAD, ItemWithdrawalProcessTest.less(ours, 0).kind("person"));
        assertThat(release(theirs)).containsExactly(DeadlineStatus.RUNNING);
        theirs.does(HEAD, DecisionProcessTest.refuse()).does(HEAD, takeBack());
        assertThat(release(theirs)).endsWith(DeadlineStatus.RUNNING);
        assertThat(theirs.offers(CENTRAL_OFFICER, "record_release")).isTrue();
    }

    @Test
    void whereItHadBeenPassedDownTheAuthorityAtTheTopWorksOnItItself() {
        var theirs = levels.atDistrict().does(DISTRICT, Files.begun()).consulted();
        theirs.does(HEAD, DecisionProcessTest.refuse());
        assertThat(levels.works(REGION, theirs)).isFalse();
        theirs.does(HEAD, takeBack());
        assertThat(theirs.status()).isEqualTo("in_execution");
        assertThat(levels.works(REGION, theirs)).isTrue();
        theirs.items().forEach(each -> {
            theirs.does(REGION, Files.start(each.itemRef()));
            theirs.does(REGION, Files.result("record_item_result", each.itemRef()));
        });
        assertThat(theirs.does(REGION, Act.draft("record_execution")).status()).isEqualTo("executed");
    }

    @Test
    void anOpenQuestionOfTheReviewIsAnsweredBeforeAnythingIsExecuted() {
        var theirs = files.inExecution()
                .does(CENTRAL_OFFICER, InformationProcessTest.question())
                .does(CENTRAL_OFFICER, AcceptanceProcessTest.question("raise_stop"))
                .does(HEAD, DecisionProcessTest.sendBack());
        theirs.does(HEAD, takeBack());
        assertThat(theirs.status()).isEqualTo("under_review");
        assertThat(theirs.at()).containsExactly("AssessRequest");
    }
}
