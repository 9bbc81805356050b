package org.rogatory.web.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.mla.item.ItemView;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.PaperFiles;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.SourceView;
import org.rogatory.web.shared.SourceWords;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The content of a request as summary lists. */
@Component
class RequestPart {

    private static final Map<String, String> GROUNDS =
            Map.of("refused", "refusal_grounds", "postponed", "postponement_grounds");
    private static final List<String> MATTER = List.of(
            "case_number",
            "opened",
            "conducting_authority",
            "subject_nature",
            "parent",
            "parent_letter",
            "corrects",
            "new_facts",
            "facts",
            "executor_facts",
            "articles",
            "purpose",
            "nexus");
    private static final List<String> FORMALITIES = List.of(
            "urgency", "confidentiality", "procedure", "damage", "language", "translation", "signature", "attachments");

    /** What points to the form of an extradition: nothing to whoever reads that form. */
    private static final Set<String> POINTING = Set.of("see_forms");

    private final CaseWords caseWords;
    private final RequestValues values;
    private final CasePeople people;
    private final SourceWords sources;
    private final SurrenderPart surrender;
    private final Words words;

    RequestPart(
            CaseWords caseWords,
            RequestValues values,
            CasePeople people,
            SourceWords sources,
            SurrenderPart surrender,
            Words words) {
        this.surrender = surrender;
        this.sources = sources;
        this.caseWords = caseWords;
        this.values = values;
        this.people = people;
        this.words = words;
    }

    /** A headed list of facts. */
    record Part(String heading, List<Row> rows, @Nullable SourceView origin) {

        Part(String heading, List<Row> rows) {
            this(heading, rows, null);
        }
    }

    List<Part> of(JsonNode content, Locale reader) {
        var parts = new ArrayList<Part>();
        parts.add(new Part(words.text("cases.part.matter"), rows(content, MATTER, reader)));
        parts.add(new Part(words.text("cases.part.basis"), basis(content, reader), origin(content, reader)));
        int place = 1;
        var form = content.path("form").asString("");
        var unsaid = PaperFiles.OF_EXTRADITION.contains(form) ? POINTING : Set.<String>of();
        for (var item : content.path("assistance")) {
            var type = item.path("type").asString("");
            var number = item.path("number").asInt(place++);
            var heading = number + ". " + caseWords.label("assistance_types", type, reader);
            parts.add(new Part(heading, asked(item, unsaid, reader)));
        }
        parts.add(new Part(words.text("cases.tab.people"), persons(content, reader)));
        parts.addAll(surrender.of(content, reader));
        parts.add(new Part(words.text("cases.part.formalities"), rows(content, FORMALITIES, reader)));
        return parts.stream().filter(part -> !part.rows().isEmpty()).toList();
    }

    /** What is asked for the item of this number; who was given some items reads each under its number in the whole. */
    List<Row> asked(JsonNode content, int number, Locale reader) {
        var all = content.path("assistance");
        var numbered = all.valueStream()
                .filter(item -> item.path("number").asInt(0) == number)
                .findFirst();
        return asked(numbered.orElseGet(() -> all.path(number - 1)), reader);
    }

    /** What is asked for one item, fact by fact. */
    List<Row> asked(JsonNode item, Locale reader) {
        return asked(item, Set.of(), reader);
    }

    private List<Row> asked(JsonNode item, Set<String> unsaid, Locale reader) {
        var list = "assistance." + item.path("type").asString("") + ".facts";
        return item.path("facts").properties().stream()
                .filter(fact -> !unsaid.contains(fact.getKey()))
                .map(fact -> new Row(
                        caseWords.label(list, fact.getKey(), reader),
                        values.text(fact.getKey(), fact.getValue(), reader)))
                .toList();
    }

    private List<Row> basis(JsonNode content, Locale reader) {
        var rows = new ArrayList<Row>();
        content.path("legal_basis")
                .forEach(id -> rows.add(new Row(
                        words.text("cases.fact.basis"), caseWords.label("instruments", id.asString(""), reader))));
        content.path("offences")
                .forEach(offence -> rows.add(new Row(
                        caseWords.label("offences", offence.path("key").asString(""), reader),
                        offence.path("national_article").asString(""))));
        return rows;
    }

