package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.SUPERVISOR;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Readers;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Step;
import org.rogatory.deadlines.DeadlineStatus;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.exchange.OutgoingMessage;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.mla.incoming.StrayMessages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Messages that come twice, too early, too late or by hand do no harm and are not lost. */
@EngineTest
class CrossingMessagesProcessTest {

    private final Files files;
    private final TransactionTemplate transaction;
    private final StrayMessages stray;
    private final Readers readers;

    @Autowired
    CrossingMessagesProcessTest(Files files, TransactionTemplate transaction, StrayMessages stray, Readers readers) {
        this.stray = stray;
        this.readers = readers;
        this.files = files;
        this.transaction = transaction;
    }

    /** A message of Kazakhstan on the thread of our file, whatever Kazakhstan's own file says. */
    static void kazakhstanSends(TransactionTemplate transaction, Desk ours, String kind, ObjectNode payload) {
        var theirs = ours.node().cases().byThread(ours.file().threadId(), "KZ");
        var message = new OutgoingMessage(
                theirs.map(CaseFile::caseRef).orElse("KZ-MLA-2026-900000"),
                ours.file().threadId(),
                kind,
                "KZ",
                "KZ-GPO",
                "UZ",
                "UZ-GPO",
                "KZ-MLA-2026-900000",
                payload,
                List.of(),
                null);
        transaction.executeWithoutResult(status -> ours.node().exchange().enqueueAndSend(message));
        ours.node().jobs().drain();
    }

    private static ObjectNode payload() {
        return JsonMapper.shared().createObjectNode();
    }

    @Test
    void aRequestCarriedTwiceOpensOneFile() {
        var ours = files.transmitted();
        var parcel = files.node().courier().carried().get(0);
        var theirs = ours.partner();

        files.node().courier().carryAgain(parcel);
        files.node().exchange().receive(parcel.sealedPackage());
        files.node().jobs().drain();
        assertThat(ours.partner()).isEqualTo(theirs);
        assertThat(theirs.verbs()).containsOnlyOnce("receive");
        assertThat(theirs.items()).hasSize(2);
    }

    @Test
    void anAnswerCarriedTwiceIsRecordedOnce() {
        var theirs = Files.answered(files.executed());
        var answer = files.node().courier().carried().stream()
                .filter(parcel -> parcel.toState().equals("UZ"))
                .filter(parcel -> parcel.messageId()
                        .equals(theirs.messages()
                                .get(theirs.messages().size() - 1)
                                .messageId()))
                .findFirst()
                .orElseThrow();
        files.node().courier().carryAgain(answer);
        files.node().exchange().receive(answer.sealedPackage());
        files.node().jobs().drain();
        assertThat(theirs.partner().verbs()).containsOnlyOnce("record_answer");
        assertThat(theirs.partner().verbs()).doesNotContain("parked_message");
    }

    @Test
    void aMessageThatComesBeforeOurRequestHasLeftIsParked() {
        var ours = files.underReview();
        kazakhstanSends(transaction, ours, "response_executed", payload().put("answer", "final"));
        assertThat(ours.status()).isEqualTo("with_central_authority");
        assertThat(ours.at()).containsExactly("ReviewRequest");
        assertThat(ours.steps())
                .filteredOn(step -> "parked_message".equals(step.verb()))
                .extracting(Step::reference)
                .containsExactly("KZ-MLA-2026-900000");
        assertThat(ours.does(CENTRAL_OFFICER, "approve").at()).containsExactly("SignRequest");
    }

    @Test
    void anAnswerKnownBeforeTheSendingHasEndedIsNotLost() {
        var ours = files.signed().only(REGISTRAR, Act.draft("transmit"));
        ours.only(
                CENTRAL_OFFICER,
                Act.draft("record_answer")
                        .internalText("On paper, not scanned.")
                        .results(InformationProcessTest.results("executed")));
        assertThat(ours.status()).isEqualTo("answered");
        assertThat(ours.refusal(CENTRAL_OFFICER, Act.draft("close"))).isEqualTo("step-being-prepared");

        files.node().jobs().drain();
        assertThat(ours.at()).containsExactly("AssessAnswer");
        assertThat(ours.closes(CENTRAL_OFFICER).running()).isFalse();
    }

