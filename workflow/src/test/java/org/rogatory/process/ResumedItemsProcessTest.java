package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.rogatory.mla.item.ItemView;
import org.springframework.beans.factory.annotation.Autowired;

/** What goes on with the whole where the other State takes it up again. */
@EngineTest
class ResumedItemsProcessTest {

    private final Files files;

    ResumedItemsProcessTest(@Autowired Files files) {
        this.files = files;
    }

    private LocalDate in(int days) {
        return LocalDate.ofInstant(files.node().clock().instant(), ZoneId.of("Asia/Tashkent"))
                .plusDays(days);
    }

    @Test
    void whoHearsThatTheWholeGoesOnKeepsPutOffWhatWasPutOffByItself() {
        var theirs = files.inExecution().consulted();
        var ours = theirs.partner();
        theirs.does(
                HEAD,
                PutOffItemsProcessTest.putOff(theirs, 1, in(150)).releasedText("Not before our hearing (synthetic)."));
        PutOffItemsProcessTest.putOffAsAWhole(theirs, in(40), null);
        ours.does(CENTRAL_OFFICER, Files.unscanned("record_resumption"));
        assertThat(ours.items())
                .extracting(ItemView::status, ItemView::until)
                .containsExactly(tuple("accepted", null), tuple("postponed", in(150)));
    }
}
