package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.Idempotency;
import org.rogatory.deadlines.DeadlineStatus;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.identity.Officer;
import org.rogatory.notices.NoticeView;
import org.rogatory.requests.message.held.LetterToSign;
import org.rogatory.requests.reminder.WaitingReminders;
import org.rogatory.tasks.OpenTask;
import org.springframework.beans.factory.annotation.Autowired;

/** Limits that pass without an answer: the other State is reminded round by round, our own side is told and escalates. */
@EngineTest
class ReminderProcessTest {

    private final Files files;
    private final WaitingReminders reminders;
    private final Idempotency idempotency;

    @Autowired
    ReminderProcessTest(Files files, WaitingReminders reminders, Idempotency idempotency) {
        this.reminders = reminders;
        this.idempotency = idempotency;
        this.files = files;
    }

    private void days(int days) {
        files.node().pass(Duration.ofDays(days));
        files.node().jobs().ring();
    }

    private List<DeadlineView> deadlines(Desk desk, String rule) {
        return files.node().deadlines().ofCase(desk.caseRef()).stream()
                .filter(deadline -> deadline.ruleKey().equals(rule))
                .toList();
    }

    private DeadlineView running(Desk desk, String rule) {
        return deadlines(desk, rule).stream()
                .filter(DeadlineView::running)
                .findFirst()
                .orElseThrow();
    }

    private static String execution(Desk desk) {
        return desk.file().marks().urgent() ? "sys_urgent_exec" : "sys_execution";
    }

    private List<String> told(Officer officer, Desk desk) {
        return files.node().notices().unreadOf(officer).stream()
                .filter(notice -> notice.reference().equals(desk.caseRef()))
                .map(NoticeView::code)
                .toList();
    }

    private List<String> offered(Desk desk, Officer officer) {
        return files.node().procedures().actions(desk.file(), officer).stream()
                .map(AllowedAction::verb)
                .toList();
    }

    private Desk reminder(Desk desk, int number) {
        return new Desk(files.node(), desk.caseRef() + "-R" + number);
    }

    private static String ourNumber(Desk desk) {
        return Objects.requireNonNull(desk.file().numbers().office()).number();
    }

    @Test
    void aPartnerWhoDoesNotAnswerIsRemindedByASignedLetterRoundByRound() {
        var ours = files.received().partner();
        assertThat(offered(ours, ours.officer(SIGNATORY))).doesNotContain("sign_reminder");
        days(100);
        assertThat(running(ours, "sys_progress").round()).isEqualTo(2);
        assertThat(reminder(ours, 1).at()).containsExactly("SignReminder");
        assertThat(told(ours.officer(SIGNATORY), ours)).contains("reminder_drafted");
        assertThat(offered(ours, ours.officer(SIGNATORY))).contains("sign_reminder");
        assertThat(ours.refusal(CENTRAL_OFFICER, Act.draft("sign_reminder"))).isEqualTo("role");

        ours.does(SIGNATORY, "sign_reminder");
        assertThat(ours.sent()).endsWith("reminder");
        assertThat(files.text(ours, "reminder")).contains(ourNumber(ours));
        assertThat(ours.lastSent().path("number").asInt()).isEqualTo(1);
        assertThat(reminder(ours, 1).position().passed()).contains("ReminderSent");
        assertThat(ours.partner().verbs()).contains("received_reminder");
        assertThat(told(ours.partner().officer(CENTRAL_OFFICER), ours.partner()))
                .contains("reminder_received");
        assertThat(ours.refusal(SIGNATORY, Act.draft("sign_reminder"))).isEqualTo("wrong-status");

        days(45);
        assertThat(reminder(ours, 2).at()).containsExactly("SignReminder");
        ours.does(SIGNATORY, "sign_reminder");
        assertThat(ours.lastSent().path("number").asInt()).isEqualTo(2);
        days(45);
        days(45);
        assertThat(deadlines(ours, "sys_progress"))
                .hasSize(3)
                .allMatch(deadline -> deadline.status() == DeadlineStatus.PASSED);
    }

