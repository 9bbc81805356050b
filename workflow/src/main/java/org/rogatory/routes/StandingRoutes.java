package org.rogatory.routes;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.rogatory.directory.Authority;
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

    /**
     * The route before a stage for a file of a unit that was put on its way at a moment: the one that stood then, whatever
     * has taken its place since; the unit's own, else that of its kind.
     *
     * @param moment finds it, where there is a route to ask it for
     */
    @Transactional(readOnly = true)
    public Optional<RouteView> of(String unit, String machine, RouteStage stage, Supplier<Instant> moment) {
        return directory.find(unit).flatMap(body -> {
            var forced = routes.inForce(body.state(), machine, stage).stream()
                    .filter(route -> route.view().initiator().covers(body))
                    .toList();
            return forced.isEmpty() ? Optional.empty() : standing(body, forced, moment.get());
        });
    }

    /** On the day of the central authority: the directory knows one for every State. */
    private Optional<RouteView> standing(Authority body, List<EndorsementRoute> forced, Instant moment) {
        var central = directory.mlaDefault(body.state()).orElseThrow();
        var day = directory.times().day(central.key(), moment);
        return forced.stream()
                .filter(route -> !route.forcedAfter(moment))
                .map(EndorsementRoute::view)
                .filter(route -> route.on(day)
                        || forced.stream()
                                .anyMatch(next -> next.forcedAfter(moment)
                                        && next.view().follows(route)
                                        && next.view().on(day)))
                .min(Comparator.comparing(route -> route.initiator().ofKind()));
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
