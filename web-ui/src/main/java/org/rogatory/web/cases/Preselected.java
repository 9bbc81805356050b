package org.rogatory.web.cases;

import java.util.List;
import org.rogatory.cases.ActField;
import org.rogatory.cases.FieldRule;
import org.rogatory.mla.incoming.AnswerTranslations;
import org.rogatory.web.shared.Option;

/** What stands in a field of an act before the officer has chosen: he sees it, and can choose otherwise. */
final class Preselected {

    private Preselected() {}

    /** Whether somebody may be named, and need not be. */
    static boolean mayBeNobody(FieldRule rule) {
        return rule.field() == ActField.OFFICER && !rule.required();
    }

    /**
     * What was typed or chosen; else what is needed first of a translation, or the one person who could be named.
     *
     * @param came whether the words came from the other State, or were spoken to a person
     */
    static List<String> values(FieldRule rule, List<Option> options, boolean came, ActJson typed) {
        var untouched = typed.values(rule.field().key()).isEmpty() && typed.version() == null;
        var first = AnswerTranslations.LANGUAGES.equals(rule.list()) || mayBeNobody(rule) && options.size() == 1;
        return untouched && first && !options.isEmpty()
                ? List.of(options.get(0).value())
                : TextTongues.values(rule.field(), came, typed);
    }
}
