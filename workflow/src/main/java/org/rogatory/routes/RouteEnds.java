package org.rogatory.routes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the visas of a route cease: one administrator asks for its end, another decides. */
@Service
public class RouteEnds {

    private final Routes routes;
    private final Clock clock;

    RouteEnds(Routes routes, Clock clock) {
        this.routes = routes;
        this.clock = clock;
    }

    /** Asks for the end of an edition with a day; asked again, the later wish stands. */
    @Transactional
    public RouteView ask(String routeId, @Nullable LocalDate lastDay, Officer administrator) {
        var route = standing(routeId, administrator);
        if (lastDay == null) {
            throw Refusal.of("last-day-missing", "lastDay");
        }
        if (lastDay.isBefore(routes.today(administrator))) {
            throw Refusal.of("day-past", "lastDay");
        }
        route.askEnd(lastDay, administrator.username());
        return routes.keep("routes.ask-end", route, administrator);
    }

    /**
     * Ends an edition as another asked, today at the earliest and no later than it ends anyway; one that has not begun by
     * then never does. Refused if the route, or the end asked for, has changed since it was seen.
     */
    @Transactional
    public RouteView end(String routeId, long seen, Officer administrator) {
        var route = asked(routeId, administrator);
        var view = route.view();
        if (administrator.username().equals(view.endAskedBy())) {
            throw Refusal.secondPerson("four-eyes-route-end");
        }
        Routes.demandSeen(view, seen);
        var asked = later(Objects.requireNonNull(view.endAskedFor()), routes.today(administrator));
        var lastDay = later(asked, view.validFrom().minusDays(1));
        var standing = view.validTo();
        route.end(
                standing != null && standing.isBefore(lastDay) ? standing : lastDay,
                administrator.username(),
                clock.instant());
        return routes.keep("routes.end", route, administrator);
    }

    /**
     * The end that was asked for is not wanted, by the one who asked or by another; refused if that has changed since
     * it was seen.
     */
    @Transactional
    public RouteView keepOn(String routeId, long seen, Officer administrator) {
        var route = asked(routeId, administrator);
        Routes.demandSeen(route.view(), seen);
        route.keepOn();
        return routes.keep("routes.keep-on", route, administrator);
    }

    private EndorsementRoute asked(String routeId, Officer administrator) {
        var route = standing(routeId, administrator);
        if (route.view().endAskedFor() == null) {
            throw Refusal.of("wrong-status");
        }
        return route;
    }

    private EndorsementRoute standing(String routeId, Officer administrator) {
        Roles.demand(administrator.has(Role.ADMINISTRATOR));
        var route = routes.kept(routeId, administrator);
        var view = route.view();
        if (view.draft() || view.over(routes.today(administrator))) {
            throw Refusal.of("wrong-status");
        }
        return route;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }
}
