package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.CUSTODY_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.MissedClocks;
import org.rogatory.deadlines.DeadlineStatus;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.identity.Role;
import org.rogatory.mla.item.ItemView;
import org.rogatory.notices.NoticeView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is put off is looked at again on both sides, round by round, until the postponement has ended. */
@EngineTest
class PostponedReviewProcessTest {

    private static final String RULE = "sys_postponed_review";

    private final Files files;
    private final ExtraditionVerbsIn extradition;
    private final ExtraditionWaysIn asked;
    private final ExtraditionWaysOut asking;
    private final MissedClocks clocks;
    private final JdbcClient jdbc;

    @Autowired
    PostponedReviewProcessTest(
            Files files,
            ExtraditionVerbsIn extradition,
            ExtraditionWaysIn asked,
            ExtraditionWaysOut asking,
            MissedClocks clocks,
            JdbcClient jdbc) {
        this.files = files;
        this.extradition = extradition;
        this.asked = asked;
        this.asking = asking;
        this.clocks = clocks;
        this.jdbc = jdbc;
    }

    private LocalDate in(int days) {
        return LocalDate.ofInstant(files.node().clock().instant(), ZoneId.of("Asia/Tashkent"))
                .plusDays(days);
    }

    private static ActDraft until(@Nullable LocalDate day, @Nullable String event) {
        return DecisionProcessTest.postpone().until(day, event);
    }

    /** Put off by the head; the other side does not know it yet. */
    private Desk putOff(@Nullable LocalDate day, @Nullable String event) {
        return files.inExecution().consulted().does(HEAD, until(day, event));
    }

    /** Put off, and the other side knows it. */
    private Desk told(@Nullable LocalDate day, @Nullable String event) {
        return Files.signedAnswer(putOff(day, event), "interim").does(REGISTRAR, "send_postponement");
    }

    private List<DeadlineView> reviews(Desk desk) {
        return files.node().deadlines().ofCase(desk.caseRef()).stream()
                .filter(deadline -> deadline.ruleKey().equals(RULE))
                .toList();
    }

    private DeadlineView running(Desk desk) {
        return reviews(desk).stream().filter(DeadlineView::running).findFirst().orElseThrow();
    }

    private static LocalDate lastDay(DeadlineView row) {
        return row.due().minusNanos(1).toLocalDate();
    }

    private void days(int days) {
        files.node().pass(Duration.ofDays(days));
        files.node().jobs().ring();
    }

    private List<String> notices(Desk desk, Role role) {
        return files.node().notices().unreadOf(desk.officer(role)).stream()
                .filter(notice -> notice.reference().equals(desk.caseRef()))
                .map(NoticeView::code)
                .toList();
    }

    @Test
    void whatIsPutOffUntilAnEventIsReviewedRoundByRoundUntilItIsTakenUpAgain() {
        var theirs = putOff(null, "end of our trial");
        assertThat(lastDay(running(theirs))).isAfterOrEqualTo(in(59)).isBefore(in(70));
        days(75);
        assertThat(notices(theirs, CENTRAL_OFFICER)).contains("deadline_passed");
        for (int round = 2; round < 7; round++) {
            assertThat(running(theirs).round()).isEqualTo(round);
            days(35);
        }
        assertThat(notices(theirs, HEAD)).contains("deadline_escalated");
        assertThat(running(theirs).round()).isEqualTo(7);

        theirs.does(EXECUTOR, "resume_execution");
        assertThat(reviews(theirs)).noneMatch(DeadlineView::running);
    }

    @Test
    void theRequestingSideHearsOnTheDayThatWasNamedAndGoesOnAsking() {
        var day = in(40);
        var ours = told(day, null).partner();
        assertThat(lastDay(running(ours))).isEqualTo(day);
        assertThat(files.node().deadlines().ofCase(ours.caseRef()).stream()
                        .filter(row -> !row.ruleKey().equals(RULE)))
                .noneMatch(DeadlineView::running);

        days(41);
        assertThat(notices(ours, DRAFTER)).contains("deadline_passed");
        assertThat(notices(ours, CENTRAL_OFFICER)).contains("deadline_passed");
        assertThat(running(ours).round()).isEqualTo(2);
        ours.does(CENTRAL_OFFICER, "record_resumption");
        assertThat(reviews(ours)).noneMatch(DeadlineView::running);
        assertThat(files.node().deadlines().ofCase(ours.caseRef()))
                .anyMatch(row -> row.ruleKey().equals("sys_progress") && row.running());
    }

