package org.rogatory.api;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** One side's file, on which its officers act by calls. */
record CalledFile(CalledVerbs verbs, String caseRef, String machine) {

    static final String NOTE = "On paper, not scanned (synthetic).";
    static final String WORDS = "We tell you so (synthetic).";

    static LocalDate today() {
        return LocalDate.now(Clock.system(ZoneId.of("Asia/Tashkent")));
    }

    static String in(int days) {
        return today().plusDays(days).toString();
    }

    /** The same fields and one more. */
    static Map<String, Object> with(Map<String, ?> fields, String name, Object value) {
        var more = new HashMap<String, Object>(fields);
        more.put(name, value);
        return more;
    }

    private String state() {
        return caseRef.substring(0, 2).toLowerCase(Locale.ROOT);
    }

    /** An officer of the State of the file, by the first part of his name, or by the whole of it. */
    private String username(String who) {
        return who.contains(".") ? who : who + "." + state();
    }

    CalledFile does(String who, String verb) {
        return does(who, verb, Map.of());
    }

    CalledFile does(String who, String verb, Map<String, ?> fields) {
        verbs.call(this, username(who), verb, fields);
        return this;
    }

    CalledFile awaits(String status) {
        verbs.as("officer." + state()).awaitStatus(caseRef, status);
        return this;
    }

    /** The file of the State that was asked, once the request has arrived there. */
    CalledFile partner() {
        var here = verbs.as("officer." + state()).read(caseRef);
        var there = here.path("requested").asString().toLowerCase(Locale.ROOT);
        return new CalledFile(verbs, verbs.as("officer." + there).awaitIncoming(caseRef), "mla_incoming");
    }

    /** The reference of a file that is added to this one, and may travel. */
    String enclosed(String kind) {
        return verbs.as("officer." + state()).enclose(caseRef, kind);
    }

    /** The reference of an item, counted from nought. */
    String item(int number) {
        return verbs.as("officer." + state())
                .get("/cases/" + caseRef + "/items")
                .body()
                .path(number)
                .path("itemRef")
                .asString();
    }

    /** The first leg in this state. */
    String leg(String state) {
        return verbs.as("officer." + state())
                .get("/cases/" + caseRef + "/legs")
                .body()
                .valueStream()
                .filter(leg -> state.equals(leg.path("state").asString()))
                .findFirst()
                .map(leg -> leg.path("legId").asString())
                .orElseThrow();
    }
}
