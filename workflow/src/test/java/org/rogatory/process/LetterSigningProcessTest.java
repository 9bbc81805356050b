package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.notices.NoticeView;
import org.rogatory.requests.message.seal.WaitingLetters;
import org.rogatory.tasks.OpenTask;
import org.springframework.beans.factory.annotation.Autowired;

/** What an act writes to the other State leaves once a second person has signed it; what the act decided stands meanwhile. */
@EngineTest
class LetterSigningProcessTest {

    private static final String QUESTION = "additional_information_request";
    private static final String BETTER = "Please name both account holders.";

    private final Files files;
    private final WaitingLetters waiting;

    LetterSigningProcessTest(@Autowired Files files, @Autowired WaitingLetters waiting) {
        this.files = files;
        this.waiting = waiting;
    }

    static ActDraft back() {
        return Act.draft("send_back_letter").internalText("Ask for both of them.");
    }

    static ActDraft mended() {
        return Act.draft("mend_letter").releasedText(BETTER);
    }

    private Desk asked() {
        var theirs = files.received().writes(CENTRAL_OFFICER, InformationProcessTest.question());
        files.node().jobs().drain();
        return theirs;
    }

    private static String status(Desk desk) {
        var messages = desk.messages();
        return messages.get(messages.size() - 1).status();
    }

    private static List<String> tasks(Desk desk, Role role) {
        return tasks(desk, desk.officer(role));
    }

    private static List<String> tasks(Desk desk, Officer officer) {
        return desk.work(officer).stream().map(OpenTask::step).toList();
    }

    private void days(int days) {
        files.node().pass(Duration.ofDays(days));
        files.node().jobs().ring();
    }

    private List<String> told(Desk desk, Role role) {
        return files.node().notices().unreadOf(desk.officer(role)).stream()
                .filter(notice -> notice.reference().equals(desk.caseRef()))
                .map(NoticeView::code)
                .toList();
    }

    private String fingerprint(Desk desk) {
        var letter = files.node().letters().letter(desk.file(), desk.signing()).orElseThrow();
        return String.valueOf(letter.words());
    }

    @Test
    void theActStandsAndItsLetterWaitsForASecondPerson() {
        var theirs = asked();

        assertThat(theirs.status()).isEqualTo("information_requested");
        assertThat(theirs.at()).containsExactly("RecordInformation");
        assertThat(theirs.sent()).endsWith(QUESTION);
        assertThat(status(theirs)).isEqualTo("held");
        assertThat(theirs.partner().status()).isEqualTo("registered_by_partner");
        assertThat(tasks(theirs, SIGNATORY)).contains("SignLetter");
        assertThat(told(theirs, SIGNATORY)).contains("letter_written");
    }

    @Test
    void whoWroteItDoesNotSignItAndAnotherDoesOnce() {
        var theirs = asked();
        assertThat(theirs.refusal(CENTRAL_OFFICER, Act.draft("sign_letter"))).isEqualTo("four-eyes");
        assertThat(theirs.refusal(CENTRAL_OFFICER, back())).isEqualTo("four-eyes");

        theirs.does(SIGNATORY, "sign_letter");
        assertThat(status(theirs)).isEqualTo("delivered");
        assertThat(files.text(theirs, QUESTION)).contains(theirs.signing().displayName());
        assertThat(theirs.partner().status()).isEqualTo("information_requested");
        assertThat(theirs.partner().verbs()).containsOnlyOnce("record_information_request");
        assertThat(theirs.refusal(SIGNATORY, Act.draft("sign_letter"))).isEqualTo("wrong-status");
        assertThat(tasks(theirs, SIGNATORY)).doesNotContain("SignLetter");
    }

    @Test
    void whatIsSentBackIsMendedAndNeitherOfItsWritersSignsIt() {
        var theirs = asked().does(SIGNATORY, back());
        assertThat(told(theirs, CENTRAL_OFFICER)).contains("letter_sent_back");
        assertThat(tasks(theirs, CENTRAL_OFFICER)).contains("MendLetter");
        assertThat(theirs.refusal(SIGNATORY, Act.draft("sign_letter"))).isEqualTo("wrong-status");

        var usual = theirs.officer(CENTRAL_OFFICER);
        var second = new Officer("second.kz", "Testov Ekinshi", "KZ", usual.authority(), Set.of(CENTRAL_OFFICER));
        theirs.writes(second, mended());
        assertThat(theirs.refusal(CENTRAL_OFFICER, Act.draft("sign_letter"))).isEqualTo("four-eyes");
        assertThat(theirs.refusal(second, Act.draft("sign_letter"))).isEqualTo("four-eyes");

        theirs.does(HEAD, "sign_letter");
        assertThat(theirs.lastSent().path("text").asString("")).isEqualTo(BETTER);
        assertThat(files.text(theirs, QUESTION)).contains(BETTER).doesNotContain("Ask for both");
    }

