package org.rogatory.extradition.inbox;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rogatory.requests.PostponedReview;
import org.rogatory.requests.RequestClocks;
import org.rogatory.requests.clocks.Clocking;

/**
 * Which acts start, meet, pause, resume and end which clocks of a file of extradition; custody has clocks of its
 * own.
 */
final class ClockTable {

    private static final Map<String, String> STARTED_BY = RequestClocks.startedBy(Map.of(
            "record_full_request", "sys_triage",
            "receive", "sys_ack_urgent",
            "record_delivery", "sys_ack_urgent"));

    private static final Map<String, List<String>> MET_BY = RequestClocks.metBy(Map.ofEntries(
            Map.entry("record_court_review", List.of("sys_addinfo", "sys_ack", "sys_ack_urgent", PostponedReview.RULE)),
            Map.entry("record_grant", RequestClocks.DECIDED),
            Map.entry("record_refusal", RequestClocks.DECLINED),
            Map.entry("record_return", RequestClocks.DECLINED),
            Map.entry("schedule_surrender", List.of(PostponedReview.RULE)),
            Map.entry("record_temporary_surrender", List.of(PostponedReview.RULE)),
            Map.entry("start_extradition_check", List.of("sys_triage")),
            Map.entry("decide_grant", List.of("sys_triage", "simplified_decision")),
            Map.entry("decide_refuse", List.of("sys_triage", "simplified_decision")),
            Map.entry("return_without_execution", List.of("sys_triage", "sys_addinfo_partner", "simplified_decision")),
            Map.entry("postpone", List.of("sys_triage")),
            Map.entry("resume", List.of(PostponedReview.RULE)),
            Map.entry("resume_granted", List.of(PostponedReview.RULE)),
            Map.entry("surrender_temporarily", List.of(PostponedReview.RULE))));

    /** What they start runs from the day of receipt, which whoever writes down what came by hand names. */
    private static final Set<String> RUNNING_FROM_RECEIPT = Set.of(
            "receive", "record_delivery", "record_full_request", "record_information_request", "record_interim_reply");

    private static final Set<String> RESUMING = Set.of(
            "record_information",
            "resume",
            "resume_granted",
            "send_information",
            "record_court_review",
            "record_grant",
            "record_refusal");

    private static final Set<String> ENDING =
            Set.of("close", "cancel", "withdraw", "record_withdrawal", "record_death");

    /** What the other State does makes a reminder of ours pointless. */
    private static final Set<String> OVERTAKING = RequestClocks.overtaking("record_grant", "record_court_review");

    /** What we do makes an interim reply of ours pointless. */
    private static final Set<String> TELLING = Set.of(
            "send_decision",
            "notify_refusal",
            "refuse_after_lapse",
            "postpone",
            "postpone_surrender",
            "return_without_execution",
            "request_information",
            "schedule_surrender");

    /** What is said of requests that compete moves no end in any of their files: the work there presses as before. */
    static final Set<String> MOVING_NO_END = Set.of("link_competing", "unlink_competing", "decide_competing");

    /** All of it. */
    static final Clocking ALL = new Clocking(
            STARTED_BY,
            InformationLimit.metWith(MET_BY),
            RUNNING_FROM_RECEIPT,
            RequestClocks.PAUSING,
            RESUMING,
            ENDING,
            OVERTAKING,
            TELLING,
            Set.of(),
            ToldCustody.KINDS);

    private ClockTable() {}
}
