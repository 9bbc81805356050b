package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.ItemResult;
import org.rogatory.notices.NoticeView;
import org.springframework.beans.factory.annotation.Autowired;

/** Questions of the requested State and their answers, on both sides. */
@EngineTest
class InformationProcessTest {

    /** Until which the question is to be answered. */
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private final Files files;

    InformationProcessTest(@Autowired Files files) {
        this.files = files;
    }

    static ActDraft question() {
        return Fully.ask()
                .keys(List.of("purpose", "persons"))
                .until(DAY, null)
                .releasedText("Please name the second account holder.");
    }

    static ActDraft supplied() {
        return Act.draft("send_information")
                .answers(Map.of("persons", "The second holder is a company."))
                .releasedText("We answer as follows.");
    }

    private static ActDraft byHand(String verb) {
        return Act.draft(verb).reference("KZ-17/4").internalText("On paper, not scanned.");
    }

    @Test
    void theDayUntilWhichItIsToBeAnsweredLiesAhead() {
        var theirs = files.received();
        var passed = question().until(LocalDate.of(2020, 1, 1), null);
        assertThat(theirs.refusal(CENTRAL_OFFICER, passed)).isEqualTo("day-past");
        assertThat(theirs.status()).isEqualTo("under_review");
        assertThat(theirs.sent()).doesNotContain("additional_information_request");
    }

    @Test
    void aQuestionIsAskedAnsweredAndRecorded() {
        var theirs = files.received().does(CENTRAL_OFFICER, question());
        assertThat(theirs.status()).isEqualTo("information_requested");
        assertThat(theirs.at()).containsExactly("RecordInformation");

        var ours = theirs.partner();
        assertThat(ours.status()).isEqualTo("information_requested");
        assertThat(ours.at()).containsExactly("SupplyInformation");

        ours.does(CENTRAL_OFFICER, supplied());
        assertThat(ours.status()).isEqualTo("registered_by_partner");
        assertThat(ours.at()).containsExactly("AwaitPartner");
        assertThat(theirs.verbs()).contains("information_received");
        assertThat(theirs.status()).isEqualTo("information_requested");

        theirs.does(REGISTRAR, byHand("record_information"));
        assertThat(theirs.status()).isEqualTo("under_review");
        assertThat(theirs.at()).containsExactly("AssessRequest");
    }

    @Test
    void aQuestionThatTheExecutionRaisesLeadsBackToIt() {
        var theirs = files.inExecution();
        theirs.does(EXECUTOR, Files.start(theirs.items().get(0).itemRef()));
        theirs.does(CENTRAL_OFFICER, question());
        assertThat(theirs.at()).containsExactly("RecordInformation");
        theirs.does(EXECUTOR, Files.start(theirs.items().get(1).itemRef()));
        assertThat(theirs.itemStatuses()).as("nobody asked about it").containsExactly("in_execution", "in_execution");
        theirs.partner().does(CENTRAL_OFFICER, supplied());

        Files.inExecution(theirs.does(REGISTRAR, byHand("record_information")));
        assertThat(theirs.at()).containsExactly("ExecuteRequest");
        assertThat(theirs.itemStatuses()).containsExactly("in_execution", "in_execution");
    }

    /** Law: what is incomplete is asked about, and not refused or returned (UNTOC 18(16)). */
    @ParameterizedTest
    @EnumSource(names = {"ACCEPTED", "ASSIGNED"})
    void whatIsMissingIsAskedForAlsoOnceTheRequestWasAccepted(DecisionProcessTest.Stage stage) {
        var theirs = stage.reach(files).does(CENTRAL_OFFICER, question());
        assertThat(theirs.status()).isEqualTo("information_requested");
        assertThat(theirs.at()).containsExactly("RecordInformation");
        assertThat(theirs.partner().status()).isEqualTo("information_requested");
        theirs.does(REGISTRAR, byHand("record_information"));
        assertThat(theirs.status()).isEqualTo("under_review");
        assertThat(Files.inExecution(theirs).at()).containsExactly("ExecuteRequest");
    }

    @Test
    void aQuestionThatIsNotAnsweredEndsInAReturn() {
        var theirs = files.received().does(CENTRAL_OFFICER, question());
        theirs.does(HEAD, Act.draft("return_without_execution").reasons(List.of("return_essential_missing")));
        assertThat(theirs.at()).containsExactly("DraftAnswer");
        Files.answered(theirs);

        var ours = theirs.partner();
        assertThat(ours.status()).isEqualTo("returned_without_execution");
        assertThat(ours.at()).containsExactly("AssessAnswer");
        assertThat(ours.itemStatuses()).containsOnly("returned");
    }