    @Test
    void anItemThatIsPutOffByItselfIsLookedAtAgain() {
        var theirs = files.inExecution().consulted();
        var day = in(40);
        theirs.does(HEAD, PutOffItemsProcessTest.putOff(theirs, 0, day));
        assertThat(reviews(theirs))
                .singleElement()
                .satisfies(row ->
                        assertThat(row.about()).isEqualTo(theirs.items().get(0).itemRef()));
        assertThat(lastDay(running(theirs))).isEqualTo(day);

        days(41);
        assertThat(notices(theirs, CENTRAL_OFFICER)).contains("deadline_passed");
        assertThat(running(theirs).round()).isEqualTo(2);
        theirs.does(
                CENTRAL_OFFICER,
                Act.draft("resume_item").item(theirs.items().get(0).itemRef()));
        assertThat(reviews(theirs)).noneMatch(DeadlineView::running);
    }

    @Test
    void whatIsPutOffByItselfIsLookedAtAgainOnceTheWholeGoesOn() {
        var theirs = files.inExecution().consulted();
        theirs.does(HEAD, PutOffItemsProcessTest.putOff(theirs, 0, in(90)));
        theirs.does(HEAD, until(in(40), null)).does(EXECUTOR, "resume_execution");
        assertThat(theirs.itemStatuses()).containsExactly("postponed", "accepted");
        assertThat(reviews(theirs).stream().filter(DeadlineView::running))
                .singleElement()
                .satisfies(row -> assertThat(row.about()).isNotNull());
    }

    @Test
    void theRequestingSideOfAnEventWaitsForTheUsualTime() {
        var ours = told(null, "end of our trial").partner();
        assertThat(lastDay(running(ours))).isAfterOrEqualTo(in(59)).isBefore(in(70));
    }

    @Test
    void aRefusalOfWhatWasPutOffEndsTheReviewOnBothSides() {
        var theirs = told(in(40), null);
        var ours = theirs.partner();
        theirs.does(HEAD, DecisionProcessTest.refuse());
        assertThat(reviews(theirs)).extracting(DeadlineView::status).containsOnly(DeadlineStatus.MET);
        Files.answered(theirs);
        assertThat(reviews(ours)).extracting(DeadlineView::status).containsOnly(DeadlineStatus.MET);
    }

    @Test
    void anotherPostponementTakesThePlaceOfTheFirstOnTheRequestingSide() {
        var theirs = told(in(40), null);
        var ours = theirs.partner();
        var day = in(90);
        theirs.does(EXECUTOR, "resume_execution").consulted().does(HEAD, until(day, null));
        Files.signedAnswer(theirs, "interim").does(REGISTRAR, "send_postponement");
        assertThat(ours.status()).isEqualTo("postponed");
        assertThat(ours.at()).containsExactly("AwaitPartner");
        assertThat(ours.verbs()).doesNotContain("parked_message");
        assertThat(ours.items()).extracting(ItemView::until).containsOnly(day);
        assertThat(reviews(ours)).filteredOn(DeadlineView::running).hasSize(1);
        assertThat(lastDay(running(ours))).isEqualTo(day);

        days(45);
        assertThat(notices(ours, CENTRAL_OFFICER))
                .as("the day that was named first rings no more")
                .doesNotContain("deadline_passed");
        days(50);
        assertThat(notices(ours, CENTRAL_OFFICER)).contains("deadline_passed");
    }

    @Test
    void aWithdrawalEndsItOnBothSides() {
        var theirs = told(in(40), null);
        theirs.partner().does(HEAD, Files.withdrawal("withdraw"));
        assertThat(reviews(theirs)).noneMatch(DeadlineView::running);
        assertThat(reviews(theirs.partner())).noneMatch(DeadlineView::running);
    }

