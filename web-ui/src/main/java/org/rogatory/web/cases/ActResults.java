package org.rogatory.web.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.ItemResult;
import org.rogatory.identity.Officer;
import org.rogatory.mla.item.AssistanceItems;
import org.rogatory.mla.item.ItemView;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The table in which the other State's answer is written down, item by item. */
@Component
class ActResults {

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
            @Nullable String conditions) {}

    List<Line> lines(CaseFile file, String verb, ActJson typed, Officer officer) {
        var reader = LocaleContextHolder.getLocale();
        return items.of(file.caseRef(), AccessScope.of(officer)).stream()
                .map(item -> line(item, verb, typed, reader))
                .toList();
    }

    private Line line(ItemView item, String verb, ActJson typed, Locale reader) {
        var title = item.number() + ". " + caseWords.label("assistance_types", item.type(), reader);
        var told = told(typed, item.number());
        if (told.isPresent()) {
            var result = told.get();
            return new Line(item.number(), title, result.outcome(), result.result(), result.conditions());
        }
        var silent = "record_partial_answer".equals(verb) || items.ended(item.status());
        return new Line(item.number(), title, silent ? "" : AssistanceItems.TOLD.get(0), null, null);
    }

    private static Optional<ItemResult> told(ActJson typed, int number) {
        return Optional.ofNullable(typed.results()).orElse(List.of()).stream()
                .filter(result -> result.number() == number)
                .findFirst();
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
