package org.rogatory.web.shared;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The language of the reader: what he chose on this browser, else what his account says, else what the browser asks for.
 * National systems ask by header first.
 */
final class ReaderLocaleResolver implements LocaleResolver {

    static final String COOKIE = "lang";

    private static final String CHOSEN = ReaderLocaleResolver.class.getName();

    private final CurrentReader reader;

    ReaderLocaleResolver(CurrentReader reader) {
        this.reader = reader;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (request.getAttribute(CHOSEN) instanceof Locale chosen) {
            return chosen;
        }
        var asked = Optional.of(request)
                .filter(r -> address(r).startsWith(r.getContextPath() + "/api/"))
                .flatMap(ReaderLocaleResolver::accepted);
        return asked.or(() -> cookie(request))
                .or(() -> reader.language().flatMap(Languages::of))
                .or(() -> accepted(request))
                .orElse(Languages.DEFAULT);
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        var known = Languages.of(locale == null ? null : locale.getLanguage());
        if (known.isEmpty() || response == null) {
            return;
        }
        request.setAttribute(CHOSEN, known.get());
        var cookie = ResponseCookie.from(COOKIE, known.get().getLanguage())
                .path("/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** What the request itself says, where nobody knows who reads. */
    static Optional<Locale> said(HttpServletRequest request) {
        return cookie(request).or(() -> accepted(request));
    }

    /** Of a refusal that is told at the address of errors, the address it is about. */
    private static String address(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                ? asked
                : request.getRequestURI();
    }

    private static Optional<Locale> cookie(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .flatMap(cookie -> Languages.of(cookie.getValue()));
    }

    private static Optional<Locale> accepted(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (header == null) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(Locale.lookup(Locale.LanguageRange.parse(header), Languages.ALL));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
