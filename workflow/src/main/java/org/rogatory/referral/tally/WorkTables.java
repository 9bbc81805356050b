package org.rogatory.referral.tally;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.deadlines.DeadlineStatus;
import org.rogatory.referral.share.ShareStatus;
import org.rogatory.referral.tally.FigureRepository.Decided;
import org.rogatory.referral.tally.FigureRepository.Held;
import org.rogatory.referral.tally.FigureRepository.Kept;
import org.rogatory.referral.tally.FigureRepository.Passed;
import org.rogatory.referral.tally.FigureRepository.Period;
import org.rogatory.referral.tally.FigureRepository.Spell;
import org.rogatory.referral.tally.FigureTable.Line;

/** What the work of an organisation adds up to, as tables that may be shown. */
final class WorkTables {

    /** The clocks that figures tell of, in the order of the work. */
    static final List<String> CLOCKS = List.of(
            "ref_contact_referral",
            "ref_child_alert",
            "ref_answer",
            "ref_presumed",
            "ref_assessment",
            "ref_plan",
            "ref_plan_review",
            "ref_conclusive",
            "ref_closing");

    private static final String NONE = "none";
    private static final List<String> GROUNDS = List.of("consent", "child", "override");
    private static final List<String> DECISIONS =
            List.of("presumed_yes", "presumed_no", "conclusive_yes", "conclusive_no", "conclusive_withdrawn");
    private static final long HUNDRED = 100;

    private WorkTables() {}

    /**
     * How long something takes: each line by itself.
     *
     * @param untold lines of which it is not told how many there are
     */
    static FigureTable times(Map<String, List<Spell>> spells, Set<String> untold) {
        var lines = new ArrayList<Line>();
        var open = 0L;
        for (var each : spells.entrySet()) {
            var ended = each.getValue().stream()
                    .filter(spell -> spell.ended() != null)
                    .map(spell -> Duration.between(spell.began(), Objects.requireNonNull(spell.ended())))
                    .toList();
            open += each.getValue().size() - ended.size();
            var shown = Spread.of(ended).shown();
            lines.add(new Line(each.getKey(), untold.contains(each.getKey()) ? unnumbered(shown) : shown));
        }
        return new FigureTable("times", List.of(FigureTable.FILES, "median", "most"), lines, one(open));
    }

    /** The same without how many there are. */
    private static List<Shown> unnumbered(List<Shown> shown) {
        return Stream.concat(Stream.of(Shown.HIDDEN), shown.stream().skip(1)).toList();
    }

    static Shown one(long number) {
        return Suppression.of(List.of(number)).get(0);
    }

    /** What was done in time, and what is late still. */
    static FigureTable clocks(Collection<Kept> kept) {
        var lines = CLOCKS.stream().map(rule -> clock(rule, kept)).toList();
        var running = sum(kept, each -> each.getStatus() == DeadlineStatus.RUNNING);
        return new FigureTable("clocks", List.of("in_time", "late", "percent", "owed"), lines, one(running));
    }

    private static Line clock(String rule, Collection<Kept> kept) {
        var ofRule = kept.stream().filter(each -> rule.equals(each.getRule())).toList();
        var met = sum(ofRule, each -> each.getStatus() == DeadlineStatus.MET);
        var passed = sum(ofRule, each -> each.getStatus() == DeadlineStatus.PASSED);
        var shown = Suppression.of(List.of(met, passed));
        var owed = one(sum(ofRule, Kept::getOwed));
        return new Line(rule, List.of(shown.get(0), shown.get(1), percent(shown), owed));
    }

    private static long sum(Collection<Kept> kept, Predicate<Kept> which) {
        return kept.stream().filter(which).mapToLong(Kept::getNumber).sum();
    }

    /** What the first is of both, made of what is shown. */
    static Shown percent(List<Shown> shown) {
        var all = Suppression.sum(shown);
        return all.hidden() || all.number() == 0
                ? Shown.HIDDEN
                : new Shown(Math.round((double) shown.get(0).number() * HUNDRED / all.number()));
    }

    /** What became of what was offered, to others and to us. */
    static FigureTable flow(Collection<Passed> sent, Collection<Passed> received) {
        var statuses = Stream.of(ShareStatus.values()).map(ShareStatus::key).toList();
        var ours = numbers(statuses, sent, passed -> passed.status().key());
        var theirs = numbers(statuses, received, passed -> passed.status().key());
        var waiting = Stream.concat(sent.stream(), received.stream())
                .filter(passed -> passed.status().pending())
                .count();
        return beside("flow", List.of("sent", "received"), List.of(ours, theirs), one(waiting));
    }

    /** By what was asked for. */
    static FigureTable services(Collection<Passed> sent) {
        return taken("services", sent, WorkTables::service);
    }

    /** What was asked for, if anything was. */
    static String service(Passed passed) {
        return passed.service() == null ? NONE : passed.service();
    }

