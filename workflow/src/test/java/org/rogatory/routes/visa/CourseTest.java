package org.rogatory.routes.visa;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rogatory.identity.Role;
import org.rogatory.routes.RouteStage;
import org.rogatory.routes.RouteStep;
import org.rogatory.routes.StepPlace;

/** Which visas have their turn: one turn after the other, all of a turn at once, the latest time a file came to a stage. */
class CourseTest {

    private static final Instant NOW = Instant.parse("2026-11-26T05:00:00Z");

    private static Visa visa(RouteStage stage, int attempt, int line, int turn) {
        var step = new RouteStep(turn, StepPlace.ABOVE, null, Role.SUPERVISOR, null, 3);
        var slot = new Visa.Slot("UZ-MLA-2026-000001", stage, attempt, line);
        return new Visa(slot, new Visa.Source("route", 1, "UZ-DIST-1"), step, "UZ-REG-1");
    }

    private static Course course(int... turns) {
        return new Course(IntStream.range(0, turns.length)
                .mapToObj(at -> visa(RouteStage.APPROVE, 1, at + 1, turns[at]))
                .toList());
    }

    private static void ask(Course course) {
        course.due().forEach(visa -> visa.ask(NOW, LocalDate.of(2026, 12, 1)));
    }

    private static void settle(Visa visa, VisaStatus end) {
        visa.settle(end, new Visa.Settled("region.uz", null, NOW));
    }

    private static List<String> due(Course course) {
        return course.due().stream().map(Visa::number).toList();
    }

    @Test
    void theNextTurnComesWhenAllOfTheOneBeforeAreSettled() {
        var course = course(1, 3, 1, 2);
        assertThat(due(course)).containsExactly("1", "3");
        ask(course);
        assertThat(due(course)).isEmpty();
        settle(course.visas().get(0), VisaStatus.GIVEN);
        assertThat(due(course)).isEmpty();
        settle(course.visas().get(2), VisaStatus.SKIPPED);
        assertThat(due(course)).containsExactly("4");
        ask(course);
        settle(course.visas().get(3), VisaStatus.GIVEN);
        assertThat(due(course)).containsExactly("2");
        assertThat(course.done()).isFalse();
        ask(course);
        settle(course.visas().get(1), VisaStatus.GIVEN);
        assertThat(course.done()).isTrue();
        assertThat(due(course)).isEmpty();
    }

    @Test
    void theLatestTimeCountsAndTheStageThatWaitsIsTheOneUnderWay() {
        var all = new ArrayList<Visa>();
        all.add(visa(RouteStage.ENDORSE, 1, 1, 1));
        all.add(visa(RouteStage.APPROVE, 1, 1, 1));
        settle(all.get(0), VisaStatus.GIVEN);
        assertThat(Course.running(all).visas()).containsExactly(all.get(1));
        settle(all.get(1), VisaStatus.RETURNED);
        assertThat(Course.running(all).visas()).isEmpty();

        all.add(all.get(1).again("UZ-REG-1", "UZ-REG-1"));
        assertThat(Course.latest(all, RouteStage.APPROVE).visas()).containsExactly(all.get(2));
        assertThat(all.get(2).attempt()).isEqualTo(2);
        assertThat(all.get(2).authority()).isEqualTo("UZ-REG-1");
        assertThat(Course.latest(all, RouteStage.SIGN).done()).isTrue();
    }

    @Test
    void aVisaThatWasMovedIsAskedForAnew() {
        var course = course(1);
        ask(course);
        course.visas().get(0).moveTo("UZ-GPO");
        assertThat(due(course)).containsExactly("1");
        assertThat(course.visas().get(0).view(null, false).movedFrom()).isEqualTo("UZ-REG-1");
    }

    @Test
    void aVisaThatWasMovedIsAskedForAnewWhileAnotherOfItsTurnWaits() {
        var course = course(1, 1, 2);
        ask(course);
        course.visas().get(0).moveTo("UZ-GPO");
        assertThat(due(course)).containsExactly("1");
        ask(course);
        assertThat(due(course)).isEmpty();
    }
}
