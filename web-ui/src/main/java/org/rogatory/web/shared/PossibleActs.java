package org.rogatory.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;

/** Tells with a refusal where the file stands now and what its reader could do instead. */
@Component
class PossibleActs {

    private final Cases cases;
    private final Procedures procedures;
    private final CurrentReader reader;

    PossibleActs(Cases cases, Procedures procedures, CurrentReader reader) {
        this.cases = cases;
        this.procedures = procedures;
        this.reader = reader;
    }

    void tell(ProblemDetail problem, HttpServletRequest request) {
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                && variables.get("caseRef") instanceof String caseRef) {
            reader.officer().ifPresent(officer -> tell(problem, caseRef, officer));
        }
    }

    private void tell(ProblemDetail problem, String caseRef, Officer officer) {
        seen(caseRef, officer).ifPresent(file -> {
            problem.setProperty("fileStatus", file.status());
            problem.setProperty("fileVersion", file.version());
            problem.setProperty(
                    "actions",
                    procedures.actions(file, officer).stream()
                            .filter(action -> action.barred() == null)
                            .map(AllowedAction::verb)
                            .distinct()
                            .toList());
        });
    }

    /** Nothing is told of a file that this reader does not see. */
    private Optional<CaseFile> seen(String caseRef, Officer officer) {
        try {
            return Optional.of(cases.find(caseRef, AccessScope.of(officer)));
        } catch (Refusal hidden) {
            return Optional.empty();
        }
    }
}
