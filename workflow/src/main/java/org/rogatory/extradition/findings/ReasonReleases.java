package org.rogatory.extradition.findings;

import static org.rogatory.cases.ActField.INTERNAL_TEXT;
import static org.rogatory.cases.ActField.KIND;
import static org.rogatory.cases.FieldRule.needed;

import java.util.List;
import java.util.Map;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFamily;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FieldRule;
import org.rogatory.identity.Officer;
import org.rogatory.requests.beside.BesideFlow;
import org.springframework.stereotype.Component;

/**
 * The head lets the code of a ground that protects the person leave with a refusal or a postponement. No word goes with
 * it, and nothing leaves by this act itself.
 */
@Component
class ReasonReleases implements BesideFlow {

    static final String VERB = "release_reason";

    private static final List<FieldRule> FIELDS = List.of(needed(KIND, "protected_grounds"), needed(INTERNAL_TEXT));

    private final ReleasedReasons released;

    ReasonReleases(ReleasedReasons released) {
        this.released = released;
    }

    @Override
    public Map<String, List<FieldRule>> fields() {
        return Map.of(VERB, FIELDS);
    }

    @Override
    public boolean serves(String machine) {
        return CaseFamily.EXTRADITION.equals(CaseFamily.of(machine));
    }

    @Override
    public boolean admits(CaseFile file, String verb) {
        return !file.outgoing() && file.closedAt() == null;
    }

    @Override
    public Act noted(Act act) {
        return Unspoken.of(act);
    }

    @Override
    public void perform(CaseFile file, Act act, Officer officer) {
        released.release(file.caseRef(), act, officer);
    }
}
