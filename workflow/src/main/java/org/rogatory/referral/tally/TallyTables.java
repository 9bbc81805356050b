package org.rogatory.referral.tally;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.referral.tally.FigureTable.Line;
import org.rogatory.referral.tally.TallyMapping.Code;

/**
 * The sums of persons as tables that may be shown. All tables of a period are made at once, since each tells something
 * of the others; those of a year are made with its quarters, from which nothing may be found by subtraction either.
 */
final class TallyTables {

    private static final String DECLINED = TallyCell.DECLINED;

    private final TallyMapping mapping;
    private final FigurePeriod period;
    private final Map<String, Map<TallyCell, Long>> sums = new HashMap<>();

    private TallyTables(TallyMapping mapping, FigurePeriod period, Collection<TallySum> all) {
        this.mapping = mapping;
        this.period = period;
        all.forEach(sum -> sums.computeIfAbsent(sum.quarter(), quarter -> new HashMap<>())
                .merge(sum.cell(), sum.number(), Long::sum));
    }

    /** The tables of a period of which all is over. */
    static List<FigureTable> of(TallyMapping mapping, FigurePeriod period, Collection<TallySum> sums) {
        return new TallyTables(mapping, period, sums).tables();
    }

    private List<FigureTable> tables() {
        var shown = shown(quarters(), period.whole() ? found() : Map.of());
        var tables = new ArrayList<FigureTable>();
        TallySet.all().forEach(set -> tables.add(table(set, shown.getOrDefault(set, List.of()))));
        tables.add(declined());
        return List.copyOf(tables);
    }

    private List<String> quarters() {
        return period.quarters().stream().map(TallyQuarter::key).toList();
    }

    /** What is shown of each set in these quarters, cell by cell; some are not for another reason. */
    private Map<TallySet, List<Shown>> shown(List<String> quarters, Map<TallySet, Set<Integer>> others) {
        var once = TallySet.all().stream().filter(TallySet::once).toList();
        var linked = Suppression.together(
                once.stream().map(set -> counts(set, quarters)).toList(),
                once.stream().map(set -> others.getOrDefault(set, Set.of())).toList());
        var shown = new HashMap<TallySet, List<Shown>>();
        for (var set : TallySet.all()) {
            shown.put(
                    set,
                    set.once()
                            ? linked.get(once.indexOf(set))
                            : Suppression.of(counts(set, quarters), others.getOrDefault(set, Set.of())));
        }
        return shown;
    }

    /** Cells of a year that would tell what its quarters hide. */
    private Map<TallySet, Set<Integer>> found() {
        var quarters = quarters().stream().map(quarter -> List.of(quarter)).toList();
        var shown = quarters.stream().map(quarter -> shown(quarter, Map.of())).toList();
        return TallySet.all().stream()
                .collect(Collectors.toMap(
                        set -> set,
                        set -> Suppression.found(
                                shown.stream()
                                        .map(cells -> cells.getOrDefault(set, List.of()))
                                        .toList(),
                                quarters.stream()
                                        .map(quarter -> counts(set, quarter))
                                        .toList())));
    }

    /** The cells of a set, line by line. */
    private List<Long> counts(TallySet set, List<String> quarters) {
        return codes(set.dimension())
                .flatMap(code -> seconds(set).map(second -> new TallyCell(set.key(), code, second)))
                .map(cell -> count(cell, quarters))
                .toList();
    }

    private long count(TallyCell cell, List<String> quarters) {
        return quarters.stream()
                .mapToLong(quarter -> sums.getOrDefault(quarter, Map.of()).getOrDefault(cell, 0L))
                .sum();
    }

    private Stream<String> codes(String dimension) {
        return mapping.find(dimension).stream()
                .flatMap(found -> found.codes().stream())
                .map(Code::key);
    }

    private Stream<String> seconds(TallySet set) {
        return set.second().map(this::codes).orElseGet(() -> Stream.of(""));
    }

    private FigureTable table(TallySet set, List<Shown> cells) {
        var two = set.second().isPresent();
        var columns = two ? seconds(set).toList() : List.of(FigureTable.FILES);
        var width = columns.size();
        var codes = codes(set.dimension()).toList();
        var lines = new ArrayList<Line>();
        var unknown = new ArrayList<Shown>();
        for (int at = 0; at < codes.size(); at++) {
            var line = cells.subList(at * width, (at + 1) * width);
            lines.add(new Line(codes.get(at), two ? with(line, Suppression.sum(line)) : line));
            if (Code.isUnknown(codes.get(at))) {
                unknown.addAll(line);
            }
        }
        return new FigureTable(
                set.key(),
                two
                        ? Stream.concat(columns.stream(), Stream.of(FigureTable.ALL))
                                .toList()
                        : columns,
                lines,
                Suppression.sum(unknown));
    }

    private static List<Shown> with(List<Shown> cells, Shown sum) {
        return Stream.concat(cells.stream(), Stream.of(sum)).toList();
    }

    /** Who declined everything stands by himself: of him nothing else is known. A year tells no hidden quarter. */
    private FigureTable declined() {
        var cell = new TallyCell(DECLINED, FigureTable.ALL, "");
        var hidden = quarters().stream()
                .map(quarter -> count(cell, List.of(quarter)))
                .filter(count -> count < Suppression.LEAST)
                .toList();
        var number = count(cell, quarters());
        var cells = Suppression.found(hidden) ? List.of(Shown.HIDDEN) : Suppression.of(List.of(number));
        var line = new Line(DECLINED, cells);
        return new FigureTable(DECLINED, List.of(FigureTable.FILES), List.of(line), Shown.HIDDEN);
    }

    /** How many files were counted, in words that are wide enough. */
    static CountedBand counted(FigurePeriod period, Collection<TallySum> sums) {
        var quarters = period.quarters().stream().map(TallyQuarter::key).toList();
        return CountedBand.of(sums.stream()
                .filter(sum -> sum.cell().equals(TallyCell.COUNTED) && quarters.contains(sum.quarter()))
                .mapToLong(TallySum::number)
                .sum());
    }
}
