package org.rogatory.transmission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Refusal;
import org.rogatory.law.ReferenceData;
import org.rogatory.law.TransmissionRoute;
import org.rogatory.law.TransmissionRoutes;

/** What one leg's end means for the others. */
class JourneyTest {

    private static final TransmissionRoutes ROUTES = ReferenceData.load().transmissionRoutes();
    private static final LocalDate DAY = LocalDate.of(2026, 4, 20);

    private final Journey journey = new Journey("UZ-MLA-2026-000001", List.of());

    private static TransmissionRoute route(String key) {
        return ROUTES.find(key).orElseThrow();
    }

    private List<Leg> sent(String key) {
        var legs = journey.plan(Purpose.REQUEST, route(key));
        legs.get(0).handOver(new HandOver("", DAY, "courier", null), null, "registrar.uz");
        return legs;
    }

    @Test
    void onlyTheLegInTurnIsHandedOver() {
        var legs = sent("diplomatic");
        assertThat(refusal(() -> journey.waiting(legs.get(0).legId()))).isEqualTo("leg-handed-over");
        assertThat(refusal(() -> journey.waiting(legs.get(1).legId()))).isEqualTo("leg-not-in-turn");
        assertThat(refusal(() -> journey.waiting("none"))).isEqualTo("leg-unknown");
        assertThat(refusal(() -> journey.underWay(legs.get(1).legId()))).isEqualTo("leg-not-under-way");

        legs.get(0).receive(DAY.plusDays(2), null, "registrar.uz");
        journey.goOn(legs.get(0), DAY.plusDays(2));

        assertThat(journey.waiting(legs.get(1).legId()).dueOn()).isEqualTo(DAY.plusDays(5));
        assertThat(refusal(() -> journey.open(legs.get(0).legId()))).isEqualTo("leg-ended");
    }

    @Test
    void noLegIsHandedOverBeforeThePapersCameFromTheOneBefore() {
        var legs = sent("diplomatic");
        legs.get(0).receive(DAY.plusDays(2), null, "registrar.uz");
        legs.get(1).skip(DAY.plusDays(9), null, "registrar.uz");
        journey.goOn(legs.get(0), DAY.plusDays(2));

        var next = legs.get(2);
        assertThat(refusal(() -> journey.waiting(next.legId(), DAY.plusDays(1))))
                .isEqualTo("day-before-receipt");
        assertThat(journey.waiting(next.legId(), DAY.plusDays(2))).isSameAs(next);
    }

    @Test
    void eachLegHasTheTermOfItsRouteAndTheEarliestIsDueNext() {
        sent("diplomatic");
        assertThat(journey.dueBeforeClosing()).startsWith(DAY.plusDays(5));
        sent("interpol");
        assertThat(journey.dueBeforeClosing()).startsWith(DAY.plusDays(1));
    }

    @Test
    void theExchangeHasClocksOfItsOwn() {
        journey.plan(Purpose.ANSWER, route("direct"))
                .get(0)
                .handOver(new HandOver("", DAY, "exchange", null), null, "registrar.uz");
        assertThat(journey.dueBeforeClosing()).isEmpty();
    }

    @Test
    void aLegLeftOutBeforeItsTurnDoesNotBringTheNextOneForward() {
        var legs = sent("diplomatic");
        legs.get(1).skip(DAY, null, "registrar.uz");
        journey.goOn(legs.get(1), DAY);
        assertThat(legs.get(2).dueOn()).isNull();

        legs.get(0).receive(DAY, null, "registrar.uz");
        journey.goOn(legs.get(0), DAY);
        assertThat(legs.get(2).dueOn()).isEqualTo(DAY.plusDays(3));
    }

    @Test
    void whatIsLostTakesTheSameTurnAgain() {
        var legs = sent("diplomatic");
        legs.get(0).lose(DAY, "hidden", "registrar.uz");
        var again = journey.reissue(legs.get(0), DAY);
        assertThat(again.turn()).isEqualTo(1);
        assertThat(journey.waiting(again.legId())).isSameAs(again);
        assertThat(journey.delivered(again.dispatch())).isFalse();
        assertThat(journey.legs()).extracting(Leg::turn).containsExactly(1, 1, 2, 3, 4);
    }

    @Test
    void aDispatchIsDeliveredWhenNoLegOfItIsOpen() {
        var legs = sent("direct");
        assertThat(journey.delivered(1)).isFalse();
        legs.get(0).receive(DAY, "7/26", "registrar.uz");
        assertThat(journey.delivered(1)).isTrue();
        assertThat(journey.firstOpen(Purpose.REQUEST)).isEmpty();
    }

    @Test
    void onlyWhatSomebodyReceivedAtItsEndIsThere() {
        var legs = sent("interpol");
        legs.get(2).skip(DAY, null, "registrar.uz");
        legs.get(1).skip(DAY, null, "registrar.uz");
        legs.get(0).receive(DAY, null, "registrar.uz");
        assertThat(journey.delivered(1)).isTrue();
        assertThat(journey.received(1)).isFalse();

        var again = sent("direct");
        again.get(0).lose(DAY, null, "registrar.uz");
        var duplicate = journey.reissue(again.get(0), DAY);
        assertThat(journey.received(2)).isFalse();
        duplicate.receive(DAY, null, "registrar.uz");
        assertThat(journey.received(2)).isTrue();
    }

    @Test
    void whatGoesByTheExchangeIsReceivedByNoPerson() {
        var leg = journey.plan(Purpose.REQUEST, route("direct")).get(0);
        leg.handOver(new HandOver("", DAY, "exchange", null), null, "registrar.uz");
        assertThat(refusal(() -> journey.carried(leg.legId()))).isEqualTo("leg-by-exchange");
        assertThat(journey.underWay(leg.legId())).isSameAs(leg);
    }

    @Test
    void whatTheOtherSideHasIsWhatWasSentFirst() {
        var copy = sent("interpol");
        var original = journey.plan(Purpose.REQUEST, route("direct"));
        assertThat(journey.firstOpen(Purpose.REQUEST)).containsExactlyElementsOf(copy);
        assertThat(journey.firstOpen(Purpose.ANSWER)).isEmpty();
        assertThat(journey.openOf(2)).containsExactlyElementsOf(original);
    }

    private static String refusal(Runnable act) {
        return catchThrowableOfType(Refusal.class, act::run).code();
    }
}
