package org.rogatory.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.EngineContext;
import org.rogatory.EngineJobs;
import org.rogatory.HeardEvents;
import org.rogatory.SetClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@Tag("slow")
@SpringBootTest(classes = EngineContext.class)
class DeadlineWatchProcessTest {

    private final Deadlines deadlines;
    private final EngineJobs jobs;
    private final HeardEvents events;
    private final SetClock clock;
    private final RuntimeService engine;
    private String caseRef = "";

    @Autowired
    DeadlineWatchProcessTest(
            Deadlines deadlines, EngineJobs jobs, HeardEvents events, SetClock clock, RuntimeService engine) {
        this.deadlines = deadlines;
        this.jobs = jobs;
        this.events = events;
        this.clock = clock;
        this.engine = engine;
    }

    @BeforeEach
    void startAfresh() {
        jobs.clear();
        events.clear();
        clock.set(Instant.parse("2026-11-23T05:00:00Z"));
        caseRef = "UZ-" + UUID.randomUUID();
    }

    @Test
    void tellsOnceThatADeadlineHasPassed() {
        var ref = start("sys_ack_urgent");
        jobs.drain();
        assertThat(events.of(DeadlinePassed.class)).isEmpty();

        clock.advance(Duration.ofHours(24));
        jobs.drain();
        assertThat(events.of(DeadlinePassed.class))
                .containsExactly(new DeadlinePassed(ref, caseRef, "sys_ack_urgent", 1, null));
        assertThat(status()).isEqualTo(DeadlineStatus.PASSED);
        assertThat(watches(ref)).isZero();

        deadlines.meet(caseRef, "sys_ack_urgent");
        assertThat(status()).isEqualTo(DeadlineStatus.PASSED);
    }

    @Test
    void staysSilentOnceMet() {
        var ref = start("sys_ack_urgent");
        deadlines.meet(caseRef, "sys_ack_urgent");
        clock.advance(Duration.ofDays(2));
        jobs.drain();
        assertThat(events.of(DeadlinePassed.class)).isEmpty();
        assertThat(status()).isEqualTo(DeadlineStatus.MET);
        assertThat(watches(ref)).isZero();
    }

    @Test
    void movesItsEndByAPause() {
        var ref = start("sys_ack_urgent");
        clock.advance(Duration.ofHours(20));
        deadlines.pause(caseRef, "request_information");
        assertThat(watches(ref)).isZero();
        assertThat(status()).isEqualTo(DeadlineStatus.PAUSED);

        clock.advance(Duration.ofHours(10));
        deadlines.resume(caseRef);
        assertThat(deadlines.ofCase(caseRef).get(0).dueAt()).isEqualTo(Instant.parse("2026-11-24T15:00:00Z"));
        jobs.drain();
        assertThat(events.of(DeadlinePassed.class)).isEmpty();
        clock.advance(Duration.ofHours(4));
        jobs.drain();
        assertThat(events.of(DeadlinePassed.class)).hasSize(1);
    }

    @Test
    void anEndMovedIntoAYearWithoutDaysOffIsToBeChecked() {
        start("sys_execution");
        deadlines.pause(caseRef, "postpone");
        assertThat(deadlines.ofCase(caseRef)).allMatch(DeadlineView::certain);
        clock.advance(Duration.ofDays(5 * 365));
        deadlines.resume(caseRef);
        assertThat(deadlines.ofCase(caseRef)).noneMatch(DeadlineView::certain);
    }

    @Test
    void neverPausesALimitOnCustody() {
        start("surrender_minsk");
        deadlines.pause(caseRef, "request_information");
        assertThat(status()).isEqualTo(DeadlineStatus.RUNNING);
    }

    @Test
    void startsTheSameDeadlineOnceAndReplacesAnotherMoment() {
        var ref = start("sys_ack");
        assertThat(start("sys_ack")).isEqualTo(ref);
        clock.advance(Duration.ofDays(1));
        var later = start("sys_ack");
        assertThat(later).isNotEqualTo(ref);
        assertThat(deadlines.ofCase(caseRef))
                .extracting(DeadlineView::status)
                .containsExactlyInAnyOrder(DeadlineStatus.STOPPED, DeadlineStatus.RUNNING);
        assertThat(watches(ref)).isZero();
        assertThat(watches(later)).isEqualTo(1);
    }

