package org.rogatory.web.shared;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is answered to calls that never reach the product, such as malformed addresses: a page in the language of the
 * reader, in all languages where the call could not be read so far; nothing about the server and nothing of what was sent.
 */
final class PlainErrorValve extends ErrorReportValve {

    private static final int FIRST_ERROR = 400;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final String CONTENT_POLICY =
            "default-src 'none'; style-src 'self'; font-src 'self'; frame-ancestors 'none'; base-uri 'none'";
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%s" class="govuk-template">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s – Rogatory</title>
            <link rel="stylesheet" href="/fonts.css">
            <link rel="stylesheet" href="/webjars/govuk-frontend/dist/govuk/govuk-frontend.min.css">
            <link rel="stylesheet" href="/rogatory.css">
            </head>
            <body class="govuk-template__body"><main class="rg-main" id="main">
            %s
            </main></body>
            </html>
            """;
    private static final String PART = """
            <section class="rg-card rg-narrow rg-mt" lang="%s"><h1 class="h1">%s</h1>
            <p class="govuk-body rg-mt">%s</p>
            <div class="rg-actions"><a class="govuk-button" href="/work">%s</a></div></section>""";

    private final MessageSource messages;
    private final Problem problems;
    private final LargestUpload largest;
    private final Clock clock;

    PlainErrorValve(MessageSource messages, Problem problems, LargestUpload largest, Clock clock) {
        this.messages = messages;
        this.problems = problems;
        this.largest = largest;
        this.clock = clock;
        setShowReport(false);
        setShowServerInfo(false);
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < FIRST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        var open = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, open);
        if (!open.get()) {
            return;
        }
        try {
            answer(request, response);
        } catch (IOException | RuntimeException unanswerable) {
            container.getLogger().debug("An error could not be told", unanswerable);
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private void answer(Request request, Response response) throws IOException {
        var status = Objects.requireNonNullElse(HttpStatus.resolve(response.getStatus()), HttpStatus.BAD_REQUEST);
        var reader = ReaderLocaleResolver.said(request).orElse(null);
        LocaleContextHolder.setLocale(reader == null ? Languages.DEFAULT : reader);
        var machine = String.valueOf(request.getRequestURI()).startsWith(ErrorPages.INTERFACE);
        response.setContentType(machine ? "application/problem+json" : "text/html");
        response.setCharacterEncoding("UTF-8");
        guard(response);
        var writer = response.getReporter();
        if (writer != null) {
            writer.write(
                    machine
                            ? JsonMapper.shared().writeValueAsString(problems.told(status))
                            : page(status, reader == null ? Languages.ALL : List.of(reader)));
            response.finishResponse();
        }
    }

    /** What the guards before the pages would have added. */
    private static void guard(Response response) {
        response.setHeader("Content-Security-Policy", CONTENT_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "same-origin");
    }

    private String page(HttpStatus status, List<Locale> languages) {
        var key = key(status);
        var parts = languages.stream().map(language -> part(key, language)).collect(Collectors.joining("\n"));
        var first = languages.get(0);
        return PAGE.formatted(first.getLanguage(), text("errors." + key + ".title", first), parts);
    }

    private String part(String key, Locale language) {
        var moment = "500".equals(key) ? " " + MOMENT.format(clock.instant().atOffset(ZoneOffset.UTC)) : "";
        return PART.formatted(
                language.getLanguage(),
                text("errors." + key + ".title", language),
                text("errors." + key + ".text", language) + moment,
                text("errors.to-work", language));
    }

    private static String key(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST, REQUEST_HEADER_FIELDS_TOO_LARGE, URI_TOO_LONG -> "400";
            case NOT_FOUND -> "404";
            case CONTENT_TOO_LARGE -> "413";
            default -> status.is5xxServerError() && status != HttpStatus.HTTP_VERSION_NOT_SUPPORTED ? "500" : "other";
        };
    }

    private String text(String key, Locale language) {
        return HtmlUtils.htmlEscape(messages.getMessage(key, new Object[] {largest.megabytes()}, language), "UTF-8");
    }
}
