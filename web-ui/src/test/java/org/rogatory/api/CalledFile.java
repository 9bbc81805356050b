package org.rogatory.api;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rogatory.journey.NationalSystem;

/**
 * One side's file, on which its officers act by calls.
 *
 * @param place how the names of those end who work where the file lies
 */
record CalledFile(CalledVerbs verbs, String caseRef, String machine, String place) {

    static final String NOTE = "On paper, not scanned (synthetic).";
    static final String WORDS = "We tell you so (synthetic).";

    /** With the first authority of the State that keeps it. */
    CalledFile(CalledVerbs verbs, String caseRef, String machine) {
        this(verbs, caseRef, machine, state(caseRef).toLowerCase(Locale.ROOT));
    }

    /** With another authority of the same State. */
    CalledFile at(String authority) {
        return new CalledFile(verbs, caseRef, machine, (state(caseRef) + "." + authority).toLowerCase(Locale.ROOT));
    }

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

    private static String state(String caseRef) {
        return caseRef.substring(0, 2);
    }

    String state() {
        return state(caseRef);
    }

    /** An officer of the State of the file, by the first part of his name, or by the whole of it. */
    String username(String who) {
        return who.contains(".") ? who : who + "." + place;
    }

    NationalSystem as(String who) {
        return verbs.as(username(who));
    }

    CalledFile does(String who, String verb) {
        return does(who, verb, Map.of());
    }

    CalledFile does(String who, String verb, Map<String, ?> fields) {
        writes(who, verb, fields);
        as(who).secondSigns(caseRef, verb);
        return this;
    }

    /** What the verb writes to the other State waits for a second person. */
    CalledFile writes(String who, String verb, Map<String, ?> fields) {
        verbs.call(this, username(who), verb, fields);
        return this;
    }

    CalledFile awaits(String status) {
        as("officer").awaitStatus(caseRef, status);
        return this;
    }

    /** The file of the State that was asked, once the request has arrived there. */
    CalledFile partner() {
        var here = as("officer").read(caseRef);
        var there = here.path("requested").asString().toLowerCase(Locale.ROOT);
        return new CalledFile(
                verbs, verbs.as("officer." + there).awaitIncoming(caseRef), machine.replace("_outgoing", "_incoming"));
    }

    /** The reference of a file that is added to this one, and may travel. */
    String enclosed(String kind) {
        return as("officer").enclose(caseRef, kind);
    }

    /** The reference of an item, counted from nought. */
    String item(int number) {
        return items().get(number);
    }

    /** The references of all items. */
    List<String> items() {
        return as("officer")
                .get("/cases/" + caseRef + "/items")
                .body()
                .valueStream()
                .map(item -> item.path("itemRef").asString())
                .toList();
    }

    /** The first leg in this state. */
    String leg(String state) {
        return as("officer")
                .get("/cases/" + caseRef + "/legs")
                .body()
                .valueStream()
                .filter(leg -> state.equals(leg.path("state").asString()))
                .findFirst()
                .map(leg -> leg.path("legId").asString())
                .orElseThrow();
    }
}
