package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.ItemResult;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.dormant.DormantFiles;
import org.rogatory.dormant.DormantQuery;
import org.rogatory.law.Stage;
import org.rogatory.resolutions.ControlList;
import org.rogatory.resolutions.ControlQuery;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A file taken over from paper goes on where the paper stood: its process, its deadlines, its control. */
@EngineTest
class TakenOverProcessTest {

    private final Files files;
    private final PaperTables tables;
    private final ControlList control;
    private final DormantFiles dormant;
    private final JdbcClient jdbc;

    @Autowired
    TakenOverProcessTest(Files files, PaperTables tables, ControlList control, DormantFiles dormant, JdbcClient jdbc) {
        this.files = files;
        this.tables = tables;
        this.control = control;
        this.dormant = dormant;
        this.jdbc = jdbc;
    }

    @Test
    void aRequestTakenOverInExecutionIsExecutedAndAnswered() {
        var desk = tables.taken(Map.of(
                "own-number", "77/exec", "status", "in_execution", "unit", "AM-UNIT-1", "last-act", "2026-03-10"));

        assertThat(desk.at()).containsExactly("ExecuteRequest");
        assertThat(files.node().procedures().findings(desk.file(), Stage.TRANSMIT, desk.officer(CENTRAL_OFFICER)))
                .as("what lies on paper is not missing")
                .isEmpty();
        assertThat(desk.steps()).singleElement().satisfies(step -> {
            assertThat(step.verb()).isEqualTo("take_over");
            assertThat(step.happenedOn()).isEqualTo(LocalDate.of(2026, 3, 10));
        });
        assertThat(files.node().tasks().available(desk.foremost().officer(EXECUTOR)))
                .extracting(task -> task.caseRef())
                .contains(desk.caseRef());
        desk.items().forEach(item -> Files.execute(desk, item.itemRef()));
        Files.signedAnswer(desk.does(EXECUTOR, "record_execution"), "final")
                .does(REGISTRAR, leaves("send_answer", "EMS 77-0"))
                .closes(CENTRAL_OFFICER);
        assertThat(desk.status()).isEqualTo("closed");
        assertThat(desk.running()).isFalse();
    }

    @Test
    void everyStatusOfferedGoesOnWhereThePaperStood() {
        var steps = Map.of(
                "registered", "AssignReview",
                "under_review", "AssessRequest",
                "information_requested", "RecordInformation",
                "accepted", "AssignExecution");
        steps.forEach((status, step) -> {
            var desk = tables.taken(Map.of("own-number", "77/" + status, "status", status));
            assertThat(desk.status()).isEqualTo(status);
            assertThat(desk.at()).containsExactly(step);
        });
        var asked = tables.taken(Map.of("own-number", "78/1", "status", "information_requested"));
        asked.does(REGISTRAR, Act.draft("record_information").releasedText("It came by post (made up)."))
                .does(CENTRAL_OFFICER, Act.draft("accept").internalText("Confirmed by telephone (made up)."));
        assertThat(asked.status()).isEqualTo("accepted");
        var withdrawn = tables.taken(Map.of("own-number", "78/2", "status", "accepted"));
        withdrawn.does(CENTRAL_OFFICER, Act.draft("record_withdrawal").internalText("On paper, not scanned."));
        assertThat(withdrawn.at()).containsExactly("CloseWithdrawnFile");
    }

    @Test
    void aRequestOfOursTakenOverWaitsForThePartnerAndIsAnswered() {
        for (var status : List.of("transmitted", "delivered", "acknowledged", "registered_by_partner")) {
            var desk = tables.taken(Map.of(
                    "direction", "outgoing", "own-number", "20-4/0009" + status.length() + "-26", "status", status));
            assertThat(desk.at()).containsExactly("AwaitPartner");
            assertThat(desk.file().outgoing()).isTrue();
            assertThat(desk.file().numbers().office()).isNotNull();
            desk.does(CENTRAL_OFFICER, told());
            assertThat(desk.at()).containsExactly("AssessAnswer");
            desk.closes(CENTRAL_OFFICER);
            assertThat(desk.running()).isFalse();
        }
    }

