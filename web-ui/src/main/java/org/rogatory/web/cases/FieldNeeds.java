package org.rogatory.web.cases;

import org.rogatory.cases.ActField;
import org.rogatory.cases.FieldRule;
import org.rogatory.requests.HandRecords;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** What stands behind the name of a field that no rule demands: the act may ask for it all the same, and says when. */
@Component
class FieldNeeds {

    private final Words words;

    FieldNeeds(Words words) {
        this.words = words;
    }

    /** The name of a field with its mark; without one where the act is refused without it. */
    String marked(String label, FieldRule rule, GroundChoices.About about) {
        var told = rule.field() == ActField.INTERNAL_TEXT && HandRecords.skips(about.file(), about.verb());
        return rule.required() || told ? label : label + " (" + words.text(mark(rule, about)) + ")";
    }

    private static String mark(FieldRule rule, GroundChoices.About about) {
        var wanted = HandRecords.wanted(about.file(), about.verb());
        if (wanted.contains(rule.field())) {
            return "cases.field-or-reason";
        }
        if (rule.field() == ActField.INTERNAL_TEXT && !wanted.isEmpty()) {
            return "cases.field-if-missing";
        }
        return switch (String.valueOf(rule.list())) {
            case "unpacked" -> "cases.field-if-packed";
            case "originals" -> "cases.field-if-executed";
            default -> "cases.field-optional";
        };
    }
}
