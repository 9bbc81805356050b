package org.rogatory.web.cases;

import java.util.List;
import java.util.Set;
import org.rogatory.cases.ActField;
import org.rogatory.cases.FieldRule;
import org.rogatory.web.shared.Option;

/** How each field of an act is asked. */
final class FieldKinds {

    /** Papers that wait for a signature, or are not needed any more: one of them is meant. */
    static final String TO_SIGN = "papers_to_sign";

    static final String TO_DROP = "papers_to_drop";

    /** One question has one outcome. */
    private static final String OUTCOMES = "stop_outcomes";

    private static final Set<ActField> LONG = Set.of(
            ActField.INTERNAL_TEXT,
            ActField.RELEASED_TEXT,
            ActField.EXECUTOR_FACTS,
            ActField.CONDITIONS,
            ActField.CONSULTATION);
    private static final Set<ActField> DATES = Set.of(ActField.UNTIL, ActField.HAPPENED_ON);
    private static final Set<ActField> TICKS = Set.of(ActField.CERTIFIED, ActField.BY_HAND);
    private static final Set<ActField> SEVERAL =
            Set.of(ActField.REASONS, ActField.KEYS, ActField.CO_EXECUTORS, ActField.AUTHORITIES);

    private FieldKinds() {}

    /** Whether one of the papers that wait is chosen, never by the order of a list. */
    static boolean onePaper(FieldRule rule) {
        return TO_SIGN.equals(rule.list()) || TO_DROP.equals(rule.list());
    }

    /** Whose officers are kept elsewhere has nobody to choose from, and types. */
    static String of(FieldRule rule, List<Option> options) {
        var field = rule.field();
        if (field == ActField.RESULTS) {
            return "results";
        }
        if (field == ActField.FILES) {
            return rule.list() == null ? "files" : onePaper(rule) ? "select" : "checks";
        }
        if (OUTCOMES.equals(rule.list())) {
            return "radios";
        }
        if (SEVERAL.contains(field)) {
            return "checks";
        }
        var listed = rule.list() != null && !(field == ActField.OFFICER && options.isEmpty());
        return listed || field == ActField.ZONE ? "select" : typed(field);
    }

    private static String typed(ActField field) {
        if (LONG.contains(field)) {
            return "area";
        }
        if (DATES.contains(field)) {
            return "date";
        }
        if (field == ActField.TIME) {
            return "moment";
        }
        return TICKS.contains(field) ? "check" : "text";
    }
}
