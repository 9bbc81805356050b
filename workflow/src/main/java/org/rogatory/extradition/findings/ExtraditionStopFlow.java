package org.rogatory.extradition.findings;

import static org.rogatory.cases.ActField.INTERNAL_TEXT;
import static org.rogatory.cases.ActField.KIND;
import static org.rogatory.cases.ActField.REASONS;
import static org.rogatory.cases.FieldRule.needed;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFamily;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FieldRule;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.notices.Notices;
import org.rogatory.requests.Choices;
import org.rogatory.requests.beside.BesideFlow;
import org.rogatory.requests.content.SentStatuses;
import org.springframework.stereotype.Component;

/**
 * A question that only a person answers is raised on a file of extradition and settled by the head, with an outcome and
 * his reason; whoever has raised it does not settle it himself. Nothing of it leaves.
 */
@Component
class ExtraditionStopFlow implements BesideFlow {

    static final String SETTLE = "settle_stop";

    /** Tells the head that there is a question, and not which. */
    private static final String RAISED = "stop_raised";

    /** Nobody is handed over any more. */
    private static final Set<String> OVER =
            Set.of("surrendered", "refused", "returned_without_execution", "withdrawn", "deceased", "closed");

    private final Stops stops;
    private final Notices notices;

    ExtraditionStopFlow(Stops stops, Notices notices) {
        this.stops = stops;
        this.notices = notices;
    }

    @Override
    public Map<String, List<FieldRule>> fields() {
        return Map.of(
                Stops.RAISE,
                List.of(needed(KIND, Choices.STOPS_NEW), needed(INTERNAL_TEXT)),
                SETTLE,
                List.of(needed(KIND, Choices.STOPS_OPEN), needed(REASONS, "stop_outcomes"), needed(INTERNAL_TEXT)));
    }

    @Override
    public boolean serves(String machine) {
        return CaseFamily.EXTRADITION.equals(CaseFamily.of(machine));
    }

    @Override
    public boolean admits(CaseFile file, String verb) {
        if (file.closedAt() != null) {
            return false;
        }
        return SETTLE.equals(verb) ? stops.open(file.caseRef()) : matters(file);
    }

    /** On what has left, the other State decides. */
    private static boolean matters(CaseFile file) {
        return !OVER.contains(file.status()) && !(file.outgoing() && SentStatuses.left(file));
    }

    @Override
    public @Nullable String barred(CaseFile file, String verb, Officer officer) {
        return SETTLE.equals(verb) && stops.onlyOf(file.caseRef(), officer) ? Refusal.FOUR_EYES : null;
    }

    @Override
    public Act noted(Act act) {
        return Unspoken.of(act);
    }

    @Override
    public void perform(CaseFile file, Act act, Officer officer) {
        if (SETTLE.equals(act.verb())) {
            stops.settle(file.caseRef(), act, officer);
        } else {
            stops.raise(file.caseRef(), act, officer);
            var head = Officer.principalOf(file.authority(), Role.HEAD);
            notices.notify(Set.of(head), RAISED, file.caseRef());
        }
    }
}
