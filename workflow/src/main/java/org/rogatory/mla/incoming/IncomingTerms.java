package org.rogatory.mla.incoming;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.deadlines.StartDeadline;
import org.springframework.stereotype.Component;

/** Days that an officer names for a file: the control date of a resolution, the term of an answer, a postponement's end. */
@Component
class IncomingTerms {

    private static final List<String> EXECUTION = List.of("sys_execution", "sys_urgent_exec");
    private static final List<String> CONTROL = List.of("sys_triage", "sys_execution", "sys_urgent_exec");

    private final Deadlines deadlines;
    private final Clock clock;

    IncomingTerms(Deadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    void apply(CaseFile file, Act act) {
        var day = act.until();
        if (day == null) {
            return;
        }
        var caseRef = file.caseRef();
        switch (act.verb()) {
            case "assign_review" -> deadlines.end(caseRef, "sys_triage", day);
            case "assign_execution" -> EXECUTION.forEach(rule -> deadlines.end(caseRef, rule, day));
            case "request_information" -> deadlines.end(caseRef, "sys_addinfo_partner", day);
            case "extend_control" -> CONTROL.forEach(rule -> deadlines.extend(caseRef, rule, day));
            case "postpone" -> reviewOn(file, day);
            default -> {}
        }
    }

    private void reviewOn(CaseFile file, LocalDate day) {
        var review = new StartDeadline(file.caseRef(), "sys_postponed_review", clock.instant(), file.authority());
        deadlines.start(review, day);
    }
}
