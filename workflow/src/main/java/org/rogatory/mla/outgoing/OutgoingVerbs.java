package org.rogatory.mla.outgoing;

import static org.rogatory.cases.ActField.CONTACT;
import static org.rogatory.cases.ActField.FINGERPRINT;
import static org.rogatory.cases.ActField.INTERNAL_TEXT;
import static org.rogatory.cases.ActField.KEYS;
import static org.rogatory.cases.ActField.KIND;
import static org.rogatory.cases.ActField.RELEASED_TEXT;
import static org.rogatory.cases.ActField.RESULTS;
import static org.rogatory.cases.ActField.TIME;
import static org.rogatory.cases.ActField.UNTIL;
import static org.rogatory.cases.FieldRule.needed;
import static org.rogatory.cases.FieldRule.optional;
import static org.rogatory.requests.HandRecords.came;
import static org.rogatory.requests.HandRecords.goes;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FieldRule;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.RequestVerbs;
import org.rogatory.requests.content.SentStatuses;

/** What each verb of the requesting side needs. */
final class OutgoingVerbs {

    /** Steps of the process that only an open task can take; what the partner did is a fact at any time. */
    static final Set<String> NEEDING_A_TASK = Set.of(
            "endorse",
            "return_for_correction",
            "approve",
            "attach_translation",
            "recall_approval",
            "transmit",
            "send_information",
            "mark_incomplete",
            MistakenRecords.VERB,
            "close");

    /** Statuses in which the request has left and an answer is still owed. */
    static final Set<String> WITH_PARTNER = Set.of(
            "transmitted",
            "delivered",
            "acknowledged",
            "registered_by_partner",
            "information_requested",
            "partly_answered",
            "postponed");

    private static final Set<String> ACKNOWLEDGED = Set.of("acknowledged", "registered_by_partner");
    private static final Set<String> OF_THE_ASKED = Set.of(
            "record_answer",
            "record_partial_answer",
            "record_refusal",
            "record_postponement",
            "record_information_request",
            "mark_incomplete");

    static final String LONGER_TERM = RequestVerbs.LONGER_TERM;

    static final Set<String> GRAVE = Set.of(
            "cancel",
            "withdraw",
            "recall_approval",
            "close_with_rest_open",
            "return_for_correction",
            MistakenRecords.VERB);

    private static final Map<String, List<FieldRule>> FIELDS = RequestVerbs.sent(Map.ofEntries(
            Map.entry(InformalChecks.VERB, List.of(needed(KIND, "informal_checks"), needed(INTERNAL_TEXT))),
            Map.entry("sign", List.of(optional(FINGERPRINT), optional(KIND, "signing_modes"))),
            Map.entry(
                    "record_information_request",
                    came(needed(KEYS, "forms.mla_request.items"), optional(UNTIL), optional(RELEASED_TEXT))),
            Map.entry("record_partial_answer", came(needed(RESULTS), optional(RELEASED_TEXT))),
            Map.entry("record_answer", came(needed(RESULTS), optional(RELEASED_TEXT))),
            Map.entry("record_resumption", came()),
            Map.entry("mark_incomplete", List.of(needed(KEYS, "items"), needed(RELEASED_TEXT))),
            Map.entry(MistakenRecords.VERB, List.of(needed(INTERNAL_TEXT))),
            Map.entry("close", List.of(optional(KIND, "originals"), optional(UNTIL), optional(INTERNAL_TEXT))),
            Map.entry(
                    "close_with_rest_open",
                    List.of(
                            needed(INTERNAL_TEXT),
                            optional(RELEASED_TEXT),
                            optional(KIND, "originals"),
                            optional(UNTIL))),
            Map.entry(
                    "cancel",
                    List.of(
                            needed(INTERNAL_TEXT),
                            optional(KIND, "advance_channels"),
                            optional(TIME),
                            optional(CONTACT))),
            Map.entry(
                    "withdraw",
                    goes(
                            needed(INTERNAL_TEXT),
                            optional(KIND, "held"),
                            optional(RELEASED_TEXT),
                            optional(TIME),
                            optional(CONTACT)))));

    private OutgoingVerbs() {}

    /** Whether a verb makes sense for the form: information given unasked is not answered, and only it closes unanswered. */
    static boolean fits(CaseFile file, String verb) {
        var spontaneous = RequestForms.spontaneous(file.form());
        if ("close".equals(verb) && ACKNOWLEDGED.contains(file.status())) {
            return spontaneous;
        }
        return !spontaneous || !OF_THE_ASKED.contains(verb);
    }

    /** Whether a verb that moves no status comes neither too early nor too late. */
    static boolean timely(CaseFile file, String verb) {
        if ("send_reminder".equals(verb) && RequestForms.spontaneous(file.form())) {
            return false;
        }
        if (LONGER_TERM.equals(verb)) {
            return "information_requested".equals(file.status());
        }
        if (InformalChecks.VERB.equals(verb)) {
            return !SentStatuses.left(file)
                    && !"withdrawn".equals(file.status())
                    && !RequestForms.spontaneous(file.form());
        }
        if ("attach_certified_translation".equals(verb)) {
            return file.closedAt() == null && RequestVerbs.translated(file);
        }
        return file.closedAt() == null && (!RequestVerbs.toPartner(verb) || WITH_PARTNER.contains(file.status()));
    }

    /** What a verb may carry, whatever the file. */
    static List<FieldRule> fields(String verb) {
        return FIELDS.getOrDefault(verb, List.of());
    }
}
