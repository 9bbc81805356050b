package org.rogatory.law;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.directory.Wording;

/** The statuses one side of a file may have, and the steps between them. */
public final class Lifecycle {

    /** By it a file that is at its end is taken up again: it leads out of a terminal status and is no exit of it. */
    public static final String REOPENING = "reopen_file";

    private final String machine;
    private final Wording label;
    private final String initial;
    private final Map<String, Status> statuses;
    private final List<Transition> transitions;
    private final List<Occurrence> events;

    /** A status; nothing leads out of a terminal one but that the file is taken up again. */
    record Status(String key, Wording label, boolean terminal) {}

    Lifecycle(
            String machine,
            Wording label,
            String initial,
            Map<String, Status> statuses,
            List<Transition> transitions,
            List<Occurrence> events) {
        this.machine = machine;
        this.label = label;
        this.initial = initial;
        this.statuses = statuses;
        this.transitions = transitions;
        this.events = events;
    }

    public String machine() {
        return machine;
    }

    public Wording label() {
        return label;
    }

    public String initial() {
        return initial;
    }

    /** The keys of all statuses, in the order of the reference data. */
    public List<String> statuses() {
        return List.copyOf(statuses.keySet());
    }

    public Wording statusLabel(String status) {
        return status(status).label();
    }

    /** The step a verb takes from a status, if the status admits it; where it may take several, the first. */
    public Optional<Transition> transition(String from, String verb) {
        return steps(from, verb).stream().findFirst();
    }

    /** The steps a verb may take from a status: more than one where what was decided before says where it leads. */
    public List<Transition> steps(String from, String verb) {
        return from(from).stream().filter(step -> step.verb().equals(verb)).toList();
    }

    /** Whether a verb leads from a status to another one, and not back to where it stands. */
    public boolean leads(String from, String verb) {
        return transition(from, verb).filter(step -> !step.to().equals(from)).isPresent();
    }

    /** All steps that lead out of a status. */
    public List<Transition> from(String status) {
        return transitions.stream().filter(step -> step.from().equals(status)).toList();
    }

    public List<Transition> transitions() {
        return transitions;
    }

    public boolean terminal(String status) {
        return status(status).terminal();
    }

    /** What may be recorded without a change of status. */
    public List<Occurrence> events() {
        return events;
    }

    /** An event of the machine that moves no status. */
    public Optional<Occurrence> occurrence(String verb) {
        return events.stream().filter(event -> event.verb().equals(verb)).findFirst();
    }

    /** The roles of which one may record an event; none for a verb that is no event here. */
    public Set<String> asked(String verb) {
        return occurrence(verb).map(Occurrence::roles).orElse(Set.of());
    }

    /** All verbs that move a status of this machine. */
    public Set<String> verbs() {
        return transitions.stream().map(Transition::verb).collect(Collectors.toUnmodifiableSet());
    }

    private Status status(String key) {
        return Optional.ofNullable(statuses.get(key))
                .orElseThrow(() -> new IllegalArgumentException("Unknown status " + key + " of " + machine));
    }
}
