package org.rogatory.web.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.persons.InstallationMark;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * Remembers in a cookie who worked at this browser last, as a mark that only this installation can make: what was typed
 * before a session ended, or the node was started again, is given back to him alone.
 */
@Component
class FormOwner {

    private static final String COOKIE = "ROGATORY_LAST";

    private final InstallationMark marks;

    FormOwner(InstallationMark marks) {
        this.marks = marks;
    }

    /** The mark of an officer. */
    String mark(String username) {
        return marks.of("officer:" + username);
    }

    void remember(String username, HttpServletRequest request, HttpServletResponse response) {
        var mark = mark(username);
        var cookie = ResponseCookie.from(COOKIE, mark + "." + marks.of("mark:" + mark))
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** The mark of who worked here last; a cookie that this installation has not made counts for nothing. */
    Optional<String> last(HttpServletRequest request) {
        var cookies = request.getCookies();
        return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(cookie -> cookie.getValue().split("\\.", 2))
                .filter(parts -> parts.length == 2 && same(parts[1], marks.of("mark:" + parts[0])))
                .map(parts -> parts[0])
                .findFirst();
    }

    static boolean same(String given, String expected) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }
}
