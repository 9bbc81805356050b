package org.rogatory.directory;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.rogatory.identity.AuthorityUse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What the data must not drop: an authority at which accounts or files stand, since whoever serves there is locked in,
 * a rule by which a limit of time runs for a file, since nobody knows how it goes on, and one that the program itself
 * begins by its key, since the act by which it begins would fail.
 */
@Component
public class StandingData {

    private final Directory directory;
    private final DeadlineRules rules;
    private final ObjectProvider<AuthorityUse> authorityUses;
    private final ObjectProvider<RuleUse> ruleUses;

    StandingData(
            Directory directory,
            DeadlineRules rules,
            ObjectProvider<AuthorityUse> authorityUses,
            ObjectProvider<RuleUse> ruleUses) {
        this.directory = directory;
        this.rules = rules;
        this.authorityUses = authorityUses;
        this.ruleUses = ruleUses;
    }

    /**
     * Demands that another directory keeps these authorities, in their State.
     *
     * @throws BrokenReferenceData if it drops one, or has it in another State
     */
    public void demandKept(Directory next) {
        var lost = directory.authorities().stream()
                .filter(authority -> !kept(authority, next))
                .map(Authority::key)
                .toList();
        demandKept(lost, this::authorities, key -> authorityLost(key, next));
    }

    /**
     * Demands that other data keep these rules, and those of the system itself, as the program ships them, with a
     * length where it ships one: what the data in use have lost must not stay lost, and what they have added may go.
     *
     * @throws BrokenReferenceData if they drop one, or its length
     */
    public void demandKept(DeadlineRules next) {
        var lost = rules.all().stream()
                .map(DeadlineRule::key)
                .filter(key -> next.find(key).isEmpty())
                .toList();
        demandKept(lost, this::rules, StandingData::ruleLost);
        DeadlineRules.load().all().stream().filter(DeadlineRule::ours).forEach(rule -> demandCounted(rule, next));
    }

    private static void demandCounted(DeadlineRule ours, DeadlineRules next) {
        var found = next.find(ours.key()).orElseThrow(() -> uncounted(ours.key(), "key"));
        if (ours.value() != null && found.value() == null) {
            throw uncounted(ours.key(), "value");
        }
    }

    private static BrokenReferenceData uncounted(String key, String field) {
        return new BrokenReferenceData("deadlines.yaml", key, field, "missing, but the program counts by it");
    }

    /** One that this node does not know itself is nothing that the other would take away. */
    private static void demandKept(
            List<String> lost, Supplier<Set<String>> standing, Function<String, BrokenReferenceData> broken) {
        if (lost.isEmpty()) {
            return;
        }
        var keys = standing.get();
        lost.stream().filter(keys::contains).findFirst().ifPresent(key -> {
            throw broken.apply(key);
        });
    }

    private static boolean kept(Authority authority, Directory next) {
        return next.find(authority.key())
                .filter(found -> found.state().equals(authority.state()))
                .isPresent();
    }

    private static BrokenReferenceData authorityLost(String key, Directory next) {
        var moved = next.find(key).isPresent();
        var field = moved ? "country" : "key";
        var what = (moved ? "another" : "missing") + ", but accounts or files stand there";
        return new BrokenReferenceData("authorities.yaml", key, field, what);
    }

    private static BrokenReferenceData ruleLost(String key) {
        return new BrokenReferenceData("deadlines.yaml", key, "key", "missing, but deadlines of files rest on it");
    }

    /** Authorities that the directory in use does not know, in the order of their keys. */
    List<String> unknownAuthorities() {
        return unknown(authorities(), key -> directory.find(key).isPresent());
    }

    /** Rules that the data in use do not know, in the order of their keys. */
    List<String> unknownRules() {
        return unknown(rules(), key -> rules.find(key).isPresent());
    }

    private static List<String> unknown(Set<String> standing, Predicate<String> known) {
        return standing.stream().filter(known.negate()).sorted().toList();
    }

    private Set<String> authorities() {
        return authorityUses.stream()
                .flatMap(use -> use.authorities().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<String> rules() {
        return ruleUses.stream().flatMap(use -> use.rules().stream()).collect(Collectors.toUnmodifiableSet());
    }
}
