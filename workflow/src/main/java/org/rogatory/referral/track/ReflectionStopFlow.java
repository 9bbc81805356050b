package org.rogatory.referral.track;

import static org.rogatory.cases.ActField.INTERNAL_TEXT;
import static org.rogatory.cases.ActField.KIND;
import static org.rogatory.cases.FieldRule.needed;

import java.util.List;
import java.util.Map;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FieldRule;
import org.rogatory.identity.Officer;
import org.rogatory.requests.beside.BesideFlow;
import org.springframework.stereotype.Component;

/**
 * On a file from which a person would be handed over the head decides what becomes of that while he recovers and
 * reflects, with his reasons. Nothing of it leaves.
 */
@Component
class ReflectionStopFlow implements BesideFlow {

    static final String SETTLE = "settle_reflection";

    private final ReflectionStops stops;

    ReflectionStopFlow(ReflectionStops stops) {
        this.stops = stops;
    }

    @Override
    public Map<String, List<FieldRule>> fields() {
        return Map.of(SETTLE, List.of(needed(KIND, "reflection_outcomes"), needed(INTERNAL_TEXT)));
    }

    @Override
    public boolean serves(String machine) {
        return ReflectionStops.serves(machine);
    }

    @Override
    public boolean admits(CaseFile file, String verb) {
        return file.closedAt() == null && stops.standing(file);
    }

    /** The timeline of the file is read by more people than decide: it tells that it was decided, and nothing else. */
    @Override
    public Act noted(Act act) {
        return Act.of(act.verb(), act.version());
    }

    @Override
    public void perform(CaseFile file, Act act, Officer officer) {
        stops.settle(file, act, officer);
    }
}
