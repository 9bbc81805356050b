package org.rogatory.extradition.competing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.law.Ground;
import org.rogatory.law.Grounds;

/**
 * What an instrument says of competing requests, by its article alone: how they are weighed is read there.
 *
 * @param article as the reference data name it; null where they know none: ask the central authority
 */
public record CompetingRule(String instrument, @Nullable String article) {

    private static final String GROUND = "competing_request";

    /** For each of the instruments, in their order. */
    static List<CompetingRule> of(List<String> instruments, Grounds grounds) {
        var known = grounds.findPostponement(GROUND).map(Ground::refs).orElse(List.of());
        return instruments.stream()
                .distinct()
                .map(instrument ->
                        new CompetingRule(instrument, article(instrument, known).orElse(null)))
                .toList();
    }

    private static Optional<String> article(String instrument, List<String> known) {
        return known.stream()
                .filter(reference -> reference.startsWith(instrument + " "))
                .map(reference -> reference.substring(instrument.length() + 1))
                .findFirst();
    }
}