    @Test
    void namesTheNextDeadlineOfEachFile() {
        start("sys_execution");
        start("sys_ack");
        assertThat(deadlines.nextOf(List.of(caseRef, "UZ-none"), any -> true))
                .containsOnlyKeys(caseRef)
                .extractingByKey(caseRef)
                .returns("sys_ack", DeadlineView::ruleKey)
                .returns(DeadlineKind.SYSTEM, DeadlineView::kind);
        assertThat(deadlines.nextOf(List.of(), any -> true)).isEmpty();
        deadlines.stopAll(caseRef);
        assertThat(deadlines.nextOf(List.of(caseRef), any -> true)).isEmpty();
    }

    @Test
    void givesTheTimerItsMomentWithTheOffsetOfTheAuthority() {
        assertThat(deadlines.dueDate(start("sys_ack"))).isEqualTo("2026-12-01T00:00:00+05:00");
    }

    @Test
    void startsNothingFromAnUnknownLength() {
        assertThatThrownBy(() -> start("ets024_add_info")).isInstanceOf(IllegalArgumentException.class);
        assertThat(deadlines.ofCase(caseRef)).isEmpty();
    }

    @Test
    void aNamedDayReplacesOnlyWhatRunsAboutTheSame() {
        var start = new StartDeadline(caseRef, "sys_ack", clock.instant(), "UZ-GPO");
        deadlines.start(start.about("item 1"), LocalDate.of(2026, 12, 10));
        deadlines.start(start.about("item 2"), LocalDate.of(2026, 12, 11));
        deadlines.start(start.about("item 1"), LocalDate.of(2026, 12, 12));
        assertThat(deadlines.ofCase(caseRef))
                .filteredOn(DeadlineView::running)
                .extracting(DeadlineView::about)
                .containsExactly("item 2", "item 1");
    }

    @Test
    void anEndThatOthersHaveCountedStandsUntilAnotherOneReplacesIt() {
        var almaty = ZoneId.of("Asia/Almaty");
        var end = new CountedEnd(
                Instant.parse("2026-12-01T19:00:00Z"), Instant.parse("2026-12-02T04:00:00Z"), almaty, false);
        var ref = counted(end);
        assertThat(counted(end)).isEqualTo(ref);
        assertThat(deadlines.dueDate(ref)).isEqualTo("2026-12-02T00:00:00+05:00");
        assertThat(deadlines.ofCase(caseRef).get(0))
                .returns(end.other(), DeadlineView::otherAt)
                .returns(almaty, DeadlineView::zone)
                .returns(false, DeadlineView::certain);

        var later = counted(new CountedEnd(Instant.parse("2026-12-05T19:00:00Z"), null, almaty, true));
        assertThat(later).isNotEqualTo(ref);
        assertThat(watches(ref)).isZero();
        assertThat(watches(later)).isEqualTo(1);
    }

    @Test
    void aLimitOnCustodyOutlivesTheFileAndIsStoppedByWhatItIsAbout() {
        var end = new CountedEnd(Instant.parse("2026-12-01T19:00:00Z"), null, ZoneId.of("Asia/Almaty"), true);
        counted(end);
        deadlines.start(new StartDeadline(caseRef, "surrender_minsk", clock.instant(), "UZ-GPO").about("other"), end);
        deadlines.stopAll(caseRef);
        assertThat(deadlines.ofCase(caseRef)).allMatch(DeadlineView::running).hasSize(2);

        deadlines.stop(caseRef, "surrender_minsk", null);
        assertThat(deadlines.ofCase(caseRef))
                .filteredOn(DeadlineView::running)
                .extracting(DeadlineView::about)
                .containsExactly("other");
    }

    private String counted(CountedEnd end) {
        return deadlines.start(new StartDeadline(caseRef, "surrender_minsk", clock.instant(), "UZ-GPO"), end);
    }

    private String start(String rule) {
        return deadlines.start(new StartDeadline(caseRef, rule, clock.instant(), "UZ-GPO"));
    }

    private DeadlineStatus status() {
        return deadlines.ofCase(caseRef).get(0).status();
    }

    private long watches(String deadlineRef) {
        return engine.createProcessInstanceQuery()
                .processInstanceBusinessKey(deadlineRef)
                .count();
    }

