package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Step;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.NewAttachment;
import org.rogatory.exchange.Enclosure;
import org.rogatory.exchange.ExchangeMessage;
import org.rogatory.exchange.MessageReceived;
import org.rogatory.exchange.OutgoingMessage;
import org.rogatory.identity.Role;
import org.rogatory.mla.incoming.StrayMessages;
import org.rogatory.notices.NoticeView;
import org.rogatory.persons.FileKeys;
import org.rogatory.registers.CaseLetters;
import org.rogatory.registers.LetterSubject;
import org.rogatory.requests.content.NewDraft;
import org.rogatory.requests.inbox.ReceivedThreads;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What comes on a thread before its file, or on one that has none, comes into no file unseen. */
@EngineTest
class OvertakingMessagesProcessTest {

    private static final String WITHDRAWAL = "withdrawal_notice";
    private static final String REMINDER = "reminder";
    private static final String INCIDENT = "incident_notice";
    private static final String WORDS = "The suspect has come back by himself.";

    private final Files files;
    private final TransactionTemplate transaction;
    private final StrayMessages stray;
    private final Deliberation deliberation;
    private final ReceivedThreads threads;
    private final FileKeys keys;
    private final CaseLetters letters;
    private final JdbcClient jdbc;

    @Autowired
    OvertakingMessagesProcessTest(
            Files files,
            TransactionTemplate transaction,
            StrayMessages stray,
            Deliberation deliberation,
            ReceivedThreads threads,
            FileKeys keys,
            CaseLetters letters,
            JdbcClient jdbc) {
        this.files = files;
        this.transaction = transaction;
        this.stray = stray;
        this.deliberation = deliberation;
        this.threads = threads;
        this.keys = keys;
        this.letters = letters;
        this.jdbc = jdbc;
    }

    /** A State writes to Kazakhstan on a thread, from some file of its own. */
    private void sends(String state, String thread, String kind, ObjectNode payload) {
        sends(draft(state), thread, kind, new Told(payload, List.of()));
    }

    private Desk draft(String state) {
        var draft = new NewDraft(Contents.bankRecordsAndWitness(), null);
        var file = files.node().outgoing().draft(draft, Desk.officer(DRAFTER, state));
        return new Desk(files.node(), file.caseRef());
    }

    private record Told(ObjectNode payload, List<Enclosure> with) {}

    private void sends(Desk sender, String thread, String kind, Told told) {
        var own = sender.caseRef();
        var state = sender.file().state();
        var message = new OutgoingMessage(
                own, thread, kind, state, state + "-GPO", "KZ", "KZ-GPO", own, told.payload(), told.with(), null);
        transaction.executeWithoutResult(status -> files.node().exchange().enqueueAndSend(message));
        files.node().jobs().drain();
    }

    /** What an officer adds to his file to go with a message. */
    private Enclosure annex(Desk sender, String name) {
        var attachment = NewAttachment.of(sender.caseRef(), "other", name, null);
        var content = new ByteArrayInputStream((name + " synthetic").getBytes(StandardCharsets.UTF_8));
        var added = files.node().documents().attach(attachment, content, sender.officer(DRAFTER));
        return new Enclosure(added.kind(), added.name(), added.mediaType(), added.content());
    }

    private static ObjectNode said() {
        return JsonMapper.shared().createObjectNode().put("text", WORDS);
    }

    /** What waits in Kazakhstan for somebody who gives it a file. */
    private List<ExchangeMessage> waiting(String thread) {
        return Strays.all(stray, Desk.officer(REGISTRAR, "KZ")).stream()
                .filter(message -> thread.equals(message.threadId()))
                .toList();
    }

    private void give(String thread, Desk theirs) {
        waiting(thread)
                .forEach(message -> stray.put(message.messageId(), theirs.caseRef(), Desk.officer(REGISTRAR, "KZ")));
    }

    private static List<Step> steps(Desk desk, String verb) {
        return desk.steps().stream().filter(step -> verb.equals(step.verb())).toList();
    }

    private List<String> came(Desk desk) {
        return files.node().exchange().messagesOf(desk.caseRef()).stream()
                .filter(ExchangeMessage::incoming)
                .map(ExchangeMessage::kind)
                .toList();
    }

    private List<String> papers(Desk desk) {
        return files.node().documents().ofCase(desk.caseRef()).stream()
                .map(DocumentView::kind)
                .toList();
    }

    private List<String> notices(Desk desk) {
        return files.node().notices().unreadOf(desk.officer(CENTRAL_OFFICER)).stream()
                .filter(notice -> notice.reference().equals(desk.caseRef()))
                .map(NoticeView::code)
                .toList();
    }

    @Test
    void whatAnOfficerPutsIntoAFileIsReadThereWithItsPapers() {
        var theirs = files.received();
        var thread = UUID.randomUUID().toString();
        sends("UZ", thread, REMINDER, said());
        assertThat(waiting(thread)).hasSize(1);
        give(thread, theirs);

        assertThat(steps(theirs, "put_message")).extracting(Step::releasedText).containsExactly(WORDS);
        assertThat(steps(theirs, "put_message")).extracting(Step::actor).doesNotContain("system");
        assertThat(papers(theirs)).contains(REMINDER);
        assertThat(waiting(thread)).isEmpty();
    }

