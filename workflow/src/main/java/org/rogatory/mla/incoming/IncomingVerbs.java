package org.rogatory.mla.incoming;

import static org.rogatory.cases.ActField.ANSWERS;
import static org.rogatory.cases.ActField.AUTHORITY;
import static org.rogatory.cases.ActField.BY_HAND;
import static org.rogatory.cases.ActField.CARRIER;
import static org.rogatory.cases.ActField.FILES;
import static org.rogatory.cases.ActField.FINGERPRINT;
import static org.rogatory.cases.ActField.GROUND;
import static org.rogatory.cases.ActField.HAPPENED_ON;
import static org.rogatory.cases.ActField.INTERNAL_TEXT;
import static org.rogatory.cases.ActField.KEYS;
import static org.rogatory.cases.ActField.KIND;
import static org.rogatory.cases.ActField.LETTER;
import static org.rogatory.cases.ActField.PARTICULARS;
import static org.rogatory.cases.ActField.REASONS;
import static org.rogatory.cases.ActField.REFERENCE;
import static org.rogatory.cases.ActField.RELEASED_TEXT;
import static org.rogatory.cases.ActField.UNTIL;
import static org.rogatory.cases.ActField.UNTIL_EVENT;
import static org.rogatory.cases.FieldRule.needed;
import static org.rogatory.cases.FieldRule.optional;
import static org.rogatory.requests.HandRecords.came;
import static org.rogatory.requests.HandRecords.goes;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FieldRule;
import org.rogatory.law.Lifecycle;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.RequestVerbs;

/** What each verb of the requested side needs. */
final class IncomingVerbs {

    /**
     * What goes to the competent authority, and from level to level of the execution; what was reminded of before
     * reminders were letters, too.
     */
    static final Set<String> ORDERS = Set.of(
            "forward",
            "assign_execution",
            "assign_item",
            "executor_reminded",
            "sign_executor_reminder",
            "pass_down",
            "report_up",
            "accept_report",
            "send_back_report",
            "move_level");

    static final Set<String> GRAVE =
            Set.of("record_withdrawal", "refuse", "return_without_execution", "forward", "return_assignment");

    /** The request has ended and nothing more is done for it: who is held goes free, what was taken goes back. */
    static final Set<String> UNEXECUTED = Set.of("record_withdrawal", "refuse", "return_without_execution");

    private static final Set<String> EXECUTING =
            Set.of("accept", "refuse", "postpone", "forward", "request_information");
    private static final Set<String> UNREGISTERED = Set.of("received");
    private static final Set<String> WITH_EXECUTOR =
            Set.of("assigned", "in_execution", "partly_executed", "executed", "executed_negative");
    private static final Set<String> OVER = Set.of("answered", "withdrawn", "closed", "joined");

    static final String EXTENSION = "extend_information_term";
    private static final String NOTE = "take_note";
    static final String WITHDRAWAL = "record_withdrawal";

    private static final List<FieldRule> SENDING = List.of(
            optional(REFERENCE),
            optional(BY_HAND),
            optional(CARRIER, "carriers"),
            optional(HAPPENED_ON),
            optional(LETTER),
            optional(INTERNAL_TEXT),
            optional(KIND, "unpacked"),
            optional(FILES));

