package org.rogatory.extradition.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.extradition.custody.Clocks.ALMATY;
import static org.rogatory.extradition.custody.Clocks.ROME;
import static org.rogatory.extradition.custody.Clocks.RULES;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rogatory.directory.Holding.From;
import org.rogatory.extradition.custody.CustodyState.Standing;

/** What holds of every clock, tried on custody that is drawn by lot, the same in every run. */
class CustodyPropertiesTest {

    private static final int RUNS = 2000;
    private static final long FIRST = Instant.parse("2023-06-01T00:00:00Z").getEpochSecond();
    private static final int SPAN = (int) Duration.ofDays(6 * 365).toMinutes();
    private static final int GAP = (int) Duration.ofDays(50).toMinutes();

    private static final List<ZoneId> ZONES =
            List.of(ALMATY, ROME, ZoneId.of("Asia/Tashkent"), ZoneId.of("Europe/Chisinau"), ZoneId.of("UTC"));
    private static final List<CustodyLimit> LIMITS = RULES.all().stream()
            .filter(rule -> rule.holding() != null && rule.holding().from() == From.CUSTODY)
            .map(rule -> new CustodyLimit(rule, true, 0))
            .toList();

    private static final List<CustodyLimit> FREEING =
            LIMITS.stream().filter(CustodyLimit::hard).toList();

    private final Random lot = new Random(20261129);

    @Test
    void triesEveryLimitThatIsCountedFromCustody() {
        assertThat(LIMITS).hasSize(7);
    }

    @Test
    void theEarlierEndIsNeverTheLaterOne() {
        for (var run = 0; run < RUNS; run++) {
            var history = history(zone());
            for (var one : clock(history).ends()) {
                assertThat(one.end().earlier())
                        .as("%s", history)
                        .isBeforeOrEqualTo(one.end().later());
                assertThat(one.end().earlier()).as("%s", history).isAfter(history.start());
            }
        }
    }

    @Test
    void aLaterStartNeverHasAnEarlierEnd() {
        for (var run = 0; run < RUNS; run++) {
            var zone = zone();
            var start = moment();
            var earlier = clock(CustodyHistory.of(since(start, zone)));
            var later = clock(CustodyHistory.of(since(start.plus(Duration.ofMinutes(lot.nextInt(3000))), zone)));
            for (var limit : LIMITS) {
                var first = Clocks.end(earlier, limit.key());
                var second = Clocks.end(later, limit.key());
                assertThat(second.earlier()).as("%s of %s", limit.key(), start).isAfterOrEqualTo(first.earlier());
                assertThat(second.later()).as("%s of %s", limit.key(), start).isAfterOrEqualTo(first.later());
            }
        }
    }

    @Test
    void anInterruptionNeverLetsTheEndComeEarlier() {
        for (var run = 0; run < RUNS; run++) {
            var zone = zone();
            var periods = history(zone).periods();
            var whole =
                    clock(CustodyHistory.of(CustodyPeriod.since(periods.get(0).from(), zone)));
            var interrupted = clock(new CustodyHistory(periods));
            for (var limit : LIMITS) {
                assertThat(Clocks.end(interrupted, limit.key()).earlier())
                        .as("%s of %s", limit.key(), periods)
                        .isAfterOrEqualTo(Clocks.end(whole, limit.key()).earlier());
            }
        }
    }

    @Test
    void warningsFollowEachOtherAndComeBeforeTheEnd() {
        var warned = 0;
        for (var run = 0; run < RUNS; run++) {
            var history = history(zone());
            var limits = new AppliedLimits(List.of(FREEING.get(lot.nextInt(FREEING.size()))), List.of());
            var end = Clocks.hardEnd(history, Clocks.clock(history, limits)).orElseThrow();
            var warnings = end.warnings(history.start());
            warned += warnings.size();
            assertThat(warnings).isSortedAccordingTo(Comparator.comparing(CustodyWarning::at));
            assertThat(warnings)
                    .isSortedAccordingTo(
                            Comparator.comparing(CustodyWarning::days).reversed());
            assertThat(warnings)
                    .allMatch(warning ->
                            warning.at().isBefore(end.at()) && warning.at().isAfter(history.start()));
        }
        assertThat(warned).isGreaterThan(RUNS);
    }

    @Test
    void passesExactlyWithTheGoverningEndAndWithNothingLeft() {
        for (var run = 0; run < RUNS; run++) {
            var history = CustodyHistory.of(since(moment(), zone()));
            var clock = clock(history);
            var end = Clocks.hardEnd(history, clock).orElseThrow();
            assertThat(standing(end, history, end.at())).isEqualTo(Standing.PASSED);
            assertThat(standing(end, history, end.at().minusSeconds(1))).isNotEqualTo(Standing.PASSED);
            var at = history.start().plus(Duration.ofMinutes(lot.nextInt(GAP)));
            assertThat(end.remaining(at).over()).isEqualTo(standing(end, history, at) == Standing.PASSED);
            assertThat(clock.unlawful(at).isZero()).isEqualTo(!at.isAfter(end.at()));
        }
    }

    private static Standing standing(HardEnd end, CustodyHistory history, Instant at) {
        return CustodyState.held(end, history.start(), at).standing();
    }

    private static CustodyClock clock(CustodyHistory history) {
        return Clocks.clock(history, new AppliedLimits(LIMITS, List.of()));
    }

    /** One to four periods in one place, with or without gaps, the last one open or ended. */
    private CustodyHistory history(ZoneId zone) {
        var periods = new ArrayList<CustodyPeriod>();
        var from = moment();
        for (var more = lot.nextInt(4); more > 0; more--) {
            var until = from.plus(Duration.ofMinutes(lot.nextInt(GAP)));
            periods.add(since(from, zone).ended(until, null));
            from = lot.nextBoolean() ? until : until.plus(Duration.ofMinutes(lot.nextInt(GAP)));
        }
        var last = since(from, zone);
        periods.add(lot.nextBoolean() ? last : last.ended(from.plus(Duration.ofMinutes(lot.nextInt(GAP))), null));
        return new CustodyHistory(periods);
    }

    private static CustodyPeriod since(OffsetDateTime from, ZoneId zone) {
        return CustodyPeriod.since(from, zone);
    }

    private OffsetDateTime moment() {
        var seconds = FIRST + Duration.ofMinutes(lot.nextInt(SPAN)).toSeconds();
        return Instant.ofEpochSecond(seconds).atZone(zone()).toOffsetDateTime();
    }

    private ZoneId zone() {
        return ZONES.get(lot.nextInt(ZONES.size()));
    }
}
