package org.rogatory.transfer.incoming;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;

/**
 * Grounds that tell of asylum or of a danger to the person: whoever asks for him must not learn of them. They stay in
 * what was decided, under the key of the file, and stand in no trace, no message and no letter.
 */
final class ProtectedReasons {

    private static final Set<String> INSIDE =
            Set.of("refugee", "asylum_pending", "torture_fair_trial", "discrimination");

    private ProtectedReasons() {}

    /** Whether a ground never leaves. */
    static boolean stays(@Nullable String ground) {
        return ground != null && INSIDE.contains(ground);
    }

    /** The act as it is noted: without such a ground, since its trace stands in clear. */
    static Act noted(Act act) {
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
