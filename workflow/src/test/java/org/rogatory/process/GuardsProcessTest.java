package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.SUPERVISOR;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.Refusal;
import org.rogatory.deadlines.DeadlineStatus;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.identity.Role;
import org.rogatory.law.Advice.Verdict;
import org.rogatory.law.LegalBasisAdviser;
import org.rogatory.law.LegalBasisQuestion;
import org.rogatory.requests.content.NewDraft;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** What the law asks before a step is done: the basis, the stop, the result, the executor, the clock. */
@EngineTest
class GuardsProcessTest {

    private static final ActDraft ASSIGN = Act.draft("assign_execution").authority("KZ-UNIT-1");
    private static final ActDraft RETURN = Act.draft("return_assignment").reasons(List.of("waiting_workload"));

    private static final List<String> EXECUTION = List.of("sys_execution", "sys_urgent_exec");

    private final Files files;
    private final LegalBasisAdviser adviser;
    private final Deadlines deadlines;

    GuardsProcessTest(@Autowired Files files, @Autowired LegalBasisAdviser adviser, @Autowired Deadlines deadlines) {
        this.files = files;
        this.adviser = adviser;
        this.deadlines = deadlines;
    }

    /** A request that rests on one instrument of which it is not certain that it carries. */
    private ObjectNode uncertain() {
        var content = Contents.bankRecordsAndWitness();
        var question = new LegalBasisQuestion(
                "UZ",
                "KZ",
                "mla",
                List.of(new LegalBasisQuestion.OffenceClaim("trafficking_persons", 10.0)),
                List.of("bank_records"),
                true,
                true,
                LocalDate.of(2026, 5, 4));
        var doubtful = adviser.advise(question).stream()
                .filter(advice -> advice.verdict() == Verdict.CONFIRM)
                .findFirst()
                .orElseThrow();
        content.putArray("legal_basis").add(doubtful.instrument());
        return content;
    }

    @Test
    void whatIsNotCertainToCarryIsApprovedAndAcceptedOnlyWithAWordOnHowItWasConfirmed() {
        var ours = files.draft(uncertain(), DRAFTER).does(DRAFTER, "submit").does(SUPERVISOR, "endorse");
        assertThat(ours.refusal(CENTRAL_OFFICER, Act.draft("approve"))).isEqualTo("basis-to-confirm");
        ours.does(CENTRAL_OFFICER, Act.draft("approve").internalText("Confirmed by the treaty unit (synthetic)."));
        var theirs = Files.underReview(
                ours.does(SIGNATORY, "sign").does(REGISTRAR, "transmit").partner());
        assertThat(theirs.refusal(CENTRAL_OFFICER, Act.draft("accept"))).isEqualTo("basis-to-confirm");
        var confirmed = Act.draft("accept").internalText("Confirmed by the treaty unit (synthetic).");
        assertThat(theirs.does(CENTRAL_OFFICER, confirmed).status()).isEqualTo("accepted");
    }

    @Test
    void aPartIsRecordedOnlyOnceAnItemHasItsResult() {
        var theirs = files.inExecution();
        assertThat(theirs.refusal(EXECUTOR, Act.draft("record_partial_execution")))
                .isEqualTo("no-result-yet");
    }

    @Test
    void whoReturnsTheAssignmentKeepsNeitherTheFileNorItsTasks() {
        var theirs = files.received().does(CENTRAL_OFFICER, "accept").does(HEAD, ASSIGN);
        theirs.does(EXECUTOR, RETURN);
        assertThat(theirs.at()).containsExactly("AssignExecution");
        for (var role : List.of(EXECUTOR, SUPERVISOR)) {
            var former = Desk.officer(role, "KZ");
            if ("KZ-UNIT-1".equals(former.authority())) {
                assertThat(theirs.refusal(former, Files.begun())).isEqualTo("not-found");
                assertThat(theirs.work(former)).isEmpty();
            }
        }
        assertThat(theirs.does(HEAD, ASSIGN).does(EXECUTOR, Files.begun()).status())
                .isEqualTo("in_execution");
    }

