package org.rogatory.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Crossings;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.UnknownAuthority;
import org.rogatory.documents.DocumentRefused;
import org.rogatory.law.Finding;
import org.rogatory.persons.CabinetRefused;
import org.rogatory.persons.CabinetShut;
import org.rogatory.persons.KeyOutOfReach;
import org.rogatory.persons.UnreadableSecret;
import org.rogatory.trust.TrustOutOfReach;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Refusals to national systems as RFC 9457: a stable code, and a pointer to each field. */
@RestControllerAdvice(annotations = RestController.class)
class ApiProblems {

    private static final Set<String> BY_PLACE = Set.of("content-invalid", "files-refused", "fields-not-taken");

    /** Codes after which it helps to know where the file stands now. */
    private static final Set<String> OF_THE_FILE = Set.of(
            "wrong-status",
            "step-being-prepared",
            Refusal.CHANGED,
            "not-a-draft",
            "role",
            Refusal.FOUR_EYES,
            "unknown-verb");

    /** The codes of the checks of fields, by the names of the checks. */
    private static final Map<String, String> CHECKS = Map.of(
            "Size", "too-long",
            "NotNull", "field-missing",
            "NotBlank", "field-missing",
            "PrintableText", "text-unprintable",
            "typeMismatch", "unreadable-value");

    private final Problem problems;
    private final PossibleActs possible;
    private final RefusalTrail trail;

    ApiProblems(Problem problems, PossibleActs possible, RefusalTrail trail) {
        this.problems = problems;
        this.trail = trail;
        this.possible = possible;
    }

    /** Who may not call is told that, never first what is wrong with what he sent. */
    @ExceptionHandler
    ProblemDetail refused(Refusal refusal, HttpServletRequest request, HandlerMethod called) {
        var ofWhatWasSent = !refusal.fields().isEmpty() || BY_PLACE.contains(refusal.code());
        return refused(ofWhatWasSent ? possible.barred(request, called).orElse(refusal) : refusal, request);
    }

    private ProblemDetail refused(Refusal refusal, HttpServletRequest request) {
        trail.keep(refusal, request);
        var problem = problem(refusal);
        if (BY_PLACE.contains(refusal.code())) {
            problem.setProperty(
                    "errors",
                    refusal.parameters().entrySet().stream()
                            .map(entry -> problems.field(entry.getKey(), entry.getValue()))
                            .toList());
        } else if (!refusal.fields().isEmpty()) {
            problem.setProperty(
                    "errors",
                    refusal.fields().stream()
                            .map(field -> problems.field(pointer(field), refusal.code()))
                            .toList());
        }
        if ("probably-registered".equals(refusal.code())) {
            List.of("entries", "cases").forEach(what -> problem.setProperty(what, listed(refusal, what)));
        }
        if (!refusal.findings().isEmpty()) {
            problem.setProperty(
                    "findings",
                    refusal.findings().stream().map(ApiProblems::told).toList());
        }
        if (OF_THE_FILE.contains(refusal.code())) {
            possible.tell(problem, request);
        }
        return problem;
    }

    /** Which columns of a table it is, the detail tells; where the chain of the trail breaks, an auditor is told beside. */
    private ProblemDetail problem(Refusal refusal) {
        var told = refusal.parameters();
        var heads = told.containsKey("heads") ? told.get("heads") : told.get("columns");
        var status = ProblemStatus.of(refusal);
        var problem = heads == null ? problems.of(status, refusal.code()) : problems.of(status, refusal.code(), heads);
        if (told.containsKey("position")) {
            problem.setProperty("position", told.get("position"));
        }
        if (told.containsKey("authorities")) {
            problem.setProperty("authorities", listed(refusal, "authorities"));
        }
        return problem;
    }

    /** Journal entries or files that are there already. */
    private static List<String> listed(Refusal refusal, String what) {
        var told = refusal.parameters().getOrDefault(what, "");
        return Stream.of(told.split(",")).filter(one -> !one.isEmpty()).toList();
    }

    /** What the store of documents refuses is told like every refusal. */
    @ExceptionHandler
    ProblemDetail refused(DocumentRefused refused, HttpServletRequest request, HandlerMethod called) {
        var field = refused.parameters().get("field");
        return refused(field == null ? Refusal.of(refused.code()) : Refusal.of(refused.code(), field), request, called);
    }

