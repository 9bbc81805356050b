package org.rogatory.mla.inbox;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseActed;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Urgency;
import org.rogatory.deadlines.DeadlinePassed;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.deadlines.StartDeadline;
import org.rogatory.directory.Directory;
import org.rogatory.mla.incoming.IncomingRequests;
import org.rogatory.mla.reminder.Drafted;
import org.rogatory.mla.reminder.Reminders;
import org.rogatory.tasks.Tasks;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The clocks of a file follow its acts: started, met, paused, resumed, stopped. All are system defaults, not law. */
@Component
class MlaDeadlines {

    /** The day the requesting State named: owed by this file, and by the other side's. */
    private static final String WANTED_OF_US = "sys_wanted_by";

    private static final String WANTED_OF_THEM = "sys_wanted_by_partner";

    private static final Map<String, String> STARTED_BY = Map.ofEntries(
            Map.entry("endorse", "sys_ca_review"),
            Map.entry("submit_by_court", "sys_ca_review"),
            Map.entry("return_for_correction", "sys_correction"),
            Map.entry("transmit", "sys_progress"),
            Map.entry("received_interim_reply", "sys_progress"),
            Map.entry("record_interim_reply", "sys_progress"),
            Map.entry("mark_incomplete", "sys_progress"),
            Map.entry("record_information_request", "sys_addinfo"),
            Map.entry("request_information", "sys_addinfo_partner"),
            Map.entry("register", "sys_triage"),
            Map.entry("release_due", "sys_release"),
            Map.entry("record_answer", "sys_feedback"));

    private static final Map<String, List<String>> MET_BY = Map.ofEntries(
            Map.entry("approve", List.of("sys_ca_review")),
            Map.entry("return_for_correction", List.of("sys_ca_review")),
            Map.entry("submit", List.of("sys_correction")),
            Map.entry("send_information", List.of("sys_addinfo")),
            Map.entry("record_information", List.of("sys_addinfo_partner")),
            Map.entry("return_without_execution", List.of("sys_triage", "sys_addinfo_partner")),
            Map.entry("refuse", List.of("sys_triage")),
            Map.entry("forward", List.of("sys_triage")),
            Map.entry("record_acknowledgement", List.of("sys_ack", "sys_ack_urgent")),
            Map.entry("record_partner_registration", List.of("sys_ack", "sys_ack_urgent")),
            Map.entry(
                    "record_answer",
                    List.of("sys_progress", "sys_addinfo", "sys_ack", "sys_ack_urgent", WANTED_OF_THEM)),
            Map.entry("record_partial_answer", List.of("sys_addinfo", "sys_ack", "sys_ack_urgent")),
            Map.entry("record_postponement", List.of("sys_addinfo", "sys_ack", "sys_ack_urgent")),
            Map.entry("record_information_request", List.of("sys_ack", "sys_ack_urgent")),
            Map.entry(
                    "record_refusal",
                    List.of("sys_progress", "sys_addinfo", "sys_ack", "sys_ack_urgent", WANTED_OF_THEM)),
            Map.entry(
                    "record_return",
                    List.of("sys_progress", "sys_addinfo", "sys_ack", "sys_ack_urgent", WANTED_OF_THEM)),
            Map.entry("register", List.of("sys_ack", "sys_ack_urgent")),
            Map.entry("transmit", List.of("treaty_oral_confirm", "sys_oral_confirm")),
            Map.entry("record_written_confirmation", List.of("treaty_oral_confirm", "sys_oral_confirm")),
            Map.entry("record_release", List.of("sys_release")),
            Map.entry("accept", List.of("sys_triage")),
            Map.entry("take_note", List.of("sys_triage")),
            Map.entry("resume_review", List.of("sys_postponed_review")),
            Map.entry("resume_execution", List.of("sys_postponed_review")),
            Map.entry("record_execution", List.of("sys_execution", "sys_urgent_exec")),
            Map.entry("record_negative_execution", List.of("sys_execution", "sys_urgent_exec")),
            Map.entry("send_answer", List.of("sys_execution", "sys_urgent_exec", WANTED_OF_US)));
    /** From these acts on the other side knows the day, or it is owed once more. */
    private static final Set<String> WANTING = Set.of(
            "transmit", "record_oral_request", "mark_incomplete", "receive", "record_written_confirmation", "reopen");

    private static final Set<String> PAUSING =
            Set.of("request_information", "postpone", "record_information_request", "record_postponement");
    private static final Set<String> RESUMING = Set.of(
            "record_information",
            "resume_review",
            "resume_execution",
            "send_information",
            "record_resumption",
            "record_partial_answer");
    private static final Set<String> ENDING =
            Set.of("close", "cancel", "withdraw", "record_withdrawal", "close_with_rest_open", "join_advance");
    /** What the other State does makes a reminder of ours pointless. */
    private static final Set<String> OVERTAKING = Set.of(
            "record_answer",
            "record_partial_answer",
            "record_refusal",
            "record_return",
            "record_postponement",
            "record_information_request",
            "record_interim_reply",
            "received_interim_reply",
            "record_information",
            "return_without_execution");

