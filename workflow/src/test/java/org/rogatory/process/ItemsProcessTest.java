package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.documents.DocumentView;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.mla.item.AssistanceItems;
import org.rogatory.mla.item.ItemView;
import org.springframework.beans.factory.annotation.Autowired;

/** Items of assistance live on their own: executed, refused, waiting, ended with their file. */
@EngineTest
class ItemsProcessTest {

    private final Files files;
    private final AssistanceItems items;

    ItemsProcessTest(@Autowired Files files, @Autowired AssistanceItems items) {
        this.items = items;
        this.files = files;
    }

    static ActDraft refused(String itemRef) {
        return Act.draft("refuse_item")
                .item(itemRef)
                .ground("domestic_prohibition")
                .releasedText("Our own authorities could not hear him.");
    }

    static ActDraft waiting(String itemRef, String reason) {
        return Act.draft("set_waiting").item(itemRef).reasons(List.of(reason)).internalText("until the holidays end");
    }

    private Desk process(String itemRef) {
        return new Desk(files.node(), itemRef);
    }

    @Test
    void eachItemHasAProcessFromItsAcceptanceToItsEnd() {
        var theirs = files.received();
        assertThat(process(theirs.items().get(0).itemRef()).running()).isFalse();
        Files.inExecution(theirs);
        var itemRef = theirs.items().get(0).itemRef();
        assertThat(process(itemRef).at()).containsExactly("ExecuteItem");
        assertThat(theirs.items())
                .allSatisfy(item -> assertThat(item.authority()).isEqualTo("KZ-UNIT-1"));

        Files.execute(theirs, itemRef);
        assertThat(process(itemRef).running()).isFalse();
        assertThat(process(itemRef).position().passed()).contains("NotifyItemSettled", "ItemSettled");
        assertThat(process(theirs.items().get(1).itemRef()).running()).isTrue();
        assertThat(theirs.at()).containsExactly("ExecuteRequest");
    }

    @Test
    void theAuthorityThatExecutesFindsTheItemsAmongItsTasks() {
        var theirs = files.received();
        Files.inExecution(theirs);
        var tasks = files.node().tasks();
        var unit = Officer.principalOf("KZ-UNIT-1", Role.EXECUTOR);
        var candidates = tasks.candidates(theirs.caseRef());
        assertThat(tasks.ofCase(theirs.caseRef()).stream().filter(task -> task.itemRef() != null))
                .hasSize(2)
                .allSatisfy(task -> assertThat(candidates.get(task.taskId())).contains(unit));
    }

    @Test
    void oneItemIsRefusedAndTheOtherExecuted() {
        var theirs = files.inExecution();
        var items = theirs.items();
        Files.execute(theirs, items.get(0).itemRef());
        assertThat(theirs.refusal(EXECUTOR, Act.draft("record_execution"))).isEqualTo("items-open");

        var second = items.get(1).itemRef();
        assertThat(theirs.refusal(HEAD, refused(second))).isEqualTo("consultation-required");
        assertThat(theirs.refusal(HEAD, refused(second).ground("bank_secrecy"))).isEqualTo("ground-not-available");
        theirs.consulted().does(HEAD, refused(second));
        Files.answered(theirs.does(EXECUTOR, "record_execution"));
        var ours = theirs.partner();
        assertThat(ours.itemStatuses()).containsExactly("executed", "refused");
        assertThat(theirs.lastSent().path("items").path(1).path("ground").asString(""))
                .isEqualTo("domestic_prohibition");
        assertThat(ours.items().get(0).result()).isEqualTo("Done as asked; the record is enclosed.");
        assertThat(ours.items().get(1).ground()).isEqualTo("domestic_prohibition");
        assertThat(ours.items().get(1).result()).isEqualTo("Our own authorities could not hear him.");
    }

    @Test
    void thePartnerIsToldTheReleasedCodeInPlaceOfAReasonThatStaysInside() {
        var theirs = files.inExecution();
        var items = theirs.items();
        theirs.does(EXECUTOR, waiting(items.get(0).itemRef(), "waiting_bank_or_provider"));
        theirs.does(EXECUTOR, waiting(items.get(1).itemRef(), "waiting_own_operation"));
        Files.signedAnswer(theirs.does(EXECUTOR, "record_partial_execution"), "interim")
                .does(REGISTRAR, "send_partial_answer");

        var told = theirs.lastSent().path("items");
        assertThat(told.path(0).path("waiting").asString("")).isEqualTo("waiting_bank_or_provider");
        assertThat(told.path(1).path("waiting").asString("")).isEqualTo("waiting_in_progress");
        assertThat(theirs.lastSent().toString()).doesNotContain("own_operation", "holidays");
        assertThat(theirs.partner().itemStatuses()).containsExactly("waiting", "waiting");
        assertThat(theirs.partner().waitingReasons())
                .containsExactly("waiting_bank_or_provider", "waiting_in_progress");
        assertThat(theirs.waitingReasons()).containsExactly("waiting_bank_or_provider", "waiting_own_operation");
    }

