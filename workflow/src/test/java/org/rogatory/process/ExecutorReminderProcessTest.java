package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.SUPERVISOR;
import static org.rogatory.process.Cascading.DISTRICT;
import static org.rogatory.process.Cascading.REGION;
import static org.rogatory.process.Cascading.REGION_SUPERVISOR;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.Deliberation;
import org.rogatory.documents.DocumentView;
import org.rogatory.identity.Officer;
import org.rogatory.registers.CaseLetters;
import org.rogatory.registers.EntryView;
import org.rogatory.registers.Journals;
import org.rogatory.registers.LetterSubject;
import org.rogatory.registers.LinkKind;
import org.springframework.beans.factory.annotation.Autowired;

/** An authority of the State that is late with the execution is reminded by a numbered letter that a person signs. */
@EngineTest
class ExecutorReminderProcessTest {

    private final Cascading levels;
    private final Deliberation deliberation;
    private final CaseLetters letters;
    private final Journals journals;

    @Autowired
    ExecutorReminderProcessTest(Cascading levels, Deliberation deliberation, CaseLetters letters, Journals journals) {
        this.levels = levels;
        this.deliberation = deliberation;
        this.letters = letters;
        this.journals = journals;
    }

    @BeforeEach
    void open() {
        levels.open();
    }

    @AfterEach
    void forget() {
        levels.forget();
    }

    private void days(int days) {
        levels.files().node().pass(Duration.ofDays(days));
        levels.files().node().jobs().ring();
    }

    private Desk reminder(Desk desk, int number) {
        return new Desk(levels.files().node(), desk.caseRef() + "-E" + number);
    }

    private List<EntryView> reminders(Desk desk, String authority) {
        return letters.of(desk.caseRef(), authority).stream()
                .filter(entry -> entry.subject() == LetterSubject.EXECUTION_REMINDER)
                .toList();
    }

    private List<String> papers(Desk desk, Officer officer) {
        return deliberation.documents(desk.file(), officer).stream()
                .map(DocumentView::kind)
                .toList();
    }

    private List<LetterSubject> known(Desk desk, Officer officer) {
        return letters.of(desk.file(), officer).stream().map(EntryView::subject).toList();
    }

    private List<String> wordsFor(Desk desk, Officer officer) {
        return deliberation.timeline(desk.file(), officer).stream()
                .map(moment ->
                        moment.step().internalText() + "; " + moment.step().releasedText())
                .toList();
    }

    private Desk inRegion() {
        return levels.assigned("KZ-REG-1").does(REGION, Files.begun());
    }

    @Test
    void whoIsLateIsRemindedByALetterThatIsDraftedWhenDueAndSigned() {
        var theirs = inRegion();
        var messages = theirs.sent();
        days(100);
        assertThat(levels.noticesOf(REGION, theirs)).containsExactly("execution_overdue");
        assertThat(reminder(theirs, 1).at()).containsExactly("SignExecutorReminder");
        assertThat(levels.noticesOf(theirs.officer(SIGNATORY), theirs)).contains("executor_reminder_drafted");
        assertThat(theirs.refusal(CENTRAL_OFFICER, Act.draft("sign_executor_reminder")))
                .isEqualTo("role");
        assertThat(papers(theirs, REGION)).as("not signed yet").doesNotContain("executor_reminder");
        assertThat(reminders(theirs, "KZ-REG-1")).isEmpty();
        assertThat(known(theirs, REGION)).doesNotContain(LetterSubject.EXECUTION_REMINDER);

        theirs.does(SIGNATORY, "sign_executor_reminder");
        assertThat(reminder(theirs, 1).position().passed()).contains("ExecutorReminderSent");
        assertThat(papers(theirs, REGION)).contains("executor_reminder");
        assertThat(known(theirs, REGION)).contains(LetterSubject.EXECUTION_REMINDER);
        assertThat(levels.noticesOf(REGION, theirs)).contains("executor_reminded");
        assertThat(theirs.sent()).as("nothing of it leaves the State").isEqualTo(messages);
        assertThat(theirs.refusal(SIGNATORY, Act.draft("sign_executor_reminder")))
                .isEqualTo("wrong-status");

        days(20);
        assertThat(reminder(theirs, 2).at()).containsExactly("SignExecutorReminder");
    }