    /** By whom it was offered to. */
    static FigureTable receivers(Collection<Passed> sent) {
        return taken("receivers", sent, Passed::other);
    }

    private static FigureTable taken(String key, Collection<Passed> sent, Function<Passed, String> by) {
        var codes = sent.stream().map(by).distinct().sorted().toList();
        var left = sent.stream().filter(passed -> passed.status().left()).toList();
        var others = sent.stream().filter(passed -> !passed.status().left()).toList();
        var taken = cells(numbers(codes, left, by), WorkSums.told(sent, ShareStatus::left));
        var notTaken = cells(numbers(codes, others, by), WorkSums.notTaken(sent));
        var columns = new Columns(List.of("taken", "not_taken"), List.of(taken, notTaken));
        return table(key, columns, codes, Shown.HIDDEN);
    }

    /** A column; all of it is shown only where its sum is told. */
    private static List<Shown> cells(Map<String, Long> numbers, boolean told) {
        var counts = List.copyOf(numbers.values());
        return told ? Suppression.of(counts) : Suppression.unsummed(counts);
    }

    /** On which ground people were passed on. */
    static FigureTable grounds(Collection<Passed> sent) {
        var cells = cells(numbers(GROUNDS, sent, Passed::ground), WorkSums.all(sent));
        return table("grounds", new Columns(List.of(FigureTable.FILES), List.of(cells)), GROUNDS, Shown.HIDDEN);
    }

    /** What was decided, and how many want no decision any more. */
    static FigureTable decisions(Collection<Decided> decided) {
        return plain("decisions", numbers(DECISIONS, decided, each -> each.stage() + "_" + each.outcome()));
    }

    /** Whether those who were presumed victims had a period to recover and reflect. */
    static FigureTable reflection(Collection<Decided> decided) {
        var presumed = decided.stream()
                .filter(each -> "presumed".equals(each.stage()) && "yes".equals(each.outcome()))
                .toList();
        var with = presumed.stream().filter(each -> each.periods() > 0).count();
        var shown = Suppression.of(List.of(with, presumed.size() - with));
        var line = new Line("presumed_yes", List.of(shown.get(0), shown.get(1), percent(shown)));
        return new FigureTable("reflection", List.of("with", "without", "percent"), List.of(line), Shown.HIDDEN);
    }

    /** How long those periods are. */
    static FigureTable periods(Collection<Period> periods) {
        return plain(
                "periods",
                numbers(
                        DayBand.keys(DayBand.PERIODS),
                        periods,
                        each -> DayBand.of(DayBand.PERIODS, ChronoUnit.DAYS.between(each.from(), each.to()))));
    }

    /** How long files were open that were closed. */
    static FigureTable open(Collection<Spell> closed) {
        return plain(
                "open",
                numbers(
                        DayBand.keys(DayBand.OPEN),
                        closed,
                        each -> DayBand.of(
                                DayBand.OPEN,
                                Duration.between(each.began(), Objects.requireNonNull(each.ended()))
                                        .toDays())));
    }

    /** Open files, by how many the person answers for who has them. */
    static FigureTable load(Collection<Held> held) {
        var numbers = new LinkedHashMap<String, Long>();
        DayBand.keys(DayBand.LOAD).forEach(band -> numbers.put(band, 0L));
        numbers.put(NONE, 0L);
        held.forEach(each -> numbers.merge(
                each.getOwner() == null ? NONE : DayBand.of(DayBand.LOAD, each.getNumber()),
                each.getNumber(),
                Long::sum));
        return plain("load", numbers);
    }

    static <T> Map<String, Long> numbers(List<String> codes, Collection<T> all, Function<T, String> by) {
        var counted = all.stream().collect(Collectors.groupingBy(by, Collectors.counting()));
        var numbers = new LinkedHashMap<String, Long>();
        codes.forEach(code -> numbers.put(code, counted.getOrDefault(code, 0L)));
        return numbers;
    }

    static FigureTable plain(String key, Map<String, Long> numbers) {
        return beside(key, List.of(FigureTable.FILES), List.of(numbers), Shown.HIDDEN);
    }

    /** Columns beside each other, which add up to nothing. */
    private static FigureTable beside(
            String key, List<String> columns, List<Map<String, Long>> numbers, Shown unanswered) {
        var shown = numbers.stream().map(column -> cells(column, true)).toList();
        return table(
                key, new Columns(columns, shown), List.copyOf(numbers.get(0).keySet()), unanswered);
    }

    /** The cells of a table, column by column. */
    private record Columns(List<String> names, List<List<Shown>> shown) {}

    private static FigureTable table(String key, Columns columns, List<String> codes, Shown unanswered) {
        var lines = new ArrayList<Line>();
        for (int at = 0; at < codes.size(); at++) {
            var line = at;
            lines.add(new Line(
                    codes.get(at),
                    columns.shown().stream().map(column -> column.get(line)).toList()));
        }
        return new FigureTable(key, columns.names(), lines, unanswered);
    }
}
