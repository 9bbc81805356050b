package org.rogatory.extradition.incoming;

import static org.rogatory.cases.ActField.ANSWERS;
import static org.rogatory.cases.ActField.BY_HAND;
import static org.rogatory.cases.ActField.CARRIER;
import static org.rogatory.cases.ActField.CONDITIONS;
import static org.rogatory.cases.ActField.CONSULTATION;
import static org.rogatory.cases.ActField.FILES;
import static org.rogatory.cases.ActField.GROUND;
import static org.rogatory.cases.ActField.HAPPENED_ON;
import static org.rogatory.cases.ActField.INTERNAL_TEXT;
import static org.rogatory.cases.ActField.ISSUER;
import static org.rogatory.cases.ActField.KEYS;
import static org.rogatory.cases.ActField.KIND;
import static org.rogatory.cases.ActField.LETTER;
import static org.rogatory.cases.ActField.PLACE;
import static org.rogatory.cases.ActField.REASONS;
import static org.rogatory.cases.ActField.REFERENCE;
import static org.rogatory.cases.ActField.RELEASED_TEXT;
import static org.rogatory.cases.ActField.TIME;
import static org.rogatory.cases.ActField.UNTIL;
import static org.rogatory.cases.ActField.UNTIL_EVENT;
import static org.rogatory.cases.ActField.ZONE;
import static org.rogatory.cases.FieldRule.needed;
import static org.rogatory.cases.FieldRule.optional;
import static org.rogatory.requests.HandRecords.came;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FieldRule;
import org.rogatory.requests.RequestVerbs;

/** What each verb of the requested side of extradition needs. */
final class ReceptionVerbs {

    static final String WITHDRAWAL = "record_withdrawal";
    static final String DEATH = "record_death";
    static final String FULL_REQUEST = "record_full_request";
    static final String DECISION = "send_decision";
    static final String CUSTODY_NOTICE = "send_custody_notice";
    static final String CHECK = "start_extradition_check";
    static final String RESUME = "resume";

    static final Set<String> GRAVE = Set.of(
            WITHDRAWAL,
            DEATH,
            "decide_refuse",
            "notify_refusal",
            "refuse_after_lapse",
            "return_without_execution",
            "record_court_refusal");

    /** They end the work on the file, whatever is being prepared. */
    static final Set<String> ENDING = Set.of(WITHDRAWAL, DEATH);

    /** Steps of a court; it has none before somebody has appealed. */
    static final Set<String> OF_COURT = Set.of("record_court_grant", "record_court_refusal", "record_remittal");

    /** Steps on the way of a person who is given up; on a request for consent there is none. */
    private static final Set<String> OF_SURRENDER =
            Set.of("schedule_surrender", "postpone_surrender", "surrender_temporarily");

    /** Of other files about the person. */
    private static final FieldRule SAME = optional(KEYS, SamePersons.MATTERS);

    private static final List<FieldRule> SAID = List.of(optional(INTERNAL_TEXT), optional(FILES));

