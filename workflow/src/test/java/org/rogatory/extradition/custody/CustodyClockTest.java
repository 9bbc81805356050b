package org.rogatory.extradition.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.extradition.custody.Clocks.ALMATY;
import static org.rogatory.extradition.custody.Clocks.ROME;
import static org.rogatory.extradition.custody.Clocks.applying;
import static org.rogatory.extradition.custody.Clocks.at;
import static org.rogatory.extradition.custody.Clocks.clock;
import static org.rogatory.extradition.custody.Clocks.day;
import static org.rogatory.extradition.custody.Clocks.end;
import static org.rogatory.extradition.custody.Clocks.lastDay;
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

/** The clock of a person in custody; the numbers of the first tests are those of the scenario SC-04. */
class CustodyClockTest {

    private static final CustodyPeriod ARREST = since("2026-04-05T14:20:00+05:00", ALMATY);
    private static final CustodyHistory HELD = CustodyHistory.of(ARREST);

    private final CustodyClock detained = clock(HELD, applying(wantedByTajikistan(Stage.DETAINED, false)));
    private final CustodyClock arrested = clock(HELD, applying(wantedByTajikistan(Stage.PROVISIONAL_ARREST, false)));

    @Test
    void endsTheHoursOfDetentionToTheMinuteAndTheTimeForTheMotionBefore() {
        var governing = detained.governing().orElseThrow();
        assertThat(governing.limit().key()).isEqualTo("kz_detention");
        assertThat(governing.end().earlier()).isEqualTo(at("2026-04-08T14:20:00+05:00"));
        assertThat(governing.end().single()).isTrue();
        var motion = end(detained, "kz_prosecutor_motion");
        assertThat(motion.earlier()).isEqualTo(at("2026-04-08T02:20:00+05:00"));
        assertThat(motion.single()).isTrue();
    }

    @Test
    void endsTheFortyDaysOnTheFortiethDayAndShowsTheOtherCounts() {
        var governing = arrested.governing().orElseThrow();
        assertThat(governing.limit().key()).isEqualTo("prov_arrest_kz");
        assertThat(lastDay(governing.end())).isEqualTo(day("2026-05-14"));
        assertThat(governing.end().earlier()).isEqualTo(at("2026-05-15T00:00:00+05:00"));
        assertThat(governing.end().later()).isEqualTo(at("2026-05-15T14:20:00+05:00"));
        assertThat(governing.end().verified()).isFalse();
        for (var treaty : List.of("prov_arrest_minsk_protocol", "prov_arrest_chisinau")) {
            assertThat(lastDay(end(arrested, treaty))).isEqualTo(day("2026-05-14"));
            assertThat(laterLastDay(end(arrested, treaty))).isEqualTo(day("2026-05-15"));
        }
    }

    @Test
    void hasTheProsecutorWarnedTenDaysBeforeTheEndThatGoverns() {
        assertThat(lastDay(end(arrested, "kz_custody_warning"))).isEqualTo(day("2026-05-04"));
        assertThat(arrested.ends())
                .extracting(one -> one.limit().key())
                .startsWith("kz_custody_warning")
                .doesNotContain("kz_detention", "kz_prosecutor_motion");
    }

    @Test
    void keepsWhatWasUnlawful() {
        var released = ARREST.ended(OffsetDateTime.parse("2026-05-15T06:00:00+05:00"), Ending.RELEASED);
        var clock = clock(CustodyHistory.of(released), "prov_arrest_kz");
        assertThat(clock.unlawful(at("2026-05-14T23:00:00+05:00"))).isZero();
        assertThat(clock.unlawful(at("2026-05-15T02:00:00+05:00"))).isEqualTo(Duration.ofHours(2));
        assertThat(clock.unlawful(at("2026-06-01T00:00:00+05:00"))).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void showsWhatMayFreeBesideWhatMust() {
        var question =
                new CustodyQuestion(Set.of("ETS-024"), "AM", "IT", Stage.PROVISIONAL_ARREST, false, day("2026-04-01"));
        var clock = clock(CustodyHistory.of(since("2026-04-01T10:00:00+02:00", ROME)), applying(question));
        assertThat(lastDay(end(clock, "prov_arrest_ets024_soft"))).isEqualTo(day("2026-04-18"));
        assertThat(clock.governing().orElseThrow().limit().key()).isEqualTo("prov_arrest_ets024_hard");
        assertThat(lastDay(clock.governing().orElseThrow().end())).isEqualTo(day("2026-05-10"));
    }

    @Test
    void saysThatNoLimitIsKnown() {
        var question =
                new CustodyQuestion(Set.of("UNTOC"), "IT", "UZ", Stage.EXTRADITION_CUSTODY, true, day("2026-04-01"));
        var clock = clock(HELD, applying(question));
        assertThat(clock.limits().limits()).noneMatch(CustodyLimit::hard);
        assertThat(clock.governing()).isEmpty();
        assertThat(clock.unlawful(at("2030-01-01T00:00:00+05:00"))).isZero();
    }

    @Test
    void countsTheTimeForTakingOverFromTheDayThatWasAppointed() {
        var limits = new AppliedLimits(List.of(limit("surrender_minsk")), List.of());
        var unappointed = clock(HELD, limits);
        assertThat(unappointed.waiting()).containsExactlyElementsOf(limits.limits());
        assertThat(unappointed.governing()).isEmpty();
        var appointed = clock(HELD, limits, day("2026-06-01"));
        assertThat(appointed.waiting()).isEmpty();
        assertThat(lastDay(end(appointed, "surrender_minsk"))).isEqualTo(day("2026-06-15"));
        assertThat(laterLastDay(end(appointed, "surrender_minsk"))).isEqualTo(day("2026-06-16"));
    }

    @Test
    void countsWhatWasAddedByDecision() {
        var longer = limit("surrender_minsk").extended(15);
        var clock = clock(HELD, new AppliedLimits(List.of(longer), List.of()), day("2026-06-01"));
        assertThat(lastDay(end(clock, "surrender_minsk"))).isEqualTo(day("2026-06-30"));
    }
}
