package org.rogatory.web.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * Remembers in a cookie who worked at this browser last, as a mark that only this node can make: what was typed before a
 * session ended is given back to him alone. The key lives as long as the node, as the sessions do.
 */
@Component
class FormOwner {

    private static final String COOKIE = "ROGATORY_LAST";
    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] key = new byte[32];

    FormOwner() {
        new SecureRandom().nextBytes(key);
    }

    /** The mark of an officer. */
    String mark(String username) {
        return hash("officer:" + username);
    }

    void remember(String username, HttpServletRequest request, HttpServletResponse response) {
        var mark = mark(username);
        var cookie = ResponseCookie.from(COOKIE, mark + "." + hash("mark:" + mark))
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** The mark of who worked here last; a cookie that this node has not made counts for nothing. */
    Optional<String> last(HttpServletRequest request) {
        var cookies = request.getCookies();
        return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(cookie -> cookie.getValue().split("\\.", 2))
                .filter(parts -> parts.length == 2 && same(parts[1], hash("mark:" + parts[0])))
                .map(parts -> parts[0])
                .findFirst();
    }

    private static boolean same(String given, String expected) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }

    private String hash(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("The platform lacks " + ALGORITHM, missing);
        }
    }
}
