package org.rogatory.mla.consultation;

import static org.rogatory.cases.ActField.AMOUNT;
import static org.rogatory.cases.ActField.BY_HAND;
import static org.rogatory.cases.ActField.CONDITIONS;
import static org.rogatory.cases.ActField.CONSULTATION;
import static org.rogatory.cases.ActField.HAPPENED_ON;
import static org.rogatory.cases.ActField.INTERNAL_TEXT;
import static org.rogatory.cases.ActField.ITEM;
import static org.rogatory.cases.ActField.KIND;
import static org.rogatory.cases.ActField.PARTICULARS;
import static org.rogatory.cases.ActField.REFERENCE;
import static org.rogatory.cases.ActField.RELEASED_TEXT;
import static org.rogatory.cases.ActField.UNTIL;
import static org.rogatory.cases.FieldRule.needed;
import static org.rogatory.cases.FieldRule.optional;

import java.util.List;
import java.util.Map;
import org.rogatory.cases.FieldRule;
import org.rogatory.requests.HandRecords;

/** The verbs of matters between the two States and what each needs. */
final class ConsultationVerbs {

    static final String PROPOSE = "propose_consultation";
    static final String ANSWER = "answer_consultation";
    static final String RECORD = "record_consultation";
    static final String TELL_INCIDENT = "record_incident";
    static final String ANSWER_INCIDENT = "answer_incident";
    static final String LIFT_STOP = "lift_stop";
    static final String NOTE_COSTS = "note_costs";
    static final String ASK_USE = "ask_other_use";
    static final String ANSWER_USE = "answer_other_use";
    static final String RECORD_USE = "record_other_use";
    static final String DISCLOSE = "announce_disclosure";
    static final String MARK_USE = "mark_use";
    static final String FEEDBACK = "send_feedback";
    static final String RECORD_FEEDBACK = "record_feedback";

    static final Map<String, List<FieldRule>> FIELDS = Map.ofEntries(
            Map.entry(
                    PROPOSE,
                    List.of(
                            needed(KIND, "consultation_decisions"),
                            needed(RELEASED_TEXT),
                            optional(PARTICULARS, "consultation_request"),
                            optional(UNTIL),
                            optional(INTERNAL_TEXT),
                            optional(BY_HAND))),
            Map.entry(ANSWER, List.of(needed(RELEASED_TEXT), optional(INTERNAL_TEXT), optional(BY_HAND))),
            Map.entry(
                    RECORD,
                    List.of(
                            needed(CONSULTATION),
                            optional(KIND, "consultation_matters"),
                            optional(HAPPENED_ON),
                            optional(INTERNAL_TEXT))),
            Map.entry(
                    TELL_INCIDENT,
                    List.of(
                            needed(KIND, "incident_kinds"),
                            needed(INTERNAL_TEXT),
                            optional(ITEM, "items"),
                            optional(HAPPENED_ON),
                            optional(RELEASED_TEXT),
                            optional(BY_HAND))),
            Map.entry(ANSWER_INCIDENT, List.of(optional(RELEASED_TEXT), optional(INTERNAL_TEXT), optional(BY_HAND))),
            Map.entry(LIFT_STOP, List.of(optional(INTERNAL_TEXT))),
            Map.entry(
                    NOTE_COSTS,
                    List.of(
                            needed(KIND, "cost_kinds"),
                            needed(AMOUNT),
                            optional(ITEM, "items"),
                            optional(INTERNAL_TEXT))),
            Map.entry(
                    ASK_USE,
                    List.of(
                            needed(RELEASED_TEXT),
                            needed(REFERENCE),
                            optional(ITEM, "items"),
                            optional(UNTIL),
                            optional(INTERNAL_TEXT),
                            optional(BY_HAND))),
            Map.entry(
                    ANSWER_USE,
                    List.of(
                            needed(KIND, "use_answers"),
                            needed(RELEASED_TEXT),
                            optional(CONDITIONS),
                            optional(INTERNAL_TEXT),
                            optional(BY_HAND))),
            Map.entry(
                    RECORD_USE,
                    List.of(
                            needed(KIND, "use_answers"),
                            needed(RELEASED_TEXT),
                            optional(CONDITIONS),
                            optional(REFERENCE),
                            optional(HAPPENED_ON))),
            Map.entry(
                    DISCLOSE,
                    List.of(
                            needed(KIND, "disclosure_times"),
                            needed(RELEASED_TEXT),
                            needed(REFERENCE),
                            optional(ITEM, "items"),
                            optional(UNTIL),
                            optional(INTERNAL_TEXT),
                            optional(BY_HAND))),
            Map.entry(
                    FEEDBACK,
                    List.of(
                            needed(KIND, "result_uses"),
                            needed(RELEASED_TEXT),
                            optional(REFERENCE),
                            optional(ITEM, "items"),
                            optional(INTERNAL_TEXT),
                            optional(BY_HAND))),
            Map.entry(
                    RECORD_FEEDBACK,
                    HandRecords.came(needed(KIND, "result_uses"), needed(RELEASED_TEXT), optional(ITEM, "items"))),
            Map.entry(MARK_USE, List.of(needed(KIND, "use_marks"), optional(ITEM, "items"), optional(CONDITIONS))));

    /** On what in the cited instruments a verb rests. */
    static final Map<String, String> TOPICS = Map.of(
            TELL_INCIDENT, "confidentiality",
            ANSWER_INCIDENT, "confidentiality",
            LIFT_STOP, "confidentiality",
            NOTE_COSTS, "costs",
            ASK_USE, "use",
            ANSWER_USE, "use",
            MARK_USE, "use",
            FEEDBACK, "use",
            DISCLOSE, "exculpatory");

    private ConsultationVerbs() {}
}
