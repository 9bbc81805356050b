package org.rogatory.web.cases;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.rogatory.cases.ActField;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FieldRule;
import org.rogatory.requests.Particulars;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** The items of the form of a letter that an officer fills in by act: a field of their own each, named by the reference data. */
@Component
class ParticularFields {

    /** What was done is told with its evidence only where something was done. */
    private static final Map<String, Set<String>> AT =
            Map.of("response_executed", Set.of("executed", "executed_negative", "partly_executed", "answer_drafted"));

    private final CaseWords caseWords;
    private final Words words;

    ParticularFields(CaseWords caseWords, Words words) {
        this.caseWords = caseWords;
        this.words = words;
    }

    /** A field for each item of the form, as far as the file stands where it is told. */
    Stream<ActFieldView> views(FieldRule rule, CaseFile file, ActJson typed, Locale reader) {
        var form = String.valueOf(rule.list());
        if (!AT.getOrDefault(form, Set.of(file.status())).contains(file.status())) {
            return Stream.empty();
        }
        return Particulars.of(form).stream().map(item -> view(item, label(form, item.key(), reader), typed));
    }

    private ActFieldView view(Particulars.Item item, String label, ActJson typed) {
        return new ActFieldView(
                Particulars.field(item.key()),
                item.required() ? label : label + " (" + words.text("cases.field-optional") + ")",
                words.text("cases.hint.released"),
                "area",
                item.required(),
                false,
                List.of(),
                Stream.ofNullable(typed.told().get(item.key())).toList(),
                null);
    }

    /** The items of a form, each by its key with its name. */
    List<Option> options(String form, Locale reader) {
        return Particulars.of(form).stream()
                .map(item -> new Option(item.key(), label(form, item.key(), reader)))
                .toList();
    }

    private String label(String form, String key, Locale reader) {
        return caseWords.label(Particulars.listOf(form), key, reader);
    }

    /** What an item is called where it is not known which form asked for it. */
    String label(String key, Locale reader) {
        return caseWords.label(Particulars.list(key), key, reader);
    }

    /** A row for each of these items, where it is not known which form asked for them. */
    List<Row> rows(Map<String, String> told, Locale reader) {
        return rows(told, key -> label(key, reader));
    }

    /** A row for each of these items of a form. */
    List<Row> rows(String form, Map<String, String> told, Locale reader) {
        return rows(told, key -> label(form, key, reader));
    }

    private static List<Row> rows(Map<String, String> told, UnaryOperator<String> label) {
        return told.entrySet().stream()
                .filter(item -> !item.getValue().isBlank())
                .map(item -> new Row(label.apply(item.getKey()), item.getValue()))
                .toList();
    }

    /** The fields of a page to which a refused field belongs: where none of the items was told, those that must be. */
    static List<String> places(AllowedAction action, String field) {
        if (field.startsWith(Particulars.KEY + "/")) {
            return List.of(Particulars.field(field.substring(field.indexOf('/') + 1)));
        }
        if (!Particulars.KEY.equals(field)) {
            return List.of(field);
        }
        var missing = action.fields().stream()
                .filter(rule -> rule.field() == ActField.PARTICULARS)
                .flatMap(rule -> Particulars.of(String.valueOf(rule.list())).stream())
                .filter(Particulars.Item::required)
                .map(item -> Particulars.field(item.key()))
                .toList();
        return missing.isEmpty() ? List.of(field) : missing;
    }
}