    /** What we do makes an interim reply of ours pointless. */
    private static final Set<String> TELLING = Set.of(
            "send_answer",
            "send_partial_answer",
            "send_postponement",
            "refuse",
            "postpone",
            "return_without_execution",
            "request_information",
            "forward");

    private final Cases cases;
    private final Deadlines deadlines;
    private final Reminders reminders;
    private final Tasks tasks;
    private final Urgency urgency;
    private final Directory directory;
    private final Clock clock;

    MlaDeadlines(
            Cases cases,
            Deadlines deadlines,
            Reminders reminders,
            Tasks tasks,
            Urgency urgency,
            Directory directory,
            Clock clock) {
        this.directory = directory;
        this.urgency = urgency;
        this.cases = cases;
        this.deadlines = deadlines;
        this.reminders = reminders;
        this.tasks = tasks;
        this.clock = clock;
    }

    @EventListener
    void on(CaseActed acted) {
        var verb = acted.action().substring(acted.action().indexOf('.') + 1);
        var file = cases.find(acted.subject(), AccessScope.system());
        MET_BY.getOrDefault(verb, List.of()).forEach(rule -> deadlines.meet(file.caseRef(), rule));
        if (RESUMING.contains(verb)) {
            deadlines.resume(file.caseRef());
        }
        if (PAUSING.contains(verb)) {
            deadlines.pause(file.caseRef(), verb);
        }
        if (STARTED_BY.containsKey(verb)) {
            start(file, STARTED_BY.get(verb));
        }
        begin(file, verb);
        if (WANTING.contains(verb)) {
            await(file);
        }
        if (ENDING.contains(verb)) {
            deadlines.stopAll(file.caseRef());
        }
        draftOrDrop(file, verb);
        if (file.closedAt() == null) {
            press(file);
        }
    }

    /** Letters that a clock drafted, and what the act means for them: a longer control is told to the other State. */
    private void draftOrDrop(CaseFile file, String verb) {
        var overtaken = EnumSet.noneOf(Drafted.class);
        if (ENDING.contains(verb) || OVERTAKING.contains(verb)) {
            overtaken.add(Drafted.REMINDER);
        }
        if (ENDING.contains(verb) || TELLING.contains(verb)) {
            overtaken.add(Drafted.INTERIM_REPLY);
        }
        if (!overtaken.isEmpty()) {
            reminders.overtake(file.caseRef(), overtaken);
        }
        if ("extend_control".equals(verb) && IncomingRequests.pending(file)) {
            reminders.replyMeanwhile(file, verb);
        }
    }

    /** The tasks of a file press as its mark and its next deadline say. */
    private void press(CaseFile file) {
        var due = deadlines.nextOf(file.caseRef()).map(DeadlineView::dueAt).orElse(null);
        tasks.pressing(file.caseRef(), urgency.of(file, due), due);
    }

    /** What has passed presses most until the next round. */
    @EventListener
    void on(DeadlinePassed passed) {
        var file = cases.find(passed.caseRef(), AccessScope.system());
        tasks.pressing(file.caseRef(), urgency.of(file, clock.instant()), ended(passed));
    }

    /** When it ended, not when its alarm was heard: an end at midnight belongs to the day before. */
    private Instant ended(DeadlinePassed passed) {
        return deadlines.ofCase(passed.caseRef()).stream()
                .filter(deadline -> deadline.deadlineRef().equals(passed.deadlineRef()))
                .map(DeadlineView::dueAt)
                .findFirst()
                .orElseGet(clock::instant);
    }

    /** Clocks that run faster for an urgent file. The receipt is owed from the delivery on, which may be long after the sending. */
    private void begin(CaseFile file, String verb) {
        switch (verb) {
            case "receive", "record_delivery" -> start(file, file.marks().urgent() ? "sys_ack_urgent" : "sys_ack");
            case "accept", "reopen" -> start(file, file.marks().urgent() ? "sys_urgent_exec" : "sys_execution");
            case "mark_incomplete" -> deadlines.stop(file.caseRef(), "sys_feedback");
            default -> {}
        }
    }

    /**
     * The day by which the requesting State wants its answer; another day takes the place of the one that ran. One that
     * has passed already nobody can keep: it would remind the other side the moment it has the request.
     */
    private void await(CaseFile file) {
        var day = file.marks().wantedBy();
        var rule = file.outgoing() ? WANTED_OF_THEM : WANTED_OF_US;
        if (day == null || day.isBefore(directory.day(file.authority(), clock.instant()))) {
            deadlines.stop(file.caseRef(), rule);
        } else {
            deadlines.start(new StartDeadline(file.caseRef(), rule, clock.instant(), file.authority()), day);
        }
    }

    private void start(CaseFile file, String rule) {
        deadlines.start(new StartDeadline(file.caseRef(), rule, clock.instant(), file.authority()));
    }
}
