package org.rogatory.extradition.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.extradition.custody.Clocks.ALMATY;
import static org.rogatory.extradition.custody.Clocks.ROME;
import static org.rogatory.extradition.custody.Clocks.applying;
import static org.rogatory.extradition.custody.Clocks.at;
import static org.rogatory.extradition.custody.Clocks.clock;
import static org.rogatory.extradition.custody.Clocks.day;
import static org.rogatory.extradition.custody.Clocks.end;
import static org.rogatory.extradition.custody.Clocks.laterLastDay;
import static org.rogatory.extradition.custody.Clocks.limit;
import static org.rogatory.extradition.custody.Clocks.since;
import static org.rogatory.extradition.custody.Clocks.wantedByTajikistan;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.directory.Holding.Stage;
import org.rogatory.extradition.custody.CustodyPeriod.Ending;
import org.rogatory.extradition.custody.CustodyState.Standing;

/** The clock of a person in custody; the numbers of the first tests are those of the scenario SC-04. */
class CustodyClockTest {

    private static final CustodyPeriod ARREST = since("2026-04-05T14:20:00+05:00", ALMATY);
    private static final CustodyHistory HELD = CustodyHistory.of(ARREST);

    private final CustodyClock detained = new CustodyClock(HELD, applying(wantedByTajikistan(Stage.DETAINED, false)));
    private final CustodyClock arrested =
            new CustodyClock(HELD, applying(wantedByTajikistan(Stage.PROVISIONAL_ARREST, false)));

    @Test
    void endsTheHoursOfDetentionToTheMinuteAndTheTimeForTheMotionBefore() {
        var governing = detained.governing().orElseThrow();
        assertThat(governing.limit().key()).isEqualTo("kz_detention");
        assertThat(governing.end().earlier()).isEqualTo(at("2026-04-08T14:20:00+05:00"));
        assertThat(governing.end().single()).isTrue();
        var motion = end(detained, "kz_prosecutor_motion");
        assertThat(motion.earlier()).isEqualTo(at("2026-04-08T02:20:00+05:00"));
        assertThat(motion.single()).isTrue();
        assertThat(detained.warnings())
                .containsExactly(
                        new CustodyWarning(2, at("2026-04-06T00:00:00+05:00")),
                        new CustodyWarning(1, at("2026-04-07T00:00:00+05:00")));
    }

    @Test
    void endsTheFortyDaysOnTheFortiethDayAndShowsTheOtherCounts() {
        var governing = arrested.governing().orElseThrow();
        assertThat(governing.limit().key()).isEqualTo("prov_arrest_kz");
        assertThat(governing.end().lastDay()).isEqualTo(day("2026-05-14"));
        assertThat(governing.end().earlier()).isEqualTo(at("2026-05-15T00:00:00+05:00"));
        assertThat(governing.end().later()).isEqualTo(at("2026-05-15T14:20:00+05:00"));
        assertThat(governing.end().verified()).isFalse();
        for (var treaty : List.of("prov_arrest_minsk_protocol", "prov_arrest_chisinau")) {
            assertThat(end(arrested, treaty).lastDay()).isEqualTo(day("2026-05-14"));
            assertThat(laterLastDay(end(arrested, treaty))).isEqualTo(day("2026-05-15"));
        }
    }

    @Test
    void hasTheProsecutorWarnedTenDaysBeforeTheEndThatGoverns() {
        assertThat(end(arrested, "kz_custody_warning").lastDay()).isEqualTo(day("2026-05-04"));
        assertThat(arrested.ends())
                .extracting(one -> one.limit().key())
                .startsWith("kz_custody_warning")
                .doesNotContain("kz_detention", "kz_prosecutor_motion");
    }

    @Test
    void warnsTenFiveTwoAndOneDaysBeforeTheLastDay() {
        assertThat(arrested.warnings())
                .containsExactly(
                        new CustodyWarning(10, at("2026-05-04T00:00:00+05:00")),
                        new CustodyWarning(5, at("2026-05-09T00:00:00+05:00")),
                        new CustodyWarning(2, at("2026-05-12T00:00:00+05:00")),
                        new CustodyWarning(1, at("2026-05-13T00:00:00+05:00")));
    }

    @Test
    void runsIsWarnedAndPasses() {
        assertThat(arrested.state(at("2026-05-03T23:59:00+05:00"))).isEqualTo(CustodyState.of(Standing.RUNNING));
        assertThat(arrested.state(at("2026-05-04T00:00:00+05:00")))
                .isEqualTo(new CustodyState(Standing.WARNED, 10, null));
        assertThat(arrested.state(at("2026-05-12T09:00:00+05:00")))
                .isEqualTo(new CustodyState(Standing.WARNED, 2, null));
        assertThat(arrested.state(at("2026-05-14T23:59:59+05:00")))
                .isEqualTo(new CustodyState(Standing.WARNED, 1, null));
        assertThat(arrested.state(at("2026-05-15T00:00:00+05:00"))).isEqualTo(CustodyState.of(Standing.PASSED));
        assertThat(arrested.state(at("2026-01-01T00:00:00+05:00"))).isEqualTo(CustodyState.of(Standing.RUNNING));
    }

