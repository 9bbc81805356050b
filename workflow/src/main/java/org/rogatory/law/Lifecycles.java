package org.rogatory.law;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rogatory.directory.Wording;

/** The lifecycles of all files, by machine: {@code mla_outgoing}, {@code mla_incoming}, {@code item} and others. */
public final class Lifecycles {

    private final Map<String, Lifecycle> machines;
    private final Map<String, Map<String, Wording>> words;

    Lifecycles(Map<String, Lifecycle> machines, Map<String, Map<String, Wording>> words) {
        this.machines = machines;
        this.words = words;
    }

    public Lifecycle of(String machine) {
        return Optional.ofNullable(machines.get(machine))
                .orElseThrow(() -> new IllegalArgumentException("Unknown lifecycle " + machine));
    }

    /** Whether a machine is here and has this status. */
    boolean knows(MachineStatus asked) {
        return Optional.ofNullable(machines.get(asked.machine()))
                .filter(lifecycle -> lifecycle.statuses().contains(asked.status()))
                .isPresent();
    }

    public Set<String> machines() {
        return machines.keySet();
    }

    /** The words for roles, verbs, kinds of document and messages. */
    Map<String, Map<String, Wording>> words() {
        return words;
    }
}
