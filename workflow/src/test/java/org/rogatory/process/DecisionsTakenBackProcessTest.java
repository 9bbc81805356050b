package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SUPERVISOR;
import static org.rogatory.process.CorrectionsProcessTest.takeBack;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.deadlines.DeadlineStatus;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.notices.NoticeView;
import org.rogatory.process.DecisionProcessTest.Stage;
import org.springframework.beans.factory.annotation.Autowired;

/** The head takes a decision back as long as no answer has told it: all stands as before, and nobody abroad hears of it. */
@EngineTest
class DecisionsTakenBackProcessTest {

    private final Files files;

    DecisionsTakenBackProcessTest(@Autowired Files files) {
        this.files = files;
    }

    private List<String> told(Desk desk, Officer officer) {
        return files.node().notices().unreadOf(officer).stream()
                .filter(notice -> desk.caseRef().equals(notice.reference()))
                .map(NoticeView::code)
                .toList();
    }

    private List<DeadlineStatus> clock(Desk desk, String rule) {
        return files.node().deadlines().ofCase(desk.caseRef()).stream()
                .filter(row -> row.ruleKey().equals(rule))
                .map(DeadlineView::status)
                .toList();
    }

    private static String goal(Stage stage) {
        return switch (stage) {
            case REVIEWED, ACCEPTED -> "under_review";
            case ASSIGNED, BEGUN -> "in_execution";
        };
    }

    @ParameterizedTest
    @EnumSource
    void aRefusalIsTakenBackWhereverItWasDecided(Stage stage) {
        var theirs = stage.reach(files).consulted();
        var items = theirs.itemStatuses();
        var sent = theirs.sent();
        theirs.does(HEAD, DecisionProcessTest.refuse()).does(HEAD, takeBack());

        assertThat(theirs.status()).isEqualTo(goal(stage));
        assertThat(theirs.at())
                .containsExactly("in_execution".equals(goal(stage)) ? "ExecuteRequest" : "AssessRequest");
        assertThat(theirs.itemStatuses()).isEqualTo(items);
        assertThat(theirs.items()).allSatisfy(item -> assertThat(item.ground()).isNull());
        assertThat(theirs.sent()).isEqualTo(sent);
        assertThat(theirs.offers(HEAD, "take_back_decision")).isFalse();

        if ("under_review".equals(theirs.status())) {
            assertThat(clock(theirs, "sys_triage")).endsWith(DeadlineStatus.RUNNING);
            Files.inExecution(theirs);
        }
        theirs.items().forEach(item -> Files.execute(theirs, item.itemRef()));
        Files.answered(theirs.does(EXECUTOR, "record_execution"));
        assertThat(theirs.partner().status()).isEqualTo("answered");
        assertThat(theirs.partner().itemStatuses()).containsOnly("executed");
        assertThat(theirs.sent()).doesNotContain("refusal_notice");
    }

    @Test
    void aReturnForWantOfAnAnswerIsTakenBackIntoTheReview() {
        var theirs = files.received().does(CENTRAL_OFFICER, InformationProcessTest.question());
        theirs.does(HEAD, DecisionProcessTest.sendBack());
        assertThat(theirs.refusal(CENTRAL_OFFICER, takeBack())).isEqualTo("role");
        assertThat(theirs.refusal(HEAD, Act.draft("take_back_decision"))).isEqualTo("field-missing");
        theirs.does(HEAD, takeBack());
        assertThat(theirs.status()).isEqualTo("under_review");
        assertThat(theirs.itemStatuses()).containsOnly("requested");
        assertThat(clock(theirs, "sys_control")).doesNotContain(DeadlineStatus.PAUSED);
    }

    @Test
    void aPostponementIsTakenBackAndWhatWaitsGoesOn() {
        var theirs = files.inExecution().consulted().does(HEAD, DecisionProcessTest.postpone());
        assertThat(clock(theirs, "sys_urgent_exec")).containsExactly(DeadlineStatus.PAUSED);
        theirs.does(HEAD, takeBack());
        assertThat(theirs.status()).isEqualTo("in_execution");
        assertThat(theirs.itemStatuses()).containsOnly("accepted");
        assertThat(clock(theirs, "sys_urgent_exec")).containsExactly(DeadlineStatus.RUNNING);
        assertThat(clock(theirs, "sys_postponed_review")).containsExactly(DeadlineStatus.STOPPED);
    }

