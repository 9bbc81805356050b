package org.rogatory.web.cases;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.CaseFamily;
import org.rogatory.cases.CaseFile;
import org.rogatory.requests.PartnerNumbers;
import org.springframework.stereotype.Component;

/** How much an act weighs among what may be done to a file: one leads, grave ones and notes are quiet. */
@Component
class ActWeights {

    private static final String CONVERT = "convert_to_request";

    /** It can be done only while something that was accepted has not arrived: nothing is nearer. */
    private static final String RESEND = "resend_share";

    /** Acts that follow less often than their alternatives, and so come after them. */
    private static final Set<String> SELDOM = Set.of(
            "request_information",
            "record_partial_execution",
            "mark_incomplete",
            "send_partial_answer",
            "return_answer",
            "sign_paper");

    private static final Set<String> FIRST = Set.of("mark_use", "send_decision", RESEND);

    /** They move no status, and yet the file waits for them. */
    private static final Set<String> LEADING = Set.of(
            "send_provisional_arrest_request",
            CONVERT,
            "settle_stop",
            "decide_competing",
            "send_decision",
            "plan_surrender",
            RESEND);

    /** They may be done at any time, and are not what the file waits for. */
    private static final Set<String> NEVER_FIRST = Set.of("record_other_measure", "postpone");

    /** Each State writes them down itself: no message brings them. */
    private static final Set<String> OF_BOTH = Set.of("record_surrender", "record_not_taken_over");

    /** What a file that stays with one organisation waits for as it stands; elsewhere nothing leads. */
    private static final Map<String, String> OF_PERSONS = Map.of(
            "detected", "record_safety",
            "safety_checked", "record_consent",
            "consent_recorded", "refer",
            "rejected_by_service", "refer",
            "accepted_by_service", "start_support");

    /** There is nothing to take back yet: nobody has to be told. */
    private static final String NOTHING_YET = "consent-none";

    private final NextStep nextStep;

    ActWeights(NextStep nextStep) {
        this.nextStep = nextStep;
    }

    /**
     * A file is not closed before the use of its results is marked, nobody is handed over before the other State knows
     * what was decided, and what did not arrive comes before other work; what follows seldom stands last.
     */
    static Comparator<AllowedAction> order(CaseFile file) {
        return Comparator.comparing((AllowedAction action) -> !FIRST.contains(action.verb()))
                .thenComparing(action -> !awaited(file, action))
                .thenComparing(action -> SELDOM.contains(action.verb()))
                .thenComparing(action -> NEVER_FIRST.contains(action.verb()));
    }

    private static boolean awaited(CaseFile file, AllowedAction action) {
        return CaseFamily.guarded(file)
                && (RESEND.equals(action.verb()) || action.verb().equals(OF_PERSONS.get(file.status())));
    }

    /** Whether an act that cannot be done now is told of: of a person only what would move his file. */
    static boolean told(CaseFile file, AllowedAction action) {
        var barred = action.barred();
        return barred == null || !CaseFamily.guarded(file) || !NOTHING_YET.equals(barred) && !beside(file, action);
    }

    /** The weight of an act; the first that can lead does. */
    String of(CaseFile file, AllowedAction action, boolean first) {
        var aside = action.grave() || beside(file, action) || action.verb().startsWith("drop_");
        if (aside || action.barred() != null || comesByMessage(file, action)) {
            return file.closedAt() == null ? "quiet" : "later";
        }
        var leads = first && !NEVER_FIRST.contains(action.verb());
        return leads && (!CaseFamily.guarded(file) || awaited(file, action)) ? "primary" : "secondary";
    }

    /**
     * The request is made of what asked for the arrest once the other State knows of the file. The tracks of a person
     * stand on their own page: none of them is what the file waits for, nor is another number of the other State.
     */
    private static boolean beside(CaseFile file, AllowedAction action) {
        if (CaseFamily.guarded(file) && !file.machine().equals(action.machine())) {
            return true;
        }
        var waited = LEADING.contains(action.verb())
                && file.closedAt() == null
                && (!CONVERT.equals(action.verb()) || file.counterpartRef() != null);
        return PartnerNumbers.late(file, action.verb()) || !action.step() && !waited;
    }

    /** What the other State's messages bring by themselves is recorded by hand where nothing carries the exchange. */
    private boolean comesByMessage(CaseFile file, AllowedAction action) {
        return file.outgoing()
                && nextStep.carried(file)
                && action.verb().startsWith("record_")
                && !OF_BOTH.contains(action.verb());
    }
}
