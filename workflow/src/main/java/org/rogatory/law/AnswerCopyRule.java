package org.rogatory.law;

import java.util.List;
import java.util.Set;
import org.rogatory.directory.ReferenceRecord;

/**
 * What one kind of copy of an answer may hold; whatever is not named here it does not hold. Which items it tells of and
 * which persons its texts name is said by the rule of the same kind for the request.
 *
 * @param fields parts of the answer
 * @param item what it tells of each item
 * @param particulars which items of the form of the answer it tells
 * @param conditioned whether it tells results for whose use conditions were set; otherwise of these the outcome and the
 *     conditions alone, and no text that is about all items
 */
public record AnswerCopyRule(Set<String> fields, Set<String> item, Set<String> particulars, boolean conditioned) {

    private static final List<String> FIELDS =
            List.of("answer", "happened_on", "conditions", "costs", "text", "particulars", "items");
    private static final List<String> ITEM = List.of(
            "outcome",
            "result",
            "happened_on",
            "place",
            "authority",
            "conditions",
            "ground",
            "until",
            "reasons",
            "waiting");
    private static final List<String> PARTICULARS = List.of("evidence_list", "costs");

    public AnswerCopyRule {
        fields = Set.copyOf(fields);
        item = Set.copyOf(item);
        particulars = Set.copyOf(particulars);
    }

    static AnswerCopyRule read(ReferenceRecord rule) {
        return new AnswerCopyRule(
                CopyRules.known(rule, "fields", FIELDS),
                CopyRules.known(rule, "item", ITEM),
                CopyRules.known(rule, "particulars", PARTICULARS),
                "told".equals(rule.code("conditioned", List.of("told", "withheld"))));
    }
}