    @Test
    void aLateAcknowledgementKeepsTheNumberAndIsParkedOnce() {
        var ours = files.transmitted();
        ours.does(
                REGISTRAR,
                Act.draft("record_information_request")
                        .internalText("On paper, not scanned.")
                        .keys(List.of("purpose")));
        ours.partner().does(REGISTRAR, "register");
        assertThat(ours.status()).isEqualTo("information_requested");
        assertThat(ours.file().counterpartRef()).isEqualTo(ours.partner().caseRef());
        assertThat(ours.verbs()).containsOnlyOnce("parked_message");
        assertThat(ours.at()).containsExactly("SupplyInformation");
    }

    @Test
    void anAnswerThatRepeatsWhatWasToldChangesNothingOfOurClosedFile() {
        var theirs = Files.answered(files.executed());
        var ours = theirs.partner().closes(CENTRAL_OFFICER);
        theirs.does(HEAD, Act.draft("reopen").internalText("A page was left out."));
        Files.answered(theirs.does(Role.EXECUTOR, "record_execution"));
        assertThat(ours.status()).isEqualTo("closed");
        assertThat(ours.verbs()).contains("record_late_answer").doesNotContain("parked_message");
        assertThat(ours.items()).as("the limits stand").allMatch(item -> item.useMark() != null);
    }

    @Test
    void interimRepliesAndRemindersAreNotedOnTheOtherSide() {
        var theirs = files.inExecution();
        theirs.does(CENTRAL_OFFICER, Act.draft("send_interim_reply").releasedText("The bank has been asked."))
                .does(SIGNATORY, "sign_interim_reply");
        var ours = theirs.partner();
        ours.does(CENTRAL_OFFICER, Act.draft("send_reminder").releasedText("Custody ends in August."))
                .does(SIGNATORY, "sign_reminder");
        assertThat(ours.verbs()).contains("received_interim_reply");
        assertThat(theirs.verbs()).contains("received_reminder");
        assertThat(ours.at()).containsExactly("AwaitPartner");
        assertThat(theirs.at()).containsExactly("ExecuteRequest");
    }

    /** The clocks of the word that we await on an interim reply of theirs. */
    private List<DeadlineStatus> progress(Desk ours) {
        kazakhstanSends(transaction, ours, "interim_reply", payload());
        assertThat(ours.verbs()).contains("received_interim_reply");
        return files.node().deadlines().ofCase(ours.caseRef()).stream()
                .filter(deadline -> deadline.ruleKey().equals("sys_progress"))
                .map(DeadlineView::status)
                .toList();
    }

    @Test
    void anInterimReplyStartsNoClockWhereNothingIsAwaited() {
        var asked = files.received().does(CENTRAL_OFFICER, InformationProcessTest.question());
        assertThat(progress(asked.partner())).containsExactly(DeadlineStatus.PAUSED);
        assertThat(progress(Files.answered(files.executed()).partner()))
                .contains(DeadlineStatus.MET)
                .doesNotContain(DeadlineStatus.RUNNING);
        var withdrawn = files.received().partner().does(HEAD, Files.withdrawal("withdraw"));
        assertThat(progress(withdrawn)).containsExactly(DeadlineStatus.STOPPED);

        var waiting = files.transmitted();
        files.node().pass(Duration.ofDays(1));
        assertThat(progress(waiting)).containsExactlyInAnyOrder(DeadlineStatus.STOPPED, DeadlineStatus.RUNNING);
    }

