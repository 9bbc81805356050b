package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.deadlines.DeadlineView;
import org.springframework.beans.factory.annotation.Autowired;

/** Control prolonged while a file waits prolongs what waits with it; only the time it waits after that is added. */
@EngineTest
class WaitingControlProcessTest {

    private final Files files;

    WaitingControlProcessTest(@Autowired Files files) {
        this.files = files;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(files.node().clock().instant(), ZoneId.of("Asia/Almaty"));
    }

    private void days(int days) {
        files.node().pass(Duration.ofDays(days));
        files.node().jobs().ring();
    }

    private List<DeadlineView> reviews(Desk desk) {
        return files.node().deadlines().ofCase(desk.caseRef()).stream()
                .filter(limit -> limit.ruleKey().equals("sys_triage"))
                .toList();
    }

    private static ActDraft extended(LocalDate until) {
        return Act.draft("extend_control")
                .until(until, null)
                .reasons(List.of("waiting_expert_work"))
                .internalText("They need more time for their answer (synthetic).");
    }

    /** It waits for seven days, is prolonged by forty, and waits for two more. */
    private void waits(Desk theirs) {
        theirs.does(CENTRAL_OFFICER, Fully.ask().keys(List.of("purpose")).releasedText("Please name the purpose."));
        days(7);
        var given = today().plusDays(40);
        theirs.does(HEAD, extended(given));
        assertThat(reviews(theirs)).noneMatch(DeadlineView::running);
        days(2);
        theirs.does(REGISTRAR, Act.draft("record_information").reference("UZ-9"));
        assertThat(reviews(theirs)).noneMatch(DeadlineView::overdue);
        assertThat(reviews(theirs))
                .filteredOn(DeadlineView::running)
                .singleElement()
                .satisfies(limit -> assertThat(limit.lastDay()).isBetween(given.plusDays(2), given.plusDays(6)));
    }

    @Test
    void aLimitThatWaitsWithItsFileIsProlongedToo() {
        waits(files.received());
    }

    @Test
    void soIsOneThatHadPassedBeforeItsFileWaited() {
        var theirs = files.received();
        days(30);
        assertThat(reviews(theirs)).anyMatch(DeadlineView::overdue);
        waits(theirs);
    }
}