    @ParameterizedTest
    @ValueSource(strings = {"record_answer", "record_partial_answer", "record_information_request", "record_return"})
    void whateverTheOtherSideSaysNextEndsItOnTheRequestingSide(String verb) {
        var ours = told(in(40), null).partner();
        var said = Files.unscanned(verb).reference("KZ-77");
        ours.does(
                CENTRAL_OFFICER,
                switch (verb) {
                    case "record_return" -> said.reasons(List.of("return_duplicate"));
                    case "record_information_request" -> said.keys(List.of("facts"));
                    default -> said.results(InformationProcessTest.results("executed"));
                });
        assertThat(reviews(ours)).extracting(DeadlineView::status).containsOnly(DeadlineStatus.MET);
    }

    /** Put off until the first of August, and given up by us for a time. */
    private Desk given() {
        files.node().moment(Node.START);
        var theirs = extradition.granted(extradition.arrested(extradition.received(ExtraditionVerbsIn.request())));
        return theirs.does(HEAD, ExtraditionWaysIn.putOff("postpone_surrender"))
                .does(CUSTODY_OFFICER, asked.temporarily());
    }

    @Test
    void whoIsBackFromASurrenderForATimeIsPutOffUntilTheDayThatWasNamed() {
        var theirs = given();
        assertThat(reviews(theirs)).noneMatch(DeadlineView::running);
        theirs.does(CUSTODY_OFFICER, asked.broughtBack());
        assertThat(lastDay(running(theirs))).isEqualTo(LocalDate.of(2026, 8, 1));
    }

    /** Put off until an event, and given up to the State that asks for a time. */
    private Desk lent() {
        files.node().moment(Node.START);
        var verbs = extradition.out();
        var ours = verbs.surrenderPostponed(verbs.grant(verbs.courtReview(verbs.arrested())));
        return ours.does(CUSTODY_OFFICER, asking.temporarily(ours));
    }

    @Test
    void whoGivesAPersonBackGoesOnWaiting() {
        var ours = lent();
        assertThat(reviews(ours)).hasSize(1).noneMatch(DeadlineView::running);
        var day = lastDay(reviews(ours).get(0));
        ours.does(CUSTODY_OFFICER, ExtraditionWaysOut.broughtBack());
        assertThat(lastDay(running(ours))).isEqualTo(day);
    }

    @Test
    void afterADayThatHasPassedMeanwhileTheUsualTimeBegins() {
        var ours = lent();
        files.node().pass(Duration.ofDays(75));
        ours.does(CUSTODY_OFFICER, ExtraditionWaysOut.broughtBack());
        assertThat(lastDay(running(ours))).isAfterOrEqualTo(in(59)).isBefore(in(70));
    }

    /** As it stood when nobody looked at a postponement again after a return. */
    private void unseen(Desk desk) {
        jdbc.sql("update deadlines_deadline set rule_key = 'sys_triage', status = 'STOPPED'"
                        + " where case_ref = ? and rule_key = ? and status = 'RUNNING'")
                .params(desk.caseRef(), RULE)
                .update();
        assertThat(reviews(desk)).hasSize(1).noneMatch(DeadlineView::running);
    }

    @Test
    void whoWasBackBeforeIsLookedAtAgainOnceOnBothSides() {
        var theirs = given().does(CUSTODY_OFFICER, asked.broughtBack());
        unseen(theirs);
        clocks.set();
        clocks.set();
        assertThat(reviews(theirs)).filteredOn(DeadlineView::running).hasSize(1);
        assertThat(lastDay(running(theirs))).isEqualTo(LocalDate.of(2026, 8, 1));

        var ours = lent().does(CUSTODY_OFFICER, ExtraditionWaysOut.broughtBack());
        var day = lastDay(running(ours));
        unseen(ours);
        clocks.set();
        assertThat(reviews(ours)).filteredOn(DeadlineView::running).hasSize(1);
        assertThat(lastDay(running(ours))).isEqualTo(day);
    }
}
