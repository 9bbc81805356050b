package org.rogatory.routes.visa;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.routes.RouteStage;
import org.rogatory.routes.RouteStep;
import org.rogatory.routes.RouteView;
import org.rogatory.routes.StandingRoutes;
import org.springframework.stereotype.Component;

/** Copies a route to a file that enters a stage: the one it took before, else the one that stands today. */
@Component
class NewVisas {

    private final StandingRoutes routes;
    private final Directory directory;
    private final Clock clock;

    NewVisas(StandingRoutes routes, Directory directory, Clock clock) {
        this.routes = routes;
        this.directory = directory;
        this.clock = clock;
    }

    /** The visas of the stage; none where the file takes no route. */
    List<Visa> of(CaseFile file, RouteStage stage, List<Visa> earlier) {
        var before = Course.latest(earlier, stage).visas();
        if (!before.isEmpty()) {
            return before.stream().map(Visa::again).toList();
        }
        var today = directory.day(file.authority(), clock.instant());
        return routes.of(file.unit(), file.machine(), stage, today)
                .map(route -> copied(file, route))
                .orElse(List.of());
    }

    private List<Visa> copied(CaseFile file, RouteView route) {
        var visas = new ArrayList<Visa>();
        var source = new Visa.Source(route.routeId(), route.edition());
        for (var step : route.steps()) {
            var slot = new Visa.Slot(file.caseRef(), route.stage(), 1, visas.size() + 1);
            visas.add(new Visa(slot, source, step, where(file, step).orElse(null)));
        }
        return visas;
    }

    /** The authority of a step; none where the body that drafts has no such one above it. */
    private Optional<String> where(CaseFile file, RouteStep step) {
        return switch (step.place()) {
            case INITIATOR -> Optional.of(file.unit());
            case ABOVE -> above(file.unit());
            case FURTHER_ABOVE -> above(file.unit()).flatMap(this::above);
            case CENTRAL -> Optional.of(file.authority());
            case AUTHORITY -> Optional.ofNullable(step.authority());
        };
    }

    private Optional<String> above(String authority) {
        return directory.find(authority).map(Authority::parent);
    }
}
