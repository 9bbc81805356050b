package org.rogatory.referral.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rogatory.deadlines.DeadlineStatus;
import org.rogatory.referral.share.ShareStatus;
import org.rogatory.referral.tally.FigureRepository.Decided;
import org.rogatory.referral.tally.FigureRepository.Passed;
import org.rogatory.referral.tally.FigureRepository.Period;
import org.rogatory.referral.tally.FigureRepository.Spell;
import org.rogatory.referral.tally.FigureTable.Line;

/** The work of an organisation in figures: medians, bands, parts in a hundred, and nothing of a few. */
class WorkTablesTest {

    private static final Instant BEGAN = Instant.parse("2026-07-01T08:00:00Z");

    private record Held(@Nullable String getOwner, long getNumber) implements FigureRepository.Held {}

    private record Kept(String getRule, DeadlineStatus getStatus, boolean getOwed, long getNumber)
            implements FigureRepository.Kept {}

    private static Spell days(int days) {
        return new Spell(BEGAN, BEGAN.plus(Duration.ofDays(days)).minusSeconds(1));
    }

    private static Shown cell(FigureTable table, String code, String column) {
        return table.lines().stream()
                .filter(line -> line.code().equals(code))
                .map(Line::cells)
                .map(cells -> cells.get(table.columns().indexOf(column)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theMedianAndNineOfTenAreDaysThatSomeCaseTook() {
        var spells = IntStream.rangeClosed(1, 20).mapToObj(WorkTablesTest::days).toList();
        var table = WorkTables.times(Map.of("closed", spells), Set.of());
        assertThat(cell(table, "closed", "files")).isEqualTo(new Shown(20));
        assertThat(cell(table, "closed", "median")).isEqualTo(new Shown(10));
        assertThat(cell(table, "closed", "most")).isEqualTo(new Shown(18));
    }

    @Test
    void tenCasesHaveNoMedianAndWhatHasNotEndedIsNotTimed() {
        var spells = Stream.concat(
                        IntStream.rangeClosed(1, 10).mapToObj(WorkTablesTest::days),
                        Stream.generate(() -> new Spell(BEGAN, null)).limit(12))
                .toList();
        var table = WorkTables.times(Map.of("closed", spells), Set.of());
        assertThat(table.hidden()).isEqualTo(3);
        assertThat(table.unanswered()).isEqualTo(new Shown(10));
    }

    @Test
    void aPartInAHundredIsToldOnlyWhereBothSidesAre() {
        var kept = List.of(
                new Kept("ref_answer", DeadlineStatus.MET, false, 30),
                new Kept("ref_answer", DeadlineStatus.PASSED, true, 10),
                new Kept("ref_answer", DeadlineStatus.PASSED, false, 5),
                new Kept("ref_plan", DeadlineStatus.MET, false, 90));
        var table = WorkTables.clocks(List.copyOf(kept));
        assertThat(cell(table, "ref_answer", "in_time")).isEqualTo(new Shown(30));
        assertThat(cell(table, "ref_answer", "late")).isEqualTo(new Shown(15));
        assertThat(cell(table, "ref_answer", "percent")).isEqualTo(new Shown(67));
        assertThat(cell(table, "ref_answer", "owed")).isEqualTo(Shown.HIDDEN);
        assertThat(cell(table, "ref_plan", "percent"))
                .as("nobody late: that would tell of each")
                .isEqualTo(Shown.HIDDEN);
    }

    private static Stream<Passed> passed(ShareStatus status, int number) {
        return Stream.generate(
                        () -> new Passed("legal_aid", "KZ-SHELTER-1", "consent", status, BEGAN, BEGAN.plusSeconds(60)))
                .limit(number);
    }

    @Test
    void offersAreToldByWhatBecameOfThem() {
        var sent = Stream.of(
                        passed(ShareStatus.ACCEPTED, 20), passed(ShareStatus.REJECTED, 12), passed(ShareStatus.SEEN, 3))
                .flatMap(each -> each)
                .toList();
        var flow = WorkTables.flow(sent, List.of());
        assertThat(cell(flow, "accepted", "sent")).isEqualTo(new Shown(20));
        assertThat(cell(flow, "seen", "sent")).isEqualTo(Shown.HIDDEN);
        assertThat(cell(flow, "accepted", "received")).isEqualTo(Shown.HIDDEN);
        assertThat(cell(WorkTables.services(sent), "legal_aid", "taken"))
                .as("who is done would be the sum less who is accepted")
                .isEqualTo(Shown.HIDDEN);
        assertThat(cell(WorkTables.receivers(sent), "KZ-SHELTER-1", "not_taken"))
                .isEqualTo(Shown.HIDDEN);
        assertThat(cell(WorkTables.grounds(sent), "override", "files")).isEqualTo(Shown.HIDDEN);
    }

    @Test
    void offersAreToldByServiceAndReceiverWhereTheirSumTellsNoStatus() {
        var sent = Stream.of(
                        passed(ShareStatus.ACCEPTED, 20),
                        passed(ShareStatus.DONE, 15),
                        passed(ShareStatus.OFFERED, 12),
                        passed(ShareStatus.SEEN, 12),
                        passed(ShareStatus.REJECTED, 6),
                        passed(ShareStatus.REVOKED, 6))
                .flatMap(each -> each)
                .toList();
        assertThat(cell(WorkTables.services(sent), "legal_aid", "taken")).isEqualTo(new Shown(35));
        assertThat(cell(WorkTables.receivers(sent), "KZ-SHELTER-1", "not_taken"))
                .isEqualTo(new Shown(35));
    }

    private static Stream<Decided> decided(String stage, String outcome, int number) {
        return Stream.generate(() -> new Decided(stage, outcome, BEGAN, BEGAN, 0L, false, 0L))
                .limit(number);
    }

    private static long count(List<Passed> sent, ShareStatus status) {
        return sent.stream().filter(each -> each.status() == status).count();
    }

    /** What one table hides is not what another tells less what the first shows. */
    @Test
    void noTableTellsWhatAnotherOfTheSamePageHides() {
        var lot = new Random(20261211);
        for (int round = 0; round < 100; round++) {
            var sent = Stream.of(ShareStatus.values())
                    .flatMap(status -> passed(status, lot.nextInt(30)))
                    .toList();
            var decisions = WorkTables.decisions(Stream.of("yes", "no")
                    .flatMap(outcome -> decided("presumed", outcome, lot.nextInt(30)))
                    .toList());
            var closed = Stream.of(10, 60, 100, 200)
                    .flatMap(days -> Stream.generate(() -> days(days)).limit(lot.nextInt(30)))
                    .toList();
            var open = WorkTables.open(closed);
            var untold = WorkSums.untold(decisions, open, sent, List.of());
            assertThat(untold.contains("closed")).isEqualTo(open.hidden() > 0);
            assertThat(untold.contains("presumed"))
                    .isEqualTo(Stream.of("presumed_yes", "presumed_no")
                            .anyMatch(code -> cell(decisions, code, "files").hidden()));
            assertThat(cell(WorkTables.times(Map.of("closed", closed), untold), "closed", "files")
                            .hidden())
                    .isEqualTo(open.hidden() > 0);
            tellsNoStatus(sent, untold);
        }
    }

    private static void tellsNoStatus(List<Passed> sent, Set<String> untold) {
        var few = Stream.of(ShareStatus.ACCEPTED, ShareStatus.DONE)
                .filter(status -> count(sent, status) < Suppression.LEAST)
                .count();
        if (few == 1) {
            assertThat(untold).contains("answered_there");
            assertThat(cell(WorkTables.receivers(sent), "KZ-SHELTER-1", "taken"))
                    .isEqualTo(Shown.HIDDEN);
        }
        if (count(sent, ShareStatus.REJECTED) < Suppression.LEAST) {
            assertThat(untold).contains("answered_there");
        }
    }

    @Test
    void whoWantsNoDecisionAnyMoreIsOneOfTheEnds() {
        var decided = Stream.of("yes", "no", "withdrawn")
                .flatMap(end -> Stream.generate(() -> new Decided("conclusive", end, null, BEGAN, 0L, false, 0L))
                        .limit("withdrawn".equals(end) ? 15 : 20))
                .toList();
        var table = WorkTables.decisions(decided);
        assertThat(cell(table, "conclusive_withdrawn", "files")).isEqualTo(new Shown(15));
        assertThat(cell(table, "conclusive_no", "files")).isEqualTo(new Shown(20));
        assertThat(cell(table, "presumed_no", "files")).isEqualTo(Shown.HIDDEN);
    }

    @Test
    void loadIsToldInBandsAndNobodyByName() {
        var load = WorkTables.load(List.of(new Held("a", 9), new Held("b", 8), new Held("c", 35), new Held(null, 14)));
        assertThat(cell(load, "load_9", "files")).isEqualTo(new Shown(15));
        assertThat(cell(load, "load_more", "files")).isEqualTo(new Shown(35));
        assertThat(cell(load, "none", "files")).isEqualTo(new Shown(15));
        assertThat(cell(load, "load_19", "files")).isEqualTo(Shown.HIDDEN);
    }

    @Test
    void bandsEndWhereTheyAreSaidToEnd() {
        assertThat(Stream.of(0L, 30L, 31L, 90L, 91L, 180L, 181L).map(days -> DayBand.of(DayBand.OPEN, days)))
                .containsExactly("days_30", "days_30", "days_90", "days_90", "days_180", "days_180", "days_more");
        var first = LocalDate.of(2026, 7, 1);
        var periods = Stream.generate(() -> new Period(BEGAN, first, first.plusDays(30)))
                .limit(25);
        assertThat(cell(WorkTables.periods(periods.toList()), "length_45", "files"))
                .isEqualTo(new Shown(25));
    }
}
