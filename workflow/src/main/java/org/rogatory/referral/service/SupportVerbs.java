package org.rogatory.referral.service;

import static java.util.Map.entry;
import static org.rogatory.cases.ActField.CARRIER;
import static org.rogatory.cases.ActField.CERTIFIED;
import static org.rogatory.cases.ActField.HAPPENED_ON;
import static org.rogatory.cases.ActField.INTERNAL_TEXT;
import static org.rogatory.cases.ActField.KEYS;
import static org.rogatory.cases.ActField.KIND;
import static org.rogatory.cases.ActField.LETTER;
import static org.rogatory.cases.ActField.OFFICER;
import static org.rogatory.cases.ActField.REFERENCE;
import static org.rogatory.cases.ActField.UNTIL;
import static org.rogatory.cases.FieldRule.needed;
import static org.rogatory.cases.FieldRule.optional;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.rogatory.cases.FieldRule;
import org.rogatory.providers.ServiceKinds;

/** The verbs of help, and what each needs. What is said with them stays under the key of the file. */
final class SupportVerbs {

    static final String ASSESS = "assess_needs";
    static final String SAFETY_PLAN = "record_safety_plan";
    static final String OFFER = "offer_service";
    static final String ANSWER = "answer_service";
    static final String PASS = "pass_service";
    static final String BEGIN = "begin_service";
    static final String FINISH = "finish_service";
    static final String STOP = "stop_service";
    static final String ADD_GOAL = "add_goal";
    static final String SETTLE_GOAL = "settle_goal";
    static final String ACKNOWLEDGE = "acknowledge_plan";
    static final String APPROVE_PLAN = "approve_plan";
    static final String RETURN_PLAN = "return_plan";
    static final String REVIEW = "review_plan";
    static final String PROPOSE_END = "propose_help_end";
    static final String APPROVE_END = "approve_help_end";
    static final String REFUSE_END = "refuse_help_end";
    static final String WELLBEING = "record_wellbeing";
    static final String GIVE = "give_file";

    /** Lists that the file, its organisation or the directory of providers fill. */
    static final String GOALS = "goals_open";

    static final String PROVIDERS = "service_providers";
    static final String CASEWORKERS = "caseworkers";

    /** The answer of a list of ours by which the person does not want a service. */
    static final String DECLINED = "service_declined";

    private static final List<FieldRule> REASONED = List.of(needed(INTERNAL_TEXT));
    private static final List<FieldRule> AGREED = List.of(optional(INTERNAL_TEXT));

    private static final Map<String, List<FieldRule>> FIELDS = Map.ofEntries(
            entry(ASSESS, List.of(needed(KEYS, ServiceKinds.LIST), optional(HAPPENED_ON), needed(INTERNAL_TEXT))),
            entry(SAFETY_PLAN, List.of(needed(UNTIL), needed(INTERNAL_TEXT))),
            entry(
                    OFFER,
                    List.of(
                            needed(KIND, ServiceKinds.LIST),
                            optional(LETTER, PROVIDERS),
                            optional(CARRIER, "cost_bearers"),
                            optional(HAPPENED_ON),
                            optional(INTERNAL_TEXT))),
            entry(ANSWER, ofService(ServiceSteps.ANSWERABLE, needed(KIND, "service_answers"))),
            entry(
                    PASS,
                    List.of(
                            needed(REFERENCE, ServiceSteps.ACCEPTED),
                            needed(LETTER, PROVIDERS),
                            optional(CERTIFIED),
                            optional(HAPPENED_ON),
                            optional(INTERNAL_TEXT))),
            entry(
                    BEGIN,
                    List.of(needed(REFERENCE, ServiceSteps.ACCEPTED), optional(HAPPENED_ON), optional(INTERNAL_TEXT))),
            entry(FINISH, ofService(ServiceSteps.RUNNING, needed(KIND, "service_outcomes"))),
            entry(STOP, ofService(ServiceSteps.STOPPABLE, needed(KIND, "service_stops"))),
            entry(ADD_GOAL, List.of(optional(KIND, ServiceKinds.LIST), needed(UNTIL), needed(INTERNAL_TEXT))),
            entry(
                    SETTLE_GOAL,
                    List.of(needed(REFERENCE, GOALS), needed(KIND, "goal_outcomes"), optional(INTERNAL_TEXT))),
            entry(
                    ACKNOWLEDGE,
                    List.of(needed(HAPPENED_ON), needed(KIND, "plan_acknowledgements"), optional(INTERNAL_TEXT))),
            entry(APPROVE_PLAN, AGREED),
            entry(RETURN_PLAN, REASONED),
            entry(REVIEW, List.of(optional(HAPPENED_ON), needed(INTERNAL_TEXT))),
            entry(PROPOSE_END, List.of(needed(KIND, "help_ends"), needed(INTERNAL_TEXT))),
            entry(APPROVE_END, AGREED),
            entry(REFUSE_END, REASONED),
            entry(
                    WELLBEING,
                    List.of(
                            needed(KIND, "wellbeing"),
                            optional(CARRIER, "satisfaction"),
                            optional(HAPPENED_ON),
                            optional(INTERNAL_TEXT))),
            entry(GIVE, List.of(needed(OFFICER, CASEWORKERS), optional(INTERNAL_TEXT))));

    /** End something: offered quietly. */
    private static final Set<String> GRAVE = Set.of(STOP, PROPOSE_END, APPROVE_END);

    private SupportVerbs() {}

    private static List<FieldRule> ofService(String list, FieldRule said) {
        return List.of(needed(REFERENCE, list), said, optional(HAPPENED_ON), optional(INTERNAL_TEXT));
    }

    static Set<String> all() {
        return FIELDS.keySet();
    }

    static List<FieldRule> fields(String verb) {
        return Objects.requireNonNull(FIELDS.get(verb), verb);
    }

    static boolean grave(String verb) {
        return GRAVE.contains(verb);
    }
}
