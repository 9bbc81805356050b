package org.rogatory.walk;

import java.util.Map;
import java.util.Set;

/**
 * One address of the table, and what it answers to each caller.
 *
 * @param pattern as the application knows it; in brackets behind it what else a call must have
 * @param with what stands in its places and its query, where nothing usual does
 * @param body what is sent: what is asked for, so that nobody is refused because of it
 */
record Row(String method, String pattern, String with, String body, Map<Caller, String> expected) {

    /** Not called, or nothing sent. */
    static final String NONE = "-";

    /** Let in, whatever is then said of what was sent. */
    private static final String IN = "in";

    private static final Set<String> REFUSED = Set.of("401", "403", "404", "sign-in", "ended");

    private static final Set<String> READING = Set.of("GET", "HEAD");

    String name() {
        return method + " " + pattern;
    }

    String path() {
        return pattern.replaceFirst(" \\[.*", "");
    }

    /** Headers and parameters without which another handler answers, separated by commas; empty for none. */
    String condition() {
        return pattern.contains(" [") ? pattern.replaceFirst(".* \\[", "").replaceFirst("]$", "") : "";
    }

    boolean reads() {
        return READING.contains(method);
    }

    boolean ofInterface() {
        return path().startsWith("/api/");
    }

    /** Whether it is about one file; what lies under a letter is about none. */
    boolean aboutFile() {
        return path().contains("{caseRef}") && !path().startsWith("/letters/") || with.contains("$caseRef");
    }

    boolean asks(Caller caller) {
        return !NONE.equals(expected(caller));
    }

    String expected(Caller caller) {
        return expected.getOrDefault(caller, NONE);
    }

    /** Whether he is to be turned away. */
    boolean refuses(Caller caller) {
        return REFUSED.contains(expected(caller));
    }

    boolean agrees(Caller caller, String told) {
        return IN.equals(expected(caller))
                ? !REFUSED.contains(told)
                : expected(caller).equals(told);
    }
}
