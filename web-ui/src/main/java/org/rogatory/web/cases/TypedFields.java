package org.rogatory.web.cases;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.ActField;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FieldRule;
import org.rogatory.cases.Procedures;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What was typed into the form of an act, in the words of that form, also when the act is offered no more. */
@Component
class TypedFields {

    /** The page sends the one by itself; documents are not kept and so not told. */
    private static final Set<ActField> UNTYPED = Set.of(ActField.FINGERPRINT, ActField.FILES);

    /** What is no longer to be chosen from a list stands in these. */
    private static final Map<String, List<String>> WIDER = Map.of(
            "findings", List.of("findings", "overrides"),
            "overrides", List.of("overrides", "findings"),
            "legs_waiting", List.of("legs"),
            "legs_carried", List.of("legs"),
            "legs_under_way", List.of("legs"),
            "legs_open", List.of("legs"));

    private final Procedures procedures;
    private final ActChoices choices;
    private final ActResults results;
    private final ParticularFields particulars;
    private final FieldWords fieldWords;
    private final CaseWords caseWords;
    private final Words words;

    TypedFields(
            Procedures procedures,
            ActChoices choices,
            ActResults results,
            ParticularFields particulars,
            FieldWords fieldWords,
            CaseWords caseWords,
            Words words) {
        this.procedures = procedures;
        this.choices = choices;
        this.results = results;
        this.particulars = particulars;
        this.fieldWords = fieldWords;
        this.caseWords = caseWords;
        this.words = words;
    }

    /** The form that was filled in: its verb, the lists of its fields, and who has what before him. */
    private record Sheet(CaseFile file, String verb, Map<ActField, FieldRule> rules, Officer officer, Locale reader) {

        @Nullable
        String list(ActField field) {
            var rule = rules.get(field);
            return rule == null ? null : rule.list();
        }
    }

    /** A row for each field that has a value, and for each item of which something was told. */
    List<Row> rows(CaseFile file, String verb, ActJson typed, Officer officer) {
        var rules = procedures.of(file).verbs().stream()
                .filter(action -> action.verb().equals(verb))
                .flatMap(action -> action.fields().stream())
                .collect(Collectors.toMap(FieldRule::field, rule -> rule, (first, other) -> first));
        var sheet = new Sheet(file, verb, rules, officer, LocaleContextHolder.getLocale());
        return Arrays.stream(ActField.values())
                .filter(field -> !UNTYPED.contains(field))
                .flatMap(field -> rows(field, typed, sheet))
                .toList();
    }

    private Stream<Row> rows(ActField field, ActJson typed, Sheet sheet) {
        return switch (field) {
            case RESULTS -> results.typed(sheet.file(), typed, sheet.officer()).stream();
            case ANSWERS -> answers(typed, sheet);
            case PLACES -> places(typed, sheet);
            case PARTICULARS -> particulars(typed.told(), sheet);
            default -> one(field, typed, sheet);
        };
    }

    private Stream<Row> particulars(Map<String, String> told, Sheet sheet) {
        var form = sheet.list(ActField.PARTICULARS);
        var reader = sheet.reader();
        var rows = form == null ? particulars.rows(told, reader) : particulars.rows(form, told, reader);
        return rows.stream();
    }

    private Stream<Row> one(ActField field, ActJson typed, Sheet sheet) {
        var told = typed.values(field.key()).stream()
                .filter(value -> !value.isBlank())
                .map(value -> told(field, value, typed, sheet))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.joining("\n"));
        return told.isEmpty() ? Stream.empty() : Stream.of(new Row(fieldWords.label(field.key(), sheet.verb()), told));
    }

    private String told(ActField field, String value, ActJson typed, Sheet sheet) {
        return switch (field) {
            case UNTIL -> words.date(Objects.requireNonNull(typed.until()));
            case HAPPENED_ON -> words.date(Objects.requireNonNull(typed.happenedOn()));
            case TIME -> words.moment(Objects.requireNonNull(typed.time()).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
            case CERTIFIED, BY_HAND -> Boolean.parseBoolean(value) ? words.text("shared.yes") : "";
            default -> chosen(field, value, sheet);
        };
    }

    /** What was asked for, each with what was written to it. */
    private Stream<Row> answers(ActJson typed, Sheet sheet) {
        return typed.answered().entrySet().stream()
                .map(answer -> new Row(label("places", answer.getKey(), sheet), answer.getValue()));
    }

    /** Where the reasons that were ticked point at. */
    private Stream<Row> places(ActJson typed, Sheet sheet) {
        var reasons = typed.values(ActField.REASONS.key());
        return typed.pointed().entrySet().stream()
                .filter(place ->
                        reasons.contains(place.getKey()) && !place.getValue().isBlank())
                .map(place -> new Row(
                        words.text("cases.place") + ": " + chosen(ActField.REASONS, place.getKey(), sheet),
                        label("places", place.getValue(), sheet)));
    }

    /** The words of a code as the form had them; what was typed freely as it is. */
    private String chosen(ActField field, String value, Sheet sheet) {
        var list = sheet.list(field);
        if (list == null) {
            return field == ActField.AUTHORITY ? caseWords.authority(value, sheet.reader()) : value;
        }
        var label = label(list, value, sheet);
        return label.equals(value) ? reference(list, value, sheet.reader()) : label;
    }

    private String label(String list, String value, Sheet sheet) {
        return WIDER.getOrDefault(list, List.of(list)).stream()
                .flatMap(offered -> choices.of(offered, sheet.file(), sheet.officer(), sheet.reader()).stream())
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse(value);
    }

    /** What is offered no more still has its name in the reference data. */
    private String reference(String list, String value, Locale reader) {
        return switch (list) {
            case "routes" -> caseWords.label("transmission_routes", value, reader);
            case "refusal_grounds", "postponement_grounds" -> caseWords.label(list, value, reader);
            default -> caseWords.authority(value, reader);
        };
    }
}
