package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.SIGNATORY;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.exchange.Enclosure;
import org.rogatory.identity.Role;
import org.rogatory.notices.NoticeView;
import org.rogatory.tasks.OpenTask;
import org.springframework.beans.factory.annotation.Autowired;

/** What takes longer is told to the other State: drafted by the clock or by a longer control, signed or dropped by a person. */
@EngineTest
class InterimReplyProcessTest {

    private final Files files;

    InterimReplyProcessTest(@Autowired Files files) {
        this.files = files;
    }

    private void days(int days) {
        files.node().pass(Duration.ofDays(days));
        files.node().jobs().ring();
    }

    private Desk reply(Desk desk, int number) {
        return new Desk(files.node(), desk.caseRef() + "-I" + number);
    }

    private List<String> told(Desk desk, Role role) {
        return files.node().notices().unreadOf(desk.officer(role)).stream()
                .filter(notice -> notice.reference().equals(desk.caseRef()))
                .map(NoticeView::code)
                .toList();
    }

    static ActDraft longer() {
        return Act.draft("extend_control")
                .until(LocalDate.of(2026, 12, 30), null)
                .reasons(List.of("waiting_bank_or_provider"))
                .internalText("The bank needs more time (synthetic).");
    }

    @Test
    void aLateExecutionIsToldByASignedLetterRoundByRound() {
        var theirs = files.inExecution();
        assertThat(theirs.offers(SIGNATORY, "sign_interim_reply")).isFalse();
        days(100);
        assertThat(reply(theirs, 1).at()).containsExactly("SignInterimReply");
        assertThat(told(theirs, SIGNATORY)).contains("interim_reply_drafted");
        assertThat(theirs.refusal(CENTRAL_OFFICER, Act.draft("sign_interim_reply")))
                .isEqualTo("role");

        theirs.does(SIGNATORY, "sign_interim_reply");
        assertThat(theirs.sent()).endsWith("interim_reply");
        assertThat(theirs.lastSent().propertyNames()).isEmpty();
        assertThat(theirs.status()).isEqualTo("in_execution");
        assertThat(reply(theirs, 1).position().passed()).contains("InterimReplySent");
        assertThat(theirs.partner().verbs()).contains("received_interim_reply");
        assertThat(theirs.refusal(SIGNATORY, Act.draft("sign_interim_reply"))).isEqualTo("wrong-status");

        days(20);
        assertThat(reply(theirs, 2).at()).containsExactly("SignInterimReply");
    }

    static Desk signed(Files files) {
        return files.inExecution().does(HEAD, longer()).does(SIGNATORY, "sign_interim_reply");
    }

    @Test
    void aLongerControlIsToldAndTheReasonStaysInside() {
        var theirs = signed(files);
        assertThat(reply(theirs, 1).position().passed()).contains("InterimReplySent");
        assertThat(theirs.lastSent().toString()).doesNotContain("bank").doesNotContain("waiting");
    }

    @Test
    void anUnsignedReplyIsNotDoubledAndTheHeadIsTold() {
        var theirs = files.inExecution();
        days(100);
        days(20);
        assertThat(told(theirs, HEAD)).contains("interim_reply_unsigned");
        assertThat(files.node().position().of(theirs.caseRef() + "-I2", "mla-interim-reply"))
                .isEmpty();
    }

    @Test
    void aReplyIsDroppedWithAReason() {
        var theirs = files.inExecution().does(HEAD, longer());
        assertThat(theirs.refusal(CENTRAL_OFFICER, Act.draft("drop_interim_reply")))
                .isEqualTo("field-missing");
        theirs.does(CENTRAL_OFFICER, Act.draft("drop_interim_reply").internalText("They were told by telephone."));
        assertThat(reply(theirs, 1).position().passed()).contains("InterimReplyDropped");
        assertThat(theirs.sent()).doesNotContain("interim_reply");
    }

    private static ActDraft said() {
        return Act.draft("send_interim_reply").releasedText("The bank has been asked.");
    }

