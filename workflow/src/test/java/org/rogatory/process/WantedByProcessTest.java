package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.deadlines.DeadlineKind;
import org.rogatory.deadlines.DeadlineStatus;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.identity.Role;
import org.rogatory.mla.incoming.OralRequests.OralRequest;
import org.rogatory.notices.NoticeView;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** The day by which an urgent request wants its answer: it runs on both sides, though it is no limit of law. */
@EngineTest
class WantedByProcessTest {

    private static final String OF_US = "sys_wanted_by";
    private static final String OF_THEM = "sys_wanted_by_partner";

    private final Files files;

    WantedByProcessTest(@Autowired Files files) {
        this.files = files;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(files.node().clock().instant(), ZoneId.of("Asia/Tashkent"));
    }

    private ObjectNode wanted(@Nullable LocalDate day) {
        var content = Contents.bankRecordsAndWitness();
        content.withObject("/urgency").put("wanted_by", day == null ? null : day.toString());
        return content;
    }

    private Desk sent(ObjectNode content) {
        return Files.signed(files.draft(content, DRAFTER)).does(REGISTRAR, "transmit");
    }

    private List<DeadlineView> rows(Desk desk, String rule) {
        return files.node().deadlines().ofCase(desk.caseRef()).stream()
                .filter(deadline -> deadline.ruleKey().equals(rule))
                .toList();
    }

    private DeadlineView row(Desk desk, String rule) {
        return rows(desk, rule).get(rows(desk, rule).size() - 1);
    }

    private static LocalDate lastDay(DeadlineView row) {
        return row.due().minusNanos(1).toLocalDate();
    }

    private void days(int days) {
        files.node().pass(Duration.ofDays(days));
        files.node().jobs().ring();
    }

    @Test
    void theDayRunsOnBothSidesAsADefaultOfTheSystem() {
        var day = today().plusDays(3);
        var ours = sent(wanted(day));
        var theirs = ours.partner();
        assertThat(List.of(row(ours, OF_THEM), row(theirs, OF_US)))
                .allMatch(DeadlineView::running)
                .allMatch(row -> lastDay(row).equals(day))
                .allMatch(row -> row.kind() == DeadlineKind.SYSTEM);
        assertThat(rows(ours, OF_US)).isEmpty();

        theirs.does(REGISTRAR, "register");
        assertThat(files.node().tasks().ofCase(theirs.caseRef()))
                .singleElement()
                .matches(task -> row(theirs, OF_US).dueAt().equals(task.dueAt()));
    }

    @Test
    void aDayThatIsNotUrgentOrAsksForNothingStartsNoClock() {
        var calm = wanted(today().plusDays(3));
        calm.withObject("/urgency").put("urgent", false);
        var ours = sent(calm);
        assertThat(rows(ours, OF_THEM)).isEmpty();
        assertThat(rows(ours.partner(), OF_US)).isEmpty();
    }

    @Test
    void aDayThatPassesIsHeardOnBothSidesAndThePartnerIsReminded() {
        var ours = sent(wanted(today().plusDays(20)));
        var theirs = Files.inExecution(Files.underReview(ours.partner()));
        days(23);
        assertThat(rows(ours, OF_THEM)).extracting(DeadlineView::status).contains(DeadlineStatus.PASSED);
        assertThat(rows(theirs, OF_US)).extracting(DeadlineView::status).contains(DeadlineStatus.PASSED);
        assertThat(told(ours, DRAFTER)).contains("deadline_passed");
        assertThat(new Desk(files.node(), ours.caseRef() + "-R1").at()).containsExactly("SignReminder");
        assertThat(told(theirs, EXECUTOR)).contains("execution_overdue");
    }

    /** Asked for within twenty days, and begun. */
    private Desk begun() {
        var ours = sent(wanted(today().plusDays(20)));
        return Files.inExecution(Files.underReview(ours.partner()));
    }

    private static Desk allExecuted(Desk theirs) {
        theirs.items().forEach(item -> Files.execute(theirs, item.itemRef()));
        return theirs;
    }

