package org.rogatory.web.cases.list;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.WebUtils;

/** The last searches of a session, so that back, refresh and a second tab show what was asked. */
final class KeptSearches implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String NAME = "searches";
    private static final int KEPT = 10;
    private static final int LONGEST = 200;

    private final LinkedHashMap<String, String> typed;

    private KeptSearches(LinkedHashMap<String, String> typed) {
        this.typed = typed;
    }

    /** Keeps what was typed under a name that says nothing; what is in a session already is replaced, never changed. */
    static String keep(HttpSession session, String typed) {
        var name = UUID.randomUUID().toString();
        synchronized (WebUtils.getSessionMutex(session)) {
            var all = new LinkedHashMap<String, String>();
            if (session.getAttribute(NAME) instanceof KeptSearches kept) {
                all.putAll(kept.typed);
            }
            all.put(name, typed.substring(0, Math.min(typed.length(), LONGEST)));
            while (all.size() > KEPT) {
                all.remove(oldest(all));
            }
            session.setAttribute(NAME, new KeptSearches(all));
        }
        return name;
    }

    private static String oldest(Map<String, String> typed) {
        return typed.keySet().iterator().next();
    }

    /** What was typed under a name; looking changes nothing in the session. */
    static @Nullable String typed(HttpSession session, @Nullable String name) {
        return name != null && session.getAttribute(NAME) instanceof KeptSearches kept ? kept.typed.get(name) : null;
    }
}