    @Test
    void whatAnOfficerWritesIsCountedAndSignedLikeTheClocksReminders() {
        var ours = files.received().partner();
        ours.does(CENTRAL_OFFICER, Act.draft("send_reminder").releasedText("Custody ends in August.", "en"));
        assertThat(ours.sent()).doesNotContain("reminder");
        assertThat(told(ours.officer(SIGNATORY), ours)).contains("reminder_drafted");
        assertThat(ours.refusal(CENTRAL_OFFICER, Act.draft("send_reminder"))).isEqualTo("letter-awaits-signature");

        ours.does(SIGNATORY, "sign_reminder");
        assertThat(ours.lastSent().path("number").asInt()).isEqualTo(1);
        assertThat(ours.lastSent().path("text").asString("")).isEqualTo("Custody ends in August.");
        assertThat(ours.lastSent().path("text_language").asString("")).isEqualTo("en");
        assertThat(files.text(ours, "reminder")).contains("Custody ends in August.", "signatory.uz");
        ours.does(CENTRAL_OFFICER, "send_reminder").does(SIGNATORY, "sign_reminder");
        assertThat(ours.lastSent().path("number").asInt()).isEqualTo(2);
        assertThat(ours.lastSent().has("text")).isFalse();
    }

    @Test
    void nobodySignsTheReminderThatHeWrote() {
        var ours = files.transmitted();
        var both = new Officer("both.uz", "", "UZ", "UZ-GPO", Set.of(CENTRAL_OFFICER, SIGNATORY));
        ours.does(both, Act.draft("send_reminder").releasedText("Custody ends in August."));
        assertThat(ours.refusal(both, Act.draft("sign_reminder"))).isEqualTo("four-eyes");
        assertThat(barred(ours, both)).isEqualTo("four-eyes");
        assertThat(barred(ours, ours.officer(SIGNATORY))).isNull();
        assertThat(ours.work(both)).extracting(OpenTask::step).doesNotContain("SignReminder");
        assertThat(ours.work(ours.officer(SIGNATORY)))
                .extracting(OpenTask::step)
                .contains("SignReminder");
        assertThat(ours.work(ours.officer(CENTRAL_OFFICER)))
                .extracting(OpenTask::step)
                .doesNotContain("SignReminder");
        ours.does(SIGNATORY, "sign_reminder");
    }

    private @Nullable String barred(Desk desk, Officer officer) {
        return files.node()
                .procedures()
                .offered(desk.file(), "sign_reminder", officer)
                .barred();
    }

    @Test
    void aReminderIsSignedOnlyAsItWasReadAndOnceUnderOneKey() {
        var ours = files.received().partner();
        days(100);
        var signatory = ours.officer(SIGNATORY);
        assertThat(ours.refusal(signatory, Act.draft("sign_reminder").fingerprint("0".repeat(64))))
                .isEqualTo("document-changed");
        assertThat(reminder(ours, 1).at()).containsExactly("SignReminder");

        var letter = reminders
                .letter(ours.file(), "sign_reminder", null)
                .map(LetterToSign::documentRef)
                .orElseThrow();
        var read = files.node().documents().get(letter).sha256();
        var act = Act.draft("sign_reminder").fingerprint(read).act();
        var call = new Idempotency.Call(signatory, "reminder-" + ours.caseRef(), "sign_reminder " + read);
        for (var sending = 0; sending < 2; sending++) {
            var answered =
                    idempotency.once(call, () -> files.node().procedures().act(ours.caseRef(), act, signatory));
            assertThat(answered).isEqualTo(ours.caseRef());
            files.node().jobs().drain();
        }
        assertThat(ours.verbs()).containsOnlyOnce("sign_reminder");
        assertThat(ours.sent()).containsOnlyOnce("reminder");
    }

    @Test
    void anUnsignedReminderIsNotDoubledAndTheHeadIsTold() {
        var ours = files.received().partner();
        days(100);
        days(45);
        assertThat(told(ours.officer(HEAD), ours)).contains("reminder_unsigned", "deadline_escalated");
        assertThat(files.node().position().of(ours.caseRef() + "-R2", "mla-reminder"))
                .isEmpty();
    }

    @Test
    void aReminderIsDroppedWithAReason() {
        var ours = files.received().partner();
        days(100);
        assertThat(ours.refusal(CENTRAL_OFFICER, Act.draft("drop_reminder"))).isEqualTo("field-missing");
        ours.does(CENTRAL_OFFICER, Act.draft("drop_reminder").internalText("They called and will answer this week."));
        assertThat(reminder(ours, 1).position().passed()).contains("ReminderDropped");
        assertThat(ours.sent()).doesNotContain("reminder");

        ours.does(CENTRAL_OFFICER, "send_reminder").does(SIGNATORY, "sign_reminder");
        assertThat(reminder(ours, 2).position().passed()).contains("ReminderSent");
        assertThat(ours.lastSent().path("number").asInt())
                .as("they have got none before")
                .isEqualTo(1);
    }

