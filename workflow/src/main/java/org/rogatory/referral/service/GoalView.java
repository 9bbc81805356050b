package org.rogatory.referral.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A goal of the plan of a person.
 *
 * @param kind the kind of help by which it is to be reached; null where none is named
 * @param outcome code of what became of it; null while it is open
 * @param result what was written about that
 */
public record GoalView(
        int number,
        @Nullable String kind,
        @Nullable LocalDate until,
        @Nullable String text,
        @Nullable String outcome,
        @Nullable String result) {

    /** The goals that acts have set and settled, the earliest first. */
    static List<GoalView> of(List<HelpSaid> said) {
        var goals = new ArrayList<GoalView>();
        for (var act : said) {
            if (act.is(SupportVerbs.ADD_GOAL)) {
                goals.add(new GoalView(goals.size() + 1, act.code(), act.until(), act.text(), null, null));
            } else if (act.is(SupportVerbs.SETTLE_GOAL)) {
                goals.replaceAll(goal -> goal.named(act.about()) ? goal.settled(act) : goal);
            }
        }
        return goals;
    }

    private boolean named(@Nullable String about) {
        return String.valueOf(number).equals(about);
    }

    private GoalView settled(HelpSaid act) {
        return new GoalView(number, kind, until, text, act.code(), act.text());
    }

    /** Whether nobody has said yet what became of it. */
    public boolean open() {
        return outcome == null;
    }
}
