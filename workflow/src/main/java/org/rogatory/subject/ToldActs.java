package org.rogatory.subject;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Acts on a file of which a person may be told that they were done. It is a list of what is told: an act that is new,
 * or that could betray something – a sealed annex, a breach, what the States consult on, a stop, another case – is
 * silent.
 */
final class ToldActs {

    /** How a request is made ready and goes on its way. */
    private static final Set<String> WAY = Set.of(
            "draft",
            "submit",
            "submit_by_court",
            "endorse",
            "approve",
            "attach_translation",
            "sign",
            "transmit",
            "record_delivery",
            "record_acknowledgement",
            "record_partner_registration",
            "receive",
            "register",
            "send_acknowledgement",
            "assign_review",
            "forward",
            "cancel",
            "withdraw",
            "withdraw_items",
            "record_withdrawal",
            "close",
            "close_with_rest_open");

    /** What one State asks and tells the other about the request while it waits. */
    private static final Set<String> MEANWHILE = Set.of(
            "request_information",
            "record_information_request",
            "send_information",
            "record_information",
            "record_information_term",
            "extend_information_term",
            "sign_reminder",
            "record_reminder",
            "sign_interim_reply",
            "record_interim_reply");

    /** What is decided on the request, how it is executed, and what becomes of it. */
    private static final Set<String> COURSE = Set.of(
            "take_note",
            "accept",
            "assign_execution",
            "start_execution",
            "record_partial_execution",
            "continue_execution",
            "record_execution",
            "record_negative_execution",
            "refuse",
            "postpone",
            "return_without_execution",
            "resume_review",
            "resume_execution",
            "reopen",
            "rework",
            "take_back_decision",
            "send_answer",
            "send_partial_answer",
            "send_postponement",
            "record_answer",
            "record_partial_answer",
            "record_late_answer",
            "record_refusal",
            "record_postponement",
            "record_resumption",
            "record_return",
            "mark_incomplete",
            "take_back_record");

    /** The same of single items. */
    private static final Set<String> ITEMS = Set.of(
            "accept_item",
            "start_item",
            "record_item_result",
            "record_item_negative",
            "rework_item",
            "take_back_item_decision",
            "refuse_item",
            "postpone_item",
            "resume_item",
            "withdraw_item",
            "return_item");

    private static final Set<String> ALL =
            Stream.of(WAY, MEANWHILE, COURSE, ITEMS).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

    private ToldActs() {}

    /** Their verbs. */
    static Set<String> verbs() {
        return ALL;
    }

    /** Whether a person may be told that this was done. */
    static boolean tells(String verb) {
        return ALL.contains(verb);
    }
}
