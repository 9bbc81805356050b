package org.rogatory.extradition.inbox;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rogatory.requests.PostponedReview;
import org.rogatory.requests.RequestClocks;

/**
 * Which acts start, meet, pause, resume and end which clocks of a file of extradition; custody has clocks of its
 * own.
 */
final class ClockTable {

    /** What ends when the other State has decided. */
    private static final List<String> DECIDED =
            List.of("sys_progress", "sys_addinfo", "sys_ack", "sys_ack_urgent", PostponedReview.RULE);

    static final Map<String, String> STARTED_BY = RequestClocks.startedBy(Map.of(
            "record_full_request", "sys_triage",
            "receive", "sys_ack_urgent",
            "record_delivery", "sys_ack_urgent"));

    static final Map<String, List<String>> MET_BY = RequestClocks.metBy(Map.ofEntries(
            Map.entry("record_information_request", RequestClocks.RECEIPT),
            Map.entry("record_grant", DECIDED),
            Map.entry("record_refusal", DECIDED),
            Map.entry("record_return", DECIDED),
            Map.entry("schedule_surrender", List.of(PostponedReview.RULE)),
            Map.entry("record_temporary_surrender", List.of(PostponedReview.RULE)),
            Map.entry("start_extradition_check", List.of("sys_triage")),
            Map.entry("postpone", List.of("sys_triage")),
            Map.entry("resume", List.of(PostponedReview.RULE)),
            Map.entry("resume_granted", List.of(PostponedReview.RULE)),
            Map.entry("surrender_temporarily", List.of(PostponedReview.RULE))));

    /** What they start runs from the day of receipt, which whoever writes down what came by hand names. */
    static final Set<String> RUNNING_FROM_RECEIPT = Set.of(
            "receive", "record_delivery", "record_full_request", "record_information_request", "record_interim_reply");

    static final Set<String> PAUSING = RequestClocks.PAUSING;

    static final Set<String> RESUMING = Set.of(
            "record_information", "resume", "resume_granted", "send_information", "record_grant", "record_refusal");

    static final Set<String> ENDING = Set.of("close", "cancel", "withdraw", "record_withdrawal", "record_death");

    /** What the other State does makes a reminder of ours pointless. */
    static final Set<String> OVERTAKING = RequestClocks.overtaking("record_grant");

    /** What we do makes an interim reply of ours pointless. */
    static final Set<String> TELLING = Set.of(
            "send_decision",
            "notify_refusal",
            "refuse_after_lapse",
            "postpone",
            "postpone_surrender",
            "return_without_execution",
            "request_information",
            "schedule_surrender");

    private ClockTable() {}
}
