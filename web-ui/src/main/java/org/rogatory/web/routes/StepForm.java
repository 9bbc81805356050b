package org.rogatory.web.routes;

import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Role;
import org.rogatory.routes.RouteStep;
import org.rogatory.routes.StepPlace;

/**
 * One step of a route as it is typed.
 *
 * @param where a place that is found from the drafting body, or the key of an authority
 */
record StepForm(
        @Nullable String turn,
        @Nullable String where,
        @Nullable String role,
        @Nullable String post,
        @Nullable String days) {

    private static final String STEPS = "steps";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    static StepForm empty(int turn) {
        return new StepForm(String.valueOf(turn), null, null, null, null);
    }

    static StepForm of(RouteStep step) {
        var named = step.authority();
        return new StepForm(
                String.valueOf(step.turn()),
                named == null ? step.place().key() : named,
                step.role().key(),
                step.post(),
                String.valueOf(step.days()));
    }

    /** A line in which nothing was chosen is no step. */
    boolean blank() {
        return text(where).isEmpty() && text(role).isEmpty() && text(post).isEmpty();
    }

    RouteStep step() {
        var place = StepPlace.of(text(where)).orElse(StepPlace.AUTHORITY);
        return new RouteStep(
                number(turn, "route-step-turn"),
                place,
                place == StepPlace.AUTHORITY ? text(where) : null,
                RouteStep.ROLES.stream()
                        .filter(known -> known.key().equals(text(role)))
                        .findFirst()
                        .orElse(Role.DRAFTER),
                text(post).isEmpty() ? null : text(post),
                number(days, "route-step-days"));
    }

    private static int number(@Nullable String typed, String code) {
        if (!NUMBER.matcher(text(typed)).matches()) {
            throw Refusal.of(code, STEPS);
        }
        return Integer.parseInt(text(typed));
    }

    private static String text(@Nullable String typed) {
        return Objects.toString(typed, "").strip();
    }
}