    @Test
    void whoWroteOrMendedALetterIsNotOfferedToSignIt() {
        var theirs = asked();
        var writer = theirs.officer(CENTRAL_OFFICER);
        var second = new Officer("second.kz", "Testov Ekinshi", "KZ", writer.authority(), Set.of(CENTRAL_OFFICER));
        assertThat(tasks(theirs, writer)).doesNotContain("SignLetter");
        assertThat(tasks(theirs, second)).contains("SignLetter");
        var tasks = files.node().tasks();
        var task = theirs.work(second).stream()
                .filter(open -> "SignLetter".equals(open.step()))
                .map(OpenTask::taskId)
                .findFirst()
                .orElseThrow();
        assertThat(tasks.take(task, writer)).isEmpty();
        assertThat(tasks.give(task, writer, theirs.officer(HEAD), null)).isEmpty();
        theirs.foremost();
        assertThat(tasks.available(writer)).extracting(OpenTask::taskId).doesNotContain(task);

        theirs.does(SIGNATORY, back()).writes(second, mended());
        assertThat(tasks(theirs, writer)).doesNotContain("SignLetter");
        assertThat(tasks(theirs, second)).doesNotContain("SignLetter");
        assertThat(tasks(theirs, SIGNATORY)).contains("SignLetter");
    }

    @Test
    @OnBothDatabases
    void ofManyDocumentsThoseThatWaitAreToldAtOnce() {
        var ours = files.received().partner();
        ours.does(CENTRAL_OFFICER, Act.draft("send_reminder").releasedText("How far is it?"));
        var letter = files.document(ours, "reminder").documentRef();
        assertThat(waiting.waiting(List.of(letter, "none"))).containsExactly(letter);

        ours.does(SIGNATORY, "sign_reminder");
        assertThat(waiting.waiting(List.of(letter, "none"))).isEmpty();
    }

    @Test
    void aQuestionIsRemindedOfOnceItHasLeft() {
        var theirs = asked();
        days(60);
        assertThat(files.node().position().of(theirs.caseRef() + "-R1", "mla-reminder"))
                .isEmpty();
        assertThat(told(theirs, HEAD)).contains("letter_written");

        theirs.does(SIGNATORY, "sign_letter");
        assertThat(files.node().deadlines().ofCase(theirs.caseRef()))
                .filteredOn(term -> term.running() && "sys_addinfo_partner".equals(term.ruleKey()))
                .singleElement()
                .satisfies(term -> assertThat(term.round()).isEqualTo(1));
        assertThat(files.node().position().of(theirs.caseRef() + "-R1", "mla-reminder"))
                .isEmpty();

        days(40);
        theirs.does(SIGNATORY, "sign_reminder");
        assertThat(theirs.sent()).endsWith("reminder");
        assertThat(files.text(theirs, "reminder"))
                .as("it asks for the information, not for the execution of a request of its own")
                .contains("soʻralgan maʼlumotlarni yuborishingizni soʻraymiz");
    }

    @Test
    void whoHasReadOtherWordsSignsNothing() {
        var theirs = asked();
        var read = fingerprint(theirs);
        theirs.does(SIGNATORY, back()).writes(CENTRAL_OFFICER, mended());

        assertThat(fingerprint(theirs)).isNotEqualTo(read);
        assertThat(theirs.refusal(SIGNATORY, Act.draft("sign_letter").fingerprint(read)))
                .isEqualTo("document-changed");
        assertThat(status(theirs)).isEqualTo("held");
        theirs.does(SIGNATORY, Act.draft("sign_letter").fingerprint(fingerprint(theirs)));
        assertThat(status(theirs)).isEqualTo("delivered");
    }

