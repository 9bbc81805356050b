package org.rogatory.routes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.routes.EndorsementRoute.Edition;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of routes of a State: one administrator drafts an edition, another puts it in force. */
@Service
public class Routes {

    private static final Set<Role> READERS = EnumSet.of(
            Role.ADMINISTRATOR,
            Role.AUDITOR,
            Role.HEAD,
            Role.SUPERVISOR,
            Role.CENTRAL_OFFICER,
            Role.SIGNATORY,
            Role.COURT);

    private final EndorsementRouteRepository routes;
    private final Directory directory;
    private final RouteRules rules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Routes(EndorsementRouteRepository routes, Directory directory, ApplicationEventPublisher events, Clock clock) {
        this.routes = routes;
        this.directory = directory;
        this.rules = new RouteRules(directory);
        this.events = events;
        this.clock = clock;
    }

    /** Whether the register is open to the officer. */
    public static boolean reads(Officer officer) {
        return officer.roles().stream().anyMatch(READERS::contains);
    }

    /** All editions of the routes of the officer's State, those of one route together, the latest first. */
    @Transactional(readOnly = true)
    public List<RouteView> of(Officer officer) {
        Roles.demand(reads(officer));
        return routes.ofState(officer.state()).stream()
                .map(EndorsementRoute::view)
                .toList();
    }

    /** One edition. */
    @Transactional(readOnly = true)
    public RouteView find(String routeId, Officer officer) {
        Roles.demand(reads(officer));
        return kept(routeId, officer).view();
    }

    /** The day on the calendar by which routes of the officer's State take effect: that of its central authority. */
    public LocalDate today(Officer officer) {
        return today(officer.state());
    }

    /** Drafts a route; refused with the field that is wrong. */
    @Transactional
    public RouteView draft(NewRoute wanted, Officer administrator) {
        Roles.demand(administrator.has(Role.ADMINISTRATOR));
        check(wanted, administrator.state());
        var routeId = UUID.randomUUID().toString();
        var edition = new Edition(routeId, routeId, 1, administrator.state());
        return keep(
                "routes.draft",
                new EndorsementRoute(edition, wanted, administrator.username(), clock.instant()),
                administrator);
    }

    /** Writes a draft anew; refused if it has changed since it was seen. */
    @Transactional
    public RouteView write(String routeId, long seen, NewRoute wanted, Officer administrator) {
        var route = drafted(routeId, administrator);
        demandSeen(route.view(), seen);
        check(wanted, administrator.state());
        route.write(wanted, administrator.username());
        return keep("routes.write", route, administrator);
    }

    /** Drafts the next edition of a route from its present one; files under way keep theirs. */
    @Transactional
    public RouteView renew(String routeId, Officer administrator) {
        Roles.demand(administrator.has(Role.ADMINISTRATOR));
        var present = kept(routeId, administrator).view();
        var series = series(present);
        if (series.stream().anyMatch(RouteView::draft)) {
            throw Refusal.of("route-draft-exists");
        }
        var latest = series.stream().mapToInt(RouteView::edition).max().orElse(0);
        var next = new Edition(UUID.randomUUID().toString(), present.seriesId(), latest + 1, present.state());
        var from = today(present.state()).plusDays(1);
        var wanted = new NewRoute(present.initiator(), present.machine(), present.stage(), from, null, present.steps());
        return keep(
                "routes.draft",
                new EndorsementRoute(next, wanted, administrator.username(), clock.instant()),
                administrator);
    }

    /** Puts a draft in force that others wrote, as it was seen; the edition before ends with the day before. */
    @Transactional
    public RouteView putInForce(String routeId, long seen, Officer administrator) {
        var route = drafted(routeId, administrator);
        var draft = route.view();
        if (draft.writers().contains(administrator.username())) {
            throw Refusal.secondPerson("four-eyes-route");
        }
        demandSeen(draft, seen);
        demandAhead(draft.validFrom(), draft.state());
        makeRoom(draft);
        route.putInForce(administrator.username(), clock.instant());
        return keep("routes.force", route, administrator);
    }

    /** What could not be put in force is not drafted either; its first day may still pass until it is. */
    private void check(NewRoute wanted, String state) {
        rules.check(wanted, state);
        demandAhead(Objects.requireNonNull(wanted.validFrom()), state);
    }

    private void demandAhead(LocalDate first, String state) {
        if (first.isBefore(today(state))) {
            throw Refusal.of("day-past", "validFrom");
        }
    }

    private void makeRoom(RouteView draft) {
        for (var other : routes.inForce(draft.state(), draft.machine(), draft.stage())) {
            var standing = other.view();
            if (standing.sameKey(draft) && standing.overlaps(draft)) {
                if (!standing.seriesId().equals(draft.seriesId())
                        || !standing.validFrom().isBefore(draft.validFrom())) {
                    throw Refusal.of("route-overlaps");
                }
                other.replaceFrom(draft.validFrom());
                routes.saveAndFlush(other);
            }
        }
    }

    /** Removes a draft that nobody wants; refused if it has changed since it was seen. */
    @Transactional
    public void discard(String routeId, long seen, Officer administrator) {
        var route = drafted(routeId, administrator);
        demandSeen(route.view(), seen);
        routes.delete(route);
        trace("routes.discard", route.view(), administrator);
    }

    private List<RouteView> series(RouteView route) {
        Predicate<RouteView> same = other -> other.seriesId().equals(route.seriesId());
        return routes.ofState(route.state()).stream()
                .map(EndorsementRoute::view)
                .filter(same)
                .toList();
    }

    EndorsementRoute kept(String routeId, Officer officer) {
        return routes.find(routeId, officer.state()).orElseThrow(Refusal::notFound);
    }

    private EndorsementRoute drafted(String routeId, Officer administrator) {
        Roles.demand(administrator.has(Role.ADMINISTRATOR));
        var route = kept(routeId, administrator);
        if (!route.view().draft()) {
            throw Refusal.of("wrong-status");
        }
        return route;
    }

    /** Two administrators agree on the same only when the second acts on what stands. */
    static void demandSeen(RouteView route, long seen) {
        if (route.version() != seen) {
            throw Refusal.changed();
        }
    }

    LocalDate today(String state) {
        var central = directory.mlaDefault(state).orElseThrow();
        return LocalDate.ofInstant(clock.instant(), central.zone());
    }

    RouteView keep(String action, EndorsementRoute route, Officer administrator) {
        var view = routes.saveAndFlush(route).view();
        trace(action, view, administrator);
        return view;
    }

    private void trace(String action, RouteView route, Officer administrator) {
        var details = Map.of(
                "initiator",
                route.initiator().text(),
                "stage",
                route.stage().key(),
                "edition",
                String.valueOf(route.edition()));
        events.publishEvent(new RoutesEvent(action, route.routeId(), administrator.username(), details));
    }
}
