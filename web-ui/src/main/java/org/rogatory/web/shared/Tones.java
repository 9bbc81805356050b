package org.rogatory.web.shared;

import java.util.Set;

/** The tone in which a status is shown: for whom the file waits, or how it has ended. */
final class Tones {

    private static final Set<String> FOR_US = Set.of(
            "draft",
            "with_supervisor",
            "with_central_authority",
            "returned_for_correction",
            "approved",
            "translated",
            "signed",
            "information_requested",
            "answered",
            "received",
            "registered",
            "under_review",
            "accepted",
            "answer_drafted",
            "answer_approved",
            "answer_signed",
            "executed",
            "executed_negative",
            "extradition_check",
            "decided_granted",
            "decided_refused",
            "granted",
            "granted_postponed",
            "surrender_scheduled",
            "not_taken_over",
            "temporarily_surrendered",
            "release_due",
            "agreed",
            "sentence_recognised",
            "handover_scheduled",
            "handed_over");
    private static final Set<String> FOR_THEM =
            Set.of("transmitted", "delivered", "acknowledged", "registered_by_partner", "assigned", "in_execution");
    private static final Set<String> ENDED_BADLY =
            Set.of("refused", "returned_without_execution", "withdrawn", "deceased");
    private static final Set<String> ENDED_WELL = Set.of("closed", "surrendered", "sentence_ended");

    private Tones() {}

    /** Of a file. */
    static String of(String status) {
        if (FOR_US.contains(status)) {
            return "wait";
        }
        if (FOR_THEM.contains(status)) {
            return "them";
        }
        if (ENDED_BADLY.contains(status)) {
            return "bad";
        }
        return ENDED_WELL.contains(status) ? "done" : "plain";
    }

    /** Of an item of assistance. */
    static String ofItem(String status) {
        if (status.startsWith("executed")) {
            return "done";
        }
        if (status.startsWith("waiting")) {
            return "wait";
        }
        return ENDED_BADLY.contains(status) ? "bad" : "in_execution".equals(status) ? "them" : "plain";
    }
}
