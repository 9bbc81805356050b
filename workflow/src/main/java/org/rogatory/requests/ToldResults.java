package org.rogatory.requests;

import java.util.HashSet;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.ItemResult;
import org.rogatory.cases.Refusal;
import org.rogatory.law.Grounds;

/**
 * What an act tells item by item: each item once, its ground by a code of the list that its outcome has, and a day that
 * can be. It is kept at the item as it was told, and nobody else looks at it before.
 */
final class ToldResults {

    private ToldResults() {}

    /** Refuses the act at the first place that names what is not there. */
    static void demand(Act act, Grounds grounds) {
        var told = act.items().results();
        var numbers = new HashSet<Integer>();
        for (var at = 0; at < told.size(); at++) {
            var one = told.get(at);
            if (!numbers.add(one.number())) {
                throw refused("unknown-item", at, "number");
            }
            if (one.ground() != null && !known(one, one.ground(), grounds)) {
                throw refused("unknown-code", at, "ground");
            }
            if (one.until() != null && !NamedThings.possible(one.until())) {
                throw refused("day-out-of-range", at, "until");
            }
        }
    }

    private static boolean known(ItemResult told, String ground, Grounds grounds) {
        return switch (told.outcome()) {
            case "refused" -> grounds.findRefusal(ground).isPresent();
            case "postponed" -> grounds.findPostponement(ground).isPresent();
            default ->
                grounds.findRefusal(ground).isPresent()
                        || grounds.findPostponement(ground).isPresent();
        };
    }

    private static Refusal refused(String code, int at, String field) {
        return Refusal.of(code, ActField.RESULTS.key() + "[" + at + "]." + field);
    }
}
