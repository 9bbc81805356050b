package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.deadlines.DeadlineStatus;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.deadlines.StartDeadline;
import org.rogatory.mla.consultation.ConsultationView;
import org.springframework.beans.factory.annotation.Autowired;

/** A matter is put to the other State, or answered, once its letter is signed, and not at all where it is dropped. */
@EngineTest
class MattersHeldProcessTest {

    private static final String NOT_ASKED = "consultation-required";
    private static final String ANSWER = "We can limit the period.";

    private final Files files;

    MattersHeldProcessTest(@Autowired Files files) {
        this.files = files;
    }

    private static ActDraft proposal() {
        return ConsultationProcessTest.propose("refusal");
    }

    private static ActDraft answer() {
        return Act.draft("answer_consultation").releasedText(ANSWER);
    }

    private static ActDraft dropped() {
        return Act.draft("drop_letter").internalText("It was a mistake.");
    }

    private Desk writes(Desk desk, ActDraft act) {
        desk.writes(CENTRAL_OFFICER, act);
        files.node().jobs().drain();
        return desk;
    }

    private void aMonthPasses() {
        files.node().pass(Duration.ofDays(30));
        files.node().jobs().ring();
    }

    private List<DeadlineStatus> terms(Desk desk) {
        return files.node().deadlines().ofCase(desk.caseRef()).stream()
                .filter(term -> term.ruleKey().equals("sys_consult"))
                .map(term -> term.status())
                .toList();
    }

    private List<DeadlineView> replies(Desk desk) {
        return files.node().deadlines().ofCase(desk.caseRef()).stream()
                .filter(term -> term.ruleKey().equals("sys_partner_reply"))
                .toList();
    }

    private List<ConsultationView> matters(Desk desk) {
        return files.node().consultations().of(desk.caseRef(), AccessScope.system());
    }

    private ConsultationView last(Desk desk) {
        var all = matters(desk);
        return all.get(all.size() - 1);
    }

    private static String status(Desk desk) {
        var messages = desk.messages();
        return messages.get(messages.size() - 1).status();
    }

    @Test
    void aProposalThatNobodyHasSignedFreesNoDecisionHoweverLongItWaits() {
        var theirs = writes(files.inExecution(), proposal());
        aMonthPasses();
        assertThat(terms(theirs)).as("nobody was asked").isEmpty();
        assertThat(theirs.refusal(HEAD, ConsultationProcessTest.refuse())).isEqualTo(NOT_ASKED);

        theirs.does(SIGNATORY, "sign_letter");
        assertThat(theirs.partner().offers(CENTRAL_OFFICER, "answer_consultation"))
                .isTrue();
        assertThat(terms(theirs)).containsExactly(DeadlineStatus.RUNNING);
        assertThat(theirs.refusal(HEAD, ConsultationProcessTest.refuse())).isEqualTo(NOT_ASKED);
        aMonthPasses();
        assertThat(theirs.does(HEAD, ConsultationProcessTest.refuse()).status()).isEqualTo("refused");
    }

    @Test
    void aProposalThatIsDroppedHasNeverBeenMadeAndCanBeMadeAnew() {
        var theirs = writes(files.inExecution(), proposal()).does(CENTRAL_OFFICER, dropped());
        assertThat(last(theirs).status()).isEqualTo("dropped");
        aMonthPasses();
        assertThat(theirs.refusal(HEAD, ConsultationProcessTest.refuse())).isEqualTo(NOT_ASKED);
        assertThat(matters(theirs.partner())).isEmpty();

        theirs.does(CENTRAL_OFFICER, proposal());
        assertThat(matters(theirs.partner())).hasSize(1);
        assertThat(terms(theirs)).containsExactly(DeadlineStatus.RUNNING);
    }

    @Test
    void whatTheStatesTalkOverAfterwardsIsNotTheProposalThatWasDropped() {
        var theirs = writes(files.inExecution(), proposal())
                .does(CENTRAL_OFFICER, dropped())
                .consulted("refusal");
        assertThat(matters(theirs)).extracting(ConsultationView::status).containsExactly("dropped", "held");
        assertThat(theirs.does(HEAD, ConsultationProcessTest.refuse()).status()).isEqualTo("refused");
    }

