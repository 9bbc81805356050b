package org.rogatory.web.routes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rogatory.routes.Initiator;
import org.rogatory.routes.NewRoute;
import org.rogatory.routes.RouteStage;
import org.rogatory.routes.RouteView;

/**
 * A route as an administrator types it.
 *
 * @param version the version of the draft that was seen; null for a new route
 * @param more whether another line is asked for instead of saving
 */
record RouteForm(
        @Nullable Long version,
        @Nullable String initiator,
        @Nullable String stage,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable List<StepForm> steps,
        @Nullable Boolean more) {

    private static final int LINES = 3;
    private static final long UNSEEN = -1;

    static RouteForm empty(LocalDate from) {
        return new RouteForm(null, null, RouteStage.APPROVE.key(), from, null, List.of(), null).lengthened(LINES);
    }

    static RouteForm of(RouteView route) {
        var lines = route.steps().stream().map(StepForm::of).toList();
        return new RouteForm(
                route.version(),
                route.initiator().text(),
                route.stage().key(),
                route.validFrom(),
                route.validTo(),
                lines,
                null);
    }

    /** What was seen; who says nothing has seen nothing that stands. */
    long seen() {
        return version == null ? UNSEEN : version;
    }

    boolean asksMore() {
        return Boolean.TRUE.equals(more);
    }

    /** The form with one more empty line. */
    RouteForm longer() {
        return lengthened(lines().size() + 1);
    }

    private RouteForm lengthened(int length) {
        var longer = new ArrayList<>(lines());
        while (longer.size() < length) {
            longer.add(StepForm.empty(longer.size() + 1));
        }
        return new RouteForm(version, initiator, stage, validFrom, validTo, longer, null);
    }

    public List<StepForm> lines() {
        return steps == null
                ? List.of()
                : steps.stream().filter(Objects::nonNull).toList();
    }

    NewRoute wanted() {
        var filled = lines().stream().filter(line -> !line.blank()).map(StepForm::step);
        var before = stage == null ? null : RouteStage.of(stage).orElse(null);
        return new NewRoute(
                Initiator.of(Objects.toString(initiator, "")),
                before == null ? "" : before.machine(),
                before,
                validFrom,
                validTo,
                filled.toList());
    }
}
