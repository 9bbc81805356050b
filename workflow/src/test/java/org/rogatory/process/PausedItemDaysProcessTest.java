package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.process.SharedExecution.UNIT;
import static org.rogatory.process.SharedExecution.give;
import static org.rogatory.process.SharedExecution.item;
import static org.rogatory.process.SharedExecution.order;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.deadlines.DeadlineStatus;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.deadlines.ItemDeadlines;
import org.springframework.beans.factory.annotation.Autowired;

/** The day of a single item waits with the item and with the whole file, and moves by the time of both together. */
@EngineTest
class PausedItemDaysProcessTest {

    private final SharedExecution shared;
    private final Cascading levels;

    @Autowired
    PausedItemDaysProcessTest(SharedExecution shared, Cascading levels) {
        this.shared = shared;
        this.levels = levels;
    }

    @BeforeEach
    void open() {
        levels.open();
        levels.files().node().moment(Node.START);
    }

    @AfterEach
    void forget() {
        levels.forget();
    }

    private void days(int days) {
        levels.files().node().pass(Duration.ofDays(days));
        levels.files().node().jobs().ring();
    }

    private DeadlineView term(Desk desk) {
        return levels.files().node().deadlines().ofCase(desk.caseRef()).stream()
                .filter(deadline -> ItemDeadlines.TERM.equals(deadline.ruleKey()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theDayOfAnItemResumedWhileTheFileWaitsWaitsOn() {
        var theirs = shared.accepted();
        var last = levels.today().plusDays(10);
        theirs.does(HEAD, give(theirs, 1, "KZ-REG-1").until(last, null))
                .does(HEAD, order())
                .does(UNIT, Files.begun())
                .consulted();
        var putOff = Act.draft("postpone_item").item(item(theirs, 1)).ground("ongoing_investigation");
        theirs.does(HEAD, putOff.until(levels.today().plusDays(200), null))
                .does(CENTRAL_OFFICER, InformationProcessTest.question());
        days(5);
        theirs.does(CENTRAL_OFFICER, Act.draft("resume_item").item(item(theirs, 1)));
        assertThat(theirs.status()).isEqualTo("information_requested");
        assertThat(term(theirs))
                .returns(DeadlineStatus.PAUSED, DeadlineView::status)
                .returns("request_information", DeadlineView::pauseReason);

        days(15);
        assertThat(levels.noticesOf(Cascading.REGION, theirs)).doesNotContain("execution_overdue");
        theirs.does(REGISTRAR, Act.draft("record_information").reference("UZ-9"));
        assertThat(term(theirs))
                .returns(DeadlineStatus.RUNNING, DeadlineView::status)
                .returns(last.plusDays(20), DeadlineView::lastDay);
    }
}