    @Test
    void aSignedLetterThatCannotBeCarriedIsTriedAgainAndArrivesOnce() {
        var theirs = asked();
        files.node().courier().stop();
        theirs.writes(SIGNATORY, Act.draft("sign_letter"));
        assertThat(files.node().jobs().tryOnce()).isEqualTo(1);
        assertThat(status(theirs)).isEqualTo("queued");

        files.node().courier().goOn();
        files.node().jobs().drain();
        assertThat(status(theirs)).isEqualTo("delivered");
        assertThat(files.texts(theirs, QUESTION)).hasSize(1);
        assertThat(theirs.partner().verbs()).containsOnlyOnce("record_information_request");
    }

    @Test
    void anAnswerThatCrossesAWithdrawalNotYetSignedIsParkedAndSoIsTheNotice() {
        var theirs = Files.signedAnswer(files.executed(), "final");
        var ours = theirs.partner();
        ours.writes(HEAD, Files.withdrawal("withdraw"));
        files.node().jobs().drain();
        theirs.does(REGISTRAR, "send_answer");
        assertThat(ours.status()).isEqualTo("withdrawn");
        assertThat(ours.verbs()).contains("parked_message");
        assertThat(ours.refusal(CENTRAL_OFFICER, Act.draft("drop_letter").internalText("No.")))
                .isEqualTo("wrong-status");
        assertThat(ours.refusal(CENTRAL_OFFICER, Files.closing())).isEqualTo("letter-unsigned");

        ours.does(SIGNATORY, "sign_letter");
        assertThat(theirs.status()).isEqualTo("answered");
        assertThat(theirs.verbs()).contains("parked_message");
        assertThat(ours.closes(CENTRAL_OFFICER).running()).isFalse();
    }

    @Test
    void aLetterAnswersWhatHadComeWhenItWasNumberedHoweverLongItWaits() {
        var theirs = files.received().does(CENTRAL_OFFICER, InformationProcessTest.question());
        var ours = theirs.partner();
        var question = ours.file().numbers().theirs();
        ours.writes(CENTRAL_OFFICER, InformationProcessTest.supplied());
        files.node().jobs().drain();
        var longer = Act.draft("extend_information_term").releasedText("Take your time.");
        theirs.does(CENTRAL_OFFICER, longer.until(LocalDate.of(2026, 7, 1), null));
        assertThat(ours.file().numbers().theirs()).isNotNull().isNotEqualTo(question);

        var answers = "\"answers\":{\"number\":\"" + question.number() + "\"";
        var read = files.node().letters().letter(ours.file(), ours.signing()).orElseThrow();
        assertThat(read.letter().data()).contains(answers);
        ours.does(SIGNATORY, "sign_letter");
        assertThat(files.text(ours, "additional_information_reply")).contains(answers);
    }

    @Test
    void whatWaitsWhenARequestIsWithdrawnDoesNotLeaveAnyMore() {
        var theirs = asked();
        theirs.partner().does(HEAD, Files.withdrawal("withdraw"));

        assertThat(theirs.status()).isEqualTo("withdrawn");
        assertThat(status(theirs)).isEqualTo("recalled");
        assertThat(tasks(theirs, SIGNATORY)).doesNotContain("SignLetter");
        assertThat(theirs.closes(CENTRAL_OFFICER).running()).isFalse();
    }

    @Test
    void ofWhatNobodySignedAndWasTakenBackNoPackageIsMade() {
        var theirs = asked();
        theirs.partner().does(HEAD, Files.withdrawal("withdraw"));
        var exchange = files.node().exchange();
        var recalled = theirs.messages().get(theirs.messages().size() - 1).messageId();

        assertThatThrownBy(() -> exchange.packageOf(recalled)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> exchange.filesOf(recalled)).isInstanceOf(IllegalStateException.class);
        assertThat(files.texts(theirs, QUESTION)).as("laid out and sealed").isEmpty();
    }

    @Test
    void ourOwnReplyThatWaitsIsTakenBackWithTheRequest() {
        var ours = files.received()
                .does(CENTRAL_OFFICER, InformationProcessTest.question())
                .partner();
        ours.writes(CENTRAL_OFFICER, InformationProcessTest.supplied());
        files.node().jobs().drain();
        ours.does(HEAD, Files.withdrawal("withdraw"));

        assertThat(ours.messages())
                .filteredOn(message -> message.kind().equals("additional_information_reply"))
                .singleElement()
                .satisfies(message -> assertThat(message.status()).isEqualTo("recalled"));
        assertThat(ours.sent()).contains("withdrawal_notice");
        assertThat(ours.partner().status()).isEqualTo("withdrawn");
    }
}