    @Test
    void aWaitingItemIsTakenUpAgain() {
        var theirs = files.inExecution();
        var before = theirs.items().get(0).itemRef();
        var after = theirs.items().get(1).itemRef();
        theirs.does(EXECUTOR, waiting(before, "waiting_workload"));
        assertThat(theirs.refusal(EXECUTOR, Act.draft("continue_item").item(before)))
                .isEqualTo("item-not-begun");
        theirs.does(EXECUTOR, Act.draft("end_waiting").item(before));
        theirs.does(EXECUTOR, Files.start(after));
        theirs.does(EXECUTOR, waiting(after, "waiting_expert_work"));
        assertThat(theirs.refusal(EXECUTOR, Act.draft("end_waiting").item(after)))
                .isEqualTo("item-begun");
        theirs.does(EXECUTOR, Act.draft("continue_item").item(after));
        assertThat(theirs.itemStatuses()).containsExactly("accepted", "in_execution");
        assertThat(theirs.items())
                .allSatisfy(item -> assertThat(item.waitingReason()).isNull());
    }

    @Test
    void anItemIsPutOffAndResumedWithoutTheOthers() {
        var theirs = files.inExecution().consulted();
        var itemRef = theirs.items().get(0).itemRef();
        theirs.does(
                HEAD,
                Act.draft("postpone_item")
                        .item(itemRef)
                        .ground("ongoing_investigation")
                        .until(LocalDate.of(2026, 8, 1), "the trial has ended (synthetic)"));
        assertThat(theirs.itemStatuses()).containsExactly("postponed", "accepted");
        assertThat(process(itemRef).at()).containsExactly("ExecuteItem");
        assertThat(theirs.items().get(0))
                .extracting(ItemView::until, ItemView::untilEvent)
                .containsExactly(LocalDate.of(2026, 8, 1), "the trial has ended (synthetic)");

        theirs.does(CENTRAL_OFFICER, Act.draft("resume_item").item(itemRef));
        assertThat(theirs.items().get(0))
                .extracting(ItemView::ground, ItemView::until, ItemView::untilEvent)
                .containsOnlyNulls();
        Files.execute(theirs, itemRef);
        assertThat(theirs.itemStatuses()).containsExactly("executed", "accepted");
    }

    @Test
    void whatIsPutOffAsAWholeSaysUntilWhenOnEachItemOnBothSidesAndNotToWhoOnlyExecutes() {
        var theirs = files.inExecution().consulted();
        theirs.does(
                HEAD,
                Act.draft("postpone")
                        .ground("ongoing_investigation")
                        .until(LocalDate.of(2026, 8, 1), "the trial has ended (synthetic)")
                        .internalText("Asylum was asked for (synthetic)."));
        Files.signedAnswer(theirs, "interim").does(REGISTRAR, "send_postponement");
        for (var side : List.of(theirs, theirs.partner())) {
            assertThat(side.items())
                    .extracting(ItemView::status, ItemView::ground, ItemView::until, ItemView::untilEvent)
                    .containsOnly(tuple(
                            "postponed",
                            "ongoing_investigation",
                            LocalDate.of(2026, 8, 1),
                            "the trial has ended (synthetic)"));
        }
        assertThat(items.of(theirs.file(), theirs.officer(EXECUTOR)))
                .extracting(ItemView::status, ItemView::ground, ItemView::until, ItemView::untilEvent)
                .containsOnly(tuple("postponed", null, null, null));
    }

    @Test
    void anItemAcceptedBeforeItsFileGetsItsProcessWithTheFile() {
        var theirs = files.transmitted().partner();
        assertThat(theirs.offers(CENTRAL_OFFICER, "accept_item")).isFalse();
        Files.underReview(theirs);
        assertThat(theirs.offers(CENTRAL_OFFICER, "accept_item")).isTrue();
        var itemRef = theirs.items().get(0).itemRef();
        theirs.does(CENTRAL_OFFICER, Act.draft("accept_item").item(itemRef));
        assertThat(theirs.itemStatuses()).containsExactly("accepted", "requested");
        var both = new Officer("both.kz", "Testov Both", "KZ", "KZ-GPO", Set.of(CENTRAL_OFFICER, EXECUTOR));
        assertThat(theirs.refusal(both, Files.start(itemRef))).isEqualTo("wrong-status");
        theirs.does(CENTRAL_OFFICER, "accept");
        assertThat(process(itemRef).at()).containsExactly("ExecuteItem");
    }

