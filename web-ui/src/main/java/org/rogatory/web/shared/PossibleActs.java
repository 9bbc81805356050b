package org.rogatory.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.persons.UnreadableSecret;
import org.springframework.http.HttpMethod;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Tells with a refusal where the file stands now, what its reader could do instead, and whether he may call at all. */
@Component
class PossibleActs {

    private final AskedFile asked;
    private final ApiCaller calls;
    private final Procedures procedures;
    private final CurrentReader reader;

    PossibleActs(AskedFile asked, ApiCaller calls, Procedures procedures, CurrentReader reader) {
        this.asked = asked;
        this.calls = calls;
        this.procedures = procedures;
        this.reader = reader;
    }

    /** Why a call that writes may not be made by its caller, whatever he sent; empty where it may. */
    Optional<Refusal> barred(HttpServletRequest request, HandlerMethod called) {
        if (HttpMethod.GET.matches(request.getMethod())) {
            return Optional.empty();
        }
        var door = called.getBean() instanceof AskedFirst first ? Optional.of(first) : Optional.<AskedFirst>empty();
        if (AskedFile.named(request, "caseRef").isPresent()
                && door.filter(AskedFirst::ofUnseen).isEmpty()) {
            return asked.of(request).isPresent() ? Optional.empty() : Optional.of(Refusal.notFound());
        }
        return door.flatMap(calls -> reader.officer().flatMap(officer -> barred(calls, request, officer)));
    }

    private static Optional<Refusal> barred(AskedFirst door, HttpServletRequest request, Officer officer) {
        try {
            door.demandOpen(AskedFile.named(request), officer);
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal);
        }
    }

    void tell(ProblemDetail problem, HttpServletRequest request) {
        asked.of(request)
                .filter(this::told)
                .ifPresent(file -> reader.officer().ifPresent(officer -> tell(problem, file, officer)));
    }

    /** A refusal tells no more of a file than an answer would. */
    private boolean told(CaseFile file) {
        try {
            calls.demandTold(file);
            return true;
        } catch (UnreadableSecret hidden) {
            return false;
        }
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