    /** Of what comes without a letter nothing but the file of its sender is known, which is the same for each. */
    @Test
    void eachMessageWithoutANumberStandsInTheBook() {
        var theirs = files.received();
        var ours = draft("UZ");
        var thread = UUID.randomUUID().toString();
        sends(ours, thread, REMINDER, new Told(said(), List.of()));
        sends(ours, thread, REMINDER, new Told(said(), List.of()));
        give(thread, theirs);

        assertThat(steps(theirs, "put_message")).hasSize(2);
        assertThat(letters.of(theirs.caseRef(), theirs.file().authority()))
                .filteredOn(line -> line.subject() == LetterSubject.REMINDER)
                .hasSize(2);
    }

    private List<String> read(Desk desk, Role role) {
        return deliberation.documents(desk.file(), desk.officer(role)).stream()
                .map(DocumentView::name)
                .toList();
    }

    /** As what comes on the thread of the file itself. */
    @Test
    void whatTheKeepingAuthorityAloneWeighsIsKeptFromWhoeverExecutesWithItsAnnexes() {
        var theirs = files.inExecution();
        var ours = draft("UZ");
        var thread = UUID.randomUUID().toString();
        sends(ours, thread, INCIDENT, new Told(said(), List.of(annex(ours, "leak.pdf"))));
        sends(ours, thread, REMINDER, new Told(said(), List.of(annex(ours, "list.pdf"))));
        give(thread, theirs);

        assertThat(read(theirs, HEAD)).contains("leak.pdf", "list.pdf");
        assertThat(read(theirs, EXECUTOR)).contains("list.pdf").doesNotContain("leak.pdf");
        assertThat(papers(theirs)).filteredOn(INCIDENT::equals).hasSize(2);
    }

    @Test
    @OnBothDatabases
    void whatFollowsAMessageThatWasPutIntoAFileComesIntoTheSame() {
        var theirs = files.received();
        var thread = UUID.randomUUID().toString();
        sends("UZ", thread, REMINDER, said());
        give(thread, theirs);
        sends("TJ", thread, WITHDRAWAL, said());
        assertThat(theirs.status()).isEqualTo("under_review");
        assertThat(waiting(thread)).extracting(ExchangeMessage::fromState).containsExactly("TJ");

        sends("UZ", thread, WITHDRAWAL, said());
        assertThat(theirs.status()).isEqualTo("withdrawn");
        assertThat(steps(theirs, "record_withdrawal"))
                .extracting(Step::releasedText)
                .containsExactly(WORDS);
        assertThat(came(theirs)).contains(REMINDER, WITHDRAWAL);
        assertThat(papers(theirs)).contains(REMINDER, WITHDRAWAL);
        assertThat(waiting(thread)).hasSize(1);
    }

    private List<String> takes(String thread) {
        var message = new MessageReceived(
                "next", thread, REMINDER, "UZ", "UZ-GPO", "KZ", "KZ-GPO", "UZ-1", said(), List.of(), null);
        return threads.of(message).map(CaseFile::caseRef).stream().toList();
    }

    @Test
    void whatFollowsOnTheThreadOfADestroyedFileComesIntoTheOneThatWasGiven() {
        var first = files.received();
        var second = files.received();
        var thread = first.file().threadId();
        var elsewhere = UUID.randomUUID().toString();
        files.node().pass(Duration.ofMinutes(1));
        sends("UZ", elsewhere, REMINDER, said());
        give(elsewhere, second);
        jdbc.sql("update exchange_incoming set thread_id = ? where thread_id = ?")
                .params(thread, elsewhere)
                .update();

        assertThat(takes(thread)).containsExactly(first.caseRef());
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            keys.destroy(List.of(first.caseRef()));
            assertThat(takes(thread)).containsExactly(second.caseRef());
            keys.destroy(List.of(second.caseRef()));
            assertThat(takes(thread)).isEmpty();
        });
    }

    @Test
    @OnBothDatabases
    void whatOvertakesItsRequestWaitsInTheFileThatThisOpens() {
        var content = ((ObjectNode) files.transmitted().lastSent()).deepCopy();
        var thread = UUID.randomUUID().toString();
        sends("UZ", thread, WITHDRAWAL, said());
        sends("TJ", thread, WITHDRAWAL, said());
        assertThat(waiting(thread)).hasSize(2);

        sends("UZ", thread, "mla_request", content);
        var file = files.node().cases().byThread(thread, "KZ").orElseThrow();
        var theirs = new Desk(files.node(), file.caseRef());
        assertThat(theirs.status()).isEqualTo("received");
        assertThat(steps(theirs, "parked_message")).flatExtracting(Step::codes).containsExactly(WITHDRAWAL);
        assertThat(steps(theirs, "parked_message"))
                .extracting(Step::releasedText)
                .containsExactly(WORDS);
        assertThat(notices(theirs)).contains("message_parked");
        assertThat(came(theirs)).containsExactlyInAnyOrder("mla_request", WITHDRAWAL);
        assertThat(papers(theirs)).contains(WITHDRAWAL);
        assertThat(waiting(thread)).extracting(ExchangeMessage::fromState).containsExactly("TJ");
    }
}
