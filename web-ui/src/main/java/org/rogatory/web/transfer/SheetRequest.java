package org.rogatory.web.transfer;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.law.ReferenceData;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.DueWords;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.SourceWords;
import org.rogatory.web.shared.SummaryRows;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What a court has to know of a request for a transfer: who asks, by which judgment and treaty, what is due next. */
@Component
class SheetRequest {

    private final Deadlines deadlines;
    private final ReferenceData law;
    private final SourceWords sources;
    private final DueWords dueWords;
    private final SummaryRows summary;
    private final CaseWords caseWords;
    private final Words words;

    SheetRequest(
            Deadlines deadlines,
            ReferenceData law,
            SourceWords sources,
            DueWords dueWords,
            SummaryRows summary,
            CaseWords caseWords,
            Words words) {
        this.deadlines = deadlines;
        this.law = law;
        this.sources = sources;
        this.dueWords = dueWords;
        this.summary = summary;
        this.caseWords = caseWords;
        this.words = words;
    }

    List<Row> rows(CaseFile file, JsonNode content, Locale reader) {
        return summary.rows()
                .add("state", caseWords.state(file.requesting(), reader))
                .add("kind", caseWords.title(file, reader))
                .add("numbers", caseWords.numbers(file))
                .add("status", caseWords.status(file, reader).label())
                .add("judgment", judgment(content.at("/transfer/judgment")))
                .add(
                        "final-on",
                        summary.day(content.at("/transfer/judgment/final_on").asString("")))
                .add("offences", offences(content, reader))
                .add("basis", basis(content, reader))
                .add("articles", content.path("articles").asString(""))
                .add("due", due(file, reader))
                .all();
    }

    /** Whose it is, its number, its day. */
    private String judgment(JsonNode told) {
        return Stream.of("by", "number", "date")
                .map(key -> told.path(key).asString(""))
                .filter(value -> !value.isEmpty())
                .map(summary::day)
                .collect(Collectors.joining(", "));
    }

    private List<String> offences(JsonNode content, Locale reader) {
        return content.path("offences")
                .valueStream()
                .map(offence -> Stream.of(
                                caseWords.label("offences", offence.path("key").asString(""), reader),
                                offence.path("national_article").asString(""))
                        .filter(told -> !told.isEmpty())
                        .collect(Collectors.joining(", ")))
                .toList();
    }

    private List<String> basis(JsonNode content, Locale reader) {
        return content.path("legal_basis")
                .valueStream()
                .map(id -> instrument(id.asString(""), reader))
                .toList();
    }

    /** Its name, and how sure the reference data are of what they know of it. */
    private String instrument(String id, Locale reader) {
        var label = caseWords.label("instruments", id, reader);
        var known = law.instruments().get(id);
        if (known == null) {
            return label;
        }
        var sure = sources.of(label, known.confidence(), List.of(), List.of()).confidence();
        return sure == null ? label : label + " (" + words.text("shared.confidence") + ": " + sure + ")";
    }

    /** The deadline that the page of the file shows, too; null where none runs. */
    private @Nullable String due(CaseFile file, Locale reader) {
        var next = deadlines.nextOf(List.of(file.caseRef()), deadline -> true).get(file.caseRef());
        return next == null ? null : due(next, reader);
    }

    private String due(DeadlineView next, Locale reader) {
        var own = "system".equals(next.kind().key());
        return Stream.of(
                        dueWords.until(next.dueAt(), next.zone()),
                        caseWords.label("deadlines", next.ruleKey(), reader),
                        own ? "" : words.citation(next.basis()))
                .filter(told -> !told.isEmpty())
                .collect(Collectors.joining("; "));
    }
}
