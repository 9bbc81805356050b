package org.rogatory.web.analytics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rogatory.analytics.FileQuery.Which;
import org.rogatory.analytics.Outcome;
import org.rogatory.analytics.Report;
import org.rogatory.analytics.Report.Traffic;
import org.rogatory.identity.ReadingOrder;
import org.rogatory.web.analytics.Section.Cell;
import org.rogatory.web.analytics.Section.Line;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** The traffic of a report as tables: by State, by kind, by what is asked first. */
@Component
class ReportSections {

    private static final Set<Outcome> ANSWERED =
            EnumSet.of(Outcome.EXECUTED, Outcome.NEGATIVE, Outcome.ANSWERED, Outcome.PARTLY);
    private static final Set<Outcome> OTHERWISE =
            EnumSet.of(Outcome.FORWARDED, Outcome.NOTED, Outcome.WITHDRAWN, Outcome.DECEASED);
    private static final List<Set<Outcome>> ENDINGS =
            List.of(ANSWERED, EnumSet.of(Outcome.REFUSED), EnumSet.of(Outcome.RETURNED), OTHERWISE);
    private static final List<String> COLUMNS =
            List.of("direction", "begun", "answered", "refused", "returned", "otherwise", "open");

    private final CaseWords caseWords;
    private final Words words;

    ReportSections(CaseWords caseWords, Words words) {
        this.caseWords = caseWords;
        this.words = words;
    }

    /** By what lines are gathered: the key, its words, and the list of its files. */
    private record Dimension(
            String key, Function<Traffic, String> of, Function<String, String> label, Narrowing narrowed) {}

    /** Narrows a list to one key. */
    private interface Narrowing {
        FilesFilter to(FilesFilter list, String key);
    }

    List<Section> of(Report report, ReportFilter period, String state, Locale reader) {
        var list = new Source(report, period, state, reader);
        return Stream.of(
                        new Dimension(
                                "states", Traffic::otherState, key -> caseWords.state(key, reader), FilesFilter::with),
                        new Dimension(
                                "kinds",
                                Traffic::form,
                                key -> caseWords.label("forms", key, reader),
                                FilesFilter::ofForm),
                        new Dimension(
                                "subjects",
                                Traffic::subject,
                                key -> key.isEmpty() ? words.text("analytics.none") : subject(key, reader),
                                FilesFilter::about))
                .filter(dimension -> state.isEmpty() || !"states".equals(dimension.key()))
                .map(dimension -> section(list, dimension))
                .toList();
    }

    /** What is asked first: a kind of assistance, or a person, which the form of the request says. */
    String subject(String key, Locale reader) {
        return Stream.of("assistance_types", "forms")
                .map(list -> caseWords.label(list, key, reader))
                .filter(label -> !label.equals(key))
                .findFirst()
                .orElse(key);
    }

    /** What is counted, in which period and with which State its lists are, and who reads it. */
    private record Source(Report report, ReportFilter period, String state, Locale reader) {

        FilesFilter list(Which which, boolean outgoing) {
            return FilesFilter.of(period, which, outgoing).with(state.isEmpty() ? null : state);
        }
    }

    private Section section(Source source, Dimension dimension) {
        var lines = new ArrayList<Line>();
        for (var outgoing : List.of(false, true)) {
            var gathered = new TreeMap<String, List<Traffic>>();
            source.report().traffic().stream()
                    .filter(line -> line.outgoing() == outgoing)
                    .forEach(line -> gathered.computeIfAbsent(dimension.of().apply(line), key -> new ArrayList<>())
                            .add(line));
            gathered.entrySet().stream()
                    .sorted(Comparator.comparing(
                            entry -> dimension.label().apply(entry.getKey()), ReadingOrder.of(source.reader())))
                    .forEach(entry -> lines.add(line(source, dimension, outgoing, entry)));
            if (gathered.size() > 1) {
                var all = gathered.values().stream().flatMap(List::stream).toList();
                lines.add(total(source, outgoing, all));
            }
        }
        return new Section(
                dimension.key(), words.text("analytics.section." + dimension.key()), titles(dimension.key()), lines);
    }

    private List<String> titles(String key) {
        return Stream.concat(Stream.of(key), COLUMNS.stream())
                .map(column -> words.text("analytics.column." + column))
                .toList();
    }

    private Line line(Source source, Dimension dimension, boolean outgoing, Map.Entry<String, List<Traffic>> gathered) {
        var key = gathered.getKey();
        return numbers(
                dimension.label().apply(key),
                outgoing,
                gathered.getValue(),
                which -> dimension.narrowed().to(source.list(which, outgoing), key));
    }

    private Line total(Source source, boolean outgoing, List<Traffic> all) {
        return numbers(words.text("analytics.total"), outgoing, all, which -> source.list(which, outgoing));
    }

    private Line numbers(String label, boolean outgoing, List<Traffic> lines, Function<Which, FilesFilter> list) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.words(label));
        cells.add(Cell.words(words.text("analytics.direction." + (outgoing ? "outgoing" : "incoming"))));
        cells.add(Cell.number(lines.stream().mapToLong(Traffic::begun).sum(), address(list.apply(Which.BEGUN))));
        ENDINGS.forEach(outcomes -> cells.add(Cell.number(
                ended(lines, outcomes), address(list.apply(Which.ENDED).ended(outcomes.stream())))));
        cells.add(Cell.number(lines.stream().mapToLong(Traffic::open).sum(), address(list.apply(Which.OPEN))));
        return new Line(List.copyOf(cells));
    }

    private static long ended(List<Traffic> lines, Set<Outcome> outcomes) {
        return lines.stream()
                .flatMap(line -> Arrays.stream(Outcome.values())
                        .filter(outcomes::contains)
                        .map(outcome -> line.ended().getOrDefault(outcome, 0L)))
                .mapToLong(Long::longValue)
                .sum();
    }

    private static String address(FilesFilter filter) {
        return filter.address(FilesFilter.PATH);
    }
}