    @Test
    void aStateThatNoCourierReachesIsServedByHand() {
        files.node().courier().cutOff("KZ");
        var ours = files.transmitted();
        assertThat(ours.messages().get(0).status()).isEqualTo("by_hand");
        assertThat(ours.status()).isEqualTo("transmitted");
        assertThat(ours.at()).containsExactly("AwaitPartner");

        ours.does(
                REGISTRAR,
                Files.unscanned("record_delivery")
                        .happened(LocalDate.of(2026, 4, 20), null)
                        .reference("post 17"));
        var registered = Act.draft("record_partner_registration").reference("17-4/26");
        assertThat(ours.refusal(REGISTRAR, registered)).isEqualTo("skip-reason");
        ours.does(REGISTRAR, registered.internalText("They sent no acknowledgement."));
        ours.does(
                CENTRAL_OFFICER,
                Act.draft("record_refusal")
                        .internalText("On paper, not scanned.")
                        .ground("sovereignty_security")
                        .releasedText("As in their letter."));
        assertThat(ours.status()).isEqualTo("refused");
        assertThat(ours.at()).containsExactly("AssessAnswer");
        assertThat(ours.file().counterpartRef()).isEqualTo("17-4/26");
    }

    @Test
    void aPackageHandedOverIsTakenInAsIfItHadBeenCarried() {
        files.node().courier().cutOff("KZ");
        var ours = files.transmitted();
        var sealed = files.node().exchange().packageOf(ours.messages().get(0).messageId());
        assertThat(files.node().exchange().receive(sealed).accepted()).isTrue();
        files.node().jobs().drain();
        assertThat(ours.partner().at()).containsExactly("RegisterRequest");
        assertThat(ours.status()).isEqualTo("delivered");
    }

    @Test
    @OnBothDatabases
    void aMessageOnAThreadWithoutAFileIsKeptAndDisturbsNobody() {
        var ours =
                files.requestOfUzbekistanToKazakhstan().does(DRAFTER, "submit").does(SUPERVISOR, "endorse");
        var before = ours.file().version();
        transaction.executeWithoutResult(status -> files.node()
                .exchange()
                .enqueueAndSend(new OutgoingMessage(
                        "KZ-MLA-2026-900001",
                        "a thread nobody knows",
                        "response_executed",
                        "KZ",
                        "KZ-GPO",
                        "UZ",
                        "UZ-GPO",
                        "KZ-MLA-2026-900001",
                        payload(),
                        List.of(),
                        null)));
        files.node().jobs().drain();
        assertThat(ours.file().version()).isEqualTo(before);
        assertThat(files.node().jobs().waiting()).isEmpty();
        assertOfficerGivesItAFile(ours);
    }

    /** Why a message does not go into the file of a request to a third State. */
    private String refusedFor(String messageId, Officer registrar) {
        var content = Contents.bankRecordsAndWitness().put("requested", "TJ").put("requested_authority", "TJ-GPO");
        var others = files.draft(content, DRAFTER);
        files.node().cases().grant(others.caseRef(), registrar.principals());
        return catchThrowableOfType(Refusal.class, () -> stray.put(messageId, others.caseRef(), registrar))
                .code();
    }

    /** Why who only reads a file puts no message into it. */
    private String refusedToReader(String messageId, Desk ours) {
        var reader = new Officer("reader.uz", "Testov", "UZ", "UZ-UNIT-9", Set.of(REGISTRAR));
        readers.admit(ours.caseRef(), reader.principals());
        return catchThrowableOfType(Refusal.class, () -> stray.put(messageId, ours.caseRef(), reader))
                .code();
    }

    private void assertOfficerGivesItAFile(Desk ours) {
        var registrar = Desk.officer(REGISTRAR, "UZ");
        var waiting = Strays.all(stray, registrar).stream()
                .filter(message -> message.senderRef().equals("KZ-MLA-2026-900001"))
                .toList();
        assertThat(waiting).hasSize(1);
        assertThat(refusedFor(waiting.get(0).messageId(), registrar)).isEqualTo("other-states");
        assertThat(refusedToReader(waiting.get(0).messageId(), ours)).isEqualTo("reads-only");
        stray.put(waiting.get(0).messageId(), ours.caseRef(), registrar);
        assertThat(ours.verbs()).contains("put_message");
        assertThat(Strays.all(stray, registrar)).doesNotContainAnyElementsOf(waiting);
    }
}
