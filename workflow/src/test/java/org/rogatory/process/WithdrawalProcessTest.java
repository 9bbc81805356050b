package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SUPERVISOR;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rogatory.cases.Act;
import org.rogatory.documents.DocumentView;
import org.rogatory.law.Transition;
import org.rogatory.notices.NoticeView;
import org.springframework.beans.factory.annotation.Autowired;

/** A request is cancelled before it leaves, or withdrawn after, from wherever it stands. */
@EngineTest
class WithdrawalProcessTest {

    private final Files files;

    WithdrawalProcessTest(@Autowired Files files) {
        this.files = files;
    }

    /** Our statuses before the request has left. */
    enum Unsent {
        WITH_SUPERVISOR(Files::submitted),
        WITH_CENTRAL_AUTHORITY(Files::underReview),
        RETURNED_FOR_CORRECTION(files -> files.submitted().does(SUPERVISOR, OutgoingRouteProcessTest.returned())),
        APPROVED(files -> files.underReview().does(HEAD, "approve")),
        TRANSLATED(files -> files.draft(Contents.translated(), DRAFTER)
                .does(DRAFTER, "submit")
                .does(SUPERVISOR, "endorse")
                .does(CENTRAL_OFFICER, "approve")
                .translated()),
        SIGNED(Files::signed);

        private final Function<Files, Desk> way;

        Unsent(Function<Files, Desk> way) {
            this.way = way;
        }
    }

    /** Our statuses after it has left. */
    enum Sent {
        TRANSMITTED(files -> {
            files.node().courier().cutOff("KZ");
            return files.transmitted();
        }),
        DELIVERED(Files::transmitted),
        ACKNOWLEDGED(files -> files.transmitted()
                .does(
                        REGISTRAR,
                        Files.unscanned("record_acknowledgement")
                                .happened(LocalDate.of(2026, 4, 20), null)
                                .reference("17-4/26"))),
        REGISTERED_BY_PARTNER(files -> files.received().partner()),
        INFORMATION_REQUESTED(files -> files.received()
                .does(CENTRAL_OFFICER, InformationProcessTest.question())
                .partner()),
        PARTLY_ANSWERED(files -> partlyAnswered(files).partner()),
        POSTPONED(files -> postponed(files).partner());

        private final Function<Files, Desk> way;

        Sent(Function<Files, Desk> way) {
            this.way = way;
        }
    }

    /** Statuses of the requested side in which a withdrawal stops its work. */
    enum Received {
        RECEIVED(files -> files.transmitted().partner()),
        REGISTERED(files -> files.transmitted().partner().does(REGISTRAR, "register")),
        UNDER_REVIEW(Files::received),
        INFORMATION_REQUESTED(files -> files.received().does(CENTRAL_OFFICER, InformationProcessTest.question())),
        ACCEPTED(files -> files.received().does(CENTRAL_OFFICER, "accept")),
        ASSIGNED(files -> files.received()
                .does(CENTRAL_OFFICER, "accept")
                .does(HEAD, Act.draft("assign_execution").authority("KZ-UNIT-1"))),
        IN_EXECUTION(Files::inExecution),
        PARTLY_EXECUTED(WithdrawalProcessTest::partlyAnswered),
        POSTPONED(WithdrawalProcessTest::postponed),
        FORWARDED(files ->
                files.received().does(CENTRAL_OFFICER, Act.draft("forward").authority("KZ-MOJ"))),
        ANSWER_DRAFTED(files -> partlyExecuted(files).does(CENTRAL_OFFICER, Files.answer("interim"))),
        ANSWER_APPROVED(files -> partlyExecuted(files)
                .does(CENTRAL_OFFICER, Files.answer("interim"))
                .does(SUPERVISOR, "approve_answer")),
        ANSWER_SIGNED(files -> Files.signedAnswer(partlyExecuted(files), "interim")),
        NOTED(WithdrawalProcessTest::noted);

        private final Function<Files, Desk> way;

        Received(Function<Files, Desk> way) {
            this.way = way;
        }
    }

    private static Desk partlyExecuted(Files files) {
        var theirs = files.inExecution();
        Files.execute(theirs, theirs.items().get(0).itemRef());
        return theirs.does(EXECUTOR, "record_partial_execution");
    }