    @Test
    void singleItemsAreWithdrawnAndReturned() {
        var theirs = files.inExecution();
        var items = theirs.items();
        theirs.does(
                CENTRAL_OFFICER,
                Act.draft("withdraw_item")
                        .item(items.get(0).itemRef())
                        .internalText("They wrote it on 4 May (synthetic).")
                        .releasedText("The bank records are no longer sought."));
        assertThat(theirs.sent()).endsWith("interim_reply");
        assertThat(theirs.lastSent().path("items").path(0).path("outcome").asString(""))
                .isEqualTo("withdrawn");
        assertThat(theirs.lastSent().toString()).contains("no longer sought").doesNotContain("They wrote");
        theirs.does(HEAD, Act.draft("return_item").item(items.get(1).itemRef()).reasons(List.of("return_duplicate")));
        assertThat(theirs.itemStatuses()).containsExactly("withdrawn", "returned");
        assertThat(theirs.items().get(1).reasons()).containsExactly("return_duplicate");
        assertThat(files.node().documents().ofCase(theirs.caseRef()))
                .extracting(DocumentView::kind)
                .contains("withdrawal_notice");
        assertThat(process(items.get(1).itemRef()).running()).isFalse();
    }

    @Test
    void anItemThatIsPutOffEndsWithTheRequestThatIsReturned() {
        var theirs = files.inExecution().consulted();
        var open = theirs.items().get(1).itemRef();
        theirs.does(
                HEAD,
                Act.draft("postpone_item")
                        .item(open)
                        .ground("ongoing_investigation")
                        .until(LocalDate.of(2026, 8, 1), null));
        Files.answered(theirs.does(HEAD, DecisionProcessTest.sendBack()));
        assertThat(theirs.itemStatuses()).containsOnly("returned");
        assertThat(process(open).running()).isFalse();
        assertThat(process(open).position().passed()).contains("ItemSettled");
    }

    @Test
    void anItemOfAnotherFileIsUnknownAndAnEndedOneMovesNoMore() {
        var theirs = files.inExecution();
        var foreign = files.inExecution().items().get(0).itemRef();
        assertThat(theirs.refusal(EXECUTOR, Files.start(foreign))).isEqualTo("unknown-item");

        var itemRef = theirs.items().get(0).itemRef();
        Files.execute(theirs, itemRef);
        assertThat(theirs.refusal(EXECUTOR, Files.start(itemRef))).isEqualTo("wrong-status");
        assertThat(theirs.refusal(EXECUTOR, Files.result("record_item_result", itemRef)))
                .isEqualTo("wrong-status");
    }

    @Test
    void aResultNeedsDayPlaceAndText() {
        var theirs = files.inExecution();
        var itemRef = theirs.items().get(0).itemRef();
        theirs.does(EXECUTOR, Files.start(itemRef));
        assertThat(theirs.refusal(EXECUTOR, Act.draft("record_item_result").item(itemRef)))
                .isEqualTo("field-missing");
        assertThat(theirs.refusal(EXECUTOR, Act.draft("set_waiting").item(itemRef)))
                .isEqualTo("field-missing");
    }

    @Test
    void aWaitIsToldToThePartnerOnlyWhenItIsReleased() {
        var theirs = files.inExecution();
        var item = theirs.items().get(0).itemRef();
        theirs.does(EXECUTOR, Act.draft("set_waiting").item(item).reasons(List.of("waiting_own_operation")));
        assertThat(theirs.sent()).doesNotContain("interim_reply");
        theirs.does(EXECUTOR, Act.draft("end_waiting").item(item));

        theirs.does(
                EXECUTOR,
                Act.draft("set_waiting")
                        .item(item)
                        .reasons(List.of("waiting_bank_or_provider"))
                        .releasedText("The bank needs two more weeks."));
        assertThat(theirs.sent()).endsWith("interim_reply");
        assertThat(theirs.lastSent().toString()).contains("waiting_bank_or_provider", "two more weeks");
        var ours = theirs.partner();
        assertThat(ours.verbs()).contains("received_interim_reply");
        assertThat(ours.itemStatuses()).containsExactly("waiting", "requested");
        assertThat(ours.waitingReasons()).containsExactly("waiting_bank_or_provider", null);

        theirs.does(EXECUTOR, Act.draft("end_waiting").item(item));
        Files.execute(theirs, item);
        Files.signedAnswer(theirs.does(EXECUTOR, "record_partial_execution"), "interim")
                .does(REGISTRAR, "send_partial_answer");
        assertThat(ours.itemStatuses()).containsExactly("executed", "accepted");
        assertThat(ours.waitingReasons()).containsOnlyNulls();
    }
}