    private static Map<String, String> told(Finding finding) {
        return Map.of("level", finding.level().key(), "key", finding.key(), "item", finding.item());
    }

    /** So is what is refused about a cabinet. */
    @ExceptionHandler
    ProblemDetail refused(CabinetRefused refused, HttpServletRequest request, HandlerMethod called) {
        return refused(Refusal.of(refused.code()), request, called);
    }

    /** National systems open no cabinet: what lies in it is read and written by those who hold it. */
    @ExceptionHandler
    ProblemDetail shut(CabinetShut shut) {
        return problems.of(HttpStatus.LOCKED, CabinetShut.CODE);
    }

    /** What is to be done for an office that has left the data is not done. */
    @ExceptionHandler
    ProblemDetail gone(UnknownAuthority gone) {
        return problems.of(HttpStatus.CONFLICT, UnknownAuthority.CODE);
    }

    @ExceptionHandler
    ProblemDetail away(KeyOutOfReach away) {
        return problems.of(HttpStatus.SERVICE_UNAVAILABLE, PageProblems.AWAY);
    }

    @ExceptionHandler
    ProblemDetail away(TrustOutOfReach away) {
        return problems.of(HttpStatus.SERVICE_UNAVAILABLE, PageProblems.TRUST_AWAY);
    }

    @ExceptionHandler
    ProblemDetail unreadable(UnreadableSecret unreadable) {
        return problems.of(HttpStatus.GONE, "file-unreadable");
    }

    @ExceptionHandler
    ProblemDetail invalid(MethodArgumentNotValidException invalid, HttpServletRequest request, HandlerMethod called) {
        return possible.barred(request, called)
                .map(barred -> refused(barred, request))
                .orElseGet(() -> fields(invalid));
    }

    private ProblemDetail fields(BindException invalid) {
        var problem = problems.of(HttpStatus.BAD_REQUEST, "fields-invalid");
        problem.setProperty(
                "errors",
                invalid.getFieldErrors().stream()
                        .map(error -> problems.field(pointer(error.getField()), code(error.getCode())))
                        .toList());
        return problem;
    }

    private static String code(@Nullable String check) {
        return CHECKS.getOrDefault(String.valueOf(check), "unreadable-value");
    }

    /** {@code results[0].outcome} as {@code /results/0/outcome}. */
    private static String pointer(String field) {
        return "/" + field.replace("]", "").replace('[', '/').replace('.', '/');
    }

    @ExceptionHandler
    ProblemDetail unreadable(
            HttpMessageNotReadableException unreadable, HttpServletRequest request, HandlerMethod called) {
        return possible.barred(request, called)
                .map(barred -> refused(barred, request))
                .orElseGet(() -> unreadable(unreadable));
    }

    private ProblemDetail unreadable(HttpMessageNotReadableException unreadable) {
        var problem = problems.of(HttpStatus.BAD_REQUEST, "json-unreadable");
        if (unreadable.getCause() instanceof DatabindException binding
                && !binding.getPath().isEmpty()) {
            var code = binding instanceof UnrecognizedPropertyException ? "unknown-property" : "unreadable-value";
            problem.setProperty("errors", List.of(problems.field(pointer(binding), code)));
        }
        return problem;
    }

    private static String pointer(DatabindException binding) {
        return binding.getPath().stream()
                .map(step -> step.getPropertyName() == null ? String.valueOf(step.getIndex()) : step.getPropertyName())
                .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }

    @ExceptionHandler
    ProblemDetail tooLarge(MaxUploadSizeExceededException large) {
        return problems.of(HttpStatus.CONTENT_TOO_LARGE, "upload-too-large");
    }

    @ExceptionHandler
    ProblemDetail crossed(ConcurrencyFailureException crossed, HttpServletRequest request) {
        return changedMeanwhile(request);
    }

    private ProblemDetail changedMeanwhile(HttpServletRequest request) {
        var problem = problems.of(HttpStatus.PRECONDITION_FAILED, Refusal.CHANGED);
        possible.tell(problem, request);
        return problem;
    }

    @ExceptionHandler
    @Nullable
    ProblemDetail failed(DataAccessException failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (Crossings.doubled(failure)) {
            return changedMeanwhile(request);
        }
        StoreFailures.answer(failure, response);
        return null;
    }
}
