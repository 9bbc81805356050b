package org.rogatory.web.transfer;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.transfer.sentence.Eligibility;
import org.rogatory.transfer.sentence.ReportView;
import org.rogatory.transfer.sentence.SentenceView;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.SentenceWords;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** The sentence in the reader's words: a table that can be counted again by hand, the conditions, and the reports. */
@Component
class SentencePages {

    /** The marks of a condition: of a status chip, and its icon. */
    private static final Map<String, List<String>> MARKS = Map.of(
            "met", List.of("done", "done"),
            "not_met", List.of("bad", "error"),
            "unknown", List.of("wait", "question"),
            "ask", List.of("wait", "question"));

    private static final Pattern MONTHS = Pattern.compile("(\\d{1,3}) months?");

    private static final List<String> OTHER = List.of("plain", "question");

    private final SentenceWords sentences;
    private final Words words;

    SentencePages(SentenceWords sentences, Words words) {
        this.sentences = sentences;
        this.words = words;
    }

    /** A line of the calculation, with what the request tells where it tells it. */
    record SheetLine(String label, String counted, @Nullable String told, boolean differs) {}

    /**
     * A condition of the transfer.
     *
     * @param source where it is written; what is not known is asked of the central authority
     */
    record Condition(
            String label,
            String state,
            String tone,
            String icon,
            String source,
            @Nullable String number) {}

    /** A report on the sentence, the newest first. */
    record ReportLine(
            String what, String day, String whose, @Nullable String text) {}

    List<SheetLine> sheet(SentenceView view) {
        var rows = sentences.rows(view.sheet());
        return rows.stream().map(row -> line(row, view)).toList();
    }

    private SheetLine line(Row row, SentenceView view) {
        var end = view.toldEnd();
        if (row.label().equals(words.text("transfer.sheet.end")) && end != null) {
            return new SheetLine(
                    row.label(),
                    row.value(),
                    words.date(end),
                    !end.equals(view.sheet().end()));
        }
        var days = view.toldServedDays();
        if (row.label().equals(words.text("transfer.sheet.served")) && days != null) {
            return new SheetLine(
                    row.label(),
                    row.value(),
                    words.count("transfer.days", days),
                    days != view.sheet().servedDays());
        }
        var months = view.toldMonths();
        if (row.label().equals(words.text("transfer.sheet.remaining")) && months != null) {
            return new SheetLine(
                    row.label(),
                    row.value(),
                    words.count("transfer.months", months),
                    months != view.sheet().remainingMonths());
        }
        return new SheetLine(row.label(), row.value(), null, false);
    }

    /** In what the request and the calculation differ: neither is right by itself. */
    List<String> differing(SentenceView view) {
        return view.differences().stream()
                .map(code -> words.text("transfer.difference." + code))
                .toList();
    }

    List<Condition> conditions(List<Eligibility> conditions) {
        return conditions.stream().map(this::condition).toList();
    }

    private Condition condition(Eligibility eligibility) {
        var marks = MARKS.getOrDefault(eligibility.state(), OTHER);
        return new Condition(
                words.text("transfer.condition." + eligibility.key()),
                words.text("transfer.state." + eligibility.state()),
                marks.get(0),
                marks.get(1),
                source(eligibility),
                number(eligibility.number()));
    }

    /** Where it is written, and whom to ask where that is not sure. */
    private String source(Eligibility eligibility) {
        var asked = "ask".equals(eligibility.state()) ? words.text("transfer.ask") : "";
        var source = eligibility.source();
        if (source == null) {
            return asked.isEmpty() ? words.text("transfer.source.file") : asked;
        }
        var key = "transfer.source." + source;
        var part = words.text(key);
        var told = part.equals(key) ? words.citation(source) : part;
        return asked.isEmpty() ? told : told + ". " + asked;
    }

    /** What an instrument asks for, as the reader counts; anything else as it is told. */
    private @Nullable String number(@Nullable String told) {
        var months = MONTHS.matcher(String.valueOf(told));
        return months.matches() ? words.count("transfer.months", Long.parseLong(months.group(1))) : told;
    }

    /** What was written in words may name people. */
    List<ReportLine> reports(List<ReportView> reports, Officer officer) {
        return reports.stream()
                .map(report -> new ReportLine(
                        words.text("transfer.report." + report.kind()),
                        words.dateWithDay(report.happenedOn()),
                        words.text("transfer.report-by." + (report.ours() ? "ours" : "theirs")),
                        Roles.readsNames(officer) ? Objects.requireNonNullElse(report.text(), "") : null))
                .toList();
    }
}
