package org.rogatory.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something the officer can do to the file now.
 *
 * @param machine the status machine whose verb it is: the file's, or {@code item}
 * @param fields what the verb needs; of words that leave with an act on the file also their language
 * @param grave ends or refuses something: shown as a quiet link with dots
 * @param step moves the file (true), or only leaves a trace on it
 * @param barred code of the refusal that stands in the officer's way, or null: shown as not available, with the reason
 */
public record AllowedAction(
        String verb,
        String machine,
        List<FieldRule> fields,
        boolean grave,
        boolean step,
        @Nullable String barred) {

    /** What is told of a single item leaves with the answer of many. */
    private static final String ITEM = "item";

    public AllowedAction(String verb, String machine, List<FieldRule> fields, boolean grave, boolean step) {
        this(verb, machine, fields, grave, step, null);
    }

    public AllowedAction {
        var said = ITEM.equals(machine) || fields.stream().anyMatch(rule -> rule.field() == ActField.TEXT_LANGUAGE);
        fields = List.copyOf(said ? fields : FieldRule.withLanguage(fields));
    }

    /** The same act where this stands in the officer's way, or nothing does. */
    public AllowedAction unless(@Nullable String code) {
        return new AllowedAction(verb, machine, fields, grave, step, code);
    }

    /** The same act where it needs something else. */
    public AllowedAction needing(List<FieldRule> needed) {
        return new AllowedAction(verb, machine, needed, grave, step, barred);
    }
}