    @Test
    void noPackageIsHadBeforeTheLetterThatWasSignedIsInIt() {
        var theirs = files.inExecution().does(CENTRAL_OFFICER, said());
        theirs.only(SIGNATORY, Act.draft("sign_interim_reply"));
        var exchange = files.node().exchange();
        var reply = theirs.messages().get(theirs.messages().size() - 1);
        assertThat(reply.status()).isEqualTo("held");
        assertThatThrownBy(() -> exchange.packageOf(reply.messageId())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> exchange.filesOf(reply.messageId())).isInstanceOf(IllegalStateException.class);

        files.node().jobs().drain();
        assertThat(files.texts(theirs, "interim_reply")).hasSize(1);
        assertThat(exchange.contentOfSent(reply.messageId()).enclosures())
                .extracting(Enclosure::sha256)
                .containsExactly(files.document(theirs, "interim_reply").finalSha256());
        assertThat(theirs.partner().verbs()).contains("received_interim_reply");
    }

    @Test
    void whatAnOfficerWritesLeavesNumberedAndSignedLikeWhatTheClockDrafts() {
        var theirs = files.inExecution().does(CENTRAL_OFFICER, said());
        assertThat(theirs.sent()).doesNotContain("interim_reply");
        assertThat(reply(theirs, 1).at()).containsExactly("SignInterimReply");
        assertThat(told(theirs, SIGNATORY)).contains("interim_reply_drafted");

        theirs.does(SIGNATORY, "sign_interim_reply");
        assertThat(theirs.lastSent().path("text").asString("")).isEqualTo("The bank has been asked.");
        assertThat(files.text(theirs, "interim_reply"))
                .contains("The bank has been asked.", "sealed by KZ-GPO", "signatory.kz")
                .containsPattern("\"number\":\"1[0-9]-");
        assertThat(theirs.partner().verbs()).contains("received_interim_reply");
    }

    @Test
    void whatAnOfficerWritesVoidsNoLetterThatWaitsForItsSignature() {
        var theirs = files.inExecution().does(HEAD, longer());
        assertThat(theirs.refusal(CENTRAL_OFFICER, said())).isEqualTo("letter-awaits-signature");
        assertThat(reply(theirs, 1).at()).containsExactly("SignInterimReply");
        theirs.does(CENTRAL_OFFICER, Act.draft("drop_interim_reply").internalText("We say more."))
                .does(CENTRAL_OFFICER, said());
        assertThat(reply(theirs, 2).at()).containsExactly("SignInterimReply");
    }

    @Test
    void whatIsSaidMeanwhileOvertakesIt() {
        var answered = files.inExecution().does(HEAD, longer());
        answered.items().forEach(item -> Files.execute(answered, item.itemRef()));
        Files.answered(answered.does(EXECUTOR, "record_execution"));
        assertThat(reply(answered, 1).running()).isFalse();
        assertThat(answered.offers(SIGNATORY, "sign_interim_reply")).isFalse();
    }

    @Test
    void itWaitsForWhoSignsAloneAndIsOvertakenOnceTheAnswerIsSigned() {
        var theirs = files.inExecution().does(HEAD, longer());
        assertThat(tasks(theirs, SIGNATORY)).contains("SignInterimReply");
        assertThat(tasks(theirs, CENTRAL_OFFICER)).doesNotContain("SignInterimReply");

        theirs.items().forEach(item -> Files.execute(theirs, item.itemRef()));
        theirs.does(EXECUTOR, "record_execution");
        assertThat(reply(theirs, 1).running()).isTrue();
        Files.signedAnswer(theirs, "final");
        assertThat(reply(theirs, 1).running()).isFalse();
        assertThat(tasks(theirs, SIGNATORY)).doesNotContain("SignInterimReply");
    }

    private static List<String> tasks(Desk desk, Role role) {
        return desk.work(desk.officer(role)).stream().map(OpenTask::step).toList();
    }

    @Test
    void ourOwnRequestIsNotRepliedTo() {
        var ours = files.received().partner();
        days(100);
        assertThat(files.node().position().of(ours.caseRef() + "-I1", "mla-interim-reply"))
                .isEmpty();
    }
}
