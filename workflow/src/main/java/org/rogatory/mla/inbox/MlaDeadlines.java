package org.rogatory.mla.inbox;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseActed;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.deadlines.DeadlinePassed;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.deadlines.StartDeadline;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.notices.NewNotice;
import org.rogatory.notices.Notices;
import org.rogatory.tasks.Tasks;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The clocks of a file follow its acts: started, met, paused, resumed, stopped. All are system defaults, not law. */
@Component
class MlaDeadlines {

    private static final Map<String, String> STARTED_BY = Map.of(
            "endorse", "sys_ca_review",
            "submit_by_court", "sys_ca_review",
            "return_for_correction", "sys_correction",
            "transmit", "sys_progress",
            "record_information_request", "sys_addinfo",
            "register", "sys_triage",
            "record_answer", "sys_feedback");
    private static final Map<String, List<String>> MET_BY = Map.of(
            "approve", List.of("sys_ca_review"),
            "return_for_correction", List.of("sys_ca_review"),
            "submit", List.of("sys_correction"),
            "send_information", List.of("sys_addinfo"),
            "record_answer", List.of("sys_progress"),
            "register", List.of("sys_ack", "sys_ack_urgent"),
            "accept", List.of("sys_triage"),
            "send_answer", List.of("sys_execution", "sys_urgent_exec"));

    private final Cases cases;
    private final Deadlines deadlines;
    private final Tasks tasks;
    private final Notices notices;
    private final Clock clock;

    MlaDeadlines(Cases cases, Deadlines deadlines, Tasks tasks, Notices notices, Clock clock) {
        this.cases = cases;
        this.deadlines = deadlines;
        this.tasks = tasks;
        this.notices = notices;
        this.clock = clock;
    }

    @EventListener
    void on(CaseActed acted) {
        var verb = acted.action().substring(acted.action().indexOf('.') + 1);
        var file = cases.find(acted.subject(), AccessScope.system());
        MET_BY.getOrDefault(verb, List.of()).forEach(rule -> deadlines.meet(file.caseRef(), rule));
        if (STARTED_BY.containsKey(verb)) {
            start(file, STARTED_BY.get(verb));
        }
        switch (verb) {
            case "receive" -> start(file, file.urgent() ? "sys_ack_urgent" : "sys_ack");
            case "accept" -> start(file, file.urgent() ? "sys_urgent_exec" : "sys_execution");
            case "request_information", "postpone" -> deadlines.pause(file.caseRef());
            case "record_information", "resume_review", "resume_execution" -> deadlines.resume(file.caseRef());
            case "close", "cancel", "withdraw", "record_withdrawal", "close_with_rest_open" ->
                deadlines.stopAll(file.caseRef());
            default -> {}
        }
        var next = deadlines.nextOf(List.of(file.caseRef())).get(file.caseRef());
        tasks.due(file.caseRef(), next == null ? null : next.dueAt());
    }

    private void start(CaseFile file, String rule) {
        deadlines.start(new StartDeadline(file.caseRef(), rule, clock.instant(), file.authority()));
    }

    @EventListener
    void on(DeadlinePassed passed) {
        var file = cases.find(passed.caseRef(), AccessScope.system());
        List.of(Role.CENTRAL_OFFICER, Role.HEAD)
                .forEach(role -> notices.notify(new NewNotice(
                        Officer.principalOf(file.authority(), role), "deadline_passed", passed.caseRef())));
    }
}
