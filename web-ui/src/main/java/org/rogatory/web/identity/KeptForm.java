package org.rogatory.web.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.persons.CarriedKey;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody had typed when his session ended. It waits in the session in which he is going to sign in, shut with a
 * key that his browser alone has, and only until it is closed: what is typed into a file in a cabinet lies here no more
 * readable than the file does.
 *
 * @param page where the form stood
 * @param address where it was sent to: it tells the form among others of the page
 */
record KeptForm(String page, String address, List<Field> fields) {

    private static final String NAME = "kept-form";
    private static final String COOKIE = "ROGATORY_KEPT";
    private static final int LONGEST = 200_000;
    private static final Set<String> NEVER = Set.of("_csrf", "once", "password", "pin", "username");

    /** Pages on which nothing but secrets is typed. */
    private static final List<String> SECRET = List.of("/password", "/cabinet");

    /** One value of a field. */
    record Field(String name, String value) {}

    /**
     * As it lies in a session.
     *
     * @param owner mark of the officer who typed it
     * @param shut the fields
     */
    record Shut(String page, String address, String owner, String shut) implements Serializable {}

    /**
     * Keeps the text of a form in the session in which its owner is going to sign in; too much is not kept, and of pages
     * of secrets nothing.
     *
     * @return whether anything was kept
     */
    static boolean keep(HttpServletRequest request, HttpServletResponse response, String owner) {
        if (SECRET.stream().anyMatch(request.getServletPath()::startsWith)) {
            return false;
        }
        var fields = fields(request);
        var size = fields.stream().mapToInt(field -> field.value().length()).sum();
        if (fields.stream().allMatch(field -> field.value().isBlank()) || size > LONGEST) {
            return false;
        }
        var key = CarriedKey.make();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(key, request).toString());
        var shut = new Shut(page(request), request.getServletPath(), owner, key.shut(written(fields), NAME));
        request.getSession().setAttribute(NAME, shut);
        return true;
    }

    /**
     * The page from which the form was sent, as our own pages let the browser tell; where it does not, the address of
     * the form. The name of the site is what the caller claims: only the path counts.
     */
    private static String page(HttpServletRequest request) {
        var told = Objects.requireNonNullElse(request.getHeader(HttpHeaders.REFERER), "");
        var root = request.getContextPath();
        try {
            var from = new URI(told);
            var path = Objects.requireNonNullElse(from.getRawPath(), "");
            if (path.startsWith(root + "/") && !path.startsWith("//", root.length())) {
                var query = from.getRawQuery();
                return path.substring(root.length()) + (query == null ? "" : "?" + query);
            }
        } catch (URISyntaxException unreadable) {
            // No page of ours has such an address.
        }
        return request.getServletPath();
    }

    /** Also what was emptied, and by what the page told what it was made of: given back it takes nothing from others. */
    private static List<Field> fields(HttpServletRequest request) {
        var fields = new ArrayList<Field>();
        request.getParameterMap()
                .forEach((name, values) -> Stream.of(values)
                        .filter(value -> !NEVER.contains(name))
                        .forEach(value -> fields.add(new Field(name, value))));
        return fields;
    }

    /** It goes with the browser: the next one to sit there has none. */
    private static ResponseCookie cookie(CarriedKey key, HttpServletRequest request) {
        return ResponseCookie.from(COOKIE, key.written())
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/")
                .build();
    }

    private static String written(List<Field> fields) {
        var all = JsonMapper.shared().createArrayNode();
        fields.forEach(field -> all.addArray().add(field.name()).add(field.value()));
        return all.toString();
    }

    private static List<Field> read(String written) {
        return JsonMapper.shared()
                .readTree(written)
                .valueStream()
                .map(field ->
                        new Field(field.path(0).asString(""), field.path(1).asString("")))
                .toList();
    }

    /** The form that waits for this officer in this browser; another's is thrown away, and so is what does not open. */
    static @Nullable KeptForm of(HttpServletRequest request, String owner) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(NAME) instanceof Shut shut)) {
            return null;
        }
        var kept = shut.owner().equals(owner)
                ? key(request).flatMap(key -> key.opened(shut.shut(), NAME))
                : Optional.<String>empty();
        if (kept.isEmpty()) {
            session.removeAttribute(NAME);
            return null;
        }
        return new KeptForm(shut.page(), shut.address(), read(kept.get()));
    }

    private static Optional<CarriedKey> key(HttpServletRequest request) {
        var cookies = request.getCookies();
        return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .flatMap(cookie -> CarriedKey.read(cookie.getValue()).stream())
                .findFirst();
    }

    /** The address of the form that waits in a session for its owner, whoever that is; null where none does. */
    static @Nullable String waiting(@Nullable HttpSession session) {
        return session != null && session.getAttribute(NAME) instanceof Shut shut ? shut.address() : null;
    }

    static void forget(HttpSession session) {
        session.removeAttribute(NAME);
    }
}
