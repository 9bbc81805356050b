package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.AllowedAction;
import org.rogatory.deadlines.DeadlineStatus;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.exchange.OutgoingMessage;
import org.rogatory.mla.consultation.ConsultationView;
import org.rogatory.notices.NoticeView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Before a refusal or a postponement the States consult where a cited instrument demands it. */
@EngineTest
class ConsultationProcessTest {

    private final Files files;
    private final TransactionTemplate transaction;

    @Autowired
    ConsultationProcessTest(Files files, TransactionTemplate transaction) {
        this.files = files;
        this.transaction = transaction;
    }

    static ActDraft propose(String decision) {
        return Fully.propose()
                .kind(decision)
                .releasedText("We see an obstacle in our security interests.")
                .internalText("The service objects.");
    }

    static ActDraft refuse() {
        return Fully.refuse().ground("sovereignty_security").releasedText("It would harm our interests.");
    }

    private static ActDraft postpone() {
        return Act.draft("postpone")
                .ground("ongoing_investigation")
                .until(LocalDate.of(2026, 9, 1), null)
                .releasedText("Our own trial goes on.");
    }

    private boolean offers(Desk desk, String verb) {
        return files.node().procedures().actions(desk.file(), desk.officer(CENTRAL_OFFICER)).stream()
                .map(AllowedAction::verb)
                .anyMatch(verb::equals);
    }

    @Test
    void aConsultationIsProposedAnsweredAndRecordedBeforeTheRefusal() {
        var theirs = files.received();
        var ours = theirs.partner();
        assertThat(offers(ours, "answer_consultation")).isFalse();
        theirs.does(CENTRAL_OFFICER, propose("refusal"));
        assertThat(theirs.lastSent().path("decision").asString("")).isEqualTo("refusal");
        assertThat(theirs.lastSent().toString()).contains("security interests").doesNotContain("The service objects");
        assertThat(files.node().notices().unreadOf(ours.officer(CENTRAL_OFFICER)))
                .filteredOn(notice -> notice.reference().equals(ours.caseRef()))
                .extracting(NoticeView::code)
                .contains("consultation_received");

        assertThat(offers(ours, "answer_consultation")).isTrue();
        ours.does(CENTRAL_OFFICER, Act.draft("answer_consultation").releasedText("We can limit the period."));
        assertThat(offers(ours, "answer_consultation")).isFalse();
        assertThat(theirs.verbs()).contains("received_consultation_reply");
        assertThat(theirs.refusal(HEAD, refuse())).isEqualTo("consultation-required");

        theirs.does(CENTRAL_OFFICER, Act.draft("record_consultation").consultation("by letter; no agreement"));
        assertThat(theirs.does(HEAD, refuse()).status()).isEqualTo("refused");
    }

    @Test
    void aProposalLeftWithoutAnswerFreesTheDecisionWhenItsTermHasPassed() {
        var theirs = files.inExecution().does(CENTRAL_OFFICER, propose("postponement"));
        assertThat(theirs.refusal(HEAD, postpone())).isEqualTo("consultation-required");
        assertThat(theirs.refusal(CENTRAL_OFFICER, propose("postponement"))).isEqualTo("wrong-status");

        files.node().pass(Duration.ofDays(30));
        files.node().jobs().ring();
        assertThat(theirs.refusal(HEAD, refuse())).isEqualTo("consultation-required");
        assertThat(theirs.does(HEAD, postpone()).status()).isEqualTo("postponed");
    }

    @Test
    void whoIsConsultedHasUntilTheDayThatTheProposalNames() {
        var theirs = files.received();
        var ours = theirs.partner();
        var day = LocalDate.ofInstant(files.node().clock().instant(), ZoneOffset.UTC)
                .plusDays(4);
        theirs.does(CENTRAL_OFFICER, propose("refusal").until(day, null));
        assertThat(files.node().deadlines().ofCase(ours.caseRef()))
                .filteredOn(term -> term.ruleKey().equals("sys_consult"))
                .extracting(term -> term.due().minusNanos(1).toLocalDate())
                .containsExactly(day);
        assertThat(files.node().procedures().actions(ours.file(), ours.officer(CENTRAL_OFFICER)))
                .extracting(AllowedAction::verb)
                .contains("answer_consultation");
    }

