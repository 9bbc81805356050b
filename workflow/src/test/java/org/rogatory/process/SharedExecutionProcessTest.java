package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.process.Cascading.DISTRICT;
import static org.rogatory.process.Cascading.REGION;
import static org.rogatory.process.SharedExecution.UNIT;
import static org.rogatory.process.SharedExecution.back;
import static org.rogatory.process.SharedExecution.execute;
import static org.rogatory.process.SharedExecution.give;
import static org.rogatory.process.SharedExecution.item;
import static org.rogatory.process.SharedExecution.order;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.Deliberation;
import org.rogatory.documents.DocumentView;
import org.rogatory.identity.Officer;
import org.rogatory.tasks.OpenTask;
import org.springframework.beans.factory.annotation.Autowired;

/** Each item of a request is given to an authority of its own, which sees that item and does nothing else. */
@EngineTest
class SharedExecutionProcessTest {

    private final SharedExecution shared;
    private final Cascading levels;
    private final Deliberation deliberation;

    @Autowired
    SharedExecutionProcessTest(SharedExecution shared, Cascading levels, Deliberation deliberation) {
        this.shared = shared;
        this.levels = levels;
        this.deliberation = deliberation;
    }

    @BeforeEach
    void open() {
        levels.open();
    }

    @AfterEach
    void forget() {
        levels.forget();
    }

    private Node node() {
        return levels.files().node();
    }

    private List<Integer> items(Desk desk, Officer officer) {
        return shared.items(desk, officer);
    }

    private List<String> authorities(Desk desk) {
        return SharedExecution.authorities(desk);
    }

    private List<String> asked(Desk desk, Officer officer) {
        return node().procedures()
                .content(desk.file(), officer)
                .path("assistance")
                .valueStream()
                .map(item ->
                        item.path("number").asString("") + item.path("type").asString())
                .toList();
    }

    private List<String> kinds(Desk desk, Officer officer) {
        return deliberation.documents(desk.file(), officer).stream()
                .map(DocumentView::kind)
                .toList();
    }

    private List<String> tasks(Desk desk, Officer officer) {
        return shared.tasks(desk, officer);
    }

    @Test
    void everyAuthorityHasItsItemsAndTheAnswerWaitsForAllOfThem() {
        var theirs = shared.shared();
        assertThat(authorities(theirs)).containsExactly("KZ-UNIT-1", "KZ-REG-1");
        assertThat(theirs.status()).isEqualTo("assigned");
        theirs.does(UNIT, Files.begun());
        assertThat(theirs.status()).isEqualTo("in_execution");

        execute(theirs, UNIT, 0);
        node().pass(Duration.ofDays(10));
        assertThat(theirs.refusal(UNIT, Act.draft("record_execution"))).isEqualTo("items-open");
        assertThat(levels.offered(UNIT, theirs)).doesNotContain("record_execution");
        assertThat(theirs.refusal(CENTRAL_OFFICER, Files.answer("final"))).isEqualTo("wrong-status");

        execute(theirs, REGION, 1);
        assertThat(levels.offered(UNIT, theirs)).contains("record_execution");
        theirs.does(UNIT, Act.draft("record_execution")).does(CENTRAL_OFFICER, Files.answer("final"));
        assertThat(theirs.status()).isEqualTo("answer_drafted");
        assertThat(authorities(theirs)).containsExactly("KZ-UNIT-1", "KZ-REG-1");
    }

    @Test
    void anExecutorSeesAndDoesNothingAboutTheItemsOfOthers() {
        var theirs = shared.shared().does(UNIT, Files.begun());
        assertThat(items(theirs, UNIT)).containsExactly(1);
        assertThat(items(theirs, REGION)).containsExactly(2);
        assertThat(items(theirs, theirs.officer(HEAD))).containsExactly(1, 2);
        assertThat(asked(theirs, UNIT)).containsExactly("1bank_records");
        assertThat(asked(theirs, REGION)).containsExactly("2taking_evidence");
        assertThat(asked(theirs, theirs.officer(HEAD))).containsExactly("bank_records", "taking_evidence");
        assertThat(tasks(theirs, UNIT)).containsExactly("ExecuteItem-1", "ExecuteRequest");
        assertThat(tasks(theirs, REGION)).containsExactly("ExecuteItem-2");

        for (var act : List.of(Files.start(item(theirs, 1)), waits(theirs, 1), back(theirs, 1))) {
            assertThat(theirs.refusal(UNIT, act)).isEqualTo("unknown-item");
        }
        assertThat(theirs.refusal(REGION, Files.start(item(theirs, 0)))).isEqualTo("unknown-item");
        assertThat(theirs.refusal(REGION, Act.draft("record_partial_execution")))
                .isEqualTo("executed-elsewhere");
        assertThat(levels.offered(REGION, theirs))
                .contains("start_item", "return_assigned_item", "pass_down")
                .doesNotContain("record_execution", "record_partial_execution", "assign_item");
        assertThat(theirs.refusal(DISTRICT, Files.start(item(theirs, 1)))).isEqualTo("not-found");
    }

