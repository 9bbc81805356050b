package org.rogatory.cases;

import java.util.List;
import org.rogatory.law.Completeness;
import org.rogatory.law.Grounds;
import org.rogatory.law.ReturnReasons;
import org.springframework.stereotype.Component;

/**
 * Makes the trace of an act: it stands in clear outside the file, so reasons that stay in the office stand in it as
 * one, and which question was raised on a person not at all. Of a file that is protected by default no code at all.
 */
@Component
class ActTraces {

    private final ReturnReasons reasons;
    private final Grounds grounds;

    ActTraces(ReturnReasons reasons, Grounds grounds) {
        this.reasons = reasons;
        this.grounds = grounds;
    }

    CaseActed of(CaseFile file, Step step) {
        var action = CaseFamily.of(file.machine()) + "." + step.verb();
        var codes = CaseFamily.guarded(file) ? List.<String>of() : clear(step);
        return new CaseActed(
                action,
                file.caseRef(),
                step.actor(),
                step.fromStatus(),
                step.toStatus(),
                codes,
                why(codes),
                step.forWhom(),
                step.happenedOn());
    }

    private List<String> clear(Step step) {
        // What a request is refused on may be told; that somebody has asked for asylum is for those who judge it.
        var questions = CaseActed.QUESTIONING.contains(step.verb()) ? Completeness.STOPS : List.<String>of();
        return step.codes().stream()
                .filter(code -> !questions.contains(code))
                .map(reasons::clear)
                .distinct()
                .toList();
    }

    /** Only the grounds and reasons among the codes: an act names also keys, kinds and findings. */
    private List<String> why(List<String> codes) {
        return codes.stream()
                .filter(code -> code.equals(ReturnReasons.INTERNAL)
                        || reasons.releasable(code)
                        || grounds.findRefusal(code).isPresent()
                        || grounds.findPostponement(code).isPresent())
                .toList();
    }
}