    @Test
    void itIsNumberedInBothBooksAndLinkedToTheOrderItRemindsOf() {
        var theirs = inRegion().does(CENTRAL_OFFICER, "remind_executor").does(SIGNATORY, "sign_executor_reminder");
        var left = reminders(theirs, "KZ-GPO").get(0);
        var arrived = reminders(theirs, "KZ-REG-1").get(0);
        assertThat(left.number()).matches("15-6-\\d+-26");
        assertThat(left.correspondent()).isEqualTo("KZ-REG-1");
        assertThat(arrived.number()).matches("31-3-\\d+-26");
        assertThat(arrived.theirNumber()).isEqualTo(left.number());
        assertThat(arrived.documentRef()).isEqualTo(left.documentRef());
        assertThat(journals.view(left.entryId(), theirs.officer(REGISTRAR)).relations())
                .singleElement()
                .satisfies(related -> {
                    assertThat(related.kind()).isEqualTo(LinkKind.REMINDS_OF);
                    assertThat(related.other().subject()).isEqualTo(LetterSubject.EXECUTION_ORDER);
                });
        assertThat(levels.files().text(theirs, "executor_reminder"))
                .contains("sealed by KZ-GPO", "signatory.kz", "\"number\":1")
                .containsPattern("\"order\":\\{\"number\":\"15-6-\\d+-26\"");
    }

    @Test
    void itIsNumberedByTheActThatDraftsItAndLaidOutByAJob() {
        var theirs = inRegion();
        theirs.only(CENTRAL_OFFICER, Act.draft("remind_executor"));
        assertThat(reminders(theirs, "KZ-GPO"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.documentRef()).isNull());
        var number = reminders(theirs, "KZ-GPO").get(0).number();

        levels.files().node().jobs().drain();
        assertThat(reminders(theirs, "KZ-GPO")).singleElement().satisfies(entry -> {
            assertThat(entry.number()).isEqualTo(number);
            assertThat(entry.documentRef()).isNotNull();
        });
    }

    @Test
    void aReminderThatWaitsForItsSignatureIsNotDoubledAndTheHeadIsTold() {
        var theirs = inRegion();
        days(100);
        days(20);
        assertThat(levels.noticesOf(theirs.officer(HEAD), theirs)).contains("executor_reminder_unsigned");
        assertThat(levels.files().node().position().of(theirs.caseRef() + "-E2", "mla-executor-reminder"))
                .isEmpty();
    }

    @Test
    void aLevelThatIsLateIsRemindedOfTheOrderByWhichItGotTheWork() {
        var theirs = levels.atDistrict();
        days(22);
        theirs.does(SIGNATORY, "sign_executor_reminder");
        var order = levels.level(theirs, 1).numbers().order().number();
        assertThat(order).startsWith("31-6-");
        assertThat(levels.files().text(theirs, "executor_reminder")).contains(order);
        assertThat(reminders(theirs, "KZ-DIST-1").get(0).number()).matches("42-3-\\d+-26");
        assertThat(reminders(theirs, "KZ-REG-1")).isEmpty();
        assertThat(levels.noticesOf(DISTRICT, theirs)).contains("executor_reminded");
        assertThat(papers(theirs, DISTRICT)).contains("executor_reminder");
        assertThat(papers(theirs, REGION)).as("it went to another").doesNotContain("executor_reminder");
        assertThat(related(theirs)).as("the order to the region is another one").isEmpty();
    }

    /** The letters to which the last reminder of the office that keeps the file relates. */
    private List<EntryView> related(Desk desk) {
        var sent = reminders(desk, "KZ-GPO");
        return journals.view(sent.get(sent.size() - 1).entryId(), desk.officer(REGISTRAR)).relations().stream()
                .map(relation -> relation.other())
                .toList();
    }

    @Test
    void whereSeveralExecuteNobodyElseKnowsOfAReminderAndItIsLinkedToTheOrderOfWhoGetsIt() {
        var theirs = levels.files().inExecution();
        theirs.does(HEAD, SharedExecution.give(theirs, 1, "KZ-REG-1"))
                .does(CENTRAL_OFFICER, "remind_executor")
                .does(SIGNATORY, "sign_executor_reminder");
        assertThat(papers(theirs, SharedExecution.UNIT)).contains("executor_reminder");
        assertThat(known(theirs, SharedExecution.UNIT)).contains(LetterSubject.EXECUTION_REMINDER);
        assertThat(papers(theirs, REGION)).contains("execution_order").doesNotContain("executor_reminder");
        assertThat(known(theirs, REGION)).doesNotContain(LetterSubject.EXECUTION_REMINDER);
        assertThat(related(theirs)).extracting(EntryView::correspondent).containsExactly("KZ-UNIT-1");
    }