    private static final Map<String, List<FieldRule>> FIELDS = RequestVerbs.received(Map.ofEntries(
            Map.entry(
                    "register",
                    List.of(
                            optional(REFERENCE),
                            optional(HAPPENED_ON),
                            optional(LETTER),
                            optional(KIND, "desk_letters"),
                            optional(PARTICULARS, "acknowledgement"),
                            optional(FILES))),
            Map.entry(
                    "request_information",
                    goes(
                            needed(KEYS, "forms.mla_request.items"),
                            optional(PARTICULARS, "additional_information_request"),
                            optional(UNTIL),
                            optional(RELEASED_TEXT))),
            Map.entry(EXTENSION, goes(needed(UNTIL), optional(RELEASED_TEXT), optional(INTERNAL_TEXT))),
            Map.entry("record_information", came(optional(ANSWERS), optional(RELEASED_TEXT))),
            Map.entry("accept", List.of(optional(INTERNAL_TEXT))),
            Map.entry(NOTE, List.of(optional(RELEASED_TEXT), optional(INTERNAL_TEXT))),
            Map.entry(
                    "assign_execution",
                    List.of(
                            needed(AUTHORITY, "executing"),
                            optional(UNTIL),
                            optional(INTERNAL_TEXT),
                            optional(FILES, "received_documents"))),
            Map.entry("return_assignment", List.of(needed(REASONS, "return_reasons.waiting"), optional(INTERNAL_TEXT))),
            Map.entry("start_execution", List.of(needed(REFERENCE))),
            Map.entry("record_partial_execution", List.of(optional(INTERNAL_TEXT), optional(FILES))),
            Map.entry("record_execution", List.of(optional(INTERNAL_TEXT), optional(FILES))),
            Map.entry("record_negative_execution", List.of(optional(INTERNAL_TEXT), optional(FILES))),
            Map.entry(
                    "refuse",
                    List.of(
                            needed(GROUND, "refusal_grounds"),
                            needed(RELEASED_TEXT),
                            optional(PARTICULARS, "refusal_notice"),
                            optional(INTERNAL_TEXT))),
            Map.entry(
                    "postpone",
                    List.of(
                            needed(GROUND, "postponement_grounds"),
                            optional(UNTIL),
                            optional(UNTIL_EVENT),
                            optional(RELEASED_TEXT),
                            optional(PARTICULARS, "postponement_notice"),
                            optional(INTERNAL_TEXT))),
            Map.entry(
                    "return_without_execution",
                    List.of(
                            needed(REASONS, "return_reasons.return"),
                            optional(RELEASED_TEXT),
                            optional(INTERNAL_TEXT))),
            Map.entry("forward", List.of(needed(AUTHORITY, "authorities"), optional(RELEASED_TEXT))),
            Map.entry(
                    "draft_answer",
                    List.of(
                            optional(KIND, "answer_kinds"),
                            needed(RELEASED_TEXT),
                            optional(PARTICULARS, "response_executed"),
                            optional(FILES))),
            Map.entry("sign_answer", List.of(optional(FINGERPRINT), optional(KIND, "signing_modes"))),
            Map.entry("return_answer", List.of(needed(INTERNAL_TEXT))),
            Map.entry("send_answer", SENDING),
            Map.entry("send_partial_answer", SENDING),
            Map.entry("send_postponement", SENDING),
            Map.entry("reopen", List.of(optional(KEYS, "items_recorded"), needed(INTERNAL_TEXT))),
            Map.entry(Lifecycle.REOPENING, List.of(needed(INTERNAL_TEXT))),
            Map.entry("rework", List.of(optional(KEYS, "items_recorded"), needed(INTERNAL_TEXT))),
            Map.entry("take_back_decision", List.of(needed(INTERNAL_TEXT))),
            Map.entry("close", List.of(optional(KIND, "originals"), optional(UNTIL), optional(INTERNAL_TEXT))),
            Map.entry("record_withdrawal", came(optional(KIND, "held_here"))),
            Map.entry("record_reminder", came(needed(HAPPENED_ON))),
            Map.entry("remind_executor", List.of(optional(RELEASED_TEXT), optional(INTERNAL_TEXT)))));

    private IncomingVerbs() {}

    /** Whether a verb makes sense for the form: information given unasked is taken note of or sent back, not executed. */
    static boolean fits(CaseFile file, String verb) {
        return RequestForms.spontaneous(file.form()) ? !EXECUTING.contains(verb) : !NOTE.equals(verb);
    }

    /** Whether the request was answered or has ended otherwise: nothing is waited for any more. */
    static boolean over(CaseFile file) {
        return file.closedAt() != null || OVER.contains(file.status());
    }

    /** Whether a verb that moves no status comes neither too early nor too late; who asked nothing awaits nothing. */
    static boolean timely(CaseFile file, String verb) {
        return switch (verb) {
            case "send_interim_reply" ->
                !RequestForms.spontaneous(file.form()) && !over(file) && !UNREGISTERED.contains(file.status());
            case EXTENSION -> "information_requested".equals(file.status());
            case "remind_executor" -> WITH_EXECUTOR.contains(file.status());
            default -> !over(file);
        };
    }

    static List<FieldRule> fields(String verb) {
        return FIELDS.getOrDefault(verb, List.of());
    }
}
