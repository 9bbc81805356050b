package org.rogatory.transmission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.law.TransmissionRoute;

/** All legs of a file, and what follows from one of them for the others. */
final class Journey {

    private static final int HAND_OVER_WITHIN = 3;

    private final String caseRef;
    private final List<Leg> legs;

    Journey(String caseRef, List<Leg> legs) {
        this.caseRef = caseRef;
        this.legs = new ArrayList<>(legs);
    }

    List<Leg> legs() {
        return legs.stream()
                .sorted(Comparator.comparing(Leg::dispatch)
                        .thenComparing(Leg::turn)
                        .thenComparing(Leg::open))
                .toList();
    }

    /** Plans the legs of one more dispatch and returns them in their order. */
    List<Leg> plan(Purpose purpose, TransmissionRoute route) {
        var dispatch = legs.stream().mapToInt(Leg::dispatch).max().orElse(0) + 1;
        var planned = new ArrayList<Leg>();
        for (var hop : route.hops()) {
            var place = new Leg.Place(dispatch, purpose, route.copy(), planned.size() + 1, hop);
            planned.add(Leg.planned(caseRef, place));
        }
        legs.addAll(planned);
        return planned;
    }

    /** The leg of this id that can be handed over now. */
    Leg waiting(@Nullable String legId) {
        var leg = leg(legId);
        if (!leg.is(LegState.PLANNED)) {
            throw Refusal.of("leg-handed-over", "item");
        }
        if (leg.dueOn() == null) {
            throw Refusal.of("leg-not-in-turn", "item");
        }
        return leg;
    }

    /** The same on a day on which its papers were there: nobody hands over what has not come from the leg before. */
    Leg waiting(@Nullable String legId, LocalDate day) {
        var leg = waiting(legId);
        if (cameOn(leg).filter(day::isBefore).isPresent()) {
            throw Refusal.of("day-before-receipt", "happenedOn");
        }
        return leg;
    }

    /** When the papers were received last on their way to a leg; empty where nobody received them before. */
    private Optional<LocalDate> cameOn(Leg next) {
        return legs.stream()
                .filter(leg -> leg.dispatch() == next.dispatch() && leg.turn() < next.turn())
                .filter(leg -> leg.is(LegState.RECEIVED))
                .map(Leg::endedOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    /** The leg of this id whose papers are with a carrier. */
    Leg underWay(@Nullable String legId) {
        var leg = leg(legId);
        if (!leg.is(LegState.UNDER_WAY)) {
            throw Refusal.of("leg-not-under-way", "item");
        }
        return leg;
    }

    /** The same for a person who receives the papers: what goes by the exchange ends by its receipt. */
    Leg carried(@Nullable String legId) {
        var leg = underWay(legId);
        if (leg.byExchange()) {
            throw Refusal.of("leg-by-exchange", "item");
        }
        return leg;
    }

    /** The leg of this id that has not ended. */
    Leg open(@Nullable String legId) {
        var leg = leg(legId);
        if (!leg.open()) {
            throw Refusal.of("leg-ended", "item");
        }
        return leg;
    }

    private Leg leg(@Nullable String legId) {
        return legs.stream()
                .filter(leg -> leg.legId().equals(legId))
                .findFirst()
                .orElseThrow(() -> Refusal.of("leg-unknown", "item"));
    }

    /** One leg has ended on a day: the next of its dispatch waits from then on, unless that was the last. */
    void goOn(Leg ended, LocalDate day) {
        following(ended).ifPresent(next -> next.await(day.plusDays(HAND_OVER_WITHIN)));
    }

    /** What was planned lies ready: its first leg is to be handed over soon. */
    void begin(List<Leg> planned, LocalDate day) {
        planned.get(0).await(day.plusDays(HAND_OVER_WITHIN));
    }

    /** The next leg is not yet in turn while another one before it is open. */
    private Optional<Leg> following(Leg ended) {
        var open = legs.stream()
                .filter(leg -> leg.dispatch() == ended.dispatch() && leg.open())
                .min(Comparator.comparing(Leg::turn));
        return open.filter(leg -> leg.is(LegState.PLANNED) && leg.dueOn() == null);
    }

    /** What was lost goes the same leg again as a duplicate. */
    Leg reissue(Leg lost, LocalDate day) {
        var again = lost.again();
        again.await(day.plusDays(HAND_OVER_WITHIN));
        legs.add(again);
        return again;
    }

    /** When what a leg is to carry again was found lost; empty where nothing was. */
    Optional<LocalDate> lostOn(Leg again) {
        return legs.stream()
                .filter(leg -> leg.dispatch() == again.dispatch() && leg.turn() == again.turn())
                .filter(leg -> leg.is(LegState.LOST))
                .map(Leg::endedOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    boolean delivered(int dispatch) {
        return legs.stream().noneMatch(leg -> leg.dispatch() == dispatch && leg.open());
    }

    /** Whether somebody has received the papers at the end of their way: what was left out there proves nothing. */
    boolean received(int dispatch) {
        var last = legs.stream()
                .filter(leg -> leg.dispatch() == dispatch)
                .mapToInt(Leg::turn)
                .max()
                .orElse(0);
        return legs.stream()
                .anyMatch(leg -> leg.dispatch() == dispatch && leg.turn() == last && leg.is(LegState.RECEIVED));
    }

    /** The first dispatch for a purpose that has not arrived; empty where none is on its way. */
    List<Leg> firstOpen(Purpose purpose) {
        var first = legs.stream()
                .filter(leg -> leg.purpose() == purpose)
                .mapToInt(Leg::dispatch)
                .min();
        return first.isEmpty() ? List.of() : openOf(first.getAsInt());
    }

    List<Leg> openOf(int dispatch) {
        return legs.stream()
                .filter(leg -> leg.dispatch() == dispatch && leg.open())
                .toList();
    }

    /** The days by which something is to happen to a leg, the next one first; none in a file that is closed. */
    List<LocalDate> due(CaseFile file) {
        return file.closedAt() == null ? dueBeforeClosing() : List.of();
    }

    /** The same while the file was open. */
    List<LocalDate> dueBeforeClosing() {
        return legs.stream().map(Leg::dueOn).filter(Objects::nonNull).sorted().toList();
    }
}
