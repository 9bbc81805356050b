package org.rogatory.web.analytics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rogatory.analytics.FileQuery;
import org.rogatory.analytics.FileQuery.Which;
import org.rogatory.analytics.Outcome;
import org.rogatory.analytics.Report;
import org.rogatory.law.ReturnReasons;
import org.rogatory.resolutions.ControlSummary;
import org.rogatory.web.analytics.Section.Cell;
import org.rogatory.web.analytics.Section.Line;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** All tables of a report in the reader's words. */
@Component
class ReportPages {

    private final ReportSections sections;
    private final CaseWords caseWords;
    private final People people;
    private final Words words;

    ReportPages(ReportSections sections, CaseWords caseWords, People people, Words words) {
        this.sections = sections;
        this.caseWords = caseWords;
        this.people = people;
        this.words = words;
    }

    /** The tables of a report; with one State only, those of that State. */
    List<Section> sections(Report report, ReportFilter period, String state, Locale reader) {
        var all = new ArrayList<Section>();
        all.add(control(report.control(), state));
        all.add(executors(report.control(), state));
        all.addAll(sections.of(report, period, state, reader));
        all.add(reasons(report, period, state, reader));
        all.add(times(report, period, state, reader));
        return List.copyOf(all);
    }

    private Section control(ControlSummary control, String state) {
        var line = new Line(List.of(
                Cell.words(words.text("analytics.control.files")),
                Cell.number(control.total(), controlled(state, "", "")),
                Cell.number(control.overdue(), controlled(state, "overdue", "true")),
                Cell.number(control.soon(), controlled(state, "within", String.valueOf(ControlSummary.SOON))),
                Cell.number(control.answered(), controlled(state, "answered", "true"))));
        return section("control", List.of("control", "controlled", "overdue", "soon", "waiting"), List.of(line));
    }

    private static String controlled(String state, String name, String value) {
        var page = UriComponentsBuilder.fromPath("/control");
        if (!state.isEmpty()) {
            page.queryParam("other", state);
        }
        if (!name.isEmpty()) {
            page.queryParam(name, value);
        }
        return page.encode().toUriString();
    }

    private Section executors(ControlSummary control, String state) {
        var names = people.names(control.executors().stream()
                .map(ControlSummary.Executor::officer)
                .toList());
        var lines = control.executors().stream()
                .map(executor -> executor(executor, names.of(executor.officer()), state))
                .toList();
        return section("executors", List.of("executor", "controlled", "overdue", "longest"), lines);
    }

    private static Line executor(ControlSummary.Executor executor, String name, String state) {
        var list = UriComponentsBuilder.fromUriString(controlled(state, "executor", executor.officer()));
        var all = list.toUriString();
        return new Line(List.of(
                Cell.words(name),
                Cell.number(executor.total(), all),
                Cell.number(
                        executor.overdue(), list.queryParam("overdue", "true").toUriString()),
                Cell.figure(String.valueOf(executor.longest()))));
    }

    private Section reasons(Report report, ReportFilter period, String state, Locale reader) {
        var lines = report.reasons().stream()
                .map(reason -> reason(
                        reason,
                        FilesFilter.of(period, Which.ENDED, reason.outgoing()).with(state.isEmpty() ? null : state),
                        reader))
                .toList();
        return section("reasons", List.of("outcome", "direction", "reason", "files"), lines);
    }

    private Line reason(Report.Reason reason, FilesFilter list, Locale reader) {
        var files = list.ended(Stream.of(reason.outcome())).because(reason.key());
        return new Line(List.of(
                Cell.words(outcome(reason.outcome())),
                Cell.words(direction(reason.outgoing())),
                Cell.words(reason(reason.key(), reader)),
                Cell.number(reason.number(), files.address(FilesFilter.PATH))));
    }

    String reason(String key, Locale reader) {
        if (key.isEmpty() || FileQuery.NONE.equals(key)) {
            return words.text("analytics.none");
        }
        if (key.equals(ReturnReasons.INTERNAL)) {
            return words.text("analytics.reason.internal");
        }
        return Stream.of("return_reasons", "refusal_grounds")
                .map(list -> caseWords.label(list, key, reader))
                .filter(label -> !label.equals(key))
                .findFirst()
                .orElse(key);
    }

    String outcome(Outcome outcome) {
        return words.text("analytics.outcome." + outcome.key());
    }

    String direction(boolean outgoing) {
        return words.text("analytics.direction." + (outgoing ? "outgoing" : "incoming"));
    }

    private Section times(Report report, ReportFilter period, String state, Locale reader) {
        var lines = report.times().stream()
                .map(time -> new Line(List.of(
                        Cell.words(words.text("analytics.stage." + time.stage().key())),
                        Cell.words(direction(time.outgoing())),
                        Cell.number(
                                time.number(),
                                FilesFilter.of(period, Which.STAGE, time.outgoing())
                                        .with(state.isEmpty() ? null : state)
                                        .left(time.stage())
                                        .address(FilesFilter.PATH)),
                        Cell.figure(String.format(reader, "%.1f", time.average())),
                        Cell.figure(String.valueOf(time.median())))))
                .toList();
        return section("times", List.of("stage", "direction", "files", "average", "median"), lines);
    }

    private Section section(String key, List<String> columns, List<Line> lines) {
        return new Section(
                key,
                words.text("analytics.section." + key),
                columns.stream()
                        .map(column -> words.text("analytics.column." + column))
                        .toList(),
                lines);
    }
}
