package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.process.Leaving.HEAD_KZ;
import static org.rogatory.process.Leaving.LEAVER;

import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.AccessScope;
import org.rogatory.handover.Held;
import org.rogatory.handover.RowKind;
import org.rogatory.mla.item.ItemNumbers;
import org.rogatory.mla.item.ItemView;
import org.springframework.beans.factory.annotation.Autowired;

/** Items that the written request counts otherwise than the oral one did are known by their numbers there. */
@EngineTest
class RecountedItemsProcessTest {

    private final Files files;
    private final SharedExecution shared;
    private final Leaving leaving;
    private final ItemNumbers numbers;

    @Autowired
    RecountedItemsProcessTest(Files files, SharedExecution shared, Leaving leaving, ItemNumbers numbers) {
        this.files = files;
        this.shared = shared;
        this.leaving = leaving;
        this.numbers = numbers;
    }

    @BeforeEach
    void open() {
        shared.levels().open();
        leaving.accountsAre();
    }

    @AfterEach
    void forget() {
        leaving.nothingIsLeft();
        shared.levels().forget();
    }

    /** Asked for orally: a hearing, then bank records; in writing it is the other way about. */
    private Desk recounted(Desk ours) {
        var added = new AddedItemsProcessTest(files, shared);
        var theirs = added.oral(ours.caseRef(), "taking_evidence", "bank_records");
        theirs.does(HEAD, SharedExecution.order());
        Files.signed(ours).does(REGISTRAR, "transmit");
        assertThat(theirs.items())
                .extracting(ItemView::itemRef)
                .containsExactly(theirs.caseRef() + "-2", theirs.caseRef() + "-1");
        return theirs;
    }

    @Test
    @OnBothDatabases
    void anItemHasTheNumberThatTheWritingGaveItForWhoSeesItsFile() {
        var ours = files.requestOfUzbekistanToKazakhstan();
        var theirs = recounted(ours);
        var hearing = theirs.caseRef() + "-1";
        var records = theirs.caseRef() + "-2";

        var scope = AccessScope.of(theirs.officer(HEAD));
        var seen = numbers.of(Set.of(theirs.caseRef(), ours.caseRef()), scope);
        assertThat(seen.counted()).containsOnlyKeys(hearing, records);
        assertThat(seen.of(hearing)).isEqualTo("2");
        assertThat(seen.of(records)).isEqualTo("1");
        assertThat(seen.of("KZ-EXT-2026-000001-7")).isEqualTo("7");
        assertThat(numbers.of(Set.of(), scope)).isEqualTo(ItemNumbers.Numbers.NONE);
    }

    @Test
    void whoLeavesHandsATaskOverUnderTheNumberThatItsItemHasNow() {
        var theirs = recounted(files.requestOfUzbekistanToKazakhstan());
        var taken = leaving.jdbc()
                .sql("update tasks_task set assignee = ? where item_ref = ?")
                .params(LEAVER.username(), theirs.caseRef() + "-1")
                .update();
        assertThat(taken).isOne();

        assertThat(leaving.handovers().left(LEAVER.username(), HEAD_KZ).held())
                .filteredOn(held -> held.kind() == RowKind.TASK)
                .extracting(Held::number)
                .containsExactly("2");
    }
}
