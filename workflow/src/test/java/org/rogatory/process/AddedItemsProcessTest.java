package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.SUPERVISOR;
import static org.rogatory.process.Cascading.REGION;
import static org.rogatory.process.SharedExecution.UNIT;
import static org.rogatory.process.SharedExecution.give;
import static org.rogatory.process.SharedExecution.item;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.identity.Officer;
import org.rogatory.mla.incoming.OralRequests.OralRequest;
import org.rogatory.mla.item.ItemView;
import org.rogatory.notices.NoticeView;
import org.rogatory.tasks.OpenTask;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Items that the written request adds to an oral one: whoever decides on them is told, and each has its task. */
@EngineTest
class AddedItemsProcessTest {

    private final Files files;
    private final SharedExecution shared;

    AddedItemsProcessTest(@Autowired Files files, @Autowired SharedExecution shared) {
        this.files = files;
        this.shared = shared;
    }

    @BeforeEach
    void open() {
        shared.levels().open();
    }

    @AfterEach
    void forget() {
        shared.levels().forget();
    }

    private static ActDraft accept() {
        return Act.draft("accept").internalText("The basis was told by telephone (synthetic).");
    }

    /** An oral request for one item was accepted and assigned; the written one asks for a second. */
    private Desk added() {
        var ours = files.requestOfUzbekistanToKazakhstan();
        var theirs = Files.underReview(new UrgentRouteProcessTest(files).oral(ours.caseRef(), "UNTOC"))
                .does(CENTRAL_OFFICER, accept())
                .does(HEAD, Act.draft("assign_execution").authority("KZ-UNIT-1"));
        assertThat(told(theirs)).doesNotContain("items_added");
        Files.signed(ours).does(REGISTRAR, "transmit");
        return theirs;
    }

    /** Asked orally for these items, told under this number, and accepted. */
    Desk oral(String number, String... assistance) {
        var spoken = LocalDateTime.ofInstant(files.node().clock().instant().minusSeconds(60), ZoneId.of("Asia/Almaty"));
        var asked = new OralRequest(
                "UZ",
                "UZ-GPO",
                number,
                "oral",
                spoken,
                "Duty prosecutor (synthetic)",
                List.of("UNTOC"),
                List.of(assistance),
                "A transfer leaves the account tonight.",
                "Exchange of notes of 12 March 2024 (synthetic)",
                null,
                null);
        var file = files.node().oral().receive(asked, Desk.officer(REGISTRAR, "KZ"));
        files.node().jobs().drain();
        return Files.underReview(new Desk(files.node(), file.caseRef())).does(CENTRAL_OFFICER, accept());
    }

    /** Asked orally for bank records, which the unit has, and a hearing, which the region has; then written. */
    private Desk sharedThenWritten(JsonNode written) {
        var ours = files.draft(written, DRAFTER);
        var theirs = oral(ours.caseRef(), "bank_records", "taking_evidence");
        theirs.does(HEAD, give(theirs, 1, "KZ-REG-1")).does(HEAD, SharedExecution.order());
        Files.signed(ours).does(REGISTRAR, "transmit");
        assertThat(ours.partner().caseRef()).isEqualTo(theirs.caseRef());
        return theirs;
    }

    /** The kinds of assistance that the request asks for as an officer may read it. */
    private List<String> asked(Desk desk, Officer officer) {
        return files.node()
                .procedures()
                .content(desk.file(), officer)
                .path("assistance")
                .valueStream()
                .map(item -> item.path("type").asString(""))
                .toList();
    }

    private List<String> told(Desk desk) {
        return files.node().notices().unreadOf(desk.officer(CENTRAL_OFFICER)).stream()
                .filter(notice -> notice.reference().equals(desk.caseRef()))
                .map(NoticeView::code)
                .toList();
    }

    private List<OpenTask> tasks(Desk desk, String itemRef) {
        return files.node().tasks().ofCase(desk.caseRef()).stream()
                .filter(task -> itemRef.equals(task.itemRef()))
                .toList();
    }

    @Test
    void whatIsAddedAfterTheAcceptanceIsToldAndAcceptedAndExecuted() {
        var theirs = added();
        assertThat(theirs.itemStatuses()).containsExactly("accepted", "requested");
        assertThat(told(theirs)).contains("items_added");

        var item = theirs.items().get(1).itemRef();
        theirs.does(CENTRAL_OFFICER, Act.draft("accept_item").item(item));
        assertThat(theirs.work(theirs.officer(EXECUTOR)))
                .extracting(OpenTask::itemRef)
                .contains(item);
        theirs.does(EXECUTOR, Files.begun());
        theirs.items().forEach(each -> Files.execute(theirs, each.itemRef()));
        assertThat(tasks(theirs, item)).isEmpty();
        assertThat(theirs.does(EXECUTOR, "record_execution").status()).isEqualTo("executed");
    }

