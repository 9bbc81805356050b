package org.rogatory.requests.inbox;

import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.requests.Choices;

/**
 * Grounds that tell of asylum or of a danger to the person: whoever asks for him must not learn of them. They stay in
 * what was decided, under the key of the file, and stand in no trace. In a message or a letter stands at most the code,
 * where a head may release just that one and has done so.
 */
public final class ProtectedGrounds {

    private static final String INSIDE = "protected_grounds";

    private ProtectedGrounds() {}

    /** Whether a ground stays here, unless a head lets its code leave. */
    public static boolean stays(@Nullable String ground) {
        return ground != null && Choices.has(INSIDE, ground);
    }

    /** The act as it is noted: without such a ground, since its trace stands in clear. */
    public static Act noted(Act act) {
        var grounds = act.grounds();
        if (!stays(grounds.ground())) {
            return act;
        }
        var open = new Act.Grounds(grounds.reasons(), grounds.places(), null, grounds.finding());
        return new Act(
                act.verb(),
                act.version(),
                act.kind(),
                open,
                act.words(),
                act.times(),
                act.parties(),
                act.papers(),
                act.items());
    }
}