    private static Desk partlyAnswered(Files files) {
        return Files.signedAnswer(partlyExecuted(files), "interim").does(REGISTRAR, "send_partial_answer");
    }

    private static Desk postponed(Files files) {
        return Files.signedAnswer(files.inExecution().consulted().does(HEAD, DecisionProcessTest.postpone()), "interim")
                .does(REGISTRAR, "send_postponement");
    }

    private static Desk noted(Files files) {
        var information = Files.signed(files.draft(SpontaneousProcessTest.information(), DRAFTER));
        return Files.underReview(information.does(REGISTRAR, "transmit").partner())
                .does(CENTRAL_OFFICER, "take_note");
    }

    /** What no courier carries is handed over, in the order in which it was sent. */
    private void handOver(Desk desk) {
        desk.messages().stream()
                .filter(message -> "by_hand".equals(message.status()))
                .forEach(message -> {
                    var sealed = files.node().exchange().packageOf(message.messageId());
                    assertThat(files.node().exchange().receive(sealed).accepted())
                            .isTrue();
                    files.node().jobs().drain();
                });
    }

    @Test
    void everyStatusFromWhichARequestMayBeWithdrawnIsWalked() {
        assertThat(walked(Sent.values())).isEqualTo(from("mla_outgoing", "withdraw"));
        assertThat(walked(Received.values())).isEqualTo(from("mla_incoming", "record_withdrawal"));
    }

