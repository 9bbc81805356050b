package org.rogatory.referral.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Goals are what was said of them, act by act. */
class GoalViewTest {

    private static final Instant NOW = Instant.parse("2026-04-20T06:00:00Z");

    private static HelpSaid said(String verb, String code, @Nullable String about) {
        return new HelpSaid(
                verb,
                "caseworker.kz.kz-shelter-1",
                NOW,
                null,
                LocalDate.of(2026, 6, 1),
                List.of(code),
                "Words (synthetic).",
                about,
                null);
    }

    @Test
    void aGoalIsOpenUntilSomebodySaysWhatBecameOfIt() {
        var goals = GoalView.of(List.of(
                said("assess_needs", "legal_aid", null),
                said("add_goal", "safe_accommodation", null),
                said("add_goal", "schooling", null),
                said("settle_goal", "goal_reached", "2")));
        assertThat(goals).extracting(GoalView::number).containsExactly(1, 2);
        assertThat(goals).extracting(GoalView::open).containsExactly(true, false);
        assertThat(goals.get(1)).returns("schooling", GoalView::kind).returns("goal_reached", GoalView::outcome);
    }

    @Test
    void whatIsSaidOfNoGoalChangesNone() {
        var goals = GoalView.of(List.of(said("add_goal", "schooling", null), said("settle_goal", "goal_reached", "7")));
        assertThat(goals).singleElement().matches(GoalView::open);
    }
}
