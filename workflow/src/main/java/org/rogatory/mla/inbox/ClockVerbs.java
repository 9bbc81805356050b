package org.rogatory.mla.inbox;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rogatory.cases.CaseFile;
import org.rogatory.mla.urgent.UrgentRoute;
import org.rogatory.requests.PostponedReview;
import org.rogatory.requests.RequestClocks;

/** Which acts start, meet, pause, resume and end which clocks of a file. */
final class ClockVerbs {

    /** The day the requesting State named: owed by this file, and by the other side's. */
    static final String WANTED_OF_US = "sys_wanted_by";

    static final String WANTED_OF_THEM = "sys_wanted_by_partner";

    /** What ends when the other State has said its last word. */
    private static final List<String> SETTLED = List.of(
            "sys_progress",
            "sys_addinfo",
            "sys_ack",
            "sys_ack_urgent",
            "sys_control",
            WANTED_OF_THEM,
            PostponedReview.RULE);

    static final String RELEASE = "sys_release";

    /** An end was recorded by mistake: all is awaited as before. */
    static final String TAKING_BACK = "take_back_record";

    /** A decision is taken back that no answer has told. */
    static final String UNDECIDED = "take_back_decision";

    static final Map<String, String> STARTED_BY = RequestClocks.startedBy(Map.of(
            "mark_incomplete",
            "sys_progress",
            TAKING_BACK,
            "sys_progress",
            "release_due",
            RELEASE,
            "record_partial_answer",
            RequestClocks.PROGRESS,
            "record_answer",
            "sys_feedback"));

    static final Map<String, List<String>> MET_BY = RequestClocks.metBy(Map.ofEntries(
            Map.entry("send_feedback", List.of("sys_feedback")),
            Map.entry("refuse", List.of("sys_triage", PostponedReview.RULE)),
            Map.entry("forward", List.of("sys_triage")),
            Map.entry("record_answer", SETTLED),
            Map.entry(
                    "record_partial_answer", List.of("sys_addinfo", "sys_ack", "sys_ack_urgent", PostponedReview.RULE)),
            Map.entry("record_resumption", List.of(PostponedReview.RULE)),
            Map.entry("record_refusal", SETTLED),
            Map.entry("record_return", SETTLED),
            Map.entry("transmit", UrgentRoute.TERMS),
            Map.entry("record_written_confirmation", UrgentRoute.TERMS),
            Map.entry("accept", List.of("sys_triage")),
            Map.entry("take_note", List.of("sys_triage")),
            Map.entry("resume_review", List.of(PostponedReview.RULE)),
            Map.entry("resume_execution", List.of(PostponedReview.RULE)),
            Map.entry("record_execution", List.of("sys_execution", "sys_urgent_exec")),
            Map.entry("record_negative_execution", List.of("sys_execution", "sys_urgent_exec")),
            Map.entry("send_answer", List.of("sys_execution", "sys_urgent_exec", "sys_control", WANTED_OF_US))));

    /** What they start runs from the day of receipt, which whoever writes down what came by hand names. */
    static final Set<String> RUNNING_FROM_RECEIPT = Set.of(
            "receive",
            "record_delivery",
            "record_information_request",
            "record_interim_reply",
            "record_partial_answer",
            "record_answer");

    /** From these acts on the other side knows the day, or it is owed once more. */
    static final Set<String> WANTING = Set.of(
            "transmit",
            "record_oral_request",
            "mark_incomplete",
            TAKING_BACK,
            "receive",
            "write_down",
            "record_written_confirmation",
            "reopen");

    /** What was answered is awaited once more. */
    static final Set<String> REOPENING = Set.of("mark_incomplete", TAKING_BACK, "reopen");

    static final Set<String> PAUSING = RequestClocks.PAUSING;
    private static final Set<String> RESUMING = Set.of(
            UNDECIDED,
            "record_information",
            "resume_review",
            "resume_execution",
            "send_information",
            "record_resumption",
            "record_partial_answer");
    static final Set<String> ENDING =
            Set.of("close", "cancel", "withdraw", "record_withdrawal", "close_with_rest_open", "join_advance");
    /** What the other State does makes a reminder of ours pointless. */
    static final Set<String> OVERTAKING = RequestClocks.overtaking("record_answer", "record_partial_answer");

    /** What we do makes an interim reply of ours pointless. */
    static final Set<String> TELLING = Set.of(
            "sign_answer",
            "send_answer",
            "send_partial_answer",
            "send_postponement",
            "refuse",
            "postpone",
            "return_without_execution",
            "request_information",
            "forward");

    /** What was executed or answered, or is assigned anew, makes every reminder to an executing authority pointless. */
    static final Set<String> EXECUTED = Set.of(
            "assign_execution",
            "return_assignment",
            "record_execution",
            "record_negative_execution",
            "record_partial_execution",
            "refuse",
            "postpone",
            "return_without_execution",
            "send_answer",
            "send_partial_answer");

    private ClockVerbs() {}

    /** Whether what waits for a file goes on with an act; the file may be put off as before. */
    static boolean resumes(CaseFile file, String verb) {
        return RESUMING.contains(verb) && !(UNDECIDED.equals(verb) && "postponed".equals(file.status()));
    }
}
