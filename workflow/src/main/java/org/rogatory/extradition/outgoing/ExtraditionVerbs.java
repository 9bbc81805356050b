package org.rogatory.extradition.outgoing;

import static org.rogatory.cases.ActField.CARRIER;
import static org.rogatory.cases.ActField.CONDITIONS;
import static org.rogatory.cases.ActField.CONTACT;
import static org.rogatory.cases.ActField.FILES;
import static org.rogatory.cases.ActField.FINGERPRINT;
import static org.rogatory.cases.ActField.GROUND;
import static org.rogatory.cases.ActField.HAPPENED_ON;
import static org.rogatory.cases.ActField.INTERNAL_TEXT;
import static org.rogatory.cases.ActField.ISSUER;
import static org.rogatory.cases.ActField.KEYS;
import static org.rogatory.cases.ActField.KIND;
import static org.rogatory.cases.ActField.PLACE;
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
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FieldRule;
import org.rogatory.requests.RequestVerbs;

/** What each verb of the State that asks for a person needs. */
final class ExtraditionVerbs {

    static final String CONVERT = "convert_to_request";
    static final String CUSTODY_NOTICE = "record_custody_notice";
    static final String TRANSLATED = "attach_translation";
    static final String CERTIFIED_LATER = "attach_certified_translation";
    static final String DEATH = "record_death";

    /** Steps of the process that only an open task can take; what the partner did is a fact at any time. */
    static final Set<String> NEEDING_A_TASK = Set.of(
            "endorse",
            "return_for_correction",
            "approve",
            TRANSLATED,
            "recall_approval",
            "transmit",
            "send_information",
            "schedule_surrender",
            "record_surrender",
            "record_not_taken_over",
            "return_person",
            "close");

    static final Set<String> GRAVE = Set.of("cancel", "withdraw", "recall_approval", "return_for_correction", DEATH);

    /** Statuses in which the request has left and a decision is still owed. */
    private static final Set<String> WITH_PARTNER = Set.of(
            "transmitted",
            "delivered",
            "acknowledged",
            "registered_by_partner",
            "information_requested",
            "judicial_review",
            "postponed");

    /** Steps on the way of a person who is given up; who asks for consent asks for none. */
    private static final Set<String> OF_SURRENDER = Set.of("schedule_surrender", "record_surrender_postponed");

    private static final Map<String, List<FieldRule>> FIELDS = RequestVerbs.sent(Map.ofEntries(
            Map.entry(
                    ProvisionalRequests.VERB,
                    List.of(
                            needed(CONTACT),
                            needed(REFERENCE),
                            optional(CARRIER, "carriers"),
                            optional(INTERNAL_TEXT),
                            optional(FILES))),
            Map.entry("sign", List.of(optional(FINGERPRINT), optional(KIND, "signing_modes"), optional(INTERNAL_TEXT))),
            Map.entry(
                    "record_information_request",
                    came(needed(KEYS, "forms.extradition_request.items"), optional(UNTIL), optional(RELEASED_TEXT))),
            Map.entry("record_court_review", came()),
            Map.entry(
                    "record_grant",
                    came(needed(KIND, "conditions_choices"), optional(CONDITIONS), optional(RELEASED_TEXT))),
            Map.entry(
                    "record_refusal",
                    came(needed(GROUND, "refusal_grounds"), optional(KIND, "refusal_offers"), needed(RELEASED_TEXT))),
            Map.entry(
                    "record_surrender_postponed",
                    came(needed(GROUND, "postponement_grounds"), optional(UNTIL), optional(UNTIL_EVENT))),
            Map.entry(
                    "schedule_surrender",
                    List.of(
                            needed(PLACE),
                            needed(TIME),
                            needed(ZONE),
                            optional(UNTIL),
                            optional(CONTACT),
                            optional(RELEASED_TEXT),
                            optional(INTERNAL_TEXT),
                            optional(FILES))),
            Map.entry(
                    "record_surrender",
                    List.of(
                            needed(TIME),
                            needed(ZONE),
                            needed(REFERENCE),
                            needed(FILES),
                            optional(PLACE),
                            optional(INTERNAL_TEXT))),
            Map.entry(
                    "record_not_taken_over",
                    List.of(needed(KIND, "surrender_failures"), optional(RELEASED_TEXT), needed(INTERNAL_TEXT))),
            Map.entry(
                    "record_temporary_surrender",
                    List.of(
                            needed(UNTIL),
                            needed(TIME),
                            needed(ZONE),
                            needed(FILES),
                            optional(CONDITIONS),
                            optional(INTERNAL_TEXT))),
            Map.entry(
                    "return_person",
                    List.of(needed(PLACE), needed(TIME), needed(ZONE), optional(RELEASED_TEXT), optional(FILES))),
            Map.entry("close", List.of(optional(INTERNAL_TEXT))),
            Map.entry("cancel", List.of(needed(INTERNAL_TEXT), optional(KIND, "held"), optional(RELEASED_TEXT))),
            Map.entry(DEATH, came(needed(HAPPENED_ON), needed(FILES), optional(TIME), optional(ZONE))),
            Map.entry(
                    CUSTODY_NOTICE,
                    came(
                            needed(KIND, "custody_notices"),
                            needed(TIME),
                            needed(ZONE),
                            optional(PLACE),
                            optional(ISSUER)))));

    private ExtraditionVerbs() {}

    /**
     * Whether a verb that moves no status comes neither too early nor too late. What is told of custody is a fact as
     * long as the file is open: most of all that who was held goes free once the request is taken back.
     */
    static boolean timely(CaseFile file, String verb) {
        if (file.closedAt() != null) {
            return false;
        }
        return switch (verb) {
            case ProvisionalRequests.VERB, CONVERT -> ProvisionalRequests.drafted(file);
            case RequestVerbs.LONGER_TERM -> "information_requested".equals(file.status());
            case CERTIFIED_LATER -> RequestVerbs.translated(file);
            default -> !RequestVerbs.toPartner(verb) || WITH_PARTNER.contains(file.status());
        };
    }

    /** Whether a step makes sense for the form of the file: what consent was given to is granted and then closed. */
    static boolean fits(CaseFile file, String verb) {
        var consent = ExtraditionRequests.CONSENT.equals(file.form());
        return consent ? !OF_SURRENDER.contains(verb) : !"close".equals(verb) || !"granted".equals(file.status());
    }

    static List<FieldRule> fields(String verb) {
        return FIELDS.getOrDefault(verb, List.of());
    }
}
