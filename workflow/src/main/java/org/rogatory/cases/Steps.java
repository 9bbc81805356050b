package org.rogatory.cases;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.identity.Officer;

/** Makes a timeline step of an act. */
public final class Steps {

    private Steps() {}

    /** The step of an act that moved something from one status to another. */
    public static Step of(Act act, Officer officer, @Nullable String from, @Nullable String to) {
        return new Step(
                officer.username(),
                act.verb(),
                act.item(),
                from,
                to,
                codes(act),
                act.reference(),
                act.happenedOn(),
                act.internalText() == null ? act.consultation() : act.internalText(),
                act.releasedText());
    }

    private static List<String> codes(Act act) {
        var codes = new ArrayList<>(act.reasons());
        codes.addAll(act.keys());
        if (act.ground() != null) {
            codes.add(act.ground());
        }
        if (act.finding() != null) {
            codes.add(act.finding());
        }
        return codes;
    }
}