    private SourceView origin(JsonNode content, Locale reader) {
        var keys = content.path("offences")
                .valueStream()
                .map(offence -> offence.path("key").asString(""));
        return sources.ofOffences(keys.toList(), reader);
    }

    /** Persons by code; their names are on a tab of their own. */
    private List<Row> persons(JsonNode content, Locale reader) {
        var rows = new ArrayList<Row>();
        for (var person : content.path("persons")) {
            rows.add(new Row(CasePeople.code(person, rows.size() + 1), people.role(person, reader)));
        }
        return rows;
    }

    private List<Row> rows(JsonNode content, List<String> keys, Locale reader) {
        return keys.stream()
                .filter(content::hasNonNull)
                .map(key -> new Row(label(key, reader), values.text(key, content.path(key), reader)))
                .toList();
    }

    /** The name of a field of the request. */
    String label(String key, Locale reader) {
        var own = words.text("cases.content." + key);
        return own.startsWith("cases.content.") ? caseWords.item(key, reader) : own;
    }

    /** The domestic order of an item: its number, its day, who made it. */
    private String order(ItemView item) {
        var day = item.orderOn();
        return Stream.of(
                        words.text("cases.timeline.number", String.valueOf(item.orderNumber())),
                        day == null ? "" : words.date(day),
                        Objects.requireNonNullElse(item.orderBy(), ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Within which limits the result of an item may be used. */
    String use(ItemView item) {
        var mark = words.text("cases.choice." + item.useMark());
        return item.useNote() == null ? mark : mark + ". " + item.useNote();
    }

    /** Why an item is refused or put off, and until when. */
    private List<Row> decision(ItemView item, Locale reader) {
        var rows = new ArrayList<Row>();
        var grounds = GROUNDS.get(item.status());
        if (grounds != null && item.ground() != null) {
            rows.add(new Row(words.text("cases.field.ground"), caseWords.label(grounds, item.ground(), reader)));
        }
        item.reasons()
                .forEach(code -> rows.add(
                        new Row(words.text("cases.field.reasons"), caseWords.label("return_reasons", code, reader))));
        var until = Stream.of(
                        Optional.ofNullable(item.until()).map(words::date), Optional.ofNullable(item.untilEvent()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
        if (!until.isEmpty()) {
            rows.add(new Row(words.text("cases.item.until"), until));
        }
        return rows;
    }

    List<Row> item(ItemView item, Locale reader) {
        var rows = new ArrayList<Row>();
        if (item.waitingReason() != null) {
            rows.add(new Row(
                    words.text("cases.item.waiting"), caseWords.label("return_reasons", item.waitingReason(), reader)));
        }
        rows.addAll(decision(item, reader));
        if (item.authority() != null) {
            rows.add(new Row(words.text("cases.item.authority"), caseWords.authority(item.authority(), reader)));
        }
        if (item.actOn() != null) {
            var done = Stream.of(words.date(item.actOn()), item.actPlace());
            rows.add(new Row(
                    words.text("cases.item.act"), done.filter(Objects::nonNull).collect(Collectors.joining(", "))));
        }
        if (item.result() != null) {
            rows.add(new Row(words.text("cases.item.result"), item.result()));
        }
        if (item.orderNumber() != null) {
            rows.add(new Row(words.text("cases.item.order"), order(item)));
        }
        rows.addAll(limits(item, reader));
        return rows;
    }

    /** How the result may be used, and in which language its words are. */
    private List<Row> limits(ItemView item, Locale reader) {
        var rows = new ArrayList<Row>();
        if (item.useMark() != null) {
            rows.add(new Row(words.text("cases.item.use"), use(item)));
        }
        if (item.conditions() != null) {
            rows.add(new Row(words.text("cases.item.conditions"), item.conditions()));
        }
        if (item.textLanguage() != null) {
            rows.add(new Row(words.text("cases.field.textLanguage"), TextTongues.name(item.textLanguage(), reader)));
        }
        return rows;
    }
}