    @Test
    void whatWasPutOffStaysSoWhenItsRefusalIsTakenBack() {
        var theirs = files.inExecution().consulted().does(HEAD, DecisionProcessTest.postpone());
        Files.signedAnswer(theirs, "interim").does(REGISTRAR, "send_postponement");
        theirs.consulted().does(HEAD, DecisionProcessTest.refuse());
        assertThat(clock(theirs, "sys_postponed_review")).doesNotContain(DeadlineStatus.RUNNING);
        theirs.does(HEAD, takeBack());
        assertThat(theirs.status()).isEqualTo("postponed");
        assertThat(theirs.itemStatuses()).containsOnly("postponed");
        assertThat(clock(theirs, "sys_urgent_exec")).containsExactly(DeadlineStatus.PAUSED);
        assertThat(clock(theirs, "sys_postponed_review")).endsWith(DeadlineStatus.RUNNING);
        assertThat(theirs.refusal(HEAD, takeBack()))
                .as("the postponement was told")
                .isEqualTo("decision-told");
        assertThat(theirs.does(EXECUTOR, "resume_execution").at()).containsExactly("ExecuteRequest");
    }

    @Test
    void anAuthorityToWhichItWasForwardedByMistakeKeepsNothingOfIt() {
        var theirs = files.received();
        var executor = theirs.officer(EXECUTOR);
        var registrar = new Officer("r.unit", "r.unit", "KZ", executor.authority(), Set.of(Role.REGISTRAR));
        assertThat(sees(theirs, executor)).isFalse();
        theirs.does(CENTRAL_OFFICER, DecisionProcessTest.forward(executor.authority()));
        assertThat(List.of(sees(theirs, executor), sees(theirs, registrar))).containsOnly(true);

        theirs.does(HEAD, takeBack());
        assertThat(theirs.status()).isEqualTo("under_review");
        assertThat(theirs.at()).containsExactly("AssessRequest");
        assertThat(List.of(sees(theirs, executor), sees(theirs, registrar))).containsOnly(false);
        assertThat(told(theirs, executor)).contains("forwarding_taken_back");
        assertThat(theirs.does(CENTRAL_OFFICER, "accept").status()).isEqualTo("accepted");
    }

    private boolean sees(Desk desk, Officer officer) {
        return files.node()
                .cases()
                .lookUp(desk.caseRef(), AccessScope.of(officer))
                .isPresent();
    }

    @Test
    void whatAnAnswerHasToldIsNotTakenBackNorWhatOneUnderWayTells() {
        var theirs = files.received().does(CENTRAL_OFFICER, DecisionProcessTest.forward("KZ-MOJ"));
        theirs.does(CENTRAL_OFFICER, Files.answer("interim"));
        assertThat(theirs.refusal(HEAD, takeBack())).isEqualTo("answer-under-way");
        theirs.does(SUPERVISOR, Act.draft("return_answer").internalText("Once more."));
        assertThat(theirs.offers(HEAD, "take_back_decision")).isTrue();
        Files.signedAnswer(theirs, "interim").does(REGISTRAR, "send_partial_answer");
        assertThat(theirs.status()).isEqualTo("forwarded");
        assertThat(theirs.offers(HEAD, "take_back_decision")).isFalse();
        assertThat(theirs.refusal(HEAD, takeBack())).isEqualTo("decision-told");
    }

    @Test
    void aDecisionWhoseAnswerWasReturnedIsTakenBack() {
        var theirs = files.inExecution().consulted().does(HEAD, DecisionProcessTest.refuse());
        theirs.does(CENTRAL_OFFICER, Files.answer("final"))
                .does(SUPERVISOR, Act.draft("return_answer").internalText("Do we refuse that?"));
        theirs.does(HEAD, takeBack());
        assertThat(theirs.status()).isEqualTo("in_execution");
        assertThat(theirs.at()).containsExactly("ExecuteRequest");
        assertThat(told(theirs, theirs.officer(EXECUTOR))).contains("execution_stopped", "execution_goes_on");
    }

    @Test
    void nobodyIsToBeLetGoForARefusalThatDoesNotStand() {
        var theirs = files.inExecution();
        theirs.does(EXECUTOR, Files.start(theirs.items().get(0).itemRef()));
        theirs.consulted().does(HEAD, DecisionProcessTest.refuse());
        assertThat(clock(theirs, "sys_release")).containsExactly(DeadlineStatus.RUNNING);
        theirs.does(HEAD, takeBack());
        assertThat(clock(theirs, "sys_release")).containsExactly(DeadlineStatus.STOPPED);
        assertThat(theirs.offers(CENTRAL_OFFICER, "record_release")).isFalse();

        theirs.consulted().does(HEAD, DecisionProcessTest.refuse());
        assertThat(clock(theirs, "sys_release")).endsWith(DeadlineStatus.RUNNING);
    }
}