    @Test
    void anAnswerOvertakesAReminderThatWasNotSigned() {
        var theirs = files.executed();
        days(100);
        assertThat(reminder(theirs.partner(), 1).running()).isTrue();
        Files.answered(theirs);
        assertThat(reminder(theirs.partner(), 1).running()).isFalse();
        assertThat(offered(theirs.partner(), theirs.partner().officer(SIGNATORY)))
                .doesNotContain("sign_reminder");
    }

    @Test
    void aPassedTermReachesTheOfficerNamedInTheResolutionAndInItsNextRoundHisHeadAgain() {
        var theirs = files.inExecution();
        var named = theirs.officer(CENTRAL_OFFICER);
        var another = new Officer("other.kz", "other.kz", "KZ", "KZ-GPO", Set.of(CENTRAL_OFFICER));
        var due = running(theirs, execution(theirs)).dueAt();
        files.node().moment(due.minusSeconds(60));
        files.node().jobs().ring();
        assertThat(told(named, theirs)).doesNotContain("deadline_passed");

        files.node().moment(due.plusSeconds(60));
        files.node().jobs().ring();
        assertThat(told(named, theirs)).contains("deadline_passed");
        assertThat(told(another, theirs)).doesNotContain("deadline_passed");
        assertThat(told(theirs.officer(HEAD), theirs))
                .contains("deadline_passed")
                .doesNotContain("deadline_escalated");

        files.node().moment(running(theirs, execution(theirs)).dueAt().plusSeconds(60));
        files.node().jobs().ring();
        assertThat(told(theirs.officer(HEAD), theirs)).contains("deadline_escalated");
        assertThat(told(named, theirs)).contains("deadline_escalated");
    }

    @Test
    void aQuestionLeftUnansweredIsRemindedOfFromTheRequestedSide() {
        var theirs = files.received().does(CENTRAL_OFFICER, InformationProcessTest.question());
        days(60);
        theirs.does(SIGNATORY, "sign_reminder");
        assertThat(theirs.sent()).endsWith("reminder");
        theirs.does(REGISTRAR, Act.draft("record_information").reference("UZ-9"));
        assertThat(deadlines(theirs, "sys_addinfo_partner")).noneMatch(DeadlineView::running);
    }

    @Test
    void aPauseIsNamedAndAnExtensionRemembersItsFormerEnd() {
        var theirs = files.inExecution();
        var first = running(theirs, execution(theirs));
        var later = LocalDate.of(2026, 12, 30);
        theirs.does(
                HEAD,
                Act.draft("extend_control")
                        .until(later, null)
                        .reasons(List.of("waiting_bank_or_provider"))
                        .internalText("The bank needs more time."));
        var extended = running(theirs, execution(theirs));
        assertThat(extended.extendedFrom()).isEqualTo(first.dueAt());
        assertThat(LocalDate.ofInstant(extended.dueAt().minusMillis(1), extended.zone()))
                .isEqualTo(later);

        theirs.consulted().does(HEAD, DecisionProcessTest.postpone());
        var paused = deadlines(theirs, execution(theirs)).get(0);
        assertThat(paused.status()).isEqualTo(DeadlineStatus.PAUSED);
        assertThat(paused.pauseReason()).isEqualTo("postpone");
        assertThat(paused.pausedAt()).isNotNull();
    }

    @Test
    void aPostponementIsReviewedOnTheDayUntilWhichItGoes() {
        var theirs = files.received().consulted().does(HEAD, DecisionProcessTest.postpone());
        assertThat(running(theirs, "sys_postponed_review")
                        .dueAt()
                        .atOffset(ZoneOffset.UTC)
                        .toLocalDate())
                .isEqualTo(LocalDate.of(2026, 9, 1));
        Files.signedAnswer(theirs, "interim").does(REGISTRAR, "send_postponement");
        days(150);
        assertThat(told(theirs.officer(CENTRAL_OFFICER), theirs)).contains("deadline_passed");
        theirs.does(CENTRAL_OFFICER, "resume_review");
        assertThat(theirs.at()).containsExactly("AssessRequest");
    }
}