    @Test
    void aRequestTakenOverAssignedPartlyExecutedOrPutOffGoesOn() {
        var assigned = tables.taken(Map.of("own-number", "79/1", "status", "assigned", "unit", "AM-UNIT-1"));
        assertThat(assigned.at()).containsExactly("StartExecution");
        assigned.does(EXECUTOR, Act.draft("start_execution").reference("5-1"));
        assertThat(assigned.at()).containsExactly("ExecuteRequest");

        var partly = tables.taken(Map.of("own-number", "79/2", "status", "partly_executed", "unit", "AM-UNIT-1"));
        assertThat(partly.at()).containsExactly("DraftAnswer");
        partly.items().forEach(item -> Files.execute(partly, item.itemRef()));
        assertThat(partly.does(EXECUTOR, "record_execution").status()).isEqualTo("executed");
        assertThat(partly.at()).containsExactly("DraftAnswer");

        var putOff = Map.of("status", "postponed", "next-deadline", "2026-12-20");
        var unread = tables.taken(with(putOff, "own-number", "79/3"));
        assertThat(unread.at()).containsExactly("DraftAnswer");
        assertThat(clocks(unread)).contains("sys_postponed_review RUNNING");
        assertThat(unread.does(CENTRAL_OFFICER, "resume_review").at()).containsExactly("AssessRequest");
        assertThat(clocks(unread)).doesNotContain("sys_postponed_review RUNNING");
        var begun = tables.taken(with(with(putOff, "own-number", "79/4"), "unit", "AM-UNIT-1"));
        assertThat(begun.items()).extracting(item -> item.status()).containsOnly("postponed");
        assertThat(begun.does(CENTRAL_OFFICER, "resume_execution").at()).containsExactly("ExecuteRequest");
    }

    @Test
    void aRequestTakenOverPartlyExecutedIsAnsweredInPartAndThenAsAWhole() {
        var desk = tables.taken(Map.of("own-number", "79/5", "status", "partly_executed", "unit", "AM-UNIT-1"));
        assertThat(desk.refusal(CENTRAL_OFFICER, Files.answer("final"))).isEqualTo("answer-kind-unfit");
        Files.signedAnswer(desk, "interim").does(REGISTRAR, leaves("send_partial_answer", "EMS 79-1"));
        assertThat(desk.status()).isEqualTo("partly_executed");
        assertThat(desk.at()).containsExactly("DraftAnswer");

        assertThat(desk.does(EXECUTOR, "continue_execution").at()).containsExactly("ExecuteRequest");
        desk.items().forEach(item -> Files.execute(desk, item.itemRef()));
        Files.signedAnswer(desk.does(EXECUTOR, "record_execution"), "final")
                .does(REGISTRAR, leaves("send_answer", "EMS 79-2"))
                .closes(CENTRAL_OFFICER);
        assertThat(desk.running()).isFalse();
    }

    /** Files from paper are answered on paper. */
    private ActDraft leaves(String verb, String number) {
        return Act.draft(verb)
                .happened(files.node().today("Asia/Yerevan"), null)
                .reference(number);
    }

    @Test
    void aRequestOfOursTakenOverAskedAboutPartlyAnsweredOrPutOffGoesOn() {
        var asked = ours("information_requested");
        assertThat(asked.at()).containsExactly("SupplyInformation");
        assertThat(clocks(asked)).contains("sys_addinfo RUNNING");
        asked.does(CENTRAL_OFFICER, Act.draft("send_information").releasedText("What was missing (made up)."));
        assertThat(asked.status()).isEqualTo("registered_by_partner");
        var partly = ours("partly_answered");
        assertThat(clocks(partly)).contains("sys_progress RUNNING");
        var postponed = ours("postponed");
        assertThat(clocks(postponed)).contains("sys_postponed_review RUNNING");
        for (var desk : List.of(asked, partly, postponed)) {
            assertThat(desk.at()).containsExactly("AwaitPartner");
            desk.does(CENTRAL_OFFICER, told()).closes(CENTRAL_OFFICER);
            assertThat(desk.running()).isFalse();
        }
    }

    private Desk ours(String status) {
        var desk = tables.taken(Map.of(
                "direction",
                "outgoing",
                "own-number",
                "80/" + status,
                "status",
                status,
                "next-deadline",
                "2026-12-20"));
        assertThat(desk.status()).isEqualTo(status);
        return desk;
    }

