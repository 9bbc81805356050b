package org.rogatory.web.analytics;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.analytics.FileLine;
import org.rogatory.analytics.FileQuery;
import org.rogatory.analytics.Report;
import org.rogatory.analytics.Report.Traffic;
import org.rogatory.web.analytics.Section.Cell;
import org.rogatory.web.analytics.Section.Line;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.RouteView;
import org.rogatory.web.shared.StatusView;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** The files behind a number in the reader's words. */
@Component
class FilePages {

    private static final List<String> COLUMNS =
            List.of("case", "states", "reference", "numbers", "status", "counted", "ended", "outcome", "responsible");

    private final ReportPages pages;
    private final ReportSections sections;
    private final CaseWords caseWords;
    private final People people;
    private final Words words;

    FilePages(ReportPages pages, ReportSections sections, CaseWords caseWords, People people, Words words) {
        this.pages = pages;
        this.sections = sections;
        this.caseWords = caseWords;
        this.people = people;
        this.words = words;
    }

    /**
     * One file of a list.
     *
     * @param outcome how it ended and why, or null while it is open
     */
    record Shown(
            String reference,
            String title,
            RouteView route,
            @Nullable String numbers,
            StatusView status,
            String counted,
            String ended,
            @Nullable String outcome,
            @Nullable String responsible) {}

    List<Shown> lines(List<FileLine> found, Locale reader) {
        var names = people.names(found.stream().map(line -> line.file().owner()).toList());
        return found.stream().map(line -> shown(line, names, reader)).toList();
    }

    private Shown shown(FileLine line, People.Names names, Locale reader) {
        var file = line.file();
        var counted = line.countedOn();
        var ended = line.endedOn();
        return new Shown(
                file.caseRef(),
                caseWords.title(file, reader),
                caseWords.route(file, reader),
                caseWords.numbers(file),
                caseWords.status(file, reader),
                counted == null ? "" : words.date(counted),
                ended == null ? "" : words.date(ended),
                outcome(line, reader),
                file.owner() == null ? null : names.of(file.owner()));
    }

    private @Nullable String outcome(FileLine line, Locale reader) {
        var outcome = line.outcome();
        if (outcome == null) {
            return null;
        }
        return Stream.concat(
                        Stream.of(pages.outcome(outcome)),
                        line.reasons().stream().map(key -> pages.reason(key, reader)))
                .collect(Collectors.joining("; "));
    }

    private String reason(String key, Locale reader) {
        return FileQuery.NONE.equals(key) ? words.text("analytics.no-reason") : pages.reason(key, reader);
    }

    private String subject(String key, Locale reader) {
        return FileQuery.NONE.equals(key) ? words.text("analytics.no-subject") : sections.subject(key, reader);
    }

    /** What the list is of, in one line. */
    String told(FileQuery query, Locale reader) {
        var direction = query.outgoing();
        return Stream.of(
                        words.text("analytics.which." + query.which().name().toLowerCase(Locale.ROOT)),
                        direction == null ? "" : pages.direction(direction),
                        query.other().isEmpty() ? "" : caseWords.state(query.other(), reader),
                        query.form().isEmpty() ? "" : caseWords.label("forms", query.form(), reader),
                        query.subject().isEmpty() ? "" : subject(query.subject(), reader),
                        query.outcomes().stream().sorted().map(pages::outcome).collect(Collectors.joining(", ")),
                        query.reason().isEmpty() ? "" : reason(query.reason(), reader),
                        query.stage() == null
                                ? ""
                                : words.text("analytics.stage." + query.stage().key()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** The list as a table. */
    Section table(List<FileLine> found, Locale reader) {
        var titles = COLUMNS.stream()
                .map(column -> words.text("analytics.column." + column))
                .toList();
        var lines = lines(found, reader).stream()
                .map(shown -> new Line(Stream.of(
                                shown.title(),
                                shown.route().cell(),
                                shown.reference(),
                                given(shown.numbers()),
                                shown.status().label(),
                                shown.counted(),
                                shown.ended(),
                                given(shown.outcome()),
                                given(shown.responsible()))
                        .map(Cell::words)
                        .toList()))
                .toList();
        return new Section("files", "", titles, lines);
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** The States of the report, each with its reference. */
    List<Option> states(Report report, ReportFilter period, Locale reader) {
        return report.traffic().stream()
                .map(Traffic::otherState)
                .distinct()
                .map(state -> new Option(
                        period.address(ReportFilter.PATH + "/states/" + state).toUriString(),
                        caseWords.state(state, reader)))
                .sorted(Option.byLabel(reader))
                .toList();
    }
}
