package org.rogatory.web.shared;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.cases.Refusal;
import org.rogatory.law.Finding;
import org.rogatory.persons.UnreadableSecret;
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
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Refusals to national systems as RFC 9457: a stable code, and a pointer to each field. */
@RestControllerAdvice(annotations = RestController.class)
class ApiProblems {

    private static final Set<String> BY_PLACE = Set.of("content-invalid", "files-refused");
    private static final Set<String> CONFLICTS =
            Set.of("changed-meanwhile", "wrong-status", "letter-being-prepared", "letter-being-sealed", "not-a-draft");
    private static final Set<String> BAD_REQUESTS = Set.of(
            "content-not-an-object",
            "version-unreadable",
            "unknown-stage",
            "content-invalid",
            "date-unreadable",
            "idempotency-key-unreadable",
            "too-long",
            "file-missing");

    private final Words words;

    ApiProblems(Words words) {
        this.words = words;
    }

    /** A field that is wrong: JSON pointer and code. */
    record FieldProblem(String pointer, String code) {}

    @ExceptionHandler
    ProblemDetail refused(Refusal refusal) {
        var problem = problem(status(refusal.code()), refusal.code());
        if (BY_PLACE.contains(refusal.code())) {
            problem.setProperty(
                    "errors",
                    refusal.parameters().entrySet().stream()
                            .map(entry -> new FieldProblem(entry.getKey(), entry.getValue()))
                            .toList());
        } else if (refusal.parameters().containsKey("field")) {
            var pointer = "/" + refusal.parameters().get("field");
            problem.setProperty("errors", List.of(new FieldProblem(pointer, refusal.code())));
        }
        if (!refusal.findings().isEmpty()) {
            problem.setProperty(
                    "findings",
                    refusal.findings().stream().map(ApiProblems::told).toList());
        }
        return problem;
    }

    private static Map<String, String> told(Finding finding) {
        return Map.of("level", finding.level().key(), "key", finding.key(), "item", finding.item());
    }

    private static HttpStatus status(String code) {
        if ("not-found".equals(code)) {
            return HttpStatus.NOT_FOUND;
        }
        if (Set.of("role", "four-eyes").contains(code)) {
            return HttpStatus.FORBIDDEN;
        }
        if ("changed-meanwhile".equals(code)) {
            return HttpStatus.PRECONDITION_FAILED;
        }
        if (CONFLICTS.contains(code)) {
            return HttpStatus.CONFLICT;
        }
        if ("document-too-large".equals(code)) {
            return HttpStatus.CONTENT_TOO_LARGE;
        }
        return BAD_REQUESTS.contains(code) ? HttpStatus.BAD_REQUEST : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    @ExceptionHandler
    ProblemDetail unreadable(UnreadableSecret unreadable) {
        return problem(HttpStatus.GONE, "file-unreadable");
    }

    @ExceptionHandler
    ProblemDetail invalid(MethodArgumentNotValidException invalid) {
        return fields(invalid);
    }

    private ProblemDetail fields(BindException invalid) {
        var problem = problem(HttpStatus.BAD_REQUEST, "fields-invalid");
        problem.setProperty(
                "errors",
                invalid.getFieldErrors().stream()
                        .map(error -> new FieldProblem(
                                "/" + error.getField().replace('.', '/'), String.valueOf(error.getCode())))
                        .toList());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException unreadable) {
        var problem = problem(HttpStatus.BAD_REQUEST, "json-unreadable");
        if (unreadable.getCause() instanceof DatabindException binding
                && !binding.getPath().isEmpty()) {
            var code = binding instanceof UnrecognizedPropertyException ? "unknown-property" : "unreadable-value";
            problem.setProperty("errors", List.of(new FieldProblem(pointer(binding), code)));
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
        return problem(HttpStatus.CONTENT_TOO_LARGE, "upload-too-large");
    }

    @ExceptionHandler
    ProblemDetail crossed(ConcurrencyFailureException crossed) {
        return problem(HttpStatus.PRECONDITION_FAILED, "changed-meanwhile");
    }

    @ExceptionHandler
    void failed(DataAccessException failure, HttpServletResponse response) throws IOException {
        StoreFailures.answer(failure, response);
    }

    private ProblemDetail problem(HttpStatus status, String code) {
        var problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create("urn:rogatory:problem:" + code));
        problem.setTitle(words.text("refusal." + code));
        problem.setProperty("code", code);
        return problem;
    }
}
