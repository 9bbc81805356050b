package org.rogatory.operations;

import java.util.List;
import java.util.Set;

/**
 * Where a file stands in its process.
 *
 * @param modelId id of the model, which is also the name of its file
 * @param active ids of the activities that wait or work now; empty once the process has ended
 * @param passed ids of the activities already left
 * @param steps every activity reached, in order of time, with its name: the diagram in words
 */
public record Position(String modelId, Set<String> active, Set<String> passed, List<Step> steps) {

    public Position {
        active = Set.copyOf(active);
        passed = Set.copyOf(passed);
        steps = List.copyOf(steps);
    }

    public boolean ended() {
        return active.isEmpty();
    }

    /** One visit of an activity. */
    public record Step(String id, String name, boolean active) {}
}
