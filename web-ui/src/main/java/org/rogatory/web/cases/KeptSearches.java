package org.rogatory.web.cases;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The last searches of a session, so that back, refresh and a second tab show what was asked. */
final class KeptSearches implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String NAME = "searches";
    private static final int KEPT = 10;
    private static final int LONGEST = 200;

    private final LinkedHashMap<String, String> typed = new LinkedHashMap<>();

    static KeptSearches of(HttpSession session) {
        if (session.getAttribute(NAME) instanceof KeptSearches kept) {
            return kept;
        }
        var fresh = new KeptSearches();
        session.setAttribute(NAME, fresh);
        return fresh;
    }

    /** Keeps what was typed under a name that says nothing. */
    synchronized String keep(String number) {
        var name = UUID.randomUUID().toString();
        typed.put(name, number.substring(0, Math.min(number.length(), LONGEST)));
        while (typed.size() > KEPT) {
            typed.remove(oldest(typed));
        }
        return name;
    }

    private static String oldest(Map<String, String> typed) {
        return typed.keySet().iterator().next();
    }

    synchronized @Nullable String typed(@Nullable String name) {
        return name == null ? null : typed.get(name);
    }
}