    @Test
    void whoHasNothingToExecuteAnyMoreIsNotToldThatHeIsLate() {
        var executed = allExecuted(begun()).does(EXECUTOR, "record_execution");
        var refused = begun().consulted().does(HEAD, DecisionProcessTest.refuse());
        days(23);
        for (var theirs : List.of(executed, refused)) {
            assertThat(rows(theirs, OF_US)).extracting(DeadlineView::status).contains(DeadlineStatus.PASSED);
            assertThat(told(theirs, HEAD)).contains("deadline_passed");
            assertThat(told(theirs, EXECUTOR)).doesNotContain("execution_overdue");
        }
    }

    @Test
    void whoHasExecutedAllAndNotSaidSoYetIsToldThatHeIsLate() {
        var theirs = allExecuted(begun());
        days(23);
        assertThat(told(theirs, EXECUTOR)).contains("execution_overdue");
    }

    private List<String> told(Desk desk, Role role) {
        return files.node().notices().unreadOf(desk.officer(role)).stream()
                .filter(notice -> notice.reference().equals(desk.caseRef()))
                .map(NoticeView::code)
                .toList();
    }

    @Test
    void theAnswerMeetsIt() {
        var theirs = Files.answered(files.executed());
        assertThat(row(theirs, OF_US).status()).isEqualTo(DeadlineStatus.MET);
        assertThat(row(theirs.partner(), OF_THEM).status()).isEqualTo(DeadlineStatus.MET);
    }

    @Test
    void aRefusalMeetsItAndAWithdrawalStopsIt() {
        var refused = files.received().consulted().does(HEAD, DecisionProcessTest.refuse());
        assertThat(row(refused, OF_US).running()).isTrue();
        Files.answered(refused);
        assertThat(row(refused, OF_US).status()).isEqualTo(DeadlineStatus.MET);
        assertThat(row(refused.partner(), OF_THEM).status()).isEqualTo(DeadlineStatus.MET);

        var ours = files.transmitted();
        var theirs = ours.partner();
        ours.does(HEAD, Files.withdrawal("withdraw"));
        assertThat(row(ours, OF_THEM).status()).isEqualTo(DeadlineStatus.STOPPED);
        assertThat(row(theirs, OF_US).status()).isEqualTo(DeadlineStatus.STOPPED);
    }

    @Test
    void aPauseDoesNotMoveADayThatThePartnerNamed() {
        var day = today().plusDays(30);
        var ours = sent(wanted(day));
        var theirs = Files.underReview(ours.partner()).does(CENTRAL_OFFICER, InformationProcessTest.question());
        assertThat(row(theirs, OF_US).status()).isEqualTo(DeadlineStatus.PAUSED);
        days(5);
        theirs.does(REGISTRAR, Act.draft("record_information").reference("UZ-9"));
        assertThat(row(theirs, OF_US).running()).isTrue();
        assertThat(lastDay(row(theirs, OF_US))).isEqualTo(day);
    }

    @Test
    void theWrittenRequestMovesTheDayOfTheOralOne() {
        var day = today().plusDays(9);
        var draft = files.draft(wanted(day), DRAFTER);
        var asked = new OralRequest(
                "UZ",
                "UZ-GPO",
                draft.caseRef(),
                "oral",
                LocalDateTime.ofInstant(files.node().clock().instant().minusSeconds(60), ZoneId.of("Asia/Almaty")),
                "Duty prosecutor (synthetic)",
                List.of("UNTOC"),
                List.of("bank_records"),
                "A transfer leaves the account tonight.",
                "Exchange of notes of 12 March 2024 (synthetic)",
                null,
                null);
        var file = files.node().oral().receive(asked, Desk.officer(REGISTRAR, "KZ"));
        files.node().jobs().drain();
        var theirs = new Desk(files.node(), file.caseRef());
        assertThat(rows(theirs, OF_US)).isEmpty();

        Files.signed(draft).does(REGISTRAR, "transmit");
        assertThat(draft.partner().caseRef()).isEqualTo(theirs.caseRef());
        assertThat(lastDay(row(theirs, OF_US))).isEqualTo(day);
        assertThat(row(theirs, OF_US).running()).isTrue();
    }

    @Test
    void aDayThatHasPassedWhenTheRequestIsSentRunsNowhereAndSoRemindsNobody() {
        var ours = sent(wanted(today().minusDays(2)));
        var theirs = ours.partner();
        days(0);

        assertThat(rows(ours, OF_THEM)).isEmpty();
        assertThat(rows(theirs, OF_US)).isEmpty();
    }
}
