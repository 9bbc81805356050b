package org.rogatory.extradition.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.extradition.custody.Clocks.ALMATY;
import static org.rogatory.extradition.custody.Clocks.ROME;
import static org.rogatory.extradition.custody.Clocks.RULES;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rogatory.directory.DeadlineRule.Unit;
import org.rogatory.directory.Holding.From;

/** What holds of the end that governs, tried on custody that is drawn by lot, the same in every run. */
class CustodyAddedPropertiesTest {

    private static final int RUNS = 1000;
    private static final long FIRST = Instant.parse("2023-06-01T00:00:00Z").getEpochSecond();
    private static final int SPAN = (int) Duration.ofDays(6 * 365).toMinutes();
    private static final int GAP = (int) Duration.ofDays(20).toMinutes();

    private static final List<ZoneId> ZONES = List.of(ALMATY, ROME, ZoneId.of("Asia/Tashkent"), ZoneId.of("UTC"));
    private static final List<CustodyLimit> LIMITS = RULES.all().stream()
            .filter(rule -> rule.holding() != null && rule.holding().from() == From.CUSTODY)
            .map(rule -> new CustodyLimit(rule, true, 0))
            .toList();

    /** A month has as many days as the calendar gives it, so that an earlier one may be longer. */
    private static final List<CustodyLimit> OF_DAYS =
            LIMITS.stream().filter(limit -> limit.rule().unit() != Unit.MONTHS).toList();

    private final Random lot = new Random(20261209);

    @Test
    void theGoverningEndIsNeverLaterThanAnyReadingOfAnyLimitThatFrees() {
        var seen = 0;
        for (var run = 0; run < RUNS; run++) {
            var clock = clock(history(ALMATY, 1 + lot.nextInt(4)), LIMITS);
            var governs = clock.governing().orElseThrow().end().earlier();
            for (var one : clock.ends()) {
                if (one.limit().hard()) {
                    seen++;
                    assertThat(governs).isBeforeOrEqualTo(one.end().earlier());
                    assertThat(governs).isBeforeOrEqualTo(one.end().later());
                }
            }
        }
        assertThat(seen).isGreaterThan(RUNS);
    }

    @Test
    void custodyThatIsAddedBeforeNeverMovesAnEndLater() {
        var moved = 0;
        for (var run = 0; run < RUNS; run++) {
            var zone = zone();
            var all = history(zone, 2 + lot.nextInt(3));
            var without = clock(all.subList(1, all.size()), OF_DAYS);
            var with = clock(all, OF_DAYS);
            for (var limit : OF_DAYS) {
                var before = Clocks.end(without, limit.key()).earlier();
                var after = Clocks.end(with, limit.key()).earlier();
                assertThat(after).as("%s of %s", limit.key(), all).isBeforeOrEqualTo(before);
                moved += after.isBefore(before) ? 1 : 0;
            }
        }
        assertThat(moved).isGreaterThan(RUNS);
    }

    @Test
    void theOrderInWhichPeriodsAreToldChangesNothing() {
        for (var run = 0; run < RUNS; run++) {
            var told = history(zone(), 2 + lot.nextInt(4));
            var mixed = new ArrayList<>(told);
            Collections.shuffle(mixed, lot);
            assertThat(clock(mixed, LIMITS).ends())
                    .isEqualTo(clock(told, LIMITS).ends());
        }
    }

    @Test
    void everyWarningComesStrictlyBeforeTheEndThatGoverns() {
        var warned = 0;
        for (var run = 0; run < RUNS; run++) {
            var history = new CustodyHistory(history(zone(), 1 + lot.nextInt(3)));
            var end = Clocks.hardEnd(history, clock(history.periods(), LIMITS)).orElseThrow();
            var warnings = end.warnings(history.sinceInterruption().start());
            warned += warnings.size();
            assertThat(warnings).allMatch(warning -> warning.at().isBefore(end.at()));
        }
        assertThat(warned).isPositive();
    }

    private static CustodyClock clock(List<CustodyPeriod> periods, List<CustodyLimit> limits) {
        return Clocks.clock(new CustodyHistory(periods), new AppliedLimits(limits, List.of()));
    }

    /** So many periods at one place, each some time after the one before, the last one open. */
    private List<CustodyPeriod> history(ZoneId zone, int number) {
        var periods = new ArrayList<CustodyPeriod>();
        var from = Instant.ofEpochSecond(FIRST + 60L * lot.nextInt(SPAN));
        for (var next = 1; next < number; next++) {
            var until = from.plus(Duration.ofMinutes(1 + lot.nextInt(GAP)));
            periods.add(since(from, zone).ended(until.atZone(zone).toOffsetDateTime(), null));
            from = until.plus(Duration.ofMinutes(1 + lot.nextInt(GAP)));
        }
        periods.add(since(from, zone));
        return periods;
    }

    private static CustodyPeriod since(Instant from, ZoneId zone) {
        return CustodyPeriod.since(from.atZone(zone).toOffsetDateTime(), zone);
    }

    private ZoneId zone() {
        return ZONES.get(lot.nextInt(ZONES.size()));
    }
}
