package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.MissedClocks;
import org.rogatory.deadlines.DeadlineStatus;
import org.rogatory.deadlines.DeadlineView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files that were on control or put off before that had a clock get it at the start, once. */
@EngineTest
class MissedClocksProcessTest {

    private final Files files;
    private final MissedClocks clocks;
    private final List<MissedClocks.Missed> all;
    private final JdbcClient jdbc;

    @Autowired
    MissedClocksProcessTest(Files files, MissedClocks clocks, List<MissedClocks.Missed> all, JdbcClient jdbc) {
        this.files = files;
        this.clocks = clocks;
        this.all = all;
        this.jdbc = jdbc;
    }

    private LocalDate in(int days) {
        return LocalDate.ofInstant(files.node().clock().instant(), ZoneId.of("Asia/Almaty"))
                .plusDays(days);
    }

    /** As the rows were before the rule was known. */
    private void unknown(Desk desk, String rule) {
        jdbc.sql("update deadlines_deadline set rule_key = 'sys_triage', status = 'STOPPED'"
                        + " where case_ref = ? and rule_key = ?")
                .params(desk.caseRef(), rule)
                .update();
    }

    private List<DeadlineView> limits(Desk desk, String rule) {
        return files.node().deadlines().ofCase(desk.caseRef()).stream()
                .filter(limit -> limit.ruleKey().equals(rule))
                .toList();
    }

    private static LocalDate lastDay(DeadlineView limit) {
        return limit.due().minusNanos(1).toLocalDate();
    }

    private Desk controlled(int days) {
        return files.transmitted()
                .partner()
                .does(REGISTRAR, "register")
                .does(
                        HEAD,
                        Act.draft("assign_review")
                                .officer(Desk.officer(CENTRAL_OFFICER, "KZ").username())
                                .until(in(days), null));
    }

    @Test
    @OnBothDatabases
    void aFileOnControlGetsItsLimitOnTheDayOfControlOnce() {
        var theirs = controlled(20);
        unknown(theirs, "sys_control");
        assertThat(limits(theirs, "sys_control")).isEmpty();
        clocks.set();
        clocks.set();
        assertThat(limits(theirs, "sys_control")).singleElement().satisfies(limit -> {
            assertThat(limit.status()).isEqualTo(DeadlineStatus.RUNNING);
            assertThat(lastDay(limit)).isEqualTo(in(20));
        });
    }

    @Test
    void whatIsAnsweredGetsNone() {
        var theirs = Files.answered(files.executed());
        unknown(theirs, "sys_control");
        clocks.set();
        assertThat(limits(theirs, "sys_control")).isEmpty();
    }

    @Test
    @OnBothDatabases
    void whatIsPutOffIsReviewedOnTheDayThatWasNamedOnBothSides() {
        var day = in(40);
        var theirs = Files.signedAnswer(
                        files.inExecution()
                                .consulted()
                                .does(HEAD, DecisionProcessTest.postpone().until(day, null)),
                        "interim")
                .does(REGISTRAR, "send_postponement");
        for (var side : List.of(theirs, theirs.partner())) {
            assertThat(side.status()).isEqualTo("postponed");
            unknown(side, "sys_postponed_review");
        }
        clocks.set();
        clocks.set();
        for (var side : List.of(theirs, theirs.partner())) {
            assertThat(limits(side, "sys_postponed_review"))
                    .singleElement()
                    .satisfies(limit -> assertThat(lastDay(limit)).isEqualTo(day));
        }
    }

    @Test
    void anEventThatWasNamedIsAskedForAfterTheUsualTime() {
        var theirs = files.inExecution()
                .consulted()
                .does(HEAD, DecisionProcessTest.postpone().until(null, "end of our trial"));
        unknown(theirs, "sys_postponed_review");
        clocks.set();
        assertThat(limits(theirs, "sys_postponed_review"))
                .singleElement()
                .satisfies(limit -> assertThat(lastDay(limit)).isAfterOrEqualTo(in(59)));
    }

    /** A limit as a node sets it to whom something happens once it has found the files, and when it begins with one. */
    private record Watched(MissedClocks.Missed missed, Runnable found, Runnable begins) implements MissedClocks.Missed {

        @Override
        public String rule() {
            return missed.rule();
        }

        @Override
        public List<String> page(String after, Limit limit) {
            var page = missed.page(after, limit);
            found.run();
            return page;
        }

        @Override
        public void begin(CaseFile file) {
            begins.run();
            missed.begin(file);
        }
    }

    private Watched watched(String rule, Runnable found, Runnable begins) {
        var missed = all.stream()
                .filter(each -> each.rule().equals(rule))
                .findFirst()
                .orElseThrow();
        return new Watched(missed, found, begins);
    }

    private static boolean met(CyclicBarrier barrier, long millis) {
        try {
            barrier.await(millis, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | BrokenBarrierException alone) {
            return false;
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }

    @Test
    void ofTwoNodesThatStartTogetherOneSetsTheLimit() throws InterruptedException, ExecutionException {
        var theirs = controlled(20);
        unknown(theirs, "sys_control");
        var bothFound = new CyclicBarrier(2);
        var bothBegin = new CyclicBarrier(2);
        var together = new AtomicBoolean();
        var node = watched("sys_control", () -> met(bothFound, 20_000), () -> {
            if (met(bothBegin, 500)) {
                together.set(true);
            }
        });
        var nodes = Executors.newFixedThreadPool(2);
        try {
            for (var started : List.of(nodes.submit(() -> clocks.set(node)), nodes.submit(() -> clocks.set(node)))) {
                started.get();
            }
        } finally {
            nodes.shutdownNow();
        }
        assertThat(together).isFalse();
        assertThat(limits(theirs, "sys_control")).hasSize(1);
    }

    @Test
    void whatHasEndedSinceItWasFoundGetsNoLimit() {
        var theirs = controlled(20);
        unknown(theirs, "sys_control");
        clocks.set(watched(
                "sys_control",
                () -> jdbc.sql("update resolutions_control set removed_at = put_at where case_ref = ?")
                        .param(theirs.caseRef())
                        .update(),
                () -> {}));
        assertThat(limits(theirs, "sys_control")).isEmpty();
    }

    @Test
    void whatGoesOnSinceItWasFoundIsNotReviewed() {
        var theirs = files.inExecution()
                .consulted()
                .does(HEAD, DecisionProcessTest.postpone().until(null, "end of our trial"));
        unknown(theirs, "sys_postponed_review");
        clocks.set(watched(
                "sys_postponed_review",
                () -> jdbc.sql("update cases_file set status = 'in_execution' where case_ref = ?")
                        .param(theirs.caseRef())
                        .update(),
                () -> {}));
        assertThat(limits(theirs, "sys_postponed_review")).isEmpty();
    }
}
