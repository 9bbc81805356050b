package org.rogatory.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.rogatory.persons.InstallationMark;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.HttpSessionIdResolver;

/**
 * The cookie of a session that lies in the database: its number and a mark that only this installation can make.
 * Whoever has read the database, or a copy of it, knows numbers and can sign in with none.
 */
final class SignedCookie implements HttpSessionIdResolver {

    private final CookieHttpSessionIdResolver cookies = new CookieHttpSessionIdResolver();
    private final InstallationMark marks;

    SignedCookie(String name, InstallationMark marks) {
        this.marks = marks;
        var written = new DefaultCookieSerializer();
        written.setCookieName(name);
        cookies.setCookieSerializer(written);
    }

    @Override
    public List<String> resolveSessionIds(HttpServletRequest request) {
        return cookies.resolveSessionIds(request).stream()
                .map(value -> value.split("\\.", 2))
                .filter(parts -> parts.length == 2 && FormOwner.same(parts[1], mark(parts[0])))
                .map(parts -> parts[0])
                .toList();
    }

    private String mark(String id) {
        return marks.of("session:" + id);
    }

    @Override
    public void setSessionId(HttpServletRequest request, HttpServletResponse response, String id) {
        cookies.setSessionId(request, response, id + "." + mark(id));
    }

    @Override
    public void expireSession(HttpServletRequest request, HttpServletResponse response) {
        cookies.expireSession(request, response);
    }
}
