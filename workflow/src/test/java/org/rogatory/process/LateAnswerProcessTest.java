package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.process.InformationProcessTest.results;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.ItemResult;
import org.rogatory.deadlines.DeadlineStatus;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.documents.letter.LetterNumber;
import org.rogatory.exchange.OutgoingMessage;
import org.rogatory.identity.Role;
import org.rogatory.mla.item.ItemView;
import org.rogatory.notices.NoticeView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Results that come when the request was withdrawn or its file closed are bound by their limits all the same. */
@EngineTest
class LateAnswerProcessTest {

    private static final String VERB = "record_late_answer";
    private static final LocalDate DAY = LocalDate.of(2026, 4, 20);

    private final Files files;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    @Autowired
    LateAnswerProcessTest(Files files, TransactionTemplate transaction, JdbcClient jdbc) {
        this.files = files;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    /** Where results come too late to be the answer. */
    enum Ended {
        WITHDRAWN,
        CLOSED
    }

    /** What came on paper and is written down by hand. */
    static ActDraft late() {
        return Files.unscanned(VERB).results(results("executed"));
    }

    private static ActDraft marked() {
        return Act.draft("mark_use").kind("purpose_only");
    }

    private Desk ended(Ended stage) {
        var ours = files.received().partner().does(HEAD, Files.withdrawal("withdraw"));
        return stage == Ended.CLOSED ? ours.closes(CENTRAL_OFFICER) : ours;
    }

    private static ObjectNode answer(String outcome) {
        var told = JsonMapper.shared().createObjectNode().put("answer", "final");
        told.withArray("items")
                .addObject()
                .put("number", 1)
                .put("outcome", outcome)
                .put("result", "Statements (synthetic).")
                .put("conditions", "Not against the witness (synthetic).");
        return told;
    }

    private void sends(Desk ours, ObjectNode payload, @Nullable LetterNumber letter) {
        var message = new OutgoingMessage(
                ours.partner().caseRef(),
                ours.file().threadId(),
                "response_executed",
                "KZ",
                "KZ-GPO",
                "UZ",
                "UZ-GPO",
                ours.partner().caseRef(),
                payload,
                List.of(),
                letter);
        transaction.executeWithoutResult(status -> files.node().exchange().enqueueAndSend(message));
        files.node().jobs().drain();
    }

    private List<String> told(Desk desk) {
        return files.node().notices().unreadOf(desk.officer(CENTRAL_OFFICER)).stream()
                .filter(notice -> desk.caseRef().equals(notice.reference()))
                .map(NoticeView::code)
                .toList();
    }

    private List<DeadlineStatus> running(Desk desk) {
        return files.node().deadlines().ofCase(desk.caseRef()).stream()
                .map(DeadlineView::status)
                .filter(status -> status == DeadlineStatus.RUNNING)
                .toList();
    }

    private String outcome(Desk desk) {
        return jdbc.sql("select outcome from analytics_file where case_ref = ?")
                .param(desk.caseRef())
                .query(String.class)
                .single();
    }

    @ParameterizedTest
    @OnBothDatabases
    @EnumSource
    void whatComesByMessageIsKeptAndItsLimitsAreMarkedWhereTheFileStands(Ended stage) {
        var ours = ended(stage);
        var status = ours.status();
        var clocks = running(ours);
        assertThat(ours.offers(CENTRAL_OFFICER, "mark_use")).isFalse();
        sends(ours, answer("executed"), null);

        assertThat(ours.status()).isEqualTo(status);
        assertThat(ours.itemStatuses()).containsExactly("executed", "withdrawn");
        assertThat(ours.items().get(0).result()).isEqualTo("Statements (synthetic).");
        assertThat(ours.items().get(0).conditions()).isEqualTo("Not against the witness (synthetic).");
        assertThat(ours.verbs()).containsOnlyOnce(VERB).contains("withdraw").doesNotContain("parked_message");
        assertThat(told(ours)).contains("late_answer_received");
        assertThat(running(ours)).isEqualTo(clocks);
        assertThat(outcome(ours)).isEqualTo("WITHDRAWN");
        bound(ours, stage);
    }

    /** Its limits are marked, others may be asked for, and a breach is written down. */
    private void bound(Desk ours, Ended stage) {
        if (stage == Ended.WITHDRAWN) {
            assertThat(ours.refusal(CENTRAL_OFFICER, Files.closing())).isEqualTo("use-not-marked");
        }
        for (var verb : List.of("mark_use", "ask_other_use", "record_incident")) {
            assertThat(ours.offers(CENTRAL_OFFICER, verb)).as(verb).isTrue();
        }
        ours.does(DRAFTER, marked()).does(CENTRAL_OFFICER, MatterVerbs.breach());
        assertThat(ours.items()).extracting(ItemView::useMark).containsExactly("purpose_only", null);
        if (stage == Ended.WITHDRAWN) {
            assertThat(ours.does(CENTRAL_OFFICER, Files.closing()).status()).isEqualTo("closed");
        }
        assertThat(ours.offers(CENTRAL_OFFICER, "mark_use"))
                .as("what was marked stands when the file is closed")
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void whatComesOnPaperIsWrittenDownWholeByTheOfficerAlone(Ended stage) {
        var ours = ended(stage);
        assertThat(ours.refusal(
                        CENTRAL_OFFICER, Files.unscanned("record_answer").results(results("executed"))))
                .isEqualTo("wrong-status");
        for (var role : List.of(REGISTRAR, DRAFTER)) {
            assertThat(ours.offers(role, VERB)).as("%s", role).isFalse();
            assertThat(ours.refusal(role, late())).isEqualTo("role");
        }
        assertThat(ours.refusal(CENTRAL_OFFICER, Act.draft(VERB).results(results("executed"))))
                .isEqualTo("arrival-day-missing");
        assertThat(refusal(ours, new ItemResult(7, "executed", null, null, null)))
                .isEqualTo("unknown-item");
        assertThat(refusal(ours, new ItemResult(1, "postponed", null, null, null)))
                .isEqualTo("unknown-outcome");
        assertThat(refusal(ours, new ItemResult(1, "refused", null, null, null)))
                .isEqualTo("nothing-executed");

        var status = ours.status();
        ours.does(CENTRAL_OFFICER, late());
        assertThat(ours.status()).isEqualTo(status);
        assertThat(ours.itemStatuses()).containsOnly("executed");
        ours.does(CENTRAL_OFFICER, marked());
        assertThat(ours.items()).extracting(ItemView::useMark).containsOnly("purpose_only");
    }

    private static String refusal(Desk ours, ItemResult result) {
        return ours.refusal(CENTRAL_OFFICER, Files.unscanned(VERB).results(List.of(result)));
    }

    @Test
    void aLetterThatWasWrittenDownBeforeActsNoSecondTimeAsAMessage() {
        var ours = ended(Ended.WITHDRAWN);
        var paper = late().happened(DAY, null).reference("17/4-KZ").carrier("post");
        ours.does(CENTRAL_OFFICER, paper).does(CENTRAL_OFFICER, marked());
        sends(ours, answer("executed_negative"), new LetterNumber("№ 17/4-kz", DAY));
        assertThat(ours.itemStatuses()).containsOnly("executed");
        assertThat(ours.verbs()).containsOnlyOnce(VERB).endsWith("parked_message");
    }

    @Test
    void whatIsToldAgainKeepsItsLimitsAndWhatIsNewHasNone() {
        var ours = ended(Ended.CLOSED);
        sends(ours, answer("executed"), null);
        ours.does(CENTRAL_OFFICER, marked());
        sends(ours, answer("executed"), null);
        assertThat(ours.items().get(0).useMark()).isEqualTo("purpose_only");
        assertThat(ours.offers(CENTRAL_OFFICER, "mark_use")).isFalse();

        ours.does(CENTRAL_OFFICER, late()).does(CENTRAL_OFFICER, marked().kind("as_stated"));
        assertThat(ours.items()).extracting(ItemView::useMark).containsOnly("as_stated");
    }

    @Test
    void whatComesAfterTheRestWasGivenUpLeavesTheLimitsOfThePartBefore() {
        var theirs = files.inExecution();
        Files.execute(theirs, theirs.items().get(0).itemRef());
        Files.signedAnswer(theirs.does(EXECUTOR, "record_partial_execution"), "interim")
                .does(REGISTRAR, "send_partial_answer");
        var ours = theirs.partner().does(CENTRAL_OFFICER, marked());
        ours.does(HEAD, Act.draft("close_with_rest_open").kind("none_due").internalText("The trial is over."));
        var second = new ItemResult(2, "executed", "Records (synthetic).", "As stated.", null);
        ours.does(CENTRAL_OFFICER, Files.unscanned(VERB).results(List.of(second)));
        assertThat(ours.refusal(
                        CENTRAL_OFFICER, marked().item(ours.items().get(0).itemRef())))
                .isEqualTo("unknown-item");
        ours.does(CENTRAL_OFFICER, marked().kind("as_stated"));
        assertThat(ours.items()).extracting(ItemView::useMark).containsExactly("purpose_only", "as_stated");
        assertThat(outcome(ours)).isEqualTo("PARTLY");
    }

    @Test
    void whatNobodyWasAskedIsNotAnsweredAndARefusalBringsNoResults() {
        var cancelled = files.submitted().does(DRAFTER, Files.withdrawal("cancel"));
        assertThat(cancelled.offers(CENTRAL_OFFICER, VERB)).isFalse();
        assertThat(cancelled.refusal(CENTRAL_OFFICER, late())).isEqualTo("wrong-status");
        var awaiting = files.received().partner();
        assertThat(awaiting.refusal(CENTRAL_OFFICER, late())).isEqualTo("wrong-status");
        assertThat(awaiting.offers(Role.CENTRAL_OFFICER, VERB)).isFalse();

        var ours = ended(Ended.WITHDRAWN);
        sends(ours, answer("refused"), null);
        assertThat(ours.itemStatuses()).containsOnly("withdrawn");
        assertThat(ours.verbs()).contains("parked_message").doesNotContain(VERB);
    }
}