    @Test
    void aProposalIsNotSignedAfterTheDayUntilWhichItAsks() {
        var day = files.node().today("Asia/Almaty").plusDays(3);
        var theirs = writes(files.inExecution(), proposal().until(day, null));
        files.node().pass(Duration.ofDays(10));
        assertThat(theirs.refusal(SIGNATORY, Act.draft("sign_letter"))).isEqualTo("letter-day-past");
        assertThat(status(theirs)).isEqualTo("held");

        var later = files.node().today("Asia/Almaty").plusDays(3);
        theirs.does(CENTRAL_OFFICER, dropped()).does(CENTRAL_OFFICER, proposal().until(later, null));
        assertThat(status(theirs)).isEqualTo("delivered");
        assertThat(terms(theirs)).containsExactly(DeadlineStatus.RUNNING);
    }

    @Test
    void anAnswerThatIsDroppedLeavesTheirQuestionToBeAnswered() {
        var theirs = files.inExecution().does(CENTRAL_OFFICER, proposal());
        var ours = writes(theirs.partner(), answer());
        assertThat(last(ours).status()).isEqualTo("answered");
        assertThat(terms(ours)).as("they wait still").containsExactly(DeadlineStatus.RUNNING);

        ours.does(CENTRAL_OFFICER, dropped());
        assertThat(last(ours)).satisfies(matter -> {
            assertThat(matter.status()).isEqualTo("proposed");
            assertThat(matter.answerText()).isNull();
            assertThat(matter.answeredAt()).isNull();
        });
        ours.does(CENTRAL_OFFICER, answer());
        assertThat(last(theirs).answerText()).isEqualTo(ANSWER);
        assertThat(terms(ours)).containsExactly(DeadlineStatus.MET);
        assertThat(matters(ours)).hasSize(1);
    }

    private void signsLast(Desk desk) {
        var last = desk.messages().get(desk.messages().size() - 1).messageId();
        var shown = files.node().letters().shown(desk.file(), "sign_letter", last, desk.signing());
        var read = shown.orElseThrow().said().fingerprint();
        desk.writes(SIGNATORY, Act.draft("sign_letter").fingerprint(read));
        files.node().jobs().drain();
    }

    @Test
    void anAnswerThatOvertakesAnotherIsToTheQuestionThatItNames() {
        var ours = Files.answered(files.executed()).partner().does(CENTRAL_OFFICER, MatterVerbs.otherUse());
        var theirs = ours.does(CENTRAL_OFFICER, MatterVerbs.otherUse().reference("T-18/26"))
                .partner();
        writes(theirs, Act.draft("answer_other_use").kind("no_consent").releasedText("We refuse."));
        files.node().pass(Duration.ofMinutes(1));
        writes(theirs, Act.draft("answer_other_use").kind("consent").releasedText("We agree."));
        signsLast(theirs);
        assertThat(matters(ours)).extracting(ConsultationView::answer).containsExactly(null, "consent");
        theirs.does(SIGNATORY, "sign_letter");
        assertThat(matters(ours)).extracting(ConsultationView::answer).containsExactly("no_consent", "consent");
    }

    @Test
    void anAnswerIsToTheQuestionThatHasLeftAndNotToAnOlderOneThatWaits() {
        var ours = writes(Files.answered(files.executed()).partner(), MatterVerbs.otherUse());
        assertThat(ours.offers(CENTRAL_OFFICER, "record_other_use")).isFalse();
        files.node().pass(Duration.ofMinutes(1));
        writes(ours, MatterVerbs.otherUse().reference("T-18/26"));
        signsLast(ours);
        assertThat(ours.offers(CENTRAL_OFFICER, "record_other_use")).isTrue();

        var consent = Act.draft("answer_other_use").kind("consent").releasedText("We agree.");
        ours.partner().does(CENTRAL_OFFICER, consent);
        assertThat(matters(ours)).extracting(ConsultationView::status).containsExactly("proposed", "answered");
    }

    @Test
    void anAnswerThatIsTakenBackWithTheRequestHasAnsweredNobody() {
        var theirs = files.inExecution().does(CENTRAL_OFFICER, proposal());
        var ours = writes(theirs.partner(), answer());
        ours.does(HEAD, Files.withdrawal("withdraw"));
        assertThat(last(ours).status()).isEqualTo("proposed");
    }

