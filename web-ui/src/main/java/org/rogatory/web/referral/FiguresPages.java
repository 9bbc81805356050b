package org.rogatory.web.referral;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rogatory.referral.tally.FigurePeriod;
import org.rogatory.referral.tally.FigureReport;
import org.rogatory.referral.tally.FigureTable;
import org.rogatory.referral.tally.Shown;
import org.rogatory.referral.tally.TallyMapping;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** Figures of referral in the reader's words. */
@Component
class FiguresPages {

    /** The table of offers by what was asked for. */
    static final String SERVICES = "services";

    private static final String TEXTS = "referral.figures.";
    private static final String RECEIVERS = "receivers";
    private static final String NONE = "none";
    private static final Set<String> PERCENT = Set.of("percent");

    private final TallyMapping mapping;
    private final SharePages shares;
    private final CaseWords caseWords;
    private final Words words;

    FiguresPages(TallyMapping mapping, SharePages shares, CaseWords caseWords, Words words) {
        this.mapping = mapping;
        this.shares = shares;
        this.caseWords = caseWords;
        this.words = words;
    }

    List<FigureSection> people(FigureReport report, Locale reader) {
        return report.people().stream()
                .map(table -> section(table, note(report, table), reader))
                .toList();
    }

    /** What is to be known about a table of persons. */
    String note(FigureReport report, FigureTable table) {
        return note("note.people", table) + " " + version(String.join(", ", report.mappings()));
    }

    /** What is to be known about a table of work. */
    String note(FigureTable table) {
        return note("note.work", table);
    }

    /** The tables of work in which there is anything at all. */
    static Stream<FigureTable> told(FigureReport report) {
        return report.work().stream().filter(table -> !table.lines().isEmpty());
    }

    private String version(String versions) {
        return words.text(TEXTS + "version", versions.isEmpty() ? mapping.version() : versions);
    }

    List<FigureSection> work(FigureReport report, Locale reader) {
        return told(report).map(table -> section(table, note(table), reader)).toList();
    }

    /** How much is not shown, and of how many nothing is known. */
    private String note(String key, FigureTable table) {
        var hidden = words.text(TEXTS + key, String.valueOf(table.hidden()), String.valueOf(table.cells()));
        var unanswered = words.text(TEXTS + "unanswered." + table.key(), text("", table.unanswered()));
        return unanswered.startsWith(TEXTS) ? hidden : hidden + " " + unanswered;
    }

    private FigureSection section(FigureTable table, String note, Locale reader) {
        var columns = table.columns().stream().map(this::column).toList();
        var titles = Stream.concat(Stream.of(words.text(TEXTS + "first." + kind(table))), columns.stream())
                .toList();
        var lines = table.lines().stream()
                .map(line -> new FigureSection.Line(
                        label(table, line.code(), reader), cells(table.columns(), columns, line.cells())))
                .toList();
        return new FigureSection(table.key(), words.text(TEXTS + "table." + table.key()), titles, lines, note);
    }

    private static String kind(FigureTable table) {
        return switch (table.key()) {
            case RECEIVERS, SERVICES -> table.key();
            default -> "what";
        };
    }

    private List<FigureSection.Cell> cells(List<String> codes, List<String> titles, List<Shown> cells) {
        return IntStream.range(0, cells.size())
                .mapToObj(at -> new FigureSection.Cell(
                        titles.get(at),
                        text(codes.get(at), cells.get(at)),
                        cells.get(at).hidden()))
                .toList();
    }

    /** A number is told as it is; one that is not told says so, and looks like no empty cell. */
    String text(String column, Shown shown) {
        if (shown.hidden()) {
            return words.text(TEXTS + "hidden");
        }
        return shown.number() + (PERCENT.contains(column) ? " %" : "");
    }

    String column(String code) {
        return coded(code).isEmpty() ? words.text(TEXTS + "column." + code) : coded(code);
    }

    private String coded(String code) {
        return mapping.code(code)
                .map(found -> found.label().in(words.language()))
                .orElse("");
    }

    String label(FigureTable table, String code, Locale reader) {
        var coded = coded(code);
        if (!coded.isEmpty()) {
            return coded;
        }
        if (NONE.equals(code)) {
            return words.text(TEXTS + "row.none");
        }
        return switch (table.key()) {
            case RECEIVERS -> caseWords.authority(code, reader);
            case SERVICES -> shares.service(code);
            default -> words.text(TEXTS + "row." + code);
        };
    }

    /** A period as the reader calls it. */
    String period(FigurePeriod period) {
        var first = period.quarters().get(0);
        var year = String.valueOf(first.year());
        return period.whole()
                ? words.text(TEXTS + "year", year)
                : words.text(TEXTS + "quarter", String.valueOf(first.number()), year);
    }
}
