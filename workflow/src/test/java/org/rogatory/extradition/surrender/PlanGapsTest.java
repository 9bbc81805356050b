package org.rogatory.extradition.surrender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.Refusal;

/** What the plan of a surrender lacks, and how one plan goes on from the one before. */
class PlanGapsTest {

    private static final ZonedDateTime HOUR = ZonedDateTime.parse("2026-05-08T10:00+05:00[Asia/Almaty]");

    private static PlannedSurrender plan(
            SurrenderKind kind, SurrenderStatus status, @Nullable ZonedDateTime at, SurrenderSaid said) {
        return new PlannedSurrender("s-1", 1, kind, status, at, null, null, null, said, "custody.kz");
    }

    private static SurrenderSaid whole() {
        var act = Act.draft("plan_surrender")
                .happened(null, "Border post Kordai (synthetic)")
                .spoke(null, "Two officers of the convoy")
                .order(null, null, "Three officers of theirs")
                .carrier("by_road")
                .keys(PlannedSurrender.AT_HAND)
                .conditions("A telephone\n\n  A laptop  ")
                .act();
        return SurrenderSaid.NOTHING.planned(act, List.of("KG"));
    }

    @Test
    void anEmptyPlanLacksEverything() {
        var empty = plan(SurrenderKind.SURRENDER, SurrenderStatus.PLANNED, null, SurrenderSaid.NOTHING);
        assertThat(empty.lacking())
                .startsWith("place", "moment", "our_escort", "their_escort", "transport")
                .containsAll(PlannedSurrender.AT_HAND)
                .hasSize(5 + PlannedSurrender.AT_HAND.size());
    }

    @Test
    void aWholePlanLacksNothingAndNeitherDoesOneThatIsOver() {
        assertThat(plan(SurrenderKind.SURRENDER, SurrenderStatus.CONFIRMED, HOUR, whole())
                        .lacking())
                .isEmpty();
        assertThat(plan(SurrenderKind.SURRENDER, SurrenderStatus.FAILED, null, SurrenderSaid.NOTHING)
                        .lacking())
                .isEmpty();
    }

    @Test
    void aPassageNeedsNoPapersOfTheSurrender() {
        assertThat(plan(SurrenderKind.PASSAGE, SurrenderStatus.PLANNED, HOUR, SurrenderSaid.NOTHING)
                        .lacking())
                .containsExactly("place", "our_escort", "their_escort", "transport");
    }

    @Test
    void whatAnActDoesNotSayStaysAsItWasPlanned() {
        var said = whole();
        assertThat(said.property()).containsExactly("A telephone", "A laptop");
        var later = said.planned(Act.draft("plan_surrender").carrier("by_air").act(), List.of());
        assertThat(later)
                .isEqualTo(said.planned(
                        Act.draft("plan_surrender").carrier("by_air").act(), List.of("KG")));
        assertThat(later.transport()).isEqualTo("by_air");
        assertThat(later.place()).isEqualTo(said.place());
        assertThat(later.papers()).isEqualTo(said.papers());
    }

    @Test
    void anHourWithoutItsZoneIsRefusedAndAZoneAloneIsNoMoment() {
        var hour = LocalDateTime.of(2026, 5, 8, 10, 0);
        assertThat(PlanMoment.of(
                        Act.draft("plan_surrender").at(hour, "Asia/Almaty").act()))
                .contains(HOUR);
        assertThat(PlanMoment.of(Act.draft("plan_surrender").act())).isEmpty();
        assertThat(PlanMoment.of(
                        Act.draft("plan_surrender").at(null, "Asia/Almaty").act()))
                .isEmpty();
        assertThatThrownBy(() ->
                        PlanMoment.of(Act.draft("plan_surrender").at(hour, null).act()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("field-missing"));
        assertThatThrownBy(() -> PlanMoment.of(
                        Act.draft("plan_surrender").at(hour, "Almaty time").act()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("zone-unknown"));
    }

    @Test
    void onlyWhoIsAwayForATimeHasToComeBack() {
        var lent = plan(SurrenderKind.TEMPORARY, SurrenderStatus.DONE, HOUR, SurrenderSaid.NOTHING);
        assertThat(lent.lent()).isTrue();
        assertThat(plan(SurrenderKind.SURRENDER, SurrenderStatus.DONE, HOUR, SurrenderSaid.NOTHING)
                        .lent())
                .isFalse();
    }
}
