package org.rogatory.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Procedures;
import org.rogatory.identity.Officer;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Tells with a refusal where the file stands now and what its reader could do instead. */
@Component
class PossibleActs {

    private final AskedFile asked;
    private final Procedures procedures;
    private final CurrentReader reader;

    PossibleActs(AskedFile asked, Procedures procedures, CurrentReader reader) {
        this.asked = asked;
        this.procedures = procedures;
        this.reader = reader;
    }

    void tell(ProblemDetail problem, HttpServletRequest request) {
        asked.of(request).ifPresent(file -> reader.officer().ifPresent(officer -> tell(problem, file, officer)));
    }

    private void tell(ProblemDetail problem, CaseFile file, Officer officer) {
        problem.setProperty("fileStatus", file.status());
        problem.setProperty("fileVersion", file.version());
        problem.setProperty(
                "actions",
                procedures.actions(file, officer).stream()
                        .filter(action -> action.barred() == null)
                        .map(AllowedAction::verb)
                        .distinct()
                        .toList());
    }
}
