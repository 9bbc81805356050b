package org.rogatory.operations;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a file stands in its process.
 *
 * @param modelId id of the model, which is also the name of its file
 * @param definitionId which deployed version of the model it runs on
 * @param active ids of the activities that wait or work now; empty before the process starts and once it has ended
 * @param passed ids of the activities already left
 * @param flows ids of the arrows that were taken
 * @param steps every activity reached, in order of time, with its name: the diagram in words
 * @param ahead ids of the activities that can still follow and were not reached yet, the nearest first
 */
public record Position(
        String modelId,
        String definitionId,
        Set<String> active,
        Set<String> passed,
        Set<String> flows,
        List<Step> steps,
        List<String> ahead) {

    public Position {
        active = Set.copyOf(active);
        passed = Set.copyOf(passed);
        flows = Set.copyOf(flows);
        steps = List.copyOf(steps);
        ahead = List.copyOf(ahead);
    }

    public boolean ended() {
        return active.isEmpty();
    }

    /**
     * One visit of an activity.
     *
     * @param kind what it is in the model, for example {@code userTask} or {@code receiveTask}
     */
    public record Step(
            String id,
            String name,
            String kind,
            Instant from,
            @Nullable Instant until) {

        public boolean active() {
            return until == null;
        }

        /** Whether it is a step of the work, not a question between two steps. */
        public boolean work() {
            return !kind.endsWith("Gateway");
        }
    }
}
