package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.SUPERVISOR;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.ItemResult;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.mla.item.ItemView;
import org.springframework.beans.factory.annotation.Autowired;

/** Until when a single item is put off is told the other State, which asks after it no sooner. */
@EngineTest
class PutOffItemsProcessTest {

    private static final String GROUND = "ongoing_investigation";

    private final Files files;

    PutOffItemsProcessTest(@Autowired Files files) {
        this.files = files;
    }

    private LocalDate in(int days) {
        return LocalDate.ofInstant(files.node().clock().instant(), ZoneId.of("Asia/Tashkent"))
                .plusDays(days);
    }

    static ActDraft putOff(Desk theirs, int item, LocalDate until) {
        return Act.draft("postpone_item")
                .item(theirs.items().get(item).itemRef())
                .ground(GROUND)
                .until(until, "the arrest of the cashier (synthetic)");
    }

    private LocalDate reminded(Desk ours) {
        return files.node().deadlines().ofCase(ours.caseRef()).stream()
                .filter(row -> row.running() && row.ruleKey().equals("sys_progress"))
                .map(DeadlineView::due)
                .map(due -> due.minusNanos(1).toLocalDate())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theDayOfAnItemPutOffIsToldWithTheWordsReleasedForItAndTheEventOnlyInThem() {
        var theirs = files.inExecution().consulted();
        var ours = theirs.partner();
        theirs.does(HEAD, putOff(theirs, 0, in(200)));
        assertThat(theirs.sent()).as("nothing was released").doesNotContain("interim_reply");

        theirs.does(HEAD, putOff(theirs, 1, in(150)).releasedText("Not before our hearing (synthetic)."));
        assertThat(theirs.sent()).endsWith("interim_reply");
        assertThat(theirs.lastSent().path("items").path(0).path("until").asString(""))
                .isEqualTo(in(150).toString());
        assertThat(theirs.lastSent().toString()).contains("our hearing").doesNotContain("cashier");
        assertThat(files.text(theirs, "interim_reply")).contains("our hearing").doesNotContain("cashier");
        assertThat(ours.items())
                .extracting(ItemView::status, ItemView::ground, ItemView::until, ItemView::untilEvent)
                .containsExactly(tuple("requested", null, null, null), tuple("postponed", GROUND, in(150), null));
        assertThat(reminded(ours)).as("the other item is asked after as usual").isBefore(in(80));
    }

    @Test
    void anAnswerOnAPartTellsTheDaysAndNobodyIsRemindedBeforeTheFirst() {
        var theirs = files.inExecution().consulted();
        var ours = theirs.partner();
        Files.execute(theirs, theirs.items().get(0).itemRef());
        theirs.does(HEAD, putOff(theirs, 1, in(200)));
        Files.signedAnswer(theirs.does(EXECUTOR, "record_partial_execution"), "interim")
                .does(REGISTRAR, "send_partial_answer");
        assertThat(theirs.lastSent().toString()).doesNotContain("cashier");
        assertThat(ours.items())
                .extracting(ItemView::status, ItemView::until)
                .containsExactly(tuple("executed", null), tuple("postponed", in(200)));
        assertThat(reminded(ours)).isEqualTo(in(200));
    }

    /** It says what was approved; what was told of an item since is the newer word, though it came first. */
    @Test
    void anAnswerApprovedBeforeAnItemWasPutOffDoesNotSetItBackWhenItLeavesAfterwards() {
        var theirs = files.inExecution().consulted();
        var ours = theirs.partner();
        Files.execute(theirs, theirs.items().get(0).itemRef());
        theirs.does(EXECUTOR, "record_partial_execution")
                .does(CENTRAL_OFFICER, Files.answer("interim"))
                .does(SUPERVISOR, "approve_answer");
        theirs.does(HEAD, putOff(theirs, 1, in(150)).releasedText("Not before our hearing (synthetic)."));
        assertThat(ours.itemStatuses()).containsExactly("requested", "postponed");

        theirs.does(SIGNATORY, "sign_answer").does(REGISTRAR, "send_partial_answer");
        assertThat(ours.status()).isEqualTo("partly_answered");
        assertThat(ours.items())
                .extracting(ItemView::status, ItemView::until)
                .containsExactly(tuple("executed", null), tuple("postponed", in(150)));
        assertThat(ours.verbs()).doesNotContain("parked_message");
    }

    static void putOffAsAWhole(Desk theirs, @Nullable LocalDate until, @Nullable String event) {
        theirs.consulted().does(HEAD, DecisionProcessTest.postpone().until(until, event));
        Files.signedAnswer(theirs, "interim").does(REGISTRAR, "send_postponement");
    }

    @Test
    void whoTakesUpTheWholeLeavesPutOffWhatTheHeadHadPutOffByItself() {
        var theirs = files.inExecution().consulted();
        var day = in(150);
        theirs.does(HEAD, putOff(theirs, 1, day));
        putOffAsAWhole(theirs, in(40), null);
        theirs.does(EXECUTOR, "resume_execution");
        assertThat(theirs.items())
                .extracting(ItemView::status, ItemView::ground, ItemView::until, ItemView::untilEvent)
                .containsExactly(
                        tuple("accepted", null, null, null),
                        tuple("postponed", GROUND, day, "the arrest of the cashier (synthetic)"));

        var second = theirs.items().get(1).itemRef();
        theirs.does(CENTRAL_OFFICER, Act.draft("resume_item").item(second));
        assertThat(theirs.itemStatuses()).containsOnly("accepted");
    }

    @Test
    void aReviewThatIsTakenUpAgainTakesUpWhatWasPutOffUntilTheSameEvent() {
        var theirs = files.received().consulted();
        theirs.does(HEAD, putOff(theirs, 0, in(150)).until(null, "the arrest of the cashier (synthetic)"));
        putOffAsAWhole(theirs, null, "end of our trial (synthetic)");
        assertThat(theirs.itemStatuses()).containsOnly("postponed");
        theirs.does(CENTRAL_OFFICER, "resume_review");
        assertThat(theirs.itemStatuses()).containsExactly("postponed", "accepted");
    }

    @Test
    void whatIsPutOffGoesBackWithTheRequestThatIsReturned() {
        var theirs = files.received().consulted();
        theirs.does(HEAD, putOff(theirs, 0, in(150)));
        theirs.does(HEAD, DecisionProcessTest.sendBack());
        assertThat(theirs.items())
                .extracting(ItemView::status, ItemView::ground, ItemView::until, ItemView::untilEvent)
                .containsOnly(tuple("returned", null, null, null));
        Files.answered(theirs);
        assertThat(theirs.partner().itemStatuses()).containsOnly("returned");
    }

    @Test
    void aPostponementOfTheWholeOnPaperPutsOffEveryOpenItemUntilItIsTakenUpAgain() {
        var ours = files.transmitted();
        ours.does(CENTRAL_OFFICER, whole(in(90), "end of their trial (synthetic)"));
        assertThat(ours.items())
                .extracting(ItemView::status, ItemView::ground, ItemView::until, ItemView::untilEvent)
                .containsOnly(tuple("postponed", GROUND, in(90), "end of their trial (synthetic)"));
        ours.does(CENTRAL_OFFICER, Files.unscanned("record_resumption").reference("KZ-78"));
        assertThat(ours.items()).extracting(ItemView::status, ItemView::until).containsOnly(tuple("accepted", null));
    }

    private static ActDraft whole(LocalDate until, @Nullable String event) {
        return Files.unscanned("record_postponement")
                .reference("KZ-77")
                .ground(GROUND)
                .until(until, event);
    }

    @Test
    void aSecondPostponementOfTheWholeOnPaperNamesTheDayFromThenOn() {
        var ours = files.transmitted();
        ours.does(CENTRAL_OFFICER, whole(in(90), "end of their trial (synthetic)"));
        ours.does(CENTRAL_OFFICER, whole(in(150), null));
        assertThat(ours.status()).isEqualTo("postponed");
        assertThat(ours.items())
                .extracting(ItemView::status, ItemView::until, ItemView::untilEvent)
                .containsOnly(tuple("postponed", in(150), null));
        assertThat(files.node().deadlines().ofCase(ours.caseRef()))
                .filteredOn(row -> row.running() && row.ruleKey().equals("sys_postponed_review"))
                .extracting(row -> row.due().minusNanos(1).toLocalDate())
                .containsExactly(in(150));
    }

    @Test
    void theDayThatAnAnswerOnPaperNamesForAnItemIsWrittenDown() {
        var ours = files.transmitted();
        ours.does(
                CENTRAL_OFFICER,
                Files.unscanned("record_partial_answer")
                        .reference("KZ-77")
                        .results(List.of(
                                new ItemResult(1, "executed", "Enclosed.", null, null),
                                new ItemResult(2, "postponed", null, null, GROUND, in(120)))));
        assertThat(ours.items())
                .extracting(ItemView::status, ItemView::until)
                .containsExactly(tuple("executed", null), tuple("postponed", in(120)));
        assertThat(reminded(ours)).isEqualTo(in(120));
    }

    @Test
    void aReplyOnPaperDoesNotAskSoonerAfterWhatIsPutOff() {
        var ours = files.transmitted();
        var day = in(120);
        ours.does(
                CENTRAL_OFFICER,
                Files.unscanned("record_partial_answer")
                        .reference("KZ-77")
                        .results(List.of(
                                new ItemResult(1, "executed", "Enclosed.", null, null),
                                new ItemResult(2, "postponed", null, null, GROUND, day))));
        files.node().pass(Duration.ofDays(20));
        ours.does(
                REGISTRAR,
                Files.unscanned("record_interim_reply").reference("KZ-78").happened(in(0), null));
        assertThat(reminded(ours)).isEqualTo(day);
    }

    private List<DeadlineView> progress(Desk ours) {
        return files.node().deadlines().ofCase(ours.caseRef()).stream()
                .filter(row -> row.ruleKey().equals("sys_progress"))
                .toList();
    }

    private void days(int days) {
        files.node().pass(Duration.ofDays(days));
        files.node().jobs().ring();
    }

    @Test
    void whatIsPutOffWhileSomebodyIsRemindedIsOwedOnceAgainAfterItsDay() {
        var theirs = files.inExecution().consulted();
        var ours = theirs.partner();
        var day = in(200);
        theirs.does(HEAD, putOff(theirs, 1, day).releasedText("Not before our hearing (synthetic)."));
        days(65);
        assertThat(progress(ours)).filteredOn(DeadlineView::running).allMatch(row -> row.round() == 2);

        ours.does(HEAD, ItemWithdrawalProcessTest.less(ours, 0));

        assertThat(reminded(ours)).isEqualTo(day);
        assertThat(progress(ours)).noneMatch(DeadlineView::overdue);
        days(140);
        assertThat(progress(ours))
                .filteredOn(DeadlineView::overdue)
                .extracting(DeadlineView::round, DeadlineView::lastDay)
                .containsExactly(tuple(1, day));
    }

    @Test
    void whatIsOpenAfterAnAnswerOnAPartIsAskedAfterAnew() {
        var theirs = files.inExecution();
        var ours = theirs.partner();
        files.node().pass(Duration.ofDays(20));
        assertThat(reminded(ours)).isBefore(in(59));
        Files.execute(theirs, theirs.items().get(0).itemRef());
        Files.signedAnswer(theirs.does(EXECUTOR, "record_partial_execution"), "interim")
                .does(REGISTRAR, "send_partial_answer");
        assertThat(ours.status()).isEqualTo("partly_answered");
        assertThat(reminded(ours)).isAfterOrEqualTo(in(59));
    }

    @Test
    void anAnswerOnAPartThatCameOnPaperCountsFromTheDayOnWhichItCame() {
        var ours = files.transmitted();
        files.node().pass(Duration.ofDays(20));
        ours.does(
                CENTRAL_OFFICER,
                Files.unscanned("record_partial_answer")
                        .reference("KZ-77")
                        .happened(in(-12), null)
                        .results(List.of(new ItemResult(1, "executed", "Enclosed.", null, null))));
        assertThat(reminded(ours)).isBetween(in(47), in(58));
    }

    @Test
    void anAnswerOnPaperIsInTheLanguageThatIsWrittenDownUnlessAnItemHasItsOwn() {
        var ours = files.transmitted();
        ours.does(
                CENTRAL_OFFICER,
                Files.unscanned("record_answer")
                        .reference("KZ-79")
                        .releasedText("Исполнено (вымышлено).", "ru")
                        .results(List.of(
                                new ItemResult(1, "executed", "Приложено.", null, null),
                                new ItemResult(2, "executed", "Ilova qilingan.", null, null, null, "uz"))));
        assertThat(ours.items())
                .extracting(ItemView::result, ItemView::textLanguage)
                .containsExactly(tuple("Приложено.", "ru"), tuple("Ilova qilingan.", "uz"));
    }
}
