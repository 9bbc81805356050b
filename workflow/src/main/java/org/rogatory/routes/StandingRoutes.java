package org.rogatory.routes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rogatory.directory.Directory;
import org.rogatory.routes.EndorsementRoute.Edition;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The routes in force, as files ask for them. */
@Component
public class StandingRoutes {

    private final EndorsementRouteRepository routes;
    private final Directory directory;
    private final Clock clock;

    StandingRoutes(EndorsementRouteRepository routes, Directory directory, Clock clock) {
        this.routes = routes;
        this.directory = directory;
        this.clock = clock;
    }

    /** The route that a file of a unit takes when it enters a stage on a day: its own, else that of its kind. */
    @Transactional(readOnly = true)
    public Optional<RouteView> of(String unit, String machine, RouteStage stage, LocalDate day) {
        return directory
                .find(unit)
                .flatMap(body -> routes.inForce(body.state(), machine, stage).stream()
                        .map(EndorsementRoute::view)
                        .filter(route -> route.on(day) && route.initiator().covers(body))
                        .min(Comparator.comparing(route -> route.initiator().ofKind())));
    }

    /** Puts first routes in force where a State has none. */
    @Transactional
    void begin(String state, List<NewRoute> first, String by) {
        if (routes.ofState(state).isEmpty()) {
            var rules = new RouteRules(directory);
            first.forEach(wanted -> {
                rules.check(wanted, state);
                var routeId = UUID.randomUUID().toString();
                var edition = new Edition(routeId, routeId, 1, state);
                var route = new EndorsementRoute(edition, wanted, by, clock.instant());
                route.putInForce(by, clock.instant());
                routes.saveAndFlush(route);
            });
        }
    }
}
