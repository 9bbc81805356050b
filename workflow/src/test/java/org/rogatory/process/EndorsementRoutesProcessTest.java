package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.ADMINISTRATOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.SUPERVISOR;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.routes.Initiator;
import org.rogatory.routes.NewRoute;
import org.rogatory.routes.RouteEnds;
import org.rogatory.routes.RouteStage;
import org.rogatory.routes.RouteStep;
import org.rogatory.routes.RouteView;
import org.rogatory.routes.Routes;
import org.rogatory.routes.StepPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The register of routes in its tables: a route comes back with its steps in their order. */
@EngineTest
@OnBothDatabases
class EndorsementRoutesProcessTest {

    private static final Officer FIRST = new Officer("first.tm", "", "TM", "TM-GPO", Set.of(ADMINISTRATOR));
    private static final Officer SECOND = new Officer("second.tm", "", "TM", "TM-GPO", Set.of(ADMINISTRATOR));

    private final Routes routes;
    private final RouteEnds ends;
    private final JdbcClient jdbc;

    @Autowired
    EndorsementRoutesProcessTest(Routes routes, RouteEnds ends, JdbcClient jdbc) {
        this.routes = routes;
        this.ends = ends;
        this.jdbc = jdbc;
    }

    @AfterEach
    void noRoutes() {
        jdbc.sql("delete from routes_step where route_id in (select route_id from routes_route where state = 'TM')")
                .update();
        jdbc.sql("delete from routes_route where state = 'TM'").update();
    }

    private static NewRoute route(LocalDate from) {
        var steps = List.of(
                new RouteStep(1, StepPlace.ABOVE, null, SUPERVISOR, null, 3),
                new RouteStep(2, StepPlace.CENTRAL, null, HEAD, "Oʻrinbosar, синтетический 🕊", 2));
        return new NewRoute(Initiator.authority("TM-UNIT-1"), "mla_outgoing", RouteStage.APPROVE, from, null, steps);
    }

    private static String refused(Runnable act) {
        return catchThrowableOfType(Refusal.class, act::run).code();
    }

    @Test
    void theSecondPersonAgreesToWhatHeSaw() {
        var from = LocalDate.of(2026, 4, 20);
        var seen = routes.draft(route(from), FIRST);
        var fewer = new NewRoute(
                seen.initiator(),
                seen.machine(),
                seen.stage(),
                from,
                null,
                seen.steps().subList(0, 1));
        var written = routes.write(seen.routeId(), seen.version(), fewer, FIRST);
        assertThat(refused(() -> routes.putInForce(seen.routeId(), seen.version(), SECOND)))
                .isEqualTo("changed-meanwhile");
        assertThat(refused(() -> routes.write(seen.routeId(), seen.version(), route(from), SECOND)))
                .isEqualTo("changed-meanwhile");
        assertThat(routes.find(seen.routeId(), SECOND).steps()).hasSize(1);
        routes.putInForce(seen.routeId(), written.version(), SECOND);

        var asked = ends.ask(seen.routeId(), from.plusDays(40), FIRST);
        var later = ends.ask(seen.routeId(), from.plusDays(9), FIRST);
        assertThat(refused(() -> ends.end(seen.routeId(), asked.version(), SECOND)))
                .isEqualTo("changed-meanwhile");
        ends.end(seen.routeId(), later.version(), SECOND);
        assertThat(routes.find(seen.routeId(), FIRST).validTo()).isEqualTo(from.plusDays(9));
    }

    @Test
    void whatWasWrittenOrAskedForAnewMeanwhileIsNotDropped() {
        var from = LocalDate.of(2026, 4, 20);
        var seen = routes.draft(route(from), FIRST);
        var written = routes.write(seen.routeId(), seen.version(), route(from.plusDays(1)), FIRST);
        assertThat(refused(() -> routes.discard(seen.routeId(), seen.version(), SECOND)))
                .isEqualTo("changed-meanwhile");
        routes.putInForce(seen.routeId(), written.version(), SECOND);

        var asked = ends.ask(seen.routeId(), from.plusDays(40), FIRST);
        var later = ends.ask(seen.routeId(), from.plusDays(9), FIRST);
        assertThat(refused(() -> ends.keepOn(seen.routeId(), asked.version(), SECOND)))
                .isEqualTo("changed-meanwhile");
        var kept = ends.keepOn(seen.routeId(), later.version(), SECOND);
        assertThat(kept.endAskedFor()).isNull();
    }

    @Test
    void aRouteIsInForceWithItsStepsAloneAndADraftIsThrownAway() {
        var from = LocalDate.of(2026, 4, 20);
        var draft = routes.draft(route(from), FIRST);
        var other = routes.draft(route(from), FIRST);
        assertThat(routes.of(SECOND))
                .extracting(RouteView::routeId)
                .containsExactlyInAnyOrder(draft.routeId(), other.routeId());
        routes.putInForce(draft.routeId(), draft.version(), SECOND);
        assertThat(refused(() -> routes.putInForce(other.routeId(), other.version(), SECOND)))
                .isEqualTo("route-overlaps");
        routes.discard(other.routeId(), other.version(), FIRST);

        assertThat(routes.of(FIRST)).singleElement().satisfies(route -> {
            assertThat(route.draft()).isFalse();
            assertThat(route.steps()).isEqualTo(route(from).steps());
        });
    }
}
