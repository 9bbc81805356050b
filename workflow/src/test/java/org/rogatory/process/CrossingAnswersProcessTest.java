package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.process.Shelf.CHIEF;
import static org.rogatory.process.Shelf.COMMISSION;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.archive.MemberAnswer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Two members of a commission who agree at the same moment: one of them is the last. */
@EngineTest
class CrossingAnswersProcessTest {

    private final Shelf shelf;
    private final TransactionTemplate together;

    @Autowired
    CrossingAnswersProcessTest(Shelf shelf, TransactionTemplate together) {
        this.shelf = shelf;
        this.together = together;
    }

    @BeforeEach
    void accounts() {
        shelf.accountsStand();
    }

    @Test
    @OnBothDatabases
    void theHeadIsToldThoughTheLastTwoAgreeAtTheSameMoment() throws Exception {
        var caseRef = shelf.closed();
        shelf.later();
        var act = shelf.proposed(caseRef).actId();
        agrees(act, 0);
        var agreed = new CountDownLatch(1);
        var agreeing = CompletableFuture.runAsync(() -> together.executeWithoutResult(status -> {
            agrees(act, 1);
            agreed.countDown();
            pause();
        }));
        assertThat(agreed.await(60, TimeUnit.SECONDS)).isTrue();
        agrees(act, 2);
        agreeing.get(60, TimeUnit.SECONDS);
        assertThat(shelf.told(CHIEF, act)).containsExactly("archive_agreed");
    }

    private void agrees(String act, int member) {
        shelf.acts().answer(act, MemberAnswer.AGREES, COMMISSION.get(member));
    }

    /** As long as the other needs to come to the row. */
    private static void pause() {
        try {
            Thread.sleep(1500);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
