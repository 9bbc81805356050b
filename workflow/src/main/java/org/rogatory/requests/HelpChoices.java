package org.rogatory.requests;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The codes of acts by which people are helped: our own, and no law. */
final class HelpChoices {

    /** Who pays, as far as anybody knows. */
    private static final List<String> COST_BEARERS = List.of(
            "cost_state",
            "cost_organisation",
            "cost_donor",
            "cost_insurance",
            "cost_person",
            "cost_none",
            "cost_unknown");

    /** Why a service stops before its end. */
    private static final List<String> SERVICE_STOPS = List.of(
            "stopped_by_person",
            "stopped_by_provider",
            "stopped_no_place",
            "stopped_moved",
            "stopped_lost_contact",
            "other_reason");

    private static final Map<String, List<String>> LISTS = Map.of(
            "cost_bearers", COST_BEARERS,
            "service_answers", List.of("service_accepted", "service_declined"),
            "service_outcomes", List.of("outcome_reached", "outcome_partly", "outcome_not_reached", "outcome_unknown"),
            "service_stops", SERVICE_STOPS,
            "goal_outcomes", List.of("goal_reached", "goal_partly", "goal_changed", "goal_dropped"),
            "plan_acknowledgements", List.of("plan_signed", "plan_agreed_orally", "plan_by_guardian"),
            "help_ends",
                    List.of(
                            "goals_reached",
                            "handed_on",
                            "person_moved",
                            "person_declined",
                            "contact_lost",
                            "other_reason"),
            "wellbeing",
                    List.of(
                            "wellbeing_better",
                            "wellbeing_same",
                            "wellbeing_worse",
                            "wellbeing_unknown",
                            "wellbeing_refused"),
            "satisfaction", List.of("satisfied", "satisfied_partly", "satisfied_not", "satisfaction_refused"));

    private HelpChoices() {}

    static Optional<List<String>> of(String list) {
        return Optional.ofNullable(LISTS.get(list));
    }

    static boolean known(String code) {
        return LISTS.values().stream().anyMatch(codes -> codes.contains(code));
    }
}