    @Test
    void whoKeepsHisItemKeepsItsTaskInHandThoughAnotherLosesHis() {
        var theirs = shared.shared().does(UNIT, Files.begun());
        var task = theirs.work(UNIT).stream()
                .filter(open -> open.step().equals("ExecuteItem"))
                .findFirst()
                .orElseThrow();
        node().tasks().take(task.taskId(), UNIT);
        theirs.does(HEAD, give(theirs, 1, "KZ-UNIT-1"));

        assertThat(authorities(theirs)).containsExactly("KZ-UNIT-1", "KZ-UNIT-1");
        theirs.foremost();
        assertThat(node().tasks().mine(UNIT)).extracting(OpenTask::taskId).contains(task.taskId());
    }

    private static ActDraft waits(Desk desk, int index) {
        return Act.draft("set_waiting").item(item(desk, index)).reasons(List.of("waiting_expert_work"));
    }

    @Test
    void whatIsDoneOnAnItemIsToldToNoOtherExecutor() {
        var theirs = shared.shared().does(UNIT, Files.begun());
        execute(theirs, REGION, 1);
        assertThat(deliberation.timeline(theirs.file(), REGION))
                .extracting(moment -> moment.step().verb())
                .contains("record_item_result");
        assertThat(deliberation.timeline(theirs.file(), UNIT))
                .extracting(moment -> moment.step().itemRef())
                .containsOnlyNulls();
        assertThat(kinds(theirs, REGION)).doesNotContain("request");
        assertThat(kinds(theirs, UNIT)).doesNotContain("execution_record", "request");
        assertThat(kinds(theirs, theirs.officer(HEAD))).contains("execution_record", "request");
    }

    @Test
    void eachOrderNamesItsItemsAloneAndTheDocumentsThatAreTickedGoWithIt() {
        var theirs = shared.parted();
        var request = node().documents().ofCase(theirs.caseRef()).stream()
                .filter(document -> document.kind().equals("request"))
                .findFirst()
                .orElseThrow();
        theirs.does(HEAD, order());
        assertThat(kinds(theirs, UNIT)).containsExactly("execution_order");
        assertThat(kinds(theirs, REGION)).containsExactly("execution_order");
        assertThat(text(theirs, UNIT)).contains("1. ").doesNotContain("2. ");
        assertThat(text(theirs, REGION)).contains("2. ").doesNotContain("1. ");
        assertThat(levels.noticesOf(REGION, theirs)).containsExactly("item_given");

        theirs.does(HEAD, give(theirs, 1, "KZ-DIST-1").files(List.of(request.documentRef())));
        assertThat(kinds(theirs, DISTRICT)).containsExactlyInAnyOrder("executor_copy", "execution_order");
        assertThatThrownBy(() -> deliberation.document(theirs.file(), request.documentRef(), UNIT))
                .hasMessage("not-found");
    }