    @Test
    void whatWasAcceptedByItselfHasOneTaskAlsoAfterTheWholeIsAcceptedAnew() {
        var theirs = added();
        var item = theirs.items().get(1).itemRef();
        theirs.does(CENTRAL_OFFICER, Act.draft("accept_item").item(item)).does(EXECUTOR, Files.begun());
        theirs.does(CENTRAL_OFFICER, Fully.ask().keys(List.of("purpose")))
                .does(REGISTRAR, Files.unscanned("record_information").reference("UZ-9"))
                .does(CENTRAL_OFFICER, accept());
        assertThat(tasks(theirs, item)).hasSize(1);
    }

    @Test
    void whatIsAddedToASharedRequestGoesWhereTheRestIs() {
        var content = Contents.bankRecordsAndWitness();
        content.withArray("assistance").add(content.at("/assistance/1").deepCopy());
        var theirs = sharedThenWritten(content);
        assertThat(shared.items(theirs, UNIT)).containsExactly(1, 3);
        assertThat(shared.items(theirs, REGION)).containsExactly(2);
        assertThat(asked(theirs, REGION)).containsExactly("taking_evidence");
        assertThat(asked(theirs, theirs.officer(HEAD)))
                .containsExactly("bank_records", "taking_evidence", "taking_evidence");

        theirs.does(CENTRAL_OFFICER, Act.draft("accept_item").item(item(theirs, 2)))
                .does(UNIT, Files.begun());
        assertThat(shared.tasks(theirs, UNIT)).contains("ExecuteItem-3");
        theirs.does(HEAD, give(theirs, 2, "KZ-REG-1"));
        assertThat(shared.items(theirs, REGION)).containsExactly(2, 3);
        assertThat(shared.items(theirs, UNIT)).containsExactly(1);
    }

    @Test
    void whoHasOnlyWhatTheWrittenRequestDoesNotRepeatReadsNoneOfItsItems() {
        var content = Contents.bankRecordsAndWitness();
        content.withArray("assistance").remove(1);
        var theirs = sharedThenWritten(content);
        assertThat(shared.items(theirs, REGION)).containsExactly(2);
        assertThat(asked(theirs, REGION)).isEmpty();
        assertThat(asked(theirs, UNIT)).containsExactly("bank_records");
        assertThat(asked(theirs, theirs.officer(HEAD))).containsExactly("bank_records");
    }

    @Test
    void whatStopsAnItemStopsItAlsoWhereTheWrittenRequestCountsItOtherwise() {
        var ours = files.requestOfUzbekistanToKazakhstan();
        var theirs = oral(ours.caseRef(), "taking_evidence", "bank_records");
        theirs.does(HEAD, SharedExecution.order());
        theirs.does(CENTRAL_OFFICER, MatterVerbs.breach().item(item(theirs, 0)));
        Files.signed(ours).does(REGISTRAR, "transmit");

        assertThat(theirs.items()).extracting(ItemView::type).containsExactly("bank_records", "taking_evidence");
        theirs.does(UNIT, Files.begun());
        assertThat(theirs.refusal(UNIT, Files.start(item(theirs, 1)))).isEqualTo("stopped-by-breach");
        theirs.does(UNIT, Files.start(item(theirs, 0)));
        assertThat(theirs.itemStatuses()).containsExactly("in_execution", "accepted");
    }

    /** Asked orally for a hearing, which is refused, and then for bank records, which are put off with the rest. */
    private Desk decided(Desk ours) {
        var theirs = oral(ours.caseRef(), "taking_evidence", "bank_records").consulted();
        return theirs.does(HEAD, ItemsProcessTest.refused(item(theirs, 0))).does(HEAD, DecisionProcessTest.postpone());
    }

    @Test
    void anAnswerApprovedBeforeTheWritingDoesNotLeaveWithFormerNumbers() {
        var ours = files.requestOfUzbekistanToKazakhstan();
        var theirs = Files.signedAnswer(decided(ours), "interim");
        Files.signed(ours).does(REGISTRAR, "transmit");
        assertThat(theirs.itemStatuses()).containsExactly("postponed", "refused");
        assertThat(theirs.refusal(REGISTRAR, Act.draft("send_postponement"))).isEqualTo("answer-changed");

        theirs.does(HEAD, Act.draft("return_answer").internalText("The writing counts otherwise (made up)."));
        Files.signedAnswer(theirs, "interim").does(REGISTRAR, "send_postponement");
        assertThat(ours.itemStatuses()).containsExactly("postponed", "refused");
    }

    @Test
    void anAnswerApprovedBeforeTheWritingIsNotSignedWithFormerNumbers() {
        var ours = files.requestOfUzbekistanToKazakhstan();
        var theirs =
                decided(ours).does(CENTRAL_OFFICER, Files.answer("interim")).does(SUPERVISOR, "approve_answer");
        Files.signed(ours).does(REGISTRAR, "transmit");
        assertThat(theirs.refusal(SIGNATORY, Act.draft("sign_answer"))).isEqualTo("answer-changed");
    }
}