    private List<String> owed(Desk ours) {
        return files.node().deadlines().ofCase(ours.caseRef()).stream()
                .filter(deadline -> deadline.ruleKey().equals("sys_addinfo"))
                .map(deadline -> deadline.status().name())
                .toList();
    }

    @Test
    void anAnswerThatComesWhileInformationIsBeingSuppliedIsAssessed() {
        var ours = files.received().does(CENTRAL_OFFICER, question()).partner();
        assertThat(owed(ours)).containsExactly("RUNNING");
        ours.does(CENTRAL_OFFICER, byHand("record_answer").results(results("executed")));
        assertThat(ours.status()).isEqualTo("answered");
        assertThat(owed(ours)).as("nobody waits for our information any more").containsExactly("MET");
        assertThat(ours.at()).containsExactly("AssessAnswer");
    }

    @Test
    void aPartAnswerThatComesWhileInformationIsBeingSuppliedLeavesUsWaiting() {
        var ours = files.received().does(CENTRAL_OFFICER, question()).partner();
        ours.does(CENTRAL_OFFICER, byHand("record_partial_answer").results(results("executed")));
        assertThat(ours.status()).isEqualTo("partly_answered");
        assertThat(ours.at()).containsExactly("AwaitPartner");

        ours.does(
                REGISTRAR,
                Act.draft("record_information_request")
                        .internalText("On paper, not scanned.")
                        .keys(List.of("purpose")));
        assertThat(ours.at()).containsExactly("SupplyInformation");
        ours.does(CENTRAL_OFFICER, supplied());
        assertThat(ours.at()).containsExactly("AwaitPartner");
    }

    @Test
    void aSecondQuestionBeforeTheFirstIsAnsweredIsParked() {
        var theirs = files.received().does(CENTRAL_OFFICER, question());
        var ours = theirs.partner();
        theirs.does(REGISTRAR, byHand("record_information")).does(CENTRAL_OFFICER, question());

        assertThat(ours.verbs()).contains("parked_message");
        assertThat(ours.status()).isEqualTo("information_requested");
        assertThat(ours.at()).containsExactly("SupplyInformation");
    }

    @Test
    void aQuestionThatComesWhileOurInformationIsStillLeavingIsNotLost() {
        var theirs = files.received().does(CENTRAL_OFFICER, question());
        var ours = theirs.partner();
        ours.only(CENTRAL_OFFICER, supplied());
        ours.only(
                REGISTRAR,
                Act.draft("record_information_request")
                        .internalText("On paper, not scanned.")
                        .keys(List.of("purpose")));
        assertThat(ours.at()).containsExactly("SupplyInformation");

        files.node().jobs().drain();
        assertThat(ours.status()).isEqualTo("information_requested");
        assertThat(ours.at()).containsExactly("SupplyInformation");
    }

    private List<LocalDate> days(Desk desk, String rule) {
        return files.node().deadlines().ofCase(desk.caseRef()).stream()
                .filter(term -> term.ruleKey().equals(rule) && term.running())
                .map(term -> term.due().minusNanos(1).toLocalDate())
                .toList();
    }

    @Test
    void aLongerTermForTheAnswerMovesTheClocksOfBothSides() {
        var theirs = files.received();
        var ours = theirs.partner();
        var longer = Act.draft("extend_information_term").releasedText("As you asked.");
        assertThat(theirs.refusal(CENTRAL_OFFICER, longer.until(DAY.plusDays(30), null)))
                .isEqualTo("wrong-status");
        theirs.does(CENTRAL_OFFICER, question());
        assertThat(theirs.refusal(CENTRAL_OFFICER, longer.until(DAY, null))).isEqualTo("extension-not-later");

        theirs.does(CENTRAL_OFFICER, longer.until(DAY.plusDays(30), null).internalText("Their embassy rang."));
        assertThat(theirs.sent()).endsWith("information_term_notice");
        assertThat(theirs.lastSent().toString()).contains("As you asked.").doesNotContain("embassy");
        assertThat(files.text(theirs, "information_term_notice")).contains("As you asked.");
        assertThat(days(theirs, "sys_addinfo_partner")).containsExactly(DAY.plusDays(30));
        assertThat(days(ours, "sys_addinfo")).containsExactly(DAY.plusDays(30));
        assertThat(ours.verbs()).contains("record_information_term");
        assertThat(ours.at()).containsExactly("SupplyInformation");

        var onPaper = byHand("record_information_term");
        assertThat(ours.refusal(CENTRAL_OFFICER, onPaper.until(DAY.plusDays(30), null)))
                .isEqualTo("extension-not-later");
        var longest = byHand("record_information_term").until(DAY.plusDays(60), null);
        assertThat(ours.refusal(CENTRAL_OFFICER, longest.happened(LocalDate.of(2093, 1, 1), null)))
                .isEqualTo("day-in-future");
        ours.does(CENTRAL_OFFICER, longest.happened(LocalDate.of(2026, 4, 20), null));
        assertThat(days(ours, "sys_addinfo")).containsExactly(DAY.plusDays(60));
    }

