package org.rogatory.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rogatory.SetClock;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Role;

/** Which route a file takes where its body has none of its own, and where its State has none at all. */
class StandingRoutesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final String BODY = "UZ-DIST-1";
    private static final Initiator OWN = Initiator.authority(BODY);
    private static final Initiator KIND = Initiator.kind("district_prosecutor");

    private final RoutesInMemory table = new RoutesInMemory();
    private final StandingRoutes standing =
            new StandingRoutes(table, Directory.load(), new SetClock(Instant.parse("2026-11-26T05:00:00Z")));

    private static NewRoute route(Initiator initiator, Role asked, @Nullable LocalDate until) {
        var step = new RouteStep(1, StepPlace.ABOVE, null, asked, null, 3);
        return new NewRoute(initiator, "mla_outgoing", RouteStage.APPROVE, TODAY, until, List.of(step));
    }

    private List<Role> asked(String body, LocalDate day) {
        var moment = day.atTime(7, 0).toInstant(ZoneOffset.UTC);
        return standing.of(body, "mla_outgoing", RouteStage.APPROVE, () -> moment).stream()
                .flatMap(route -> route.steps().stream())
                .map(RouteStep::role)
                .toList();
    }

    @Test
    void aBodyFallsBackOnTheRouteOfItsKindWhereItsOwnDoesNotStand() {
        standing.begin(
                "UZ", List.of(route(KIND, Role.SUPERVISOR, null), route(OWN, Role.HEAD, TODAY.plusDays(1))), "system");
        assertThat(asked(BODY, TODAY.plusDays(1))).containsExactly(Role.HEAD);
        assertThat(asked(BODY, TODAY.plusDays(2))).containsExactly(Role.SUPERVISOR);
    }

    @Test
    void aStateWithoutRoutesBeginsWithTheFirstOnesAndOneThatHasAnyKeepsThem() {
        assertThat(asked(BODY, TODAY)).isEmpty();
        standing.begin("UZ", List.of(route(KIND, Role.HEAD, null)), "system");
        assertThat(asked(BODY, TODAY)).containsExactly(Role.HEAD);

        standing.begin("UZ", List.of(route(OWN, Role.SUPERVISOR, null)), "system");
        assertThat(asked(BODY, TODAY)).containsExactly(Role.HEAD);
        assertThat(table.ofState("UZ")).hasSize(1);
        assertThat(table.ofState("KZ")).isEmpty();
    }

    @Test
    void whereNoRouteIsMeantForTheBodyItsFileTakesNoneAndNoMomentIsAskedFor() {
        standing.begin("UZ", List.of(route(KIND, Role.HEAD, null)), "system");
        for (var body : List.of("UZ-COURT-1", "KZ-DIST-1", "UZ-GONE")) {
            var found = standing.of(body, "mla_outgoing", RouteStage.APPROVE, () -> {
                throw new AssertionError("A moment was asked for " + body);
            });
            assertThat(found).as(body).isEmpty();
        }
    }
}
