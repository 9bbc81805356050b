package org.rogatory.cases;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A field that a verb needs or may carry.
 *
 * @param list where its codes come from, for example {@code return_reasons.correction}; null for free values
 */
public record FieldRule(
        ActField field, boolean required, @Nullable String list) {

    /** The languages in which what leaves may be written. */
    public static final String LANGUAGES = "text_languages";

    private static final Set<ActField> LEAVING =
            EnumSet.of(ActField.RELEASED_TEXT, ActField.PARTICULARS, ActField.ANSWERS);

    /** Behind the last words that leave stands in which language they are. */
    public static List<FieldRule> withLanguage(List<FieldRule> rules) {
        for (int last = rules.size() - 1; last >= 0; last--) {
            if (LEAVING.contains(rules.get(last).field())) {
                var all = new ArrayList<>(rules);
                all.add(last + 1, optional(ActField.TEXT_LANGUAGE, LANGUAGES));
                return all;
            }
        }
        return rules;
    }

    public static FieldRule needed(ActField field) {
        return new FieldRule(field, true, null);
    }

    public static FieldRule optional(ActField field) {
        return new FieldRule(field, false, null);
    }

    /** A needed code of a list of the reference data. */
    public static FieldRule needed(ActField field, String list) {
        return new FieldRule(field, true, list);
    }

    /** A code of a list of the reference data that may be given. */
    public static FieldRule optional(ActField field, @Nullable String list) {
        return new FieldRule(field, false, list);
    }
}