    @Test
    void informationThatHasComeIsRemindedOfNoMoreAndAnOfficerHearsOfIt() {
        var theirs = files.received().does(CENTRAL_OFFICER, question());
        files.node().moment(DAY.plusDays(2).atStartOfDay(ZoneOffset.UTC).toInstant());
        files.node().jobs().ring();
        var reminder = new Desk(files.node(), theirs.caseRef() + "-R1");
        assertThat(reminder.at()).containsExactly("SignReminder");
        theirs.partner().certified();
        assertThat(reminder.running()).as("that answers no question").isTrue();

        theirs.partner().does(CENTRAL_OFFICER, supplied());
        assertThat(reminder.running()).isFalse();
        assertThat(days(theirs, "sys_addinfo_partner")).isEmpty();
        assertThat(theirs.status()).isEqualTo("information_requested");
        assertThat(files.node().notices().unreadOf(theirs.officer(CENTRAL_OFFICER)))
                .filteredOn(notice -> notice.reference().equals(theirs.caseRef()))
                .extracting(NoticeView::code)
                .contains("message_parked");
    }

    @Test
    void aTermThatHasPassedRunsAnewOnBothSidesUntilALongerOneEnds() {
        var theirs = files.received().does(CENTRAL_OFFICER, question());
        var ours = theirs.partner();
        files.node().moment(DAY.plusDays(2).atStartOfDay(ZoneOffset.UTC).toInstant());
        files.node().jobs().ring();
        assertThat(days(theirs, "sys_addinfo_partner")).as("the reminder").doesNotContain(DAY);
        var longer = Act.draft("extend_information_term").releasedText("As you asked.");
        assertThat(theirs.refusal(CENTRAL_OFFICER, longer.until(DAY.plusDays(1), null)))
                .isEqualTo("day-past");

        theirs.does(CENTRAL_OFFICER, longer.until(DAY.plusDays(11), null));
        assertThat(days(theirs, "sys_addinfo_partner")).containsExactly(DAY.plusDays(11));
        assertThat(days(ours, "sys_addinfo")).containsExactly(DAY.plusDays(11));
        assertThat(files.node().deadlines().ofCase(theirs.caseRef()))
                .noneMatch(term -> term.ruleKey().equals("sys_addinfo_partner") && term.overdue());
        assertThat(files.node().deadlines().running(ours.caseRef(), "sys_addinfo"))
                .allMatch(term -> term.round() == 1);
    }

    @Test
    void theLetterOfALongerTermLeavesOnAPossibleDay() {
        var theirs = files.received().does(CENTRAL_OFFICER, question());
        var longer = Act.draft("extend_information_term").until(DAY.plusDays(30), null);
        assertThat(theirs.refusal(CENTRAL_OFFICER, longer.happened(LocalDate.of(2093, 1, 1), null)))
                .isEqualTo("day-in-future");
        assertThat(theirs.refusal(CENTRAL_OFFICER, longer.happened(LocalDate.of(1989, 12, 31), null)))
                .isEqualTo("day-implausible");
        assertThat(days(theirs, "sys_addinfo_partner")).containsExactly(DAY);

        theirs.does(CENTRAL_OFFICER, longer.happened(LocalDate.of(2026, 4, 20), null));
        assertThat(days(theirs, "sys_addinfo_partner")).containsExactly(DAY.plusDays(30));
    }

    @Test
    void aLongerTermThatComesWhenNothingIsOwedAnyMoreIsParked() {
        var theirs = files.received().does(CENTRAL_OFFICER, question());
        var ours = theirs.partner().does(CENTRAL_OFFICER, supplied());
        theirs.does(CENTRAL_OFFICER, Act.draft("extend_information_term").until(DAY.plusDays(30), null));
        assertThat(ours.verbs()).contains("parked_message");
        assertThat(days(ours, "sys_addinfo")).isEmpty();
    }

    static List<ItemResult> results(String outcome) {
        return List.of(
                new ItemResult(1, outcome, "as recorded", null, null),
                new ItemResult(2, outcome, "as recorded", null, null));
    }
}
