package org.rogatory.routes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.test.util.ReflectionTestUtils;

/** The table of routes without a database. */
final class RoutesInMemory implements EndorsementRouteRepository {

    private final Map<String, EndorsementRoute> kept = new LinkedHashMap<>();

    @Override
    public EndorsementRoute saveAndFlush(EndorsementRoute route) {
        ReflectionTestUtils.setField(route, "version", route.view().version() + 1);
        kept.put(route.view().routeId(), route);
        return route;
    }

    /** The version that somebody sees who looks at a route now. */
    long seen(String routeId) {
        return kept.values().stream()
                .map(EndorsementRoute::view)
                .filter(route -> route.routeId().equals(routeId))
                .mapToLong(RouteView::version)
                .sum();
    }

    @Override
    public void delete(EndorsementRoute route) {
        kept.remove(route.view().routeId());
    }

    @Override
    public Optional<EndorsementRoute> find(String routeId, String state) {
        return those(route -> route.routeId().equals(routeId) && route.state().equals(state)).stream()
                .findFirst();
    }

    @Override
    public List<EndorsementRoute> ofState(String state) {
        return those(route -> route.state().equals(state));
    }

    @Override
    public List<EndorsementRoute> inForce(String state, String machine, RouteStage stage) {
        return those(route -> !route.draft()
                && route.state().equals(state)
                && route.machine().equals(machine)
                && route.stage() == stage);
    }

    private List<EndorsementRoute> those(Predicate<RouteView> wanted) {
        return kept.values().stream().filter(route -> wanted.test(route.view())).toList();
    }
}
