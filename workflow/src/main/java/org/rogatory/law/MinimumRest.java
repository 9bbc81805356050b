package org.rogatory.law;

import java.util.Map;
import java.util.Optional;
import org.rogatory.directory.DeadlineRule;
import org.rogatory.directory.DeadlineRules;

/** The least rest of a sentence with which a person may be transferred, by the instrument that asks for it. */
public final class MinimumRest {

    private static final Map<String, String> RULES = Map.of(
            "ETS-112", "tsp_min_remaining_ets112",
            "CIS-TSP-1998", "tsp_min_remaining_cis",
            "KZ-IT-TSP", "tsp_min_remaining_kz_it");

    private MinimumRest() {}

    /** In months; empty where nothing is known of such a number. */
    public static Optional<DeadlineRule> of(String instrument, DeadlineRules rules) {
        return Optional.ofNullable(RULES.get(instrument))
                .flatMap(rules::find)
                .filter(rule -> rule.unit() == DeadlineRule.Unit.MONTHS && rule.value() != null);
    }
}