    @Test
    void aConsultationOnOneDecisionOpensNoOtherAndOneOnNoneInParticularOpensBoth() {
        var putOff = files.inExecution().consulted("postponement");
        assertThat(putOff.refusal(HEAD, refuse())).isEqualTo("consultation-required");
        assertThat(putOff.does(HEAD, postpone()).status()).isEqualTo("postponed");

        var declined = files.inExecution().consulted("refusal");
        assertThat(declined.refusal(HEAD, postpone())).isEqualTo("consultation-required");
        assertThat(declined.does(HEAD, refuse()).status()).isEqualTo("refused");

        var either = files.inExecution().consulted().does(HEAD, postpone());
        assertThat(either.does(HEAD, refuse()).status()).isEqualTo("refused");
    }

    @Test
    void aTalkOnAnotherDecisionLeavesAProposalAndItsTermOpen() {
        var theirs = files.inExecution().does(CENTRAL_OFFICER, propose("refusal"));
        theirs.consulted("postponement");
        assertThat(offers(theirs.partner(), "answer_consultation")).isTrue();
        assertThat(theirs.refusal(HEAD, refuse())).isEqualTo("consultation-required");

        files.node().pass(Duration.ofDays(30));
        files.node().jobs().ring();
        assertThat(theirs.does(HEAD, refuse()).status()).isEqualTo("refused");
    }

    private String refusedThere(Desk theirs) {
        return refusedThere(theirs, propose("refusal"), "UZ");
    }

    /** The letter is handed over, a month passes, and then their system lets us know that it did not take it in. */
    private String refusedThere(Desk writer, ActDraft act, String there) {
        files.node().courier().cutOff(there);
        writer.does(CENTRAL_OFFICER, act);
        files.node().courier().reached(there);
        var message = writer.messages().get(writer.messages().size() - 1);
        assertThat(message.status()).isEqualTo("by_hand");
        aMonthPasses();
        var told = JsonMapper.shared()
                .createObjectNode()
                .put("messageId", message.messageId())
                .put("status", "REJECTED")
                .put("code", "too_large")
                .put("at", files.node().clock().instant().toString());
        var thread = "thread-" + message.messageId();
        var from = there + "-MLA-2026-900004";
        var here = writer.file().state();
        var receipt = new OutgoingMessage(
                from, thread, "receipt", there, there + "-GPO", here, here + "-GPO", from, told, List.of(), null);
        transaction.executeWithoutResult(status -> files.node().exchange().enqueueAndSend(receipt));
        files.node().jobs().drain();
        return message.messageId();
    }

    private void aMonthPasses() {
        files.node().pass(Duration.ofDays(30));
        files.node().jobs().ring();
    }

    @Test
    void aProposalThatTheirSystemRefusesHasAskedNobodyAndIsMadeAnew() {
        var theirs = files.inExecution();
        refusedThere(theirs);
        assertThat(theirs.refusal(HEAD, refuse())).isEqualTo("consultation-required");

        theirs.does(CENTRAL_OFFICER, propose("refusal"));
        assertThat(offers(theirs.partner(), "answer_consultation")).isTrue();
        assertThat(theirs.refusal(HEAD, refuse())).isEqualTo("consultation-required");
        aMonthPasses();
        assertThat(theirs.does(HEAD, refuse()).status()).isEqualTo("refused");
    }

    @Test
    void aProposalThatIsTakenInThereLaterAsksFromThenOn() {
        var theirs = files.inExecution();
        var parcel = files.node().exchange().packageOf(refusedThere(theirs));
        files.node().exchange().receive(parcel, Desk.officer(REGISTRAR, "UZ"));
        files.node().jobs().drain();
        assertThat(offers(theirs.partner(), "answer_consultation")).isTrue();
        assertThat(theirs.refusal(HEAD, refuse())).isEqualTo("consultation-required");
        aMonthPasses();
        assertThat(theirs.does(HEAD, refuse()).status()).isEqualTo("refused");
    }