    private static final Map<String, List<FieldRule>> FIELDS = RequestVerbs.received(Map.ofEntries(
            Map.entry(
                    "register",
                    with(optional(REFERENCE), optional(HAPPENED_ON), optional(LETTER), optional(KIND, "desk_letters"))),
            Map.entry(
                    "request_information",
                    goes(needed(KEYS, "forms.extradition_request.items"), optional(UNTIL), optional(RELEASED_TEXT))),
            Map.entry("record_information", came(optional(ANSWERS), optional(RELEASED_TEXT))),
            Map.entry(CHECK, List.of(SAME, optional(INTERNAL_TEXT))),
            Map.entry("decide_grant", with(needed(RELEASED_TEXT), optional(CONDITIONS), optional(HAPPENED_ON), SAME)),
            Map.entry(
                    "decide_refuse",
                    with(needed(GROUND, "refusal_grounds"), needed(RELEASED_TEXT), optional(HAPPENED_ON))),
            Map.entry("record_appeal", with(needed(HAPPENED_ON), optional(ISSUER), optional(REFERENCE))),
            Map.entry("record_court_grant", ofCourt(optional(CONDITIONS))),
            Map.entry("record_court_refusal", ofCourt(optional(GROUND, "refusal_grounds"))),
            Map.entry("record_remittal", ofCourt()),
            Map.entry("record_final", with(optional(HAPPENED_ON))),
            Map.entry(DECISION, goes(optional(KIND, "refusal_offers"), optional(RELEASED_TEXT), optional(FILES))),
            Map.entry(
                    "notify_refusal", goes(optional(KIND, "refusal_offers"), optional(RELEASED_TEXT), optional(FILES))),
            Map.entry("refuse_after_lapse", goes(needed(RELEASED_TEXT))),
            Map.entry("postpone", putOff()),
            Map.entry("postpone_surrender", putOff()),
            Map.entry(RESUME, List.of(SAME, optional(INTERNAL_TEXT))),
            Map.entry("resume_granted", List.of(optional(INTERNAL_TEXT))),
            Map.entry(
                    "return_without_execution",
                    goes(needed(REASONS, "return_reasons.return"), optional(RELEASED_TEXT))),
            Map.entry(
                    "schedule_surrender",
                    goes(needed(PLACE), needed(TIME), needed(ZONE), optional(UNTIL), optional(RELEASED_TEXT))),
            Map.entry(
                    "surrender_temporarily",
                    goes(needed(PLACE), needed(TIME), needed(ZONE), needed(UNTIL), optional(CONDITIONS))),
            Map.entry("record_return_of_person", with(needed(TIME), needed(ZONE), optional(PLACE))),
            Map.entry("record_surrender", with(needed(TIME), needed(ZONE), optional(PLACE), optional(REFERENCE))),
            Map.entry(
                    "record_not_taken_over", with(needed(KIND, "surrender_failures"), optional(TIME), optional(ZONE))),
            Map.entry(WITHDRAWAL, came()),
            Map.entry(DEATH, with(optional(HAPPENED_ON), optional(TIME), optional(ZONE), optional(REFERENCE))),
            Map.entry("close", List.of(optional(INTERNAL_TEXT))),
            Map.entry("send_acknowledgement", List.of()),
            Map.entry(FULL_REQUEST, with(needed(REFERENCE), needed(HAPPENED_ON), optional(CARRIER, "carriers"))),
            Map.entry(CUSTODY_NOTICE, goes()),
            Map.entry("record_interim_measure", ofCourt()),
            Map.entry("lift_interim_measure", ofCourt()),
            Map.entry("record_reminder", came()),
            Map.entry("record_consultation", with(needed(CONSULTATION), optional(HAPPENED_ON)))));

    private ReceptionVerbs() {}

    /** Whether a verb is one that is done here, and not beside the flow of the file. */
    static boolean knows(String verb) {
        return FIELDS.containsKey(verb);
    }

    /** Whether a step makes sense for the form of the file: what was consented to is granted and then closed. */
    static boolean fits(CaseFile file, String verb) {
        var consent = ReceivedExtraditions.CONSENT.equals(file.form());
        return consent ? !OF_SURRENDER.contains(verb) : !"close".equals(verb) || !"granted".equals(file.status());
    }

    static List<FieldRule> fields(String verb) {
        return FIELDS.getOrDefault(verb, List.of());
    }

    /** As custody knows the verb: for the person it is the same whether a court or the time makes a grant final. */
    static String forCustody(String verb) {
        return "record_court_grant".equals(verb) ? "record_final" : verb;
    }

    private static List<FieldRule> with(FieldRule... own) {
        return Stream.concat(Stream.of(own), SAID.stream()).toList();
    }

    /** What a court has done is known by its order. */
    private static List<FieldRule> ofCourt(FieldRule... own) {
        var order = Stream.of(needed(ISSUER), needed(REFERENCE), needed(HAPPENED_ON));
        return Stream.of(order, Stream.of(own), SAID.stream())
                .flatMap(rules -> rules)
                .toList();
    }

    /** A letter leaves with it, by the exchange or by hand. */
    private static List<FieldRule> goes(FieldRule... own) {
        return Stream.concat(Stream.of(own), Stream.of(optional(BY_HAND), optional(INTERNAL_TEXT)))
                .toList();
    }

    private static List<FieldRule> putOff() {
        return goes(
                needed(GROUND, "postponement_grounds"),
                optional(UNTIL),
                optional(UNTIL_EVENT),
                optional(RELEASED_TEXT));
    }
}