    private String text(Desk desk, Officer officer) {
        var order = deliberation.documents(desk.file(), officer).get(0);
        try (var opened = node().documents().open(order.documentRef())) {
            return new String(opened.content().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void anItemIsGivenBackAndGivenAnewWhileTheOthersGoOn() {
        var theirs = shared.shared().does(UNIT, Files.begun());
        theirs.does(REGION, back(theirs, 1));
        assertThat(theirs.refusal(REGION, Files.start(item(theirs, 1)))).isEqualTo("not-found");
        assertThat(authorities(theirs)).containsExactly("KZ-UNIT-1", "KZ-GPO");
        assertThat(levels.noticesOf(Desk.officer(HEAD, "KZ"), theirs)).contains("item_returned");
        execute(theirs, UNIT, 0);

        assertThat(theirs.refusal(HEAD, give(theirs, 0, "KZ-REG-1"))).isEqualTo("wrong-status");
        assertThat(theirs.refusal(HEAD, give(theirs, 1, "KZ-GPO"))).isEqualTo("item-there-already");
        assertThat(theirs.refusal(UNIT, give(theirs, 0, "KZ-REG-1"))).isEqualTo("role");
        theirs.does(HEAD, give(theirs, 1, "KZ-DIST-1"));
        execute(theirs, DISTRICT, 1);
        theirs.does(UNIT, Act.draft("record_execution"));
        assertThat(theirs.status()).isEqualTo("executed");
    }

    @Test
    void anItemIsTakenOutOfARequestThatWasWithOneAuthority() {
        var theirs = levels.files().inExecution();
        assertThat(items(theirs, UNIT)).containsExactly(1, 2);
        assertThat(kinds(theirs, UNIT)).contains("request");
        theirs.does(HEAD, give(theirs, 1, "KZ-REG-1"));
        assertThat(items(theirs, UNIT)).containsExactly(1);
        assertThat(items(theirs, REGION)).containsExactly(2);
        assertThat(kinds(theirs, UNIT)).contains("execution_order").doesNotContain("request");
        assertThat(tasks(theirs, UNIT)).containsExactly("ExecuteItem-1", "ExecuteRequest");
        assertThat(tasks(theirs, REGION)).containsExactly("ExecuteItem-2");

        theirs.does(HEAD, give(theirs, 1, "KZ-UNIT-1"));
        assertThat(items(theirs, UNIT)).as("whole again").containsExactly(1, 2);
        assertThat(kinds(theirs, UNIT)).contains("request");
        assertThat(tasks(theirs, UNIT)).containsExactly("ExecuteItem-1", "ExecuteItem-2", "ExecuteRequest");
        assertThat(theirs.refusal(REGION, Files.start(item(theirs, 1)))).isEqualTo("not-found");
    }

    @Test
    void whatIsAtOtherAuthoritiesStaysThereWhenTheAssignmentIsReturned() {
        var theirs = shared.shared();
        theirs.does(UNIT, Act.draft("return_assignment").reasons(List.of("waiting_workload")));
        assertThat(theirs.refusal(UNIT, Files.begun())).isEqualTo("not-found");
        execute(theirs, REGION, 1);
        theirs.does(HEAD, Act.draft("assign_execution").authority("KZ-DIST-1").internalText("At once (made up)."));
        assertThat(authorities(theirs)).containsExactly("KZ-DIST-1", "KZ-REG-1");
        assertThat(items(theirs, DISTRICT)).containsExactly(1);
    }

    @Test
    void theLevelsBelowOneAuthorityHaveItsItemsAlone() {
        var theirs = shared.accepted();
        theirs.does(HEAD, give(theirs, 0, "KZ-UNIT-1"));
        var order = Act.draft("assign_execution")
                .authority("KZ-REG-1")
                .until(levels.today().plusDays(60), null);
        theirs.does(HEAD, order).does(REGION, levels.pass("KZ-DIST-1", 20));
        assertThat(items(theirs, DISTRICT)).containsExactly(2);
        assertThat(authorities(theirs)).containsExactly("KZ-UNIT-1", "KZ-DIST-1");
        assertThat(tasks(theirs, DISTRICT)).containsExactly("ExecuteItem-2", "StartExecution");
        assertThat(levels.sheet().of(theirs.file(), UNIT).levels()).isEmpty();
        assertThat(theirs.refusal(HEAD, give(theirs, 0, "KZ-DIST-1"))).isEqualTo("level-moved-nowhere");

        theirs.does(DISTRICT, Files.begun());
        execute(theirs, DISTRICT, 1);
        theirs.does(DISTRICT, Cascading.report());
        assertThat(levels.files().text(theirs, "execution_report"))
                .contains("2. ")
                .doesNotContain("1. ");
        theirs.does(REGION, Act.draft("accept_report"));
        execute(theirs, UNIT, 0);
        theirs.does(REGION, Act.draft("record_execution"));
        assertThat(theirs.status()).isEqualTo("executed");
    }

    @Test
    void onlyWhoCanExecuteIsGivenAnItem() {
        var theirs = shared.accepted();
        assertThat(theirs.refusal(HEAD, give(theirs, 1, "XX-1"))).isEqualTo("unknown-code");
        assertThat(theirs.refusal(HEAD, give(theirs, 1, "UZ-GPO"))).isEqualTo("authority-of-other-state");
        assertThat(theirs.refusal(HEAD, give(theirs, 1, "KZ-REG-1").item(theirs.caseRef() + "-9")))
                .isEqualTo("unknown-item");
        assertThat(theirs.refusal(HEAD, give(theirs, 1, "KZ-DIST-1").internalText(null)))
                .isEqualTo("level-skipped");
        levels.enabled("KZ-REG-1", false);
        assertThat(theirs.refusal(HEAD, give(theirs, 1, "KZ-REG-1"))).isEqualTo("nobody-executes");
        assertThat(theirs.status()).isEqualTo("accepted");
    }
}
