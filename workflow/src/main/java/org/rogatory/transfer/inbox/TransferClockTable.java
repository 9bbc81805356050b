package org.rogatory.transfer.inbox;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rogatory.requests.PostponedReview;
import org.rogatory.requests.RequestClocks;
import org.rogatory.requests.clocks.Clocking;
import org.rogatory.transfer.Transfers;

/** Which acts start, meet, pause, resume and end which clocks of a file of transfer. */
final class TransferClockTable {

    private static final String APPOINTMENT = "schedule_handover";

    /** What ends when we have. */
    private static final List<String> ANSWERED = List.of("sys_triage", PostponedReview.RULE);

    /** What ends when we refuse, also while a question of ours is open. */
    private static final List<String> REFUSED = List.of("sys_triage", "sys_addinfo_partner", PostponedReview.RULE);

    private static final Map<String, String> STARTED_BY =
            RequestClocks.startedBy(Map.of("receive", "sys_ack", "record_delivery", "sys_ack"));

    private static final Map<String, List<String>> MET_BY = RequestClocks.metBy(Map.ofEntries(
            Map.entry("record_agreement", RequestClocks.DECIDED),
            Map.entry("record_recognition", RequestClocks.DECIDED),
            // Where a court of ours was first the other State agrees by naming a day.
            Map.entry(APPOINTMENT, RequestClocks.DECIDED),
            Map.entry("record_refusal", RequestClocks.DECLINED),
            Map.entry("record_return", RequestClocks.DECLINED),
            Map.entry("record_resumption", List.of(PostponedReview.RULE)),
            Map.entry("resume_review", List.of(PostponedReview.RULE)),
            Map.entry("agree", ANSWERED),
            Map.entry("recognise_sentence", ANSWERED),
            Map.entry("refuse", REFUSED)));

    /** What they start runs from the day of receipt, which whoever writes down what came by hand names. */
    private static final Set<String> RUNNING_FROM_RECEIPT =
            Set.of("receive", "record_delivery", "record_information_request", "record_interim_reply");

    private static final Set<String> RESUMING = Set.of(
            "record_information",
            "resume_review",
            "send_information",
            "record_resumption",
            "record_agreement",
            "record_recognition",
            APPOINTMENT,
            "record_refusal");

    private static final Set<String> ENDING =
            Set.of("close", "cancel", "withdraw", "record_withdrawal", "record_death");

    /** What we do makes an interim reply of ours pointless. */
    private static final Set<String> TELLING = Set.of(
            "agree",
            "recognise_sentence",
            "refuse",
            "postpone",
            "return_without_execution",
            "request_information",
            APPOINTMENT);

    /** All of it. */
    static final Clocking ALL = new Clocking(
            STARTED_BY,
            MET_BY,
            RUNNING_FROM_RECEIPT,
            RequestClocks.PAUSING,
            RESUMING,
            ENDING,
            RequestClocks.overtaking("record_agreement", "record_recognition", APPOINTMENT),
            TELLING,
            Transfers.HANDED_OVER,
            Set.of());

    /**
     * What a decision of a court ends where the other State has yet to agree: its question, that it put it off, and the
     * wait for a receipt, as the request counts as known there from now on.
     */
    static final Clocking UNAGREED = new Clocking(
            Map.of(),
            Map.of("record_recognition", List.of("sys_addinfo", "sys_ack", "sys_ack_urgent", PostponedReview.RULE)),
            Set.of(),
            Set.of(),
            RESUMING,
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of());

    private TransferClockTable() {}
}
