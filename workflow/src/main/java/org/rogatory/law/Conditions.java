package org.rogatory.law;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The conditions under which a conditional item is checked; what is not known counts as false. */
final class Conditions {

    private static final Set<String> OUT_OF_CUSTODY = Set.of("", "released", "surrendered", "closed");
    private static final String PURPOSE = "extradition.purpose";

    static final Map<String, Predicate<RequestContent>> ALL = Map.ofEntries(
            Map.entry("coercive_or_dual_criminality", Conditions::coerciveOrDualCriminality),
            Map.entry("damage_caused", Conditions::damageCaused),
            Map.entry("persons_known", request -> !request.persons().isEmpty()),
            Map.entry("has_representatives", request -> given(request, "representatives")),
            Map.entry("urgent", request -> request.isTrue("urgency.urgent")),
            Map.entry("confidential", request -> request.isTrue("confidentiality.yes")),
            Map.entry("basis_reciprocity", request -> request.cited().contains("RECIPROCITY")),
            Map.entry("purpose_prosecution", request -> request.text(PURPOSE).equals("prosecution")),
            Map.entry("purpose_enforcement", request -> request.text(PURPOSE).equals("enforcement")),
            Map.entry(
                    "re_extradition",
                    request -> request.text("extradition.consent_purpose").equals("re_extradition")),
            Map.entry("in_absentia", Conditions::inAbsentia),
            Map.entry("arrested_already", request -> given(request, "provisional.arrested_at")),
            Map.entry("claims_exist", Conditions::claimsExist),
            Map.entry("documents_attached", request -> !request.attachments().isEmpty() || given(request, "docs")),
            Map.entry("conditions_set", request -> given(request, "conditions") || request.isTrue("conditions_set")),
            Map.entry("extraordinary_costs", Conditions::extraordinaryCosts),
            Map.entry("consultation_required_by_instrument", Conditions::consultationRequired),
            Map.entry(
                    "refused_for_nationality",
                    request -> Values.texts(request.at("grounds")).contains("own_national")),
            Map.entry("person_affected", request -> request.isTrue("person_affected")),
            Map.entry("person_in_custody", request -> !OUT_OF_CUSTODY.contains(request.text("custody_status"))),
            Map.entry("reflection_granted", request -> referred(request, "reflection")),
            Map.entry("return_considered", request -> referred(request, "return_")));

    private Conditions() {}

    private static boolean given(RequestContent request, String path) {
        return Values.present(request.at(path));
    }

    /** Whether the part of a referral that is called so is given. */
    private static boolean referred(RequestContent request, String part) {
        return given(request, "referral." + part);
    }

    private static boolean coerciveOrDualCriminality(RequestContent request) {
        return request.isTrue("requires_dual_criminality")
                || request.items().stream()
                        .anyMatch(item ->
                                request.type(item).map(AssistanceType::coercive).orElse(false));
    }

    private static boolean damageCaused(RequestContent request) {
        return given(request, "damage") && !request.text("damage").equals("none");
    }

    private static boolean inAbsentia(RequestContent request) {
        return given(request, "extradition.in_absentia") || request.isTrue("extradition.judgment.in_absentia");
    }

    private static boolean claimsExist(RequestContent request) {
        return request.isTrue("transfer.claims") || request.isTrue("transfer.judgment.claims");
    }

    private static boolean extraordinaryCosts(RequestContent request) {
        return request.isTrue("extraordinary_costs")
                || Set.of("substantial", "extraordinary").contains(request.text("costs"));
    }

    private static boolean consultationRequired(RequestContent request) {
        var grounds = request.data().grounds();
        if (request.text("form").equals("postponement_notice")) {
            return grounds.consultationRequired(request.cited(), "mla_postponement");
        }
        var extradition = request.text("cooperation").equals("extradition");
        return grounds.consultationRequired(
                request.cited(), extradition ? "extradition_refusal_where_appropriate" : "mla_refusal");
    }
}