    @Test
    void whatHasPassedPressesUntilItIsDoneUnlessTheFileWaits() {
        start("sys_ack_urgent");
        clock.advance(Duration.ofHours(24));
        jobs.drain();
        assertThat(deadlines.firstOf(caseRef)).get().returns(true, DeadlineView::overdue);
        assertThat(deadlines.nextOf(List.of(caseRef), any -> true)).containsOnlyKeys(caseRef);

        deadlines.pause(caseRef, "postpone");
        assertThat(deadlines.firstOf(caseRef)).isEmpty();
        assertThat(deadlines.nextOf(List.of(caseRef), any -> true)).isEmpty();
        deadlines.resume(caseRef);
        assertThat(deadlines.firstOf(caseRef)).get().returns(true, DeadlineView::overdue);

        deadlines.meet(caseRef, "sys_ack_urgent");
        assertThat(deadlines.firstOf(caseRef)).isEmpty();
        assertThat(status()).isEqualTo(DeadlineStatus.PASSED);
    }

    @Test
    void aFurtherRoundOnlyRemindsOfWhatIsOverdue() {
        var last = LocalDate.of(2026, 11, 24);
        deadlines.start(new StartDeadline(caseRef, "sys_execution", clock.instant(), "UZ-GPO"), last);
        clock.advance(Duration.ofDays(2));
        jobs.drain();
        var all = deadlines.ofCase(caseRef);
        assertThat(all).extracting(DeadlineView::round).containsExactly(1, 2);
        assertThat(all).extracting(row -> row.repeats(all)).containsExactly(false, true);
        assertThat(deadlines.firstOf(caseRef))
                .get()
                .returns(true, DeadlineView::overdue)
                .returns(last, DeadlineView::lastDay);

        deadlines.extend(caseRef, "sys_execution", LocalDate.of(2026, 12, 10));
        assertThat(deadlines.firstOf(caseRef))
                .get()
                .returns(false, DeadlineView::overdue)
                .returns(LocalDate.of(2026, 12, 10), DeadlineView::lastDay);
    }

    @Test
    void aRoundHeardLateCountsFromThen() {
        var last = LocalDate.of(2026, 11, 24);
        deadlines.start(new StartDeadline(caseRef, "sys_execution", clock.instant(), "UZ-GPO"), last);
        clock.advance(Duration.ofDays(62));
        jobs.drain();
        assertThat(events.of(DeadlinePassed.class)).hasSize(1);
        assertThat(deadlines.running(caseRef, "sys_execution"))
                .singleElement()
                .returns(LocalDate.of(2027, 2, 8), DeadlineView::lastDay);
    }

    @Test
    void theSilenceOfAStateThatWasConsultedIsNotOverdue() {
        deadlines.start(
                new StartDeadline(caseRef, "sys_consult", clock.instant(), "UZ-GPO"), LocalDate.of(2026, 11, 24));
        clock.advance(Duration.ofDays(2));
        jobs.drain();
        assertThat(status()).isEqualTo(DeadlineStatus.PASSED);
        assertThat(deadlines.firstOf(caseRef)).isEmpty();
    }

    @Test
    void whatTheOfficeSetItselfHidesNoLimitOfLawOnceItIsOverdue() {
        start("sys_ack_urgent");
        start("surrender_minsk");
        assertThat(deadlines.nextOf(List.of(caseRef), any -> true).get(caseRef))
                .as("what ends next, as long as nothing is overdue")
                .returns("sys_ack_urgent", DeadlineView::ruleKey);
        clock.advance(Duration.ofHours(24));
        jobs.drain();
        assertThat(deadlines.nextOf(List.of(caseRef), any -> true).get(caseRef))
                .returns("surrender_minsk", DeadlineView::ruleKey)
                .returns(false, DeadlineView::overdue);
        assertThat(deadlines.firstOf(caseRef)).get().returns(true, DeadlineView::overdue);

        deadlines.stop(caseRef, "surrender_minsk");
        assertThat(deadlines.nextOf(List.of(caseRef), any -> true).get(caseRef))
                .returns("sys_ack_urgent", DeadlineView::ruleKey)
                .returns(true, DeadlineView::overdue);
    }
}
