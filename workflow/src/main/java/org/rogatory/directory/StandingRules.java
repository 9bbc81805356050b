package org.rogatory.directory;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The limits of time that run for files: once the data drop the rule of one, nobody knows how it goes on. */
@Component
public class StandingRules {

    private final DeadlineRules inUse;
    private final ObjectProvider<RuleUse> uses;

    StandingRules(DeadlineRules inUse, ObjectProvider<RuleUse> uses) {
        this.inUse = inUse;
        this.uses = uses;
    }

    /**
     * Demands that other data keep their rules. One that this node does not know itself is nothing that the other would
     * take away.
     *
     * @throws BrokenReferenceData if they drop one
     */
    public void demandKept(DeadlineRules next) {
        var lost = inUse.all().stream()
                .map(DeadlineRule::key)
                .filter(key -> next.find(key).isEmpty())
                .toList();
        if (lost.isEmpty()) {
            return;
        }
        var standing = standing();
        lost.stream().filter(standing::contains).findFirst().ifPresent(key -> {
            throw new BrokenReferenceData("deadlines.yaml", key, "key", "missing, but deadlines of files rest on it");
        });
    }

    /** Those that the data in use do not know, in the order of their keys. */
    List<String> unknown() {
        return standing().stream()
                .filter(key -> inUse.find(key).isEmpty())
                .sorted()
                .toList();
    }

    private Set<String> standing() {
        return uses.stream().flatMap(use -> use.rules().stream()).collect(Collectors.toUnmodifiableSet());
    }
}
