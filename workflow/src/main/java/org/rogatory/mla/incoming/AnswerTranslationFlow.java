package org.rogatory.mla.incoming;

import static org.rogatory.cases.ActField.INTERNAL_TEXT;
import static org.rogatory.cases.ActField.OFFICER;
import static org.rogatory.cases.ActField.TEXT_LANGUAGE;
import static org.rogatory.cases.ActField.UNTIL;
import static org.rogatory.cases.FieldRule.needed;
import static org.rogatory.cases.FieldRule.optional;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FieldRule;
import org.rogatory.identity.Officer;
import org.rogatory.requests.beside.BesideFlow;
import org.springframework.stereotype.Component;

/** Whoever drafts an answer orders its translation, by a day, in a language, perhaps of one translator, or drops it. */
@Component
class AnswerTranslationFlow implements BesideFlow {

    static final String ORDER = "order_answer_translation";
    static final String DROP = "drop_answer_translation";

    private static final Map<String, List<FieldRule>> FIELDS = Map.of(
            ORDER,
                    List.of(
                            needed(UNTIL),
                            optional(TEXT_LANGUAGE, AnswerTranslations.LANGUAGES),
                            optional(OFFICER, "translators"),
                            optional(INTERNAL_TEXT)),
            DROP, List.of(optional(INTERNAL_TEXT)));

    private static final Set<String> DRAFTED = Set.of("answer_drafted");
    /** As long as an answer that was approved may come back. */
    private static final Set<String> UNDER_WAY = Set.of("answer_drafted", "answer_approved", "answer_signed");

    private final TranslationOrders orders;

    AnswerTranslationFlow(TranslationOrders orders) {
        this.orders = orders;
    }

    @Override
    public Map<String, List<FieldRule>> fields() {
        return FIELDS;
    }

    @Override
    public boolean admits(CaseFile file, String verb) {
        if (file.outgoing()) {
            return false;
        }
        return ORDER.equals(verb)
                ? DRAFTED.contains(file.status())
                : UNDER_WAY.contains(file.status()) && orders.ordered(file);
    }

    @Override
    public void perform(CaseFile file, Act act, Officer officer) {
        if (ORDER.equals(act.verb())) {
            orders.order(file, act, officer);
        } else {
            orders.drop(file, act.verb());
        }
    }
}
