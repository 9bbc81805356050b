package org.rogatory.web.shared;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/**
 * Answers of RFC 9457: the code and the English title of a code never change, the detail says the same with its remedy in
 * the language the caller asks for.
 */
@Component
public class Problem {

    private static final String TYPE = "urn:rogatory:problem:";

    private final MessageSource messages;

    Problem(MessageSource messages) {
        this.messages = messages;
    }

    /** A field that is wrong: JSON pointer, code, and what to do in the caller's language where there is more to say. */
    public record Field(String pointer, String code, String detail) {}

    /** The answer for a code whose words name what is wrong; the title is the same whatever that is. */
    ProblemDetail of(HttpStatusCode status, String code, String named) {
        var problem = of(status, code);
        problem.setTitle(text(code, Locale.ENGLISH, "…"));
        problem.setDetail(text(code, LocaleContextHolder.getLocale(), named));
        return problem;
    }

    /** The answer for a code. */
    public ProblemDetail of(HttpStatusCode status, String code) {
        var problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create(TYPE + code));
        problem.setTitle(text(code, Locale.ENGLISH));
        problem.setDetail(text(code, LocaleContextHolder.getLocale()));
        problem.setProperty("code", code);
        return problem;
    }

    /** The whole answer for what no handler answered, as it is written. */
    Map<String, Object> told(HttpStatus status) {
        var problem = of(status, code(status));
        var told = new LinkedHashMap<String, Object>();
        told.put("type", problem.getType());
        told.put("title", problem.getTitle());
        told.put("status", problem.getStatus());
        told.put("detail", problem.getDetail());
        told.putAll(Objects.requireNonNullElse(problem.getProperties(), Map.of()));
        return told;
    }

    /** A field of the answer. */
    public Field field(String pointer, String code) {
        var reader = LocaleContextHolder.getLocale();
        var shape = messages.getMessage("errors.shape." + code, null, null, reader);
        return new Field(pointer, code, shape == null ? text(code, reader) : shape);
    }

    private String text(String code, Locale reader, String... named) {
        var words = messages.getMessage("refusal." + code, named.length == 0 ? null : named, code, reader);
        return Objects.requireNonNullElse(words, code);
    }

    /** The code of what no handler answered. */
    private static String code(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "not-found";
            case METHOD_NOT_ALLOWED -> "method-not-allowed";
            case NOT_ACCEPTABLE -> "not-acceptable";
            case UNSUPPORTED_MEDIA_TYPE -> "media-type-unsupported";
            case LENGTH_REQUIRED -> "length-required";
            case CONTENT_TOO_LARGE -> "upload-too-large";
            case INSUFFICIENT_STORAGE -> "disk-full";
            default -> status.is5xxServerError() ? "failed" : "request-unreadable";
        };
    }
}
