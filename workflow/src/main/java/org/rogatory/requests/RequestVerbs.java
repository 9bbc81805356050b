package org.rogatory.requests;

import static org.rogatory.cases.ActField.ANSWERS;
import static org.rogatory.cases.ActField.BY_HAND;
import static org.rogatory.cases.ActField.CARRIER;
import static org.rogatory.cases.ActField.CERTIFIED;
import static org.rogatory.cases.ActField.CONTACT;
import static org.rogatory.cases.ActField.CO_EXECUTORS;
import static org.rogatory.cases.ActField.FILES;
import static org.rogatory.cases.ActField.FINDING;
import static org.rogatory.cases.ActField.GROUND;
import static org.rogatory.cases.ActField.HAPPENED_ON;
import static org.rogatory.cases.ActField.INTERNAL_TEXT;
import static org.rogatory.cases.ActField.KIND;
import static org.rogatory.cases.ActField.LETTER;
import static org.rogatory.cases.ActField.OFFICER;
import static org.rogatory.cases.ActField.PLACES;
import static org.rogatory.cases.ActField.REASONS;
import static org.rogatory.cases.ActField.REFERENCE;
import static org.rogatory.cases.ActField.RELEASED_TEXT;
import static org.rogatory.cases.ActField.UNTIL;
import static org.rogatory.cases.ActField.UNTIL_EVENT;
import static org.rogatory.cases.FieldRule.needed;
import static org.rogatory.cases.FieldRule.optional;
import static org.rogatory.requests.HandRecords.came;
import static org.rogatory.requests.HandRecords.goes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FieldRule;

/** What verbs need that are the same for every kind of request, on the side that asks and on the one that is asked. */
public final class RequestVerbs {

    public static final Set<String> SUBMITTING = Set.of("submit", "submit_by_court");
    public static final Set<String> WITHDRAWING = Set.of("cancel", "withdraw");

    public static final String LONGER_TERM = "record_information_term";

    /** Verbs that say something to the other State or about its handling: nothing may be said before the request is. */
    private static final Set<String> TO_PARTNER = Set.of("send_reminder", "record_interim_reply");

    /** There is no translation yet that could be certified. */
    private static final Set<String> UNTRANSLATED =
            Set.of("draft", "with_supervisor", "with_central_authority", "returned_for_correction", "approved");

    private static final Map<String, List<FieldRule>> DRAFTED = Map.ofEntries(
            Map.entry("endorse", List.of(optional(INTERNAL_TEXT))),
            Map.entry(
                    "return_for_correction",
                    List.of(
                            needed(REASONS, "return_reasons.correction"),
                            optional(PLACES, "places"),
                            optional(INTERNAL_TEXT))),
            Map.entry("ask_override", List.of(needed(FINDING, "findings"), needed(INTERNAL_TEXT))),
            Map.entry("override", List.of(needed(FINDING, "findings"), needed(INTERNAL_TEXT))),
            Map.entry("revoke_override", List.of(needed(FINDING, "overrides"), needed(INTERNAL_TEXT))),
            Map.entry("approve", List.of(optional(INTERNAL_TEXT))),
            Map.entry(
                    "attach_translation",
                    List.of(
                            optional(CERTIFIED),
                            optional(CONTACT),
                            optional(REFERENCE),
                            optional(HAPPENED_ON),
                            optional(KIND, "translation_kinds"),
                            optional(INTERNAL_TEXT))),
            Map.entry(
                    "attach_certified_translation",
                    List.of(
                            optional(FILES),
                            optional(CONTACT),
                            optional(REFERENCE),
                            optional(HAPPENED_ON),
                            optional(RELEASED_TEXT),
                            needed(INTERNAL_TEXT))),
            Map.entry("recall_approval", List.of(needed(INTERNAL_TEXT))),
            Map.entry("extend_control", List.of(needed(UNTIL), needed(INTERNAL_TEXT))));

    private static final Map<String, List<FieldRule>> SENT = Map.ofEntries(
            Map.entry(
                    "transmit",
                    List.of(
                            optional(REFERENCE),
                            optional(BY_HAND),
                            optional(CARRIER, "carriers"),
                            optional(HAPPENED_ON),
                            optional(LETTER),
                            optional(KIND, "unpacked"),
                            optional(INTERNAL_TEXT),
                            optional(FILES))),
            Map.entry("record_delivery", came(needed(HAPPENED_ON), needed(REFERENCE))),
            Map.entry("record_acknowledgement", came(needed(HAPPENED_ON))),
            Map.entry("record_partner_registration", came(needed(REFERENCE))),
            Map.entry(LONGER_TERM, came(needed(UNTIL), optional(RELEASED_TEXT))),
            Map.entry(
                    "send_information",
                    goes(optional(ANSWERS), needed(RELEASED_TEXT), optional(KIND, "unpacked"), optional(FILES))),
            Map.entry("record_refusal", came(needed(GROUND, "refusal_grounds"), needed(RELEASED_TEXT))),
            Map.entry(
                    "record_postponement",
                    came(needed(GROUND, "postponement_grounds"), optional(UNTIL), optional(UNTIL_EVENT))),
            Map.entry("record_return", came(needed(REASONS, "return_reasons.return"))),
            Map.entry("withdraw", goes(needed(INTERNAL_TEXT), optional(KIND, "held"), optional(RELEASED_TEXT))),
            Map.entry("record_interim_reply", came(needed(HAPPENED_ON))),
            Map.entry("send_reminder", List.of(optional(RELEASED_TEXT))));

    private static final Map<String, List<FieldRule>> RECEIVED = Map.of(
            "assign_review",
            List.of(
                    needed(OFFICER, "reviewers"),
                    optional(CO_EXECUTORS, "co_executors"),
                    needed(UNTIL),
                    optional(INTERNAL_TEXT)),
            "send_interim_reply",
            List.of(needed(RELEASED_TEXT)),
            "extend_control",
            List.of(needed(UNTIL), needed(REASONS, "return_reasons.waiting"), needed(INTERNAL_TEXT)));

    private RequestVerbs() {}

    /** The verbs of a request that is drafted and sent, with those that are of one kind alone. */
    public static Map<String, List<FieldRule>> sent(Map<String, List<FieldRule>> own) {
        var all = new HashMap<>(DRAFTED);
        all.putAll(SENT);
        all.putAll(own);
        return Map.copyOf(all);
    }

    /** The same of a request that is received. */
    public static Map<String, List<FieldRule>> received(Map<String, List<FieldRule>> own) {
        var all = new HashMap<>(RECEIVED);
        all.putAll(own);
        return Map.copyOf(all);
    }

    /** Whether what would be certified later is there. */
    public static boolean translated(CaseFile file) {
        return !UNTRANSLATED.contains(file.status());
    }

    /** Whether a verb waits until the request has left: it speaks to the other State, or of what that has done. */
    public static boolean toPartner(String verb) {
        return TO_PARTNER.contains(verb);
    }
}
