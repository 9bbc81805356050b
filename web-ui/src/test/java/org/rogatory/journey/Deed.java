package org.rogatory.journey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An act on a file of referral as its form is filled in, or as a call brings it. */
record Deed(String verb, Map<String, String> typed, Map<String, List<String>> ticked) {

    Deed {
        typed = Map.copyOf(typed);
        ticked = Map.copyOf(ticked);
    }

    static Deed of(String verb) {
        return new Deed(verb, Map.of(), Map.of());
    }

    Deed typing(String field, String words) {
        var more = new HashMap<>(typed);
        more.put(field, words);
        return new Deed(verb, more, ticked);
    }

    Deed ticking(String field, String... codes) {
        var more = new HashMap<>(ticked);
        more.put(field, List.of(codes));
        return new Deed(verb, typed, more);
    }

    /** Done on the page of the act. */
    void by(Reader reader, String caseRef) {
        on(reader, caseRef).complete(verb, typed);
    }

    /** The page of the act with all that was filled in, not sent yet. */
    Reader filled(Reader reader, String caseRef) {
        return on(reader, caseRef).type(typed);
    }

    private Reader on(Reader reader, String caseRef) {
        reader.open("/cases/" + caseRef + "/acts/" + verb);
        ticked.forEach((field, codes) -> codes.forEach(
                code -> reader.page().check("form.rg-card [name='" + field + "'][value='" + code + "']")));
        return reader;
    }

    /** Done by a call of a system. */
    void by(NationalSystem system, String caseRef) {
        system.writes(caseRef, verb, body());
    }

    /** Why it is refused to a system; empty where it is done. */
    String refusal(NationalSystem system, String caseRef) {
        return system.post("/cases/" + caseRef + "/" + verb, body()).code();
    }

    private Map<String, Object> body() {
        var body = new HashMap<String, Object>(typed);
        body.putAll(ticked);
        return body;
    }
}
