package org.rogatory.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rogatory.SetClock;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.directory.ReferenceFiles;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;

/** The register of routes: one administrator drafts, another puts in force; one route at a time for the same drafts. */
class RouteRegisterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Officer FIRST = administrator("first.uz", "UZ");
    private static final Officer SECOND = administrator("second.uz", "UZ");
    private static final RouteStep REGION = new RouteStep(1, StepPlace.ABOVE, null, Role.SUPERVISOR, null, 3);
    private static final Directory DIRECTORY = Directory.load();
    private static final RouteStep CENTRE = new RouteStep(2, StepPlace.CENTRAL, null, Role.HEAD, "Deputy (made up)", 2);

    private final SetClock clock = new SetClock(Instant.parse("2026-11-26T05:00:00Z"));
    private final RoutesInMemory table = new RoutesInMemory();
    private final List<Object> events = new ArrayList<>();
    private final Routes routes = new Routes(table, DIRECTORY, events::add, clock);
    private final RouteEnds ends = new RouteEnds(routes, clock);
    private final StandingRoutes standing = new StandingRoutes(table, DIRECTORY, clock);

    private static Officer administrator(String name, String state) {
        return new Officer(name, name, state, state + "-GPO", Set.of(Role.ADMINISTRATOR));
    }

    private static NewRoute ofDistricts(@Nullable LocalDate from, @Nullable LocalDate to) {
        return route(Initiator.kind("district_prosecutor"), from, to, REGION, CENTRE);
    }

    private static NewRoute route(
            Initiator initiator, @Nullable LocalDate from, @Nullable LocalDate to, RouteStep... steps) {
        return new NewRoute(initiator, "mla_outgoing", RouteStage.APPROVE, from, to, List.of(steps));
    }

    private RouteView inForce(NewRoute wanted) {
        return force(routes.draft(wanted, FIRST), SECOND);
    }

    private RouteView force(RouteView draft, Officer officer) {
        return routes.putInForce(draft.routeId(), table.seen(draft.routeId()), officer);
    }

    private RouteView write(RouteView draft, NewRoute wanted, Officer officer) {
        return routes.write(draft.routeId(), table.seen(draft.routeId()), wanted, officer);
    }

    private RouteView end(String routeId, Officer officer) {
        return ends.end(routeId, table.seen(routeId), officer);
    }

    private static String refusal(Runnable act) {
        var refused = catchThrowableOfType(Refusal.class, act::run);
        return refused == null
                ? "admitted"
                : refused.code() + " " + refused.parameters().getOrDefault("field", "");
    }

    private String refused(NewRoute wanted) {
        return refusal(() -> routes.draft(wanted, FIRST));
    }

    private List<Role> asked(String unit, LocalDate day) {
        return asked(unit, noon(day));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(7, 0).toInstant(ZoneOffset.UTC);
    }

    private List<Role> asked(String unit, Instant moment) {
        return standing.of(unit, "mla_outgoing", RouteStage.APPROVE, () -> moment).stream()
                .flatMap(route -> route.steps().stream())
                .map(RouteStep::role)
                .toList();
    }

    @Test
    void aDraftTakesEffectOnceAnotherAdministratorPutsItInForce() {
        var draft = routes.draft(ofDistricts(TODAY, null), FIRST);
        assertThat(draft.standing(TODAY)).isEqualTo("draft");
        assertThat(asked("UZ-DIST-1", TODAY)).isEmpty();
        assertThat(refusal(() -> force(draft, FIRST))).startsWith("four-eyes-route");

        write(draft, ofDistricts(TODAY, TODAY.plusDays(9)), SECOND);
        assertThat(refusal(() -> force(draft, SECOND))).startsWith("four-eyes-route");

        force(draft, administrator("third.uz", "UZ"));
        assertThat(asked("UZ-DIST-1", TODAY)).containsExactly(Role.SUPERVISOR, Role.HEAD);
        assertThat(refusal(() -> write(draft, ofDistricts(TODAY, null), FIRST))).startsWith("wrong-status");
        assertThat(events)
                .extracting(event -> ((RoutesEvent) event).action())
                .containsExactly("routes.draft", "routes.write", "routes.force");
    }

    @Test
    void aRouteStandsFromItsFirstDayToItsLast() {
        inForce(ofDistricts(TODAY.plusDays(1), TODAY.plusDays(3)));
        assertThat(asked("UZ-DIST-1", TODAY)).isEmpty();
        assertThat(asked("UZ-DIST-1", TODAY.plusDays(1))).isNotEmpty();
        assertThat(asked("UZ-DIST-1", TODAY.plusDays(3))).isNotEmpty();
        assertThat(asked("UZ-DIST-1", TODAY.plusDays(4))).isEmpty();
        assertThat(asked("UZ-REG-1", TODAY.plusDays(1))).isEmpty();
        assertThat(standing.of("UZ-DIST-1", "mla_outgoing", RouteStage.SIGN, () -> noon(TODAY.plusDays(1))))
                .isEmpty();
    }

    @Test
    void aBodyOfItsOwnRouteDoesNotTakeThatOfItsKind() {
        inForce(ofDistricts(TODAY, null));
        inForce(route(Initiator.authority("UZ-DIST-1"), TODAY, null, CENTRE));
        assertThat(asked("UZ-DIST-1", TODAY)).containsExactly(Role.HEAD);
        assertThat(asked("KZ-DIST-1", TODAY)).isEmpty();
    }

    @Test
    void twoRoutesForTheSameDraftsDoNotOverlap() {
        inForce(ofDistricts(TODAY, TODAY.plusDays(9)));
        var rival = routes.draft(ofDistricts(TODAY.plusDays(9), null), FIRST);
        assertThat(refusal(() -> force(rival, SECOND))).startsWith("route-overlaps");

        write(rival, ofDistricts(TODAY.plusDays(10), null), FIRST);
        assertThat(force(rival, SECOND).standing(TODAY)).isEqualTo("ahead");
    }

    @Test
    void theNextEditionEndsTheOneBeforeWithTheDayBefore() {
        var first = inForce(ofDistricts(TODAY, null));
        var next = routes.renew(first.routeId(), FIRST);
        assertThat(next.edition()).isEqualTo(2);
        assertThat(refusal(() -> routes.renew(first.routeId(), SECOND))).startsWith("route-draft-exists");
        write(next, route(Initiator.kind("court"), TODAY.plusDays(5), null, CENTRE), FIRST);
        force(next, SECOND);

        assertThat(asked("UZ-DIST-1", TODAY.plusDays(4))).hasSize(2);
        assertThat(asked("UZ-DIST-1", TODAY.plusDays(5))).containsExactly(Role.HEAD);
        assertThat(asked("UZ-COURT-1", TODAY.plusDays(5))).isEmpty();
        assertThat(routes.find(first.routeId(), FIRST).validTo()).isEqualTo(TODAY.plusDays(4));
    }

    @Test
    void anEndThatIsAskedForDoesNotProlongAnEditionOverTheNext() {
        var first = inForce(ofDistricts(TODAY, null));
        var next = routes.renew(first.routeId(), FIRST);
        write(next, ofDistricts(TODAY.plusDays(5), null), FIRST);
        force(next, SECOND);
        ends.ask(first.routeId(), TODAY.plusDays(30), FIRST);
        end(first.routeId(), SECOND);

        assertThat(routes.find(first.routeId(), FIRST).validTo()).isEqualTo(TODAY.plusDays(4));
    }

    @Test
    void aFileUnderWayKeepsTheEditionOfItsMomentThoughTheNextBeginsTheSameDay() {
        var submitted = noon(TODAY);
        var before = clock.instant().minusSeconds(1);
        var first = inForce(ofDistricts(TODAY, null));
        clock.set(Instant.parse("2026-11-27T05:00:00Z"));
        var nextMorning = clock.instant();
        var next = routes.renew(first.routeId(), FIRST);
        write(next, route(Initiator.kind("court"), TODAY.plusDays(1), null, CENTRE), FIRST);
        clock.set(Instant.parse("2026-11-27T09:00:00Z"));
        force(next, SECOND);

        assertThat(asked("UZ-DIST-1", submitted)).hasSize(2);
        assertThat(asked("UZ-DIST-1", nextMorning)).hasSize(2);
        assertThat(asked("UZ-DIST-1", clock.instant())).containsExactly(Role.HEAD);
        assertThat(asked("UZ-DIST-1", before)).isEmpty();
    }

    @Test
    void nothingTakesEffectInThePast() {
        assertThat(refused(ofDistricts(TODAY.minusDays(1), null))).isEqualTo("day-past validFrom");
        var today = routes.draft(ofDistricts(TODAY, null), FIRST);
        clock.set(Instant.parse("2026-11-26T19:00:00Z"));
        assertThat(refusal(() -> force(today, SECOND))).isEqualTo("day-past validFrom");
    }

    @Test
    void anEndedRouteIsAskedForNoMoreAndOneEndedBeforeItBeginsNeverStands() {
        var standingNow = inForce(ofDistricts(TODAY, null));
        assertThat(refusal(() -> ends.ask(standingNow.routeId(), TODAY.minusDays(1), FIRST)))
                .isEqualTo("day-past lastDay");
        ended(standingNow);
        assertThat(asked("UZ-DIST-1", TODAY)).isNotEmpty();
        assertThat(asked("UZ-DIST-1", TODAY.plusDays(1))).isEmpty();

        var ahead = inForce(ofDistricts(TODAY.plusDays(5), null));
        ended(ahead);
        assertThat(routes.find(ahead.routeId(), FIRST).standing(TODAY)).isEqualTo("ended");
        assertThat(inForce(ofDistricts(TODAY.plusDays(2), null)).standing(TODAY))
                .isEqualTo("ahead");
    }

    private void ended(RouteView route) {
        ends.ask(route.routeId(), TODAY, FIRST);
        end(route.routeId(), SECOND);
    }

    @Test
    void oneAdministratorAsksForTheEndAndAnotherDecides() {
        var route = inForce(ofDistricts(TODAY, null)).routeId();
        assertThat(refusal(() -> end(route, SECOND))).startsWith("wrong-status");
        ends.ask(route, TODAY.plusDays(1), FIRST);
        assertThat(refusal(() -> end(route, FIRST))).startsWith("four-eyes-route-end");
        assertThat(asked("UZ-DIST-1", TODAY.plusDays(2))).isNotEmpty();

        ends.keepOn(route, table.seen(route), SECOND);
        assertThat(refusal(() -> end(route, SECOND))).startsWith("wrong-status");
        ends.ask(route, TODAY.plusDays(1), FIRST);
        clock.set(Instant.parse("2026-11-28T05:00:00Z"));
        end(route, SECOND);
        assertThat(asked("UZ-DIST-1", TODAY.plusDays(2))).isNotEmpty();
        assertThat(asked("UZ-DIST-1", TODAY.plusDays(3))).isEmpty();
    }

    @Test
    void whatIsWrongIsToldAtItsField() {
        assertThat(refused(route(Initiator.authority("KZ-DIST-1"), TODAY, null, REGION)))
                .isEqualTo("route-initiator initiator");
        assertThat(refused(route(Initiator.kind("guild"), TODAY, null, REGION))).isEqualTo("route-initiator initiator");
        assertThat(refused(ofDistricts(null, null))).isEqualTo("first-day-missing validFrom");
        assertThat(refused(ofDistricts(TODAY, TODAY.minusDays(1)))).isEqualTo("route-ends-before-it-begins validTo");
        assertThat(refused(step())).isEqualTo("route-without-steps steps");
        assertThat(refused(step(Collections.nCopies(13, REGION).toArray(RouteStep[]::new))))
                .isEqualTo("route-too-long steps");
        assertThat(refused(step(REGION, REGION))).isEqualTo("route-step-twice steps");
        assertThat(refused(step(new RouteStep(0, StepPlace.ABOVE, null, Role.HEAD, null, 3))))
                .isEqualTo("route-step-turn steps");
        assertThat(refused(step(new RouteStep(1, StepPlace.ABOVE, null, Role.HEAD, null, 61))))
                .isEqualTo("route-step-days steps");
        assertThat(refused(step(new RouteStep(1, StepPlace.ABOVE, null, Role.DRAFTER, null, 3))))
                .isEqualTo("route-step-role steps");
        assertThat(refused(step(new RouteStep(1, StepPlace.AUTHORITY, "KZ-GPO", Role.HEAD, null, 3))))
                .isEqualTo("route-step-authority steps");
        assertThat(refused(step(new RouteStep(1, StepPlace.ABOVE, "UZ-GPO", Role.HEAD, null, 3))))
                .isEqualTo("route-step-authority steps");
    }

    @Test
    void aRouteIsForAnActOfItsProcedure() {
        var districts = Initiator.kind("district_prosecutor");
        var steps = List.of(REGION);
        assertThat(refused(new NewRoute(districts, "mla_incoming", RouteStage.APPROVE, TODAY, null, steps)))
                .isEqualTo("route-stage stage");
        assertThat(refused(new NewRoute(districts, "mla_outgoing", RouteStage.SIGN_ANSWER, TODAY, null, steps)))
                .isEqualTo("route-stage stage");
        inForce(new NewRoute(districts, "mla_incoming", RouteStage.SIGN_ANSWER, TODAY, null, steps));
        assertThat(standing.of("UZ-DIST-1", "mla_incoming", RouteStage.SIGN_ANSWER, () -> noon(TODAY)))
                .isPresent();
        assertThat(asked("UZ-DIST-1", TODAY)).isEmpty();
    }

    private static NewRoute step(RouteStep... steps) {
        return route(Initiator.kind("district_prosecutor"), TODAY, null, steps);
    }

    @Test
    void onlyAdministratorsOfTheStateKeepItsRoutes() {
        var draft = routes.draft(ofDistricts(TODAY, null), FIRST);
        var head = new Officer("head.uz", "head.uz", "UZ", "UZ-GPO", Set.of(Role.HEAD));
        assertThat(routes.of(head)).hasSize(1);
        assertThat(refusal(() -> routes.draft(ofDistricts(TODAY, null), head))).startsWith("role");
        assertThat(refusal(() -> force(draft, head))).startsWith("role");
        assertThat(refusal(() -> routes.find(draft.routeId(), administrator("admin.kz", "KZ"))))
                .startsWith("not-found");
        routes.discard(draft.routeId(), table.seen(draft.routeId()), SECOND);
        assertThat(routes.of(head)).isEmpty();
    }

    @Test
    void theRoutesOfTheDemoAreSound() {
        var demo = DemoRoutes.read(ReferenceFiles.shipped());
        standing.begin("UZ", demo.stream().map(DemoRoutes.Demo::route).toList(), "system");
        assertThat(asked("UZ-DIST-1", TODAY)).containsExactly(Role.SUPERVISOR, Role.SUPERVISOR);
        assertThat(asked("UZ-COURT-2", TODAY)).containsExactly(Role.COURT, Role.SUPERVISOR);
        assertThat(asked("UZ-UNIT-1", TODAY)).isEmpty();
        assertThat(asked("UZ-COURT-1", TODAY)).isEmpty();
    }
}