    @Test
    void stopsWhereThePersonIsHeldNoMoreAndKeepsWhatWasUnlawful() {
        var released = ARREST.ended(OffsetDateTime.parse("2026-05-15T06:00:00+05:00"), Ending.RELEASED);
        var clock = clock(CustodyHistory.of(released), "prov_arrest_kz");
        assertThat(clock.state(at("2026-05-15T05:59:00+05:00")).standing()).isEqualTo(Standing.PASSED);
        assertThat(clock.state(at("2026-05-15T06:00:00+05:00")))
                .isEqualTo(new CustodyState(Standing.STOPPED, null, Ending.RELEASED));
        assertThat(clock.unlawful(at("2026-05-14T23:00:00+05:00"))).isZero();
        assertThat(clock.unlawful(at("2026-05-15T02:00:00+05:00"))).isEqualTo(Duration.ofHours(2));
        assertThat(clock.unlawful(at("2026-06-01T00:00:00+05:00"))).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void tellsHowItStopped() {
        for (var ending : Ending.values()) {
            var period = ARREST.ended(OffsetDateTime.parse("2026-04-20T10:00:00+05:00"), ending);
            var clock = clock(CustodyHistory.of(period), "prov_arrest_kz");
            assertThat(clock.state(at("2026-04-20T10:00:00+05:00")).ending()).isEqualTo(ending);
            assertThat(clock.unlawful(at("2026-07-01T00:00:00+05:00"))).isZero();
        }
    }

    @Test
    void countsWhatIsLeft() {
        assertThat(arrested.remaining(at("2026-05-10T12:30:00+05:00"))).contains(new Remaining(false, 4, 11, 30));
        assertThat(arrested.remaining(at("2026-05-15T00:00:00+05:00"))).contains(new Remaining(true, 0, 0, 0));
        assertThat(arrested.remaining(at("2026-05-16T01:05:00+05:00"))).contains(new Remaining(true, 1, 1, 5));
    }

    @Test
    void showsWhatMayFreeBesideWhatMust() {
        var question =
                new CustodyQuestion(Set.of("ETS-024"), "AM", "IT", Stage.PROVISIONAL_ARREST, false, day("2026-04-01"));
        var clock = new CustodyClock(CustodyHistory.of(since("2026-04-01T10:00:00+02:00", ROME)), applying(question));
        assertThat(end(clock, "prov_arrest_ets024_soft").lastDay()).isEqualTo(day("2026-04-18"));
        assertThat(clock.governing().orElseThrow().limit().key()).isEqualTo("prov_arrest_ets024_hard");
        assertThat(clock.governing().orElseThrow().end().lastDay()).isEqualTo(day("2026-05-10"));
        assertThat(clock.state(at("2026-04-25T00:00:00+02:00")).standing()).isEqualTo(Standing.RUNNING);
    }

    @Test
    void saysThatNoLimitIsKnown() {
        var question =
                new CustodyQuestion(Set.of("UNTOC"), "IT", "UZ", Stage.EXTRADITION_CUSTODY, true, day("2026-04-01"));
        var clock = new CustodyClock(HELD, applying(question));
        assertThat(clock.limits().limits()).noneMatch(CustodyLimit::hard);
        assertThat(clock.governing()).isEmpty();
        assertThat(clock.remaining(at("2026-04-06T00:00:00+05:00"))).isEmpty();
        assertThat(clock.warnings()).isEmpty();
        assertThat(clock.state(at("2030-01-01T00:00:00+05:00"))).isEqualTo(CustodyState.of(Standing.NO_LIMIT_KNOWN));
        assertThat(clock.unlawful(at("2030-01-01T00:00:00+05:00"))).isZero();
    }

    @Test
    void countsTheTimeForTakingOverFromTheDayThatWasAppointed() {
        var limits = new AppliedLimits(List.of(limit("surrender_minsk")), List.of());
        var unappointed = new CustodyClock(HELD, limits);
        assertThat(unappointed.waiting()).containsExactlyElementsOf(limits.limits());
        assertThat(unappointed.governing()).isEmpty();
        var appointed = new CustodyClock(HELD, limits, day("2026-06-01"));
        assertThat(appointed.waiting()).isEmpty();
        assertThat(end(appointed, "surrender_minsk").lastDay()).isEqualTo(day("2026-06-15"));
        assertThat(laterLastDay(end(appointed, "surrender_minsk"))).isEqualTo(day("2026-06-16"));
    }

    @Test
    void countsWhatWasAddedByDecision() {
        var longer = limit("surrender_minsk").extended(15);
        var clock = new CustodyClock(HELD, new AppliedLimits(List.of(longer), List.of()), day("2026-06-01"));
        assertThat(end(clock, "surrender_minsk").lastDay()).isEqualTo(day("2026-06-30"));
    }
}
