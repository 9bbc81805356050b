package org.rogatory.web.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.ItemResult;
import org.rogatory.identity.Officer;
import org.rogatory.mla.item.AssistanceItems;
import org.rogatory.mla.item.ItemView;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The table in which the other State's answer is written down, item by item. */
@Component
class ActResults {

    private static final Pattern RESULT = Pattern.compile("results\\[(\\d+)]\\.(\\w+)");

    private final AssistanceItems items;
    private final CaseWords caseWords;
    private final Words words;

    ActResults(AssistanceItems items, CaseWords caseWords, Words words) {
        this.items = items;
        this.caseWords = caseWords;
        this.words = words;
    }

    /** One item, with what was typed about it. */
    record Line(
            int number,
            String title,
            String outcome,
            @Nullable String result,
            @Nullable String conditions,
            @Nullable LocalDate until) {}

    List<Line> lines(CaseFile file, ActJson typed, Officer officer) {
        var reader = LocaleContextHolder.getLocale();
        return items.of(file.caseRef(), AccessScope.of(officer)).stream()
                .map(item -> line(item, typed, reader))
                .toList();
    }

    /** What was typed into the table: a row for each item of which something was told. */
    List<Row> typed(CaseFile file, ActJson typed, Officer officer) {
        var outcomes = outcomes(LocaleContextHolder.getLocale()).stream()
                .collect(Collectors.toMap(Option::value, Option::label));
        return lines(file, typed, officer).stream()
                .filter(line ->
                        told(typed, line.number()).filter(ActResults::filled).isPresent())
                .map(line -> new Row(line.title(), said(line, outcomes)))
                .toList();
    }

    private static boolean filled(ItemResult told) {
        var words = Stream.of(told.outcome(), told.result(), told.conditions());
        return told.until() != null || !words.allMatch(ActResults::blank);
    }

    /** Notes each item of which something was typed but not what came of it: without that nothing of it is kept. */
    void demandOutcomes(CaseFile file, ActJson typed, Officer officer, FormErrors errors) {
        if (told(typed).noneMatch(ActResults::unsaid)) {
            return;
        }
        var lines = lines(file, typed, officer);
        for (var at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            if (told(typed, line.number()).filter(ActResults::unsaid).isPresent()) {
                errors.named("results[" + at + "].outcome", line.title(), words.text("cases.result.unsaid"));
            }
        }
    }

    /**
     * The field of the table for a field of the act, which has no row where nothing was told. What the table does not
     * ask is told at what came of the item.
     */
    static String place(ActJson typed, String field) {
        var named = RESULT.matcher(field);
        if (!named.matches()) {
            return field;
        }
        var rows = told(typed).toList();
        var row = IntStream.range(0, rows.size())
                .filter(each -> !blank(rows.get(each).outcome()))
                .skip(Integer.parseInt(named.group(1)))
                .findFirst();
        var asked = "until".equals(named.group(2)) ? "until" : "outcome";
        return row.isPresent() ? "results[" + row.getAsInt() + "]." + asked : "results";
    }

    private static boolean unsaid(ItemResult told) {
        return blank(told.outcome()) && filled(told);
    }

    private String said(Line line, Map<String, String> outcomes) {
        var until = line.until();
        return Stream.of(
                        named("outcome", outcomes.getOrDefault(line.outcome(), line.outcome())),
                        named("result", line.result()),
                        named("conditions", line.conditions()),
                        named("until", until == null ? null : words.date(until)))
                .filter(told -> !told.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String named(String column, @Nullable String value) {
        return blank(value) ? "" : words.text("cases.result." + column) + ": " + value;
    }

    private static boolean blank(@Nullable String value) {
        return value == null || value.isBlank();
    }

    /** Nothing is chosen beforehand: what came of an item is said by who has read the answer. */
    private Line line(ItemView item, ActJson typed, Locale reader) {
        var title = item.number() + ". " + caseWords.label("assistance_types", item.type(), reader);
        var told = told(typed, item.number());
        if (told.isPresent()) {
            var result = told.get();
            return new Line(
                    item.number(), title, result.outcome(), result.result(), result.conditions(), result.until());
        }
        return new Line(item.number(), title, "", null, null, null);
    }

    private static Optional<ItemResult> told(ActJson typed, int number) {
        return told(typed).filter(result -> result.number() == number).findFirst();
    }

    private static Stream<ItemResult> told(ActJson typed) {
        return Optional.ofNullable(typed.results()).orElse(List.of()).stream();
    }

    /** What can come of an item; the first choice says that the answer does not speak of it. */
    List<Option> outcomes(Locale reader) {
        var outcomes = new ArrayList<Option>();
        outcomes.add(new Option("", words.text("cases.result.silent")));
        AssistanceItems.TOLD.forEach(
                outcome -> outcomes.add(new Option(outcome, caseWords.label("statuses.item", outcome, reader))));
        return outcomes;
    }
}