    @Test
    void anAnswerThatIsTakenUpAgainStartsTheClockOfExecutionAnew() {
        var theirs = Files.answered(files.executed());
        theirs.partner()
                .does(
                        CENTRAL_OFFICER,
                        Act.draft("mark_incomplete")
                                .keys(List.of(theirs.partner().items().get(0).itemRef()))
                                .releasedText("A page is missing."));
        assertThat(running(theirs)).isFalse();
        theirs.does(HEAD, Act.draft("reopen").internalText("One is missing indeed."));
        assertThat(running(theirs)).isTrue();
    }

    private boolean running(Desk desk) {
        return deadlines.ofCase(desk.caseRef()).stream()
                .anyMatch(deadline ->
                        EXECUTION.contains(deadline.ruleKey()) && deadline.status() == DeadlineStatus.RUNNING);
    }

    /** All reminders of the first executor are used up by then. */
    @Test
    void theDayOfWhoExecutesNextHoldsAlsoWhereTheTermHasPassedForGood() {
        var theirs = files.received().does(CENTRAL_OFFICER, "accept").does(HEAD, ASSIGN);
        for (var days : List.of(16, 6, 6, 6, 6)) {
            files.node().pass(Duration.ofDays(days));
            files.node().jobs().ring();
        }
        assertThat(running(theirs)).isFalse();

        var today = LocalDate.ofInstant(files.node().clock().instant(), ZoneId.of("Asia/Almaty"));
        var day = today.plusDays(10);
        theirs.does(EXECUTOR, RETURN);
        theirs.does(HEAD, Act.draft("assign_execution").authority("KZ-UNIT-1").until(day, null));
        assertThat(deadlines.running(theirs.caseRef(), "sys_urgent_exec"))
                .singleElement()
                .returns(1, DeadlineView::round)
                .returns(day, DeadlineView::lastDay);
        assertThat(deadlines.ofCase(theirs.caseRef()))
                .filteredOn(term -> EXECUTION.contains(term.ruleKey()))
                .noneMatch(DeadlineView::overdue);
    }

    @Test
    void aDayThatIsOverIsNeitherOrderedNorPutOffUntil() {
        var today = files.node().today("Asia/Almaty");
        var over = today.minusDays(1);
        var order = Act.draft("assign_execution").authority("KZ-UNIT-1").until(over, null);
        assertThat(files.received().does(CENTRAL_OFFICER, "accept").refusal(HEAD, order))
                .isEqualTo("day-past");

        var theirs = files.inExecution().consulted();
        assertThat(theirs.refusal(HEAD, DecisionProcessTest.postpone().until(over, null)))
                .isEqualTo("day-past");
        assertThat(theirs.refusal(HEAD, putOff(theirs, over))).isEqualTo("day-past");

        theirs.does(HEAD, putOff(theirs, today));
        assertThat(theirs.itemStatuses()).startsWith("postponed");
    }

    private static ActDraft putOff(Desk theirs, LocalDate day) {
        return Act.draft("postpone_item")
                .item(theirs.items().get(0).itemRef())
                .ground("ongoing_investigation")
                .until(day, null);
    }

    @Test
    void anAddresseeOfAnotherStateThanTheRequestedOneIsRefusedAtItsField() {
        var content = Contents.bankRecordsAndWitness().put("requested_authority", "IT-MOJ");
        var drafter = Desk.officer(Role.DRAFTER, "UZ");
        var refused = catchThrowableOfType(
                Refusal.class, () -> files.node().outgoing().draft(new NewDraft(content, null), drafter));
        assertThat(refused.code()).isEqualTo("authority-of-another-state");
        assertThat(refused.parameters()).containsEntry("field", "requested_authority");
    }
}
