package org.rogatory.law;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.ReferenceRecord;
import org.rogatory.directory.Wording;

/**
 * One item of a form: what is asked, from which stage on, and how it is checked.
 *
 * @param field where the value lies in the content, a dotted path; {@code assistance.TYPE.FACT} means that fact of
 *     the first item of that type
 * @param condition key of the condition under which a conditional item is checked
 * @param help how to fill it in, in English and Russian; the Uzbek help is the label
 * @param applies the articles that ask for it
 */
public record FormItem(
        String key,
        Wording label,
        Need need,
        Stage stage,
        String check,
        String field,
        @Nullable String condition,
        Wording help,
        List<String> applies) {

    static FormItem read(ReferenceRecord record) {
        var label = record.wording("label");
        var need = record.oneOf("mandatory", Need.KEYS);
        if (need == Need.CONDITIONAL && !record.has("when")) {
            throw record.broken("when", "a conditional item needs a condition");
        }
        return new FormItem(
                record.text("key"),
                label,
                need,
                record.oneOf("stage", Checks.STAGES),
                record.text("check"),
                Optional.ofNullable(record.textOrNull("field")).orElse(record.text("key")),
                record.textOrNull("when"),
                new Wording(record.text("help_en"), record.text("help_ru"), label.uz()),
                record.texts("applies"));
    }
}
