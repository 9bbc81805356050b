package org.rogatory.routes.visa;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.routes.RouteStep;
import org.rogatory.routes.RouteView;
import org.rogatory.routes.StandingRoutes;
import org.springframework.stereotype.Component;

/**
 * Copies a route to a file that enters a stage: the one it took before, else the one that stood when it was put on its
 * way. Where the body has left the directory, the authority that keeps the file stands for it.
 */
@Component
class NewVisas {

    private final StandingRoutes routes;
    private final Directory directory;

    NewVisas(StandingRoutes routes, Directory directory) {
        this.routes = routes;
        this.directory = directory;
    }

    /** The visas of the stage; none where the file takes no route. */
    List<Visa> of(CaseFile file, StageEntry entry, List<Visa> earlier) {
        var before = Course.latest(earlier, entry.stage()).visas();
        if (!before.isEmpty()) {
            return before.stream().map(visa -> again(file, entry.unit(), visa)).toList();
        }
        return routes.of(body(file, entry.unit()), file.machine(), entry.stage(), entry.since())
                .map(route -> copied(file, entry.unit(), route))
                .orElse(List.of());
    }

    /** Where another body executes now, it and those above it are asked; else who was asked, successors too. */
    private Visa again(CaseFile file, String unit, Visa visa) {
        return visa.again(
                unit, visa.foundFromOther(unit) ? where(file, unit, visa.step()).orElse(null) : visa.authority());
    }

    private String body(CaseFile file, String unit) {
        return directory.find(unit).isPresent() ? unit : file.authority();
    }

    private List<Visa> copied(CaseFile file, String unit, RouteView route) {
        var visas = new ArrayList<Visa>();
        var source = new Visa.Source(route.routeId(), route.edition(), unit);
        for (var step : route.steps()) {
            var slot = new Visa.Slot(file.caseRef(), route.stage(), 1, visas.size() + 1);
            visas.add(new Visa(slot, source, step, where(file, unit, step).orElse(null)));
        }
        return visas;
    }

    /** The authority of a step; none where the body that takes the route has no such one above it. */
    private Optional<String> where(CaseFile file, String unit, RouteStep step) {
        var body = body(file, unit);
        return switch (step.place()) {
            case INITIATOR -> Optional.of(body);
            case ABOVE -> above(body);
            case FURTHER_ABOVE -> above(body).flatMap(this::above);
            case CENTRAL -> Optional.of(file.authority());
            case AUTHORITY -> Optional.ofNullable(step.authority());
        };
    }

    private Optional<String> above(String authority) {
        return directory.find(authority).map(Authority::parent);
    }
}