    private List<String> clocks(Desk desk) {
        return files.node().deadlines().ofCase(desk.caseRef()).stream()
                .map(deadline -> deadline.ruleKey() + " " + deadline.status())
                .toList();
    }

    private static Map<String, String> with(Map<String, String> said, String head, String typed) {
        var more = new HashMap<>(said);
        more.put(head, typed);
        return more;
    }

    @Test
    void controlAndDeadlinesRunOnFromPaperAlsoWhereTheyHavePassed() {
        var head = Desk.officer(HEAD, "AM");
        var desk = tables.taken(Map.of(
                "direction", "outgoing",
                "own-number", "20-4/00501-26",
                "status", "acknowledged",
                "responsible", "central_officer.am",
                "next-deadline", "2026-04-01",
                "control-until", "2026-04-10"));

        assertThat(desk.file().owner()).isEqualTo("central_officer.am");
        var query = ControlQuery.all().named("central_officer.am", "").overdue(LocalDate.of(2026, 4, 20));
        assertThat(control.page(query, head).lines())
                .extracting(line -> line.file().caseRef())
                .containsExactly(desk.caseRef());
        assertThat(files.node().deadlines().ofCase(desk.caseRef()))
                .extracting(deadline -> deadline.ruleKey() + " " + deadline.status())
                .containsExactlyInAnyOrder(
                        "sys_progress PASSED", "sys_progress RUNNING", "sys_control PASSED", "sys_control RUNNING");
        assertThat(reminders(desk))
                .as("no reminder for what the office knows from paper")
                .isZero();
        assertThat(files.node().deadlines().firstOf(desk.caseRef()))
                .get()
                .returns(true, DeadlineView::overdue)
                .returns(LocalDate.of(2026, 4, 1), DeadlineView::lastDay);
        desk.does(CENTRAL_OFFICER, told()).closes(CENTRAL_OFFICER);
        assertThat(control.page(query, head).lines()).isEmpty();
        assertThat(files.node().deadlines().firstOf(desk.caseRef())).isEmpty();
    }

    private long reminders(Desk desk) {
        return jdbc.sql("select count(*) from mla_reminder where case_ref = ?")
                .param(desk.caseRef())
                .query(Long.class)
                .single();
    }

    @Test
    void aTermThatEndedOnPaperIsOverdueInTheWorkOfWhoExecutesUntilItIsDone() {
        var desk = tables.taken(Map.of(
                "own-number", "81/late",
                "status", "in_execution",
                "unit", "AM-UNIT-1",
                "next-deadline", "2026-04-01"));
        var late = files.node().deadlines().firstOf(desk.caseRef()).orElseThrow();
        assertThat(late.overdue()).isTrue();
        assertThat(late.lastDay()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(files.node().tasks().available(desk.officer(EXECUTOR)))
                .filteredOn(task -> desk.caseRef().equals(task.caseRef()))
                .isNotEmpty()
                .allSatisfy(task -> assertThat(task.dueAt()).isEqualTo(late.dueAt()));
        desk.items().forEach(item -> Files.execute(desk, item.itemRef()));
        desk.does(EXECUTOR, "record_execution");
        assertThat(files.node().deadlines().firstOf(desk.caseRef()).filter(DeadlineView::overdue))
                .isEmpty();
    }

    @Test
    void whatWasLastDoneOnPaperIsItsLastMovement() {
        var desk = tables.taken(Map.of("own-number", "81/still", "status", "accepted", "last-act", "2026-03-05"));
        var moved = desk.file().lastAct().at();
        assertThat(LocalDate.ofInstant(moved, ZoneId.of("Asia/Yerevan"))).isEqualTo(LocalDate.of(2026, 3, 5));
        var page = dormant.page(30, new DormantQuery.Place(moved, ""), Desk.officer(HEAD, "AM"));
        assertThat(page.lines()).extracting(CaseFile::caseRef).contains(desk.caseRef());
    }

    private static ActDraft told() {
        return Act.draft("record_answer")
                .internalText("On paper, not scanned.")
                .results(List.of(new ItemResult(1, "executed", null, null, null)));
    }
}
