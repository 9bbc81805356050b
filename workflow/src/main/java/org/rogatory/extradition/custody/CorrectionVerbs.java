package org.rogatory.extradition.custody;

import static org.rogatory.cases.ActField.FILES;
import static org.rogatory.cases.ActField.INTERNAL_TEXT;
import static org.rogatory.cases.ActField.ITEM;
import static org.rogatory.cases.ActField.KIND;
import static org.rogatory.cases.ActField.TIME;
import static org.rogatory.cases.ActField.ZONE;
import static org.rogatory.cases.FieldRule.needed;
import static org.rogatory.cases.FieldRule.optional;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rogatory.cases.FieldRule;

/** The verbs by which an entry of custody that was written down wrongly is put right, and what each needs. */
final class CorrectionVerbs {

    static final String CORRECT = "correct_custody";
    static final String SETTLE = "settle_custody_correction";

    /** Another minute, or another zone, of what did happen. */
    static final String MOMENT = "custody_moment";

    /** The correction holds. */
    static final String HOLDS = "correction_holds";

    private static final Map<String, List<FieldRule>> FIELDS = Map.of(
            CORRECT,
            List.of(
                    needed(ITEM, "custody_entries"),
                    needed(KIND, "custody_corrections"),
                    optional(TIME),
                    optional(ZONE),
                    needed(INTERNAL_TEXT),
                    optional(FILES)),
            SETTLE,
            List.of(needed(KIND, "correction_decisions"), optional(INTERNAL_TEXT)));

    /** Whoever is dead or whose matter is closed has no clock that could be wrong. */
    private static final Set<String> OVER = Set.of(Custody.DECEASED, "closed");

    private CorrectionVerbs() {}

    static Set<String> all() {
        return FIELDS.keySet();
    }

    static List<FieldRule> fields(String verb) {
        return FIELDS.getOrDefault(verb, List.of());
    }

    /** Whether one of them makes sense now: something was written down, and no correction waits; or one does. */
    static boolean timely(Custody custody, String verb) {
        var waits = custody.marks().correctionWaits();
        var over = OVER.contains(custody.status());
        return switch (verb) {
            case CORRECT -> !waits && custody.zone() != null && !over;
            case SETTLE -> waits && !over;
            default -> false;
        };
    }

    /** Why it makes none. */
    static String bar(Custody custody, String verb) {
        if (SETTLE.equals(verb)) {
            return "correction-none";
        }
        return custody.marks().correctionWaits() ? "correction-waits" : "wrong-status";
    }
}
