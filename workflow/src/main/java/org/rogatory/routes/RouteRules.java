package org.rogatory.routes;

import java.util.List;
import java.util.stream.IntStream;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;

/** What a route must be, whoever writes it: its key, its days and its steps. */
final class RouteRules {

    static final int MOST_STEPS = 12;
    private static final int LONGEST = 60;
    private static final int LONGEST_POST = 120;

    private final Directory directory;

    RouteRules(Directory directory) {
        this.directory = directory;
    }

    /** Refuses a route with the field that is wrong. */
    void check(NewRoute wanted, String state) {
        if (!known(wanted.initiator(), state)) {
            throw Refusal.of("route-initiator", "initiator");
        }
        if (wanted.stage() == null) {
            throw Refusal.of("field-missing", "stage");
        }
        if (!wanted.stage().machine().equals(wanted.machine())) {
            throw Refusal.of("route-stage", "stage");
        }
        checkDays(wanted);
        checkSteps(wanted, state);
    }

    private boolean known(Initiator initiator, String state) {
        return initiator.ofKind()
                ? directory.kinds().containsKey(initiator.key())
                : directory
                        .find(initiator.key())
                        .filter(found -> found.state().equals(state))
                        .isPresent();
    }

    private static void checkDays(NewRoute wanted) {
        var from = wanted.validFrom();
        if (from == null) {
            throw Refusal.of("first-day-missing", "validFrom");
        }
        if (wanted.validTo() != null && wanted.validTo().isBefore(from)) {
            throw Refusal.of("route-ends-before-it-begins", "validTo");
        }
    }

    private void checkSteps(NewRoute wanted, String state) {
        var steps = wanted.steps();
        if (steps.isEmpty()) {
            throw Refusal.of("route-without-steps", "steps");
        }
        if (steps.size() > MOST_STEPS) {
            throw Refusal.of("route-too-long", "steps");
        }
        steps.forEach(step -> checkStep(step, state));
        if (twice(steps)) {
            throw Refusal.of("route-step-twice", "steps");
        }
    }

    private void checkStep(RouteStep step, String state) {
        if (!RouteStep.ROLES.contains(step.role())) {
            throw Refusal.of("route-step-role", "steps");
        }
        if (step.turn() < 1 || step.turn() > MOST_STEPS) {
            throw Refusal.of("route-step-turn", "steps");
        }
        if (step.days() < 1 || step.days() > LONGEST) {
            throw Refusal.of("route-step-days", "steps");
        }
        if (step.post() != null && step.post().length() > LONGEST_POST) {
            throw Refusal.of("too-long", "steps");
        }
        var named = step.authority();
        var fits = step.place() == StepPlace.AUTHORITY
                ? named != null && known(Initiator.authority(named), state)
                : named == null;
        if (!fits) {
            throw Refusal.of("route-step-authority", "steps");
        }
    }

    private static boolean twice(List<RouteStep> steps) {
        return IntStream.range(0, steps.size())
                .anyMatch(at ->
                        steps.subList(at + 1, steps.size()).stream().anyMatch(later -> later.sameAs(steps.get(at))));
    }
}
