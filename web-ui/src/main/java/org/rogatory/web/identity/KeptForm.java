package org.rogatory.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody had typed when his session ended.
 *
 * @param address page of the form
 * @param owner mark of the officer who typed it
 */
record KeptForm(String address, String owner, List<Field> fields) implements Serializable {

    private static final String NAME = "kept-form";
    private static final int LONGEST = 200_000;
    private static final Set<String> NEVER = Set.of("_csrf", "once", "version", "password", "pin", "username");

    /** Pages on which nothing but secrets is typed. */
    private static final List<String> SECRET = List.of("/password", "/cabinet");

    /** One value of a field. */
    record Field(String name, String value) implements Serializable {}

    /**
     * Keeps the text of a form in the session in which its owner is going to sign in; too much is not kept, and of pages
     * of secrets nothing.
     */
    static void keep(HttpServletRequest request, String owner) {
        if (SECRET.stream().anyMatch(request.getServletPath()::startsWith)) {
            return;
        }
        var fields = new ArrayList<Field>();
        var size = 0;
        for (var entry : request.getParameterMap().entrySet()) {
            for (var value : entry.getValue()) {
                if (!NEVER.contains(entry.getKey()) && !value.isBlank()) {
                    fields.add(new Field(entry.getKey(), value));
                    size += value.length();
                }
            }
        }
        if (!fields.isEmpty() && size <= LONGEST) {
            request.getSession().setAttribute(NAME, new KeptForm(request.getServletPath(), owner, List.copyOf(fields)));
        }
    }

    /** The form kept in a session, if it is this officer's; another's is thrown away. */
    static @Nullable KeptForm of(@Nullable HttpSession session, String owner) {
        if (session == null || !(session.getAttribute(NAME) instanceof KeptForm kept)) {
            return null;
        }
        if (kept.owner().equals(owner)) {
            return kept;
        }
        session.removeAttribute(NAME);
        return null;
    }

    /** The address of the form that waits in a session for its owner, whoever that is; null where none does. */
    static @Nullable String waiting(@Nullable HttpSession session) {
        return session != null && session.getAttribute(NAME) instanceof KeptForm kept ? kept.address() : null;
    }

    static void forget(HttpSession session) {
        session.removeAttribute(NAME);
    }
}
