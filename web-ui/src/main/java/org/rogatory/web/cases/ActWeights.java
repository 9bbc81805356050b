package org.rogatory.web.cases;

import java.util.Comparator;
import java.util.Set;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.CaseFile;
import org.springframework.stereotype.Component;

/** How much an act weighs among what may be done to a file: one leads, grave ones and notes are quiet. */
@Component
class ActWeights {

    private static final String CONVERT = "convert_to_request";

    /** Acts that follow less often than their alternatives, and so come after them. */
    private static final Set<String> SELDOM = Set.of(
            "request_information",
            "record_partial_execution",
            "mark_incomplete",
            "send_partial_answer",
            "return_answer",
            "sign_paper");

    private static final Set<String> FIRST = Set.of("mark_use", "send_decision");

    /** They move no status, and yet the file waits for them. */
    private static final Set<String> LEADING = Set.of(
            "send_provisional_arrest_request",
            CONVERT,
            "settle_stop",
            "decide_competing",
            "send_decision",
            "plan_surrender");

    /** They may be done at any time, and are not what the file waits for. */
    private static final Set<String> NEVER_FIRST = Set.of("record_other_measure", "postpone");

    /** Each State writes them down itself: no message brings them. */
    private static final Set<String> OF_BOTH = Set.of("record_surrender", "record_not_taken_over");

    private final NextStep nextStep;

    ActWeights(NextStep nextStep) {
        this.nextStep = nextStep;
    }

    /**
     * A file is not closed before the use of its results is marked, and nobody is handed over before the other State
     * knows what was decided; what follows seldom stands last.
     */
    static Comparator<AllowedAction> order() {
        return Comparator.comparing((AllowedAction action) -> !FIRST.contains(action.verb()))
                .thenComparing(action -> SELDOM.contains(action.verb()))
                .thenComparing(action -> NEVER_FIRST.contains(action.verb()));
    }

    /** The weight of an act; the first that can lead does. */
    String of(CaseFile file, AllowedAction action, boolean first) {
        var aside = action.grave() || beside(file, action) || action.verb().startsWith("drop_");
        if (aside || action.barred() != null || comesByMessage(file, action)) {
            return file.closedAt() == null ? "quiet" : "later";
        }
        return first && !NEVER_FIRST.contains(action.verb()) ? "primary" : "secondary";
    }

    /** The request is made of what asked for the arrest once the other State knows of the file. */
    private static boolean beside(CaseFile file, AllowedAction action) {
        var waited = LEADING.contains(action.verb())
                && file.closedAt() == null
                && (!CONVERT.equals(action.verb()) || file.counterpartRef() != null);
        return !action.step() && !waited;
    }

    /** What the other State's messages bring by themselves is recorded by hand where nothing carries the exchange. */
    private boolean comesByMessage(CaseFile file, AllowedAction action) {
        return file.outgoing()
                && nextStep.carried(file)
                && action.verb().startsWith("record_")
                && !OF_BOTH.contains(action.verb());
    }
}
