package org.rogatory.extradition.surrender;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the plan of a surrender lacks. It advises: whoever is to be handed over is handed over by people. */
final class PlanGaps {

    private PlanGaps() {}

    /** The codes of what is not said or not at hand, in the order of the plan. */
    static List<String> of(PlannedSurrender plan) {
        var said = plan.said();
        var gaps = new ArrayList<String>();
        add(gaps, "place", said.place());
        add(gaps, "moment", plan.at());
        add(gaps, "our_escort", said.ourEscort());
        add(gaps, "their_escort", said.theirEscort());
        add(gaps, "transport", said.transport());
        if (plan.kind() != SurrenderKind.PASSAGE) {
            PlannedSurrender.AT_HAND.stream()
                    .filter(code -> !said.papers().contains(code))
                    .forEach(gaps::add);
        }
        return gaps;
    }

    private static void add(List<String> gaps, String code, @Nullable Object said) {
        if (said == null) {
            gaps.add(code);
        }
    }
}
