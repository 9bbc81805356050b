package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.notices.NoticeView;
import org.rogatory.tasks.OpenTask;
import org.springframework.beans.factory.annotation.Autowired;

/** Items that the written request adds to an oral one: whoever decides on them is told, and each has its task. */
@EngineTest
class AddedItemsProcessTest {

    private final Files files;

    AddedItemsProcessTest(@Autowired Files files) {
        this.files = files;
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
}