    @Test
    void anAnswerToOneQuestionEndsNoWaitForAnother() {
        var theirs = files.inExecution();
        theirs.does(CENTRAL_OFFICER, MatterVerbs.breach().releasedText("The account holder knows."));
        theirs.does(EXECUTOR, MatterVerbs.costs("extraordinary")).does(CENTRAL_OFFICER, MatterVerbs.onCosts());
        var ours = theirs.partner();
        ours.does(CENTRAL_OFFICER, Act.draft("answer_consultation").releasedText("We bear half."));
        for (var side : List.of(theirs, ours)) {
            assertThat(replies(side))
                    .extracting(DeadlineView::about, DeadlineView::status)
                    .containsExactlyInAnyOrder(
                            tuple(side.caseRef() + "-C1", DeadlineStatus.RUNNING),
                            tuple(side.caseRef() + "-C2", DeadlineStatus.MET));
        }

        ours.does(CENTRAL_OFFICER, Act.draft("answer_incident").releasedText("Go on."));
        for (var side : List.of(theirs, ours)) {
            assertThat(replies(side))
                    .extracting(DeadlineView::status)
                    .containsExactly(DeadlineStatus.MET, DeadlineStatus.MET);
        }
    }

    @Test
    void whatWeAnswerEndsNoWaitForWhatWeAsk() {
        var theirs = files.inExecution();
        Files.execute(theirs, theirs.items().get(0).itemRef());
        Files.signedAnswer(theirs.does(EXECUTOR, "record_partial_execution"), "interim")
                .does(REGISTRAR, "send_partial_answer");
        var ours = theirs.partner().does(CENTRAL_OFFICER, MatterVerbs.otherUse());
        theirs.does(CENTRAL_OFFICER, MatterVerbs.breach().releasedText("The account holder knows."));
        ours.does(CENTRAL_OFFICER, Act.draft("answer_incident").releasedText("Go on."));
        assertThat(replies(ours))
                .extracting(DeadlineView::status)
                .containsExactlyInAnyOrder(DeadlineStatus.RUNNING, DeadlineStatus.MET);
    }

    @Test
    void aBreachWhoseLetterIsDroppedStaysNotedAndIsToldLater() {
        var theirs = files.inExecution();
        var item = theirs.items().get(0).itemRef();
        var told = MatterVerbs.breach().releasedText("The account holder knows.");
        writes(theirs, told).does(CENTRAL_OFFICER, dropped());
        assertThat(last(theirs).status()).isEqualTo("noted");
        assertThat(theirs.refusal(EXECUTOR, Files.start(item))).isEqualTo("stopped-by-breach");
        assertThat(matters(theirs.partner())).isEmpty();

        theirs.does(CENTRAL_OFFICER, told);
        assertThat(matters(theirs))
                .singleElement()
                .satisfies(matter -> assertThat(matter.status()).isEqualTo("proposed"));
        assertThat(last(theirs.partner()).matter()).isEqualTo("incident");
    }

    @Test
    void aBreachOfItsOwnThatTheRequestingSideTellsIsPressedForOnNeitherSide() {
        var ours = Files.answered(files.executed()).partner();
        var told = MatterVerbs.breach().kind("misused").releasedText("A page was published.");
        ours.does(CENTRAL_OFFICER, told);
        assertThat(last(ours.partner()).kind()).isEqualTo("misused");
        assertThat(replies(ours)).isEmpty();
        assertThat(replies(ours.partner())).isEmpty();
    }

    /** The requesting side has told a breach of its own, for which a term began as in former versions. */
    private Desk pressedFor() {
        var ours = Files.answered(files.executed()).partner();
        var told = MatterVerbs.breach().kind("misused").releasedText("A page was published.");
        ours.does(CENTRAL_OFFICER, told);
        var from = files.node().clock().instant();
        var authority = ours.file().authority();
        var start = new StartDeadline(ours.caseRef(), "sys_partner_reply", from, authority);
        files.node().deadlines().start(start.about(ours.caseRef() + "-C1"));
        return ours;
    }

    @Test
    void whatWasPressedForWhereNothingIsAskedEndsWithItsDay() {
        var ours = pressedFor();
        assertThat(replies(ours)).extracting(DeadlineView::status).containsExactly(DeadlineStatus.RUNNING);
        aMonthPasses();
        assertThat(replies(ours)).extracting(DeadlineView::overdue).containsExactly(false);
    }

    @Test
    void whatWasPressedForWhereNothingIsAskedEndsWithTheNextAnswer() {
        var ours = pressedFor();
        ours.does(CENTRAL_OFFICER, MatterVerbs.otherUse());
        var consent = Act.draft("answer_other_use").kind("consent").releasedText("We agree.");
        ours.partner().does(CENTRAL_OFFICER, consent);
        assertThat(replies(ours))
                .extracting(DeadlineView::status)
                .containsExactlyInAnyOrder(DeadlineStatus.STOPPED, DeadlineStatus.MET);
    }
}
