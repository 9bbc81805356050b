package org.rogatory.routes;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A route to be drafted or written anew; its steps are kept in the order of their turns.
 *
 * @param machine the procedure, by its status machine
 * @param stage null where none was chosen
 * @param validFrom first day on which a file that is put on its way takes it, at the central authority
 * @param validTo last such day, this day included, or null until it is ended
 */
public record NewRoute(
        Initiator initiator,
        String machine,
        @Nullable RouteStage stage,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<RouteStep> steps) {

    public NewRoute {
        steps = steps.stream().sorted(Comparator.comparingInt(RouteStep::turn)).toList();
    }
}
