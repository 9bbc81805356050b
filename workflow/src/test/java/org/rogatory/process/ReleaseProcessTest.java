package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.deadlines.DeadlineStatus;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.identity.Role;
import org.rogatory.notices.NoticeView;
import org.springframework.beans.factory.annotation.Autowired;

/** A request has ended on which a person or property may be held: somebody sees it at once, and it is written down. */
@EngineTest
class ReleaseProcessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 20);

    private final Files files;

    ReleaseProcessTest(@Autowired Files files) {
        this.files = files;
    }

    /** Each way in which the end of a request reaches the requested side. */
    enum Ended {
        BY_MESSAGE {
            @Override
            void end(Desk theirs, String held) {
                theirs.partner().does(HEAD, Files.withdrawal("withdraw").kind(held));
            }
        },
        ON_PAPER {
            @Override
            void end(Desk theirs, String held) {
                theirs.does(
                        CENTRAL_OFFICER,
                        Act.draft("record_withdrawal")
                                .internalText("On paper, not scanned.")
                                .kind(held)
                                .reference("UZ-15")
                                .happened(DAY, null));
            }
        };

        abstract void end(Desk theirs, String held);
    }

    static ActDraft released(String what) {
        return Act.draft("record_release").kind(what).order("R-7/26", DAY, "Court of Almaty (synthetic)");
    }

    static ActDraft nothing() {
        return Act.draft("record_release").kind("nothing_held").internalText("The executor says so by telephone.");
    }

    /** In execution; the account has been opened under a domestic order. */
    private Desk begun() {
        var theirs = files.inExecution();
        return theirs.does(EXECUTOR, Files.start(theirs.items().get(0).itemRef()));
    }

    private List<String> told(Desk desk, Role role) {
        return files.node().notices().unreadOf(desk.officer(role)).stream()
                .filter(notice -> notice.reference().equals(desk.caseRef()))
                .map(NoticeView::code)
                .toList();
    }

    private Stream<DeadlineView> clock(Desk desk) {
        return files.node().deadlines().ofCase(desk.caseRef()).stream()
                .filter(deadline -> deadline.ruleKey().equals("sys_release"));
    }

    @ParameterizedTest
    @OnBothDatabases
    @EnumSource
    void whoIsHeldIsPointedOutAtOnceAndTheFileStaysOpenUntilHisReleaseIsRecorded(Ended way) {
        var theirs = begun();
        way.end(theirs, "person");

        assertThat(theirs.status()).isEqualTo("withdrawn");
        for (var role : List.of(HEAD, CENTRAL_OFFICER, EXECUTOR)) {
            assertThat(told(theirs, role)).as("told to %s", role).contains("release_review");
        }
        assertThat(clock(theirs)).extracting(DeadlineView::status).containsExactly(DeadlineStatus.RUNNING);
        assertThat(theirs.refusal(CENTRAL_OFFICER, Files.closing())).isEqualTo("release-unrecorded");
        assertThat(theirs.refusal(CENTRAL_OFFICER, Act.draft("record_release").kind("person")))
                .isEqualTo("release-act-missing");

        var before = theirs.sent();
        theirs.does(CENTRAL_OFFICER, released("person").internalText("He left at noon."));
        assertThat(theirs.steps()).anySatisfy(step -> {
            assertThat(step.verb()).isEqualTo("record_release");
            assertThat(step.reference()).isEqualTo("R-7/26");
            assertThat(step.happenedOn()).isEqualTo(DAY);
            assertThat(step.internalText()).contains("Court of Almaty", "He left at noon.");
            assertThat(step.releasedText()).isNull();
        });
        assertThat(theirs.sent()).isEqualTo(before);
        assertThat(clock(theirs)).extracting(DeadlineView::status).containsExactly(DeadlineStatus.MET);
        assertThat(theirs.offers(CENTRAL_OFFICER, "record_release")).isFalse();
        assertThat(theirs.does(CENTRAL_OFFICER, Files.closing()).status()).isEqualTo("closed");
    }

    @ParameterizedTest
    @CsvSource({"person, evidence", "evidence, person"})
    void aPersonAndPropertyGoFreeOneAfterTheOther(String first, String then) {
        var theirs = begun();
        Ended.ON_PAPER.end(theirs, "person_evidence");
        theirs.does(CENTRAL_OFFICER, released(first));
        assertThat(theirs.refusal(CENTRAL_OFFICER, Files.closing())).isEqualTo("release-unrecorded");
        assertThat(clock(theirs))
                .as("the other one is held still")
                .extracting(DeadlineView::status)
                .containsExactly(DeadlineStatus.RUNNING);
        theirs.does(CENTRAL_OFFICER, released(then));
        assertThat(clock(theirs)).extracting(DeadlineView::status).containsExactly(DeadlineStatus.MET);
        assertThat(theirs.does(CENTRAL_OFFICER, Files.closing()).status()).isEqualTo("closed");
    }

    @Test
    void aWithdrawalOnPaperOfWhatWasBegunSaysWhatIsHeld() {
        var theirs = begun();
        assertThat(theirs.refusal(
                        CENTRAL_OFFICER, Act.draft("record_withdrawal").internalText("On paper, not scanned.")))
                .isEqualTo("held-unsaid");
        Ended.ON_PAPER.end(theirs, "nothing_held");
        assertThat(told(theirs, HEAD)).doesNotContain("release_review", "held_review");
        assertThat(theirs.does(CENTRAL_OFFICER, Files.closing()).status()).isEqualTo("closed");
    }

    @Test
    void whatNobodyKnowsIsFoundOut() {
        var silent = begun();
        Ended.BY_MESSAGE.end(silent, "nothing_held");
        assertThat(told(silent, HEAD)).contains("held_review");
        assertThat(silent.refusal(CENTRAL_OFFICER, Act.draft("record_release").kind("nothing_held")))
                .isEqualTo("held-unexplained");
        silent.does(CENTRAL_OFFICER, nothing());
        assertThat(silent.does(CENTRAL_OFFICER, Files.closing()).status()).isEqualTo("closed");

        var property = begun();
        Ended.ON_PAPER.end(property, "evidence");
        assertThat(told(property, HEAD)).contains("property_return");
    }

    @Test
    void whatWasNeverBegunHoldsNobody() {
        var theirs = files.received();
        theirs.partner().does(HEAD, Files.withdrawal("withdraw"));
        assertThat(told(theirs, HEAD)).doesNotContain("release_review", "held_review");
        assertThat(clock(theirs)).isEmpty();
        assertThat(theirs.refusal(CENTRAL_OFFICER, nothing())).isEqualTo("wrong-status");
    }

    @Test
    void aReturnOrARefusalAfterTheBeginningPointsItOutToo() {
        var back = begun().does(HEAD, DecisionProcessTest.sendBack());
        assertThat(told(back, HEAD)).contains("held_review");
        var refused = begun().consulted().does(HEAD, DecisionProcessTest.refuse());
        assertThat(told(refused, HEAD)).contains("held_review");
        assertThat(Files.answered(refused).refusal(CENTRAL_OFFICER, Files.closing()))
                .isEqualTo("release-unrecorded");
    }

    @ParameterizedTest
    @ValueSource(strings = {"refuse_item", "return_item", "withdraw_item"})
    void aSingleItemThatEndsAfterItsBeginningPointsItOutToo(String verb) {
        var theirs = begun().consulted();
        theirs.does("withdraw_item".equals(verb) ? CENTRAL_OFFICER : HEAD, ending(theirs, verb));
        for (var role : List.of(HEAD, CENTRAL_OFFICER, EXECUTOR)) {
            assertThat(told(theirs, role)).as("told to %s", role).contains("held_review");
        }
        assertThat(clock(theirs)).extracting(DeadlineView::status).containsExactly(DeadlineStatus.RUNNING);
        theirs.does(CENTRAL_OFFICER, nothing());
        assertThat(clock(theirs)).extracting(DeadlineView::status).containsExactly(DeadlineStatus.MET);
    }

    private static ActDraft ending(Desk theirs, String verb) {
        var item = theirs.items().get(0).itemRef();
        return switch (verb) {
            case "refuse_item" -> ItemsProcessTest.refused(item).ground("sovereignty_security");
            case "return_item" -> Act.draft(verb).item(item).reasons(List.of("return_duplicate"));
            default -> Act.draft(verb).item(item);
        };
    }

    @Test
    void whoWithdrawsAnItemOnPaperSaysWhatIsHeldForItAndItsExecutorIsTold() {
        var theirs = begun();
        theirs.does(CENTRAL_OFFICER, ending(theirs, "withdraw_item").kind("person"));
        assertThat(told(theirs, EXECUTOR)).contains("item_withdrawn", "release_review");

        var free = begun();
        free.does(CENTRAL_OFFICER, ending(free, "withdraw_item").kind("nothing_held"));
        assertThat(told(free, EXECUTOR)).contains("item_withdrawn").doesNotContain("release_review", "held_review");
        assertThat(clock(free)).isEmpty();
        assertThat(free.offers(CENTRAL_OFFICER, "record_release")).isFalse();
    }

    @Test
    void whatWasBegunStaysSoWhenTheWholeIsPutOffAndTakenUpAgain() {
        var theirs = begun().consulted().does(HEAD, DecisionProcessTest.postpone());
        Files.signedAnswer(theirs, "interim").does(REGISTRAR, "send_postponement");
        theirs.does(EXECUTOR, "resume_execution");
        assertThat(theirs.itemStatuses()).containsOnly("accepted");
        assertThat(theirs.refusal(CENTRAL_OFFICER, Files.unscanned("record_withdrawal")))
                .isEqualTo("held-unsaid");

        theirs.does(HEAD, DecisionProcessTest.refuse());
        assertThat(told(theirs, HEAD)).contains("held_review");
        assertThat(Files.answered(theirs).refusal(CENTRAL_OFFICER, Files.closing()))
                .isEqualTo("release-unrecorded");
    }

    @Test
    void whatWasBegunStaysSoWhenItAloneIsPutOffAndIsStartedAnew() {
        var theirs = begun().consulted();
        var item = theirs.items().get(0).itemRef();
        theirs.does(
                HEAD,
                Act.draft("postpone_item")
                        .item(item)
                        .ground("ongoing_investigation")
                        .until(LocalDate.of(2026, 8, 1), null));
        theirs.does(CENTRAL_OFFICER, Act.draft("resume_item").item(item));
        assertThat(theirs.itemStatuses()).startsWith("accepted");
        assertThat(theirs.refusal(CENTRAL_OFFICER, Files.unscanned("record_withdrawal")))
                .isEqualTo("held-unsaid");

        theirs.does(EXECUTOR, Files.start(item));
        assertThat(theirs.itemStatuses()).startsWith("in_execution");
        theirs.does(HEAD, DecisionProcessTest.sendBack());
        assertThat(told(theirs, HEAD)).contains("held_review");
    }

    @Test
    void aWithdrawalThatCrossesTheFinalAnswerStillPointsItOut() {
        var theirs = Files.signedAnswer(files.executed(), "final");
        theirs.only(REGISTRAR, Act.draft("send_answer"));
        theirs.partner().only(HEAD, Files.withdrawal("withdraw").kind("person"));
        files.node().jobs().drain();
        assertThat(theirs.status()).isEqualTo("answered");
        assertThat(told(theirs, HEAD)).contains("release_review");
    }

    @Test
    void whatIsPutOffPutsOffNoRelease() {
        var theirs = begun();
        var ours = theirs.partner();
        ours.does(HEAD, ItemWithdrawalProcessTest.less(ours, 0).kind("person"));
        theirs.consulted().does(HEAD, DecisionProcessTest.postpone());
        assertThat(theirs.status()).isEqualTo("postponed");
        assertThat(clock(theirs)).extracting(DeadlineView::status).containsExactly(DeadlineStatus.RUNNING);

        files.node().pass(Duration.ofHours(25));
        files.node().jobs().ring();
        assertThat(told(theirs, HEAD)).contains("release_overdue");
    }

    @Test
    void aReleaseThatNobodyRecordsIsHeardOfAgain() {
        var theirs = begun();
        Ended.ON_PAPER.end(theirs, "person");
        files.node().pass(Duration.ofHours(25));
        files.node().jobs().ring();
        for (var role : List.of(HEAD, CENTRAL_OFFICER, EXECUTOR)) {
            assertThat(told(theirs, role)).as("told to %s", role).contains("release_overdue");
        }
        var late = clock(theirs).toList();
        assertThat(late).hasSize(2);
        theirs.does(HEAD, released("evidence"));
        assertThat(clock(theirs)).as("the person is held all the same").containsExactlyElementsOf(late);
        theirs.does(HEAD, released("other_ground"));
        assertThat(theirs.does(CENTRAL_OFFICER, Files.closing()).status()).isEqualTo("closed");
    }
}