    private List<DeadlineStatus> terms(Desk desk) {
        return files.node().deadlines().ofCase(desk.caseRef()).stream()
                .filter(term -> term.ruleKey().equals("sys_consult"))
                .map(DeadlineView::status)
                .toList();
    }

    private ConsultationView matter(Desk desk) {
        var matters = files.node().consultations().of(desk.caseRef(), AccessScope.system());
        return matters.get(0);
    }

    @Test
    void anAnswerThatIsTakenInThereLaterAnswersFromThenOn() {
        var theirs = files.inExecution().does(CENTRAL_OFFICER, propose("refusal"));
        var ours = theirs.partner();
        var answer = Act.draft("answer_consultation").releasedText("We can limit the period.");
        var parcel = files.node().exchange().packageOf(refusedThere(ours, answer, "KZ"));
        assertThat(offers(ours, "answer_consultation")).isTrue();
        assertThat(matter(ours).answerText()).isNull();
        assertThat(terms(ours)).containsExactly(DeadlineStatus.MET, DeadlineStatus.RUNNING);

        files.node().exchange().receive(parcel, Desk.officer(REGISTRAR, "KZ"));
        files.node().jobs().drain();
        assertThat(offers(ours, "answer_consultation")).isFalse();
        assertThat(matter(ours).status()).isEqualTo("answered");
        assertThat(matter(ours).answerText()).isEqualTo("We can limit the period.");
        assertThat(terms(ours)).containsExactly(DeadlineStatus.MET, DeadlineStatus.MET);
        assertThat(theirs.verbs()).contains("received_consultation_reply");
    }

    @Test
    void aSingleItemIsRefusedOnTheSameTerms() {
        var theirs = files.inExecution();
        var item = theirs.items().get(0).itemRef();
        var refusal = Act.draft("refuse_item")
                .item(item)
                .ground("sovereignty_security")
                .releasedText("It would harm our interests.");
        assertThat(theirs.refusal(HEAD, refusal)).isEqualTo("consultation-required");
        assertThat(theirs.refusal(HEAD, refusal.consultation("by video"))).isEqualTo("fields-not-taken");
        theirs.consulted().does(HEAD, refusal.consultation(null));
        assertThat(theirs.itemStatuses()).startsWith("refused");
    }

    @Test
    void aGroundThatLeavesNothingToConsultOnNeedsNoConsultation() {
        var theirs = files.inExecution().does(HEAD, postpone().ground("pending_remedy"));
        assertThat(theirs.status()).isEqualTo("postponed");
    }

    @Test
    void aPostponementNamesAnOfferedGroundAndADecisionTheStatesKnow() {
        var theirs = files.inExecution();
        assertThat(theirs.refusal(HEAD, postpone().ground("health"))).isEqualTo("ground-not-available");
        assertThat(theirs.refusal(CENTRAL_OFFICER, propose("delay"))).isEqualTo("unknown-code");
        assertThat(theirs.refusal(EXECUTOR, propose("refusal"))).isEqualTo("role");
    }

    @Test
    void aConsultationOfADayToComeHasNotBeenHeld() {
        var theirs = files.inExecution();
        var held = Act.draft("record_consultation").consultation("by letter; no agreement");
        var today = files.node().today("Asia/Almaty");
        assertThat(theirs.refusal(CENTRAL_OFFICER, held.happened(today.plusMonths(1), null)))
                .isEqualTo("day-in-future");
        assertThat(theirs.refusal(HEAD, refuse())).isEqualTo("consultation-required");
        theirs.does(CENTRAL_OFFICER, held.happened(today, null));
        assertThat(theirs.does(HEAD, refuse()).status()).isEqualTo("refused");
    }
}
