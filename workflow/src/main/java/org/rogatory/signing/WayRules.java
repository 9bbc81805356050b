package org.rogatory.signing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rules of one authority about the ways to sign: which of them counts for a kind of letter on a day. */
final class WayRules {

    /** The later one replaces the earlier; of two from the same day the one that was confirmed last. */
    private static final Comparator<WayRuleView> LATEST = Comparator.comparing(WayRuleView::validFrom)
            .thenComparing(rule -> Objects.requireNonNullElse(rule.confirmedAt(), Instant.MIN))
            .thenComparing(WayRuleView::ruleId);

    private final List<WayRuleView> rules;

    WayRules(Collection<WayRuleView> rules) {
        this.rules = List.copyOf(rules);
    }

    /** The rule for this kind, else that for all; empty where the authority has set none. */
    Optional<WayRuleView> on(LocalDate day, String kind) {
        return latest(day, kind).or(() -> latest(day, null));
    }

    private Optional<WayRuleView> latest(LocalDate day, @Nullable String kind) {
        return rules.stream()
                .filter(rule -> rule.begunBy(day))
                .filter(rule -> kind == null ? rule.kind() == null : kind.equals(rule.kind()))
                .max(LATEST);
    }

    /** Those that count on a day for any kind of letter, by reference. */
    Set<String> counting(LocalDate day) {
        return SignedKinds.CHOSEN.stream()
                .flatMap(kind -> on(day, kind).stream())
                .map(WayRuleView::ruleId)
                .collect(Collectors.toUnmodifiableSet());
    }
}
