package org.rogatory.mla.incoming;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.deadlines.StartDeadline;
import org.rogatory.identity.Officer;
import org.rogatory.resolutions.Control;
import org.rogatory.resolutions.Extension;
import org.rogatory.resolutions.NewResolution;
import org.rogatory.resolutions.Resolutions;
import org.springframework.stereotype.Component;

/** Days that an officer names for a file: the control date of a resolution, the term of an answer, a postponement's end. */
@Component
class IncomingTerms {

    private static final List<String> EXECUTION = List.of("sys_execution", "sys_urgent_exec");
    private static final Set<String> CONTROL = Set.of("sys_triage", "sys_execution", "sys_urgent_exec");

    private final Deadlines deadlines;
    private final Resolutions resolutions;
    private final Control control;
    private final Clock clock;

    IncomingTerms(Deadlines deadlines, Resolutions resolutions, Control control, Clock clock) {
        this.deadlines = deadlines;
        this.resolutions = resolutions;
        this.control = control;
        this.clock = clock;
    }

    /** The head's resolution: who answers for the file, until when; the file is on control from now on. */
    Officer resolve(CaseFile file, Act act, Officer head) {
        var written = new NewResolution(null, act.officer(), List.of(), act.until(), act.internalText());
        return resolutions.order(file, written, head);
    }

    /** Moves the control day; what is closed is not controlled any more. */
    void control(CaseFile file, Act act, Officer officer) {
        var day = act.until();
        if ("extend_control".equals(act.verb()) && day != null) {
            control.extend(file, new Extension(CONTROL, day, act.reasons(), act.internalText()), officer);
        }
        if (file.closedAt() != null) {
            control.end(file, officer);
        }
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
            case "postpone" -> reviewOn(file, day);
            default -> {}
        }
    }

    private void reviewOn(CaseFile file, LocalDate day) {
        var review = new StartDeadline(file.caseRef(), "sys_postponed_review", clock.instant(), file.authority());
        deadlines.start(review, day);
    }
}