    @Test
    void whatAnOfficerWritesIsSignedByAnotherAndReadByWhoExecutes() {
        var theirs = inRegion();
        var both = new Officer("both.kz", "", "KZ", "KZ-GPO", Set.of(CENTRAL_OFFICER, SIGNATORY));
        theirs.does(
                both,
                Act.draft("remind_executor")
                        .releasedText("The custody ends in August (made up).")
                        .internalText("Their head is on leave (made up)."));
        assertThat(theirs.refusal(both, Act.draft("sign_executor_reminder"))).isEqualTo("four-eyes");
        assertThat(theirs.refusal(CENTRAL_OFFICER, Act.draft("remind_executor")))
                .isEqualTo("letter-awaits-signature");
        assertThat(wordsFor(theirs, REGION))
                .as("its words are not there before it is signed")
                .noneMatch(words -> words.contains("custody"));

        theirs.does(SIGNATORY, "sign_executor_reminder");
        assertThat(levels.files().text(theirs, "executor_reminder"))
                .contains("The custody ends in August (made up).")
                .doesNotContain("on leave");
        assertThat(papers(theirs, REGION_SUPERVISOR)).contains("executor_reminder");
        assertThat(wordsFor(theirs, REGION)).noneMatch(words -> words.contains("on leave"));
    }

    @Test
    void whatWasRemindedOfBeforeRemindersWereLettersIsReadByWhoExecutes() {
        var theirs =
                inRegion().does(CENTRAL_OFFICER, Act.draft("remind_executor").internalText("Of old (made up)."));
        assertThat(wordsFor(theirs, REGION)).noneMatch(words -> words.contains("Of old"));
        levels.jdbc()
                .sql("update cases_timeline set verb = 'executor_reminded' where verb = 'remind_executor'"
                        + " and case_ref = ?")
                .param(theirs.caseRef())
                .update();
        assertThat(wordsFor(theirs, REGION)).anyMatch(words -> words.contains("Of old"));
    }

    @Test
    void aReminderIsDroppedWithAReasonAndItsNumberStaysVoid() {
        var theirs = inRegion().does(CENTRAL_OFFICER, "remind_executor");
        assertThat(theirs.refusal(CENTRAL_OFFICER, Act.draft("drop_executor_reminder")))
                .isEqualTo("field-missing");
        theirs.does(CENTRAL_OFFICER, Act.draft("drop_executor_reminder").internalText("They report today."));
        assertThat(reminder(theirs, 1).position().passed()).contains("ExecutorReminderDropped");
        assertThat(reminders(theirs, "KZ-GPO"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.voided()).isNotNull());
        assertThat(papers(theirs, REGION)).doesNotContain("executor_reminder");
    }

    @Test
    void whoExecutesInTheOfficeThatKeepsTheFileHasTheNoticeAlone() {
        var theirs = levels.files()
                .received()
                .does(CENTRAL_OFFICER, "accept")
                .does(HEAD, Act.draft("assign_execution").authority("KZ-GPO"));
        levels.jdbc().sql("delete from notices_notice").update();
        days(100);
        var own = new Officer("s", "s", "KZ", "KZ-GPO", Set.of(EXECUTOR, SUPERVISOR));
        assertThat(levels.noticesOf(own, theirs)).contains("execution_overdue");
        assertThat(theirs.refusal(CENTRAL_OFFICER, Act.draft("remind_executor")))
                .isEqualTo("executed-in-own-office");
        assertThat(levels.files().node().procedures().actions(theirs.file(), theirs.officer(CENTRAL_OFFICER)))
                .filteredOn(action -> action.verb().equals("remind_executor"))
                .extracting(action -> action.barred())
                .containsExactly("executed-in-own-office");
        assertThat(levels.files().node().position().of(theirs.caseRef() + "-E1", "mla-executor-reminder"))
                .isEmpty();
    }
}