    private static Set<String> walked(Enum<?>[] stages) {
        return Stream.of(stages)
                .map(stage -> stage.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private Set<String> from(String machine, String verb) {
        return files.node().cases().lifecycle(machine).transitions().stream()
                .filter(step -> step.verb().equals(verb))
                .map(Transition::from)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource
    void aRequestThatHasNotLeftIsCancelledAndNothingIsSent(Unsent stage) {
        var ours = stage.way.apply(files);
        assertThat(ours.status()).isEqualTo(stage.name().toLowerCase(Locale.ROOT));
        assertThat(ours.refusal(CENTRAL_OFFICER, Files.withdrawal("withdraw"))).isEqualTo("wrong-status");

        ours.does(DRAFTER, Files.withdrawal("cancel"));
        assertThat(ours.status()).isEqualTo("withdrawn");
        assertThat(ours.at()).containsExactly("CloseWithdrawnFile");
        assertThat(ours.sent()).isEmpty();
        assertThat(ours.closes(DRAFTER).running()).isFalse();
    }

    @Test
    void aDraftIsCancelledWithoutAnyProcess() {
        var ours = files.requestOfUzbekistanToKazakhstan().does(DRAFTER, Files.withdrawal("cancel"));
        assertThat(ours.status()).isEqualTo("withdrawn");
        assertThat(ours.closes(DRAFTER).status()).isEqualTo("closed");
        assertThat(ours.running()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void aRequestThatHasLeftIsWithdrawnAndThePartnerIsTold(Sent stage) {
        var ours = stage.way.apply(files);
        assertThat(ours.status()).isEqualTo(stage.name().toLowerCase(Locale.ROOT));
        ours.does(HEAD, Files.withdrawal("withdraw").releasedText("The request is no longer needed."));

        assertThat(ours.status()).isEqualTo("withdrawn");
        assertThat(ours.sent()).endsWith("withdrawal_notice");
        assertThat(ours.lastSent().toString()).contains("no longer needed").doesNotContain("come back");
        assertThat(ours.at()).containsExactly("CloseWithdrawnFile");
        handOver(ours);
        assertThat(ours.partner().status()).isEqualTo("withdrawn");
        assertThat(ours.closes(CENTRAL_OFFICER).running()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void theRequestedSideStopsItsWorkAndClosesItself(Received stage) {
        var theirs = stage.way.apply(files);
        assertThat(theirs.status()).isEqualTo(stage.name().toLowerCase(Locale.ROOT));
        theirs.partner().does(HEAD, Files.withdrawal("withdraw"));

        assertThat(theirs.status()).isEqualTo("withdrawn");
        assertThat(theirs.at()).containsExactly("CloseWithdrawnFile");
        assertThat(theirs.itemStatuses())
                .as("information asks for nothing")
                .hasSize(stage == Received.NOTED ? 0 : 2)
                .allMatch(status -> status.equals("withdrawn") || status.equals("executed"));
        assertThat(theirs.items())
                .allSatisfy(item -> assertThat(new Desk(files.node(), item.itemRef()).running())
                        .isFalse());
        assertThat(theirs.closes(CENTRAL_OFFICER).running()).isFalse();
        assertThat(theirs.status()).isEqualTo("closed");
    }

    @Test
    void aWithdrawalToldOnPaperIsRecordedByHand() {
        var theirs = files.inExecution()
                .does(CENTRAL_OFFICER, Act.draft("record_withdrawal").internalText("On paper, not scanned."));
        assertThat(theirs.at()).containsExactly("CloseWithdrawnFile");
    }

    /** Nothing is settled by what was returned: it is drafted anew, as usual after what was decided. */
    @Test
    void aWithdrawalStopsTheWorkAlsoAfterAnInterimAnswerWasReturned() {
        var putOff = files.inExecution().consulted().does(HEAD, DecisionProcessTest.postpone());
        var passedOn = files.received().does(CENTRAL_OFFICER, DecisionProcessTest.forward("KZ-MOJ"));
        for (var theirs : List.of(partlyExecuted(files), putOff, passedOn)) {
            returned(theirs, "interim").partner().does(HEAD, Files.withdrawal("withdraw"));
            assertThat(theirs.at()).containsExactly("CloseWithdrawnFile");
        }
        var told = returned(partlyExecuted(files), "interim");
        told.does(CENTRAL_OFFICER, Files.unscanned("record_withdrawal").kind("nothing_held"));
        assertThat(told.status()).isEqualTo("withdrawn");
        var whole = returned(files.executed(), "final");
        assertThat(whole.refusal(CENTRAL_OFFICER, Files.unscanned("record_withdrawal")))
                .isEqualTo("wrong-status");
    }

    private static Desk returned(Desk decided, String kind) {
        decided.does(CENTRAL_OFFICER, Files.answer(kind));
        return decided.does(SUPERVISOR, Act.draft("return_answer").internalText("Say more."));
    }

    @Test
    void aFileIsNotClosedBeforeItsWithdrawalHasLeft() {
        var ours = files.transmitted().only(HEAD, Files.withdrawal("withdraw"));
        assertThat(ours.refusal(CENTRAL_OFFICER, Act.draft("close"))).isEqualTo("step-being-prepared");
        files.node().jobs().drain();
        assertThat(ours.closes(CENTRAL_OFFICER).status()).isEqualTo("closed");
    }

    @Test
    void anAnswerAndAWithdrawalCrossAndBothSidesCanStillClose() {
        var theirs = Files.signedAnswer(files.executed(), "final");
        var ours = theirs.partner();
        theirs.only(REGISTRAR, Act.draft("send_answer"));
        ours.only(HEAD, Files.withdrawal("withdraw"));
        files.node().jobs().drain();

        assertThat(ours.status()).isEqualTo("withdrawn");
        assertThat(ours.verbs()).contains("record_late_answer").doesNotContain("parked_message");
        assertThat(theirs.status()).isEqualTo("answered");
        assertThat(theirs.verbs()).contains("parked_message");
        assertParked(theirs, "withdrawal_notice", "withdrawal_notice");
        assertThat(ours.itemStatuses()).containsOnly("executed");
        assertThat(theirs.itemStatuses()).containsOnly("executed");
        assertThat(ours.closes(CENTRAL_OFFICER).running()).isFalse();
        assertThat(theirs.closes(CENTRAL_OFFICER).running()).isFalse();
    }

    /** What came too late changes nothing, but it is told, and its letter is there to be read. */
    private void assertParked(Desk desk, String kind, String letter) {
        assertThat(desk.steps())
                .filteredOn(step -> "parked_message".equals(step.verb()))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.codes()).containsExactly(kind);
                    assertThat(step.reference()).isEqualTo(desk.partner().caseRef());
                });
        assertThat(files.node().notices().unreadOf(desk.officer(CENTRAL_OFFICER)))
                .filteredOn(notice -> notice.reference().equals(desk.caseRef()))
                .extracting(NoticeView::code)
                .contains("message_parked");
        assertThat(files.node().documents().ofCase(desk.caseRef()))
                .extracting(DocumentView::kind)
                .contains(letter);
        assertThat(desk.running()).isTrue();
    }
}
