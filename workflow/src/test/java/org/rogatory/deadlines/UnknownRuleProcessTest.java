package org.rogatory.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.EngineContext;
import org.rogatory.EngineJobs;
import org.rogatory.HeardEvents;
import org.rogatory.SetClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A deadline whose rule the data do not know any more goes on until its end, and is told then. */
@Tag("slow")
@SpringBootTest(classes = EngineContext.class)
class UnknownRuleProcessTest {

    private static final String GONE = "sys_gone";

    private final Deadlines deadlines;
    private final EngineJobs jobs;
    private final HeardEvents events;
    private final SetClock clock;
    private final JdbcClient jdbc;
    private final String caseRef = "UZ-" + UUID.randomUUID();

    @Autowired
    UnknownRuleProcessTest(Deadlines deadlines, EngineJobs jobs, HeardEvents events, SetClock clock, JdbcClient jdbc) {
        this.deadlines = deadlines;
        this.jobs = jobs;
        this.events = events;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void startAfresh() {
        jobs.clear();
        events.clear();
        clock.set(Instant.parse("2026-11-23T05:00:00Z"));
    }

    private String started() {
        return deadlines.start(new StartDeadline(caseRef, "sys_ack_urgent", clock.instant(), "UZ-GPO"));
    }

    private void dropped() {
        jdbc.sql("update deadlines_deadline set rule_key = ? where case_ref = ?")
                .params(GONE, caseRef)
                .update();
    }

    private DeadlineView only() {
        var all = deadlines.ofCase(caseRef);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    @Test
    void isToldAtItsEndAndNeitherPausedNorStoppedBefore() {
        var ref = started();
        dropped();
        deadlines.pause(caseRef, "request_information");
        deadlines.stopAll(caseRef);
        assertThat(only().status()).isEqualTo(DeadlineStatus.RUNNING);

        clock.advance(Duration.ofHours(24));
        jobs.drain();
        assertThat(events.of(DeadlinePassed.class)).containsExactly(new DeadlinePassed(ref, caseRef, GONE, 1, null));
        assertThat(only()).returns(DeadlineStatus.PASSED, DeadlineView::status).returns(false, DeadlineView::overdue);
    }

    @Test
    void runsOnAfterAPause() {
        started();
        var due = only().dueAt();
        deadlines.pause(caseRef, "request_information");
        dropped();
        clock.advance(Duration.ofHours(10));
        deadlines.resume(caseRef);
        assertThat(only())
                .returns(DeadlineStatus.RUNNING, DeadlineView::status)
                .returns(due.plus(Duration.ofHours(10)), DeadlineView::dueAt);
    }

    @Test
    void countsAsUseOfItsRuleWhileItRuns() {
        started();
        dropped();
        var use = new RunningRules(jdbc);
        assertThat(use.rules()).contains(GONE);
        jdbc.sql("update deadlines_deadline set status = 'STOPPED' where rule_key = ?")
                .param(GONE)
                .update();
        assertThat(use.rules()).doesNotContain(GONE);
    }
}
