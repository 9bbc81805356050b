package org.rogatory.api;

import static org.rogatory.api.CalledFile.NOTE;
import static org.rogatory.api.CalledFile.WORDS;
import static org.rogatory.api.CalledFile.with;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rogatory.cases.Scenario;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A scenario of the reference data from its draft to the closing of its files, by calls of those who work where each file lies. */
record ScenarioCalls(CalledVerbs verbs, JsonNode scenario) {

    /** Where it is yesterday still for an hour after the day has begun in Tashkent. */
    private static final Set<String> WEST = Set.of("AM", "AZ", "GE");

    String text(String field) {
        return scenario.path(field).asString("");
    }

    private boolean ofACourt() {
        return text("route").startsWith("court");
    }

    /** Somebody of the unit that asks, by his role. */
    String below(String role) {
        var state = text("requesting");
        var unit = scenario.at("/unit/authority").asString(state + "-UNIT-1");
        return (role + "." + state + "." + unit).toLowerCase(Locale.ROOT);
    }

    String writer() {
        return below(ofACourt() ? "court" : "drafter");
    }

    CalledFile drafted() {
        var body = JsonMapper.shared().createObjectNode().put("as_of", text("as_of"));
        body.set("content", Scenario.content(scenario));
        var ours = verbs.drafted(writer(), body);
        var central = verbs.as(writer()).read(ours.caseRef()).path("authority").asString();
        return first(central) ? ours : ours.at(central);
    }

    /** Whether the officers of the State are meant who are named by it alone. */
    private boolean first(String authority) {
        return verbs.as(writer())
                .get("/authorities?state=" + text("requesting"))
                .body()
                .valueStream()
                .filter(each -> authority.equals(each.path("key").asString()))
                .allMatch(each -> each.path("mlaDefault").asBoolean());
    }

    /** Whether the State that is asked works on this node, too. */
    boolean askedHere() {
        return verbs.as(writer())
                .get("/states")
                .body()
                .valueStream()
                .filter(state -> text("requested").equals(state.path("state").asString()))
                .anyMatch(state -> state.path("hosted").asBoolean());
    }

    CalledFile submitted(CalledFile ours) {
        return ofACourt()
                ? ours.does(writer(), "submit_by_court")
                : ours.does(writer(), "submit").does(below("supervisor"), "endorse");
    }

    CalledFile sent(CalledFile ours) {
        submitted(ours).does("officer", "approve");
        if ("certified".equals(text("translation"))) {
            ours.as("translator").writeTranslation(ours.caseRef());
            ours.does("translator", "attach_translation", Map.of("certified", true));
        }
        return ours.does(ofACourt() ? writer() : "signatory", "sign").does("registrar", "transmit");
    }

    /** The file of the State that is asked, executed and answered. */
    CalledFile executed(CalledFile ours) {
        var theirs = ExecutingCalls.begun(ExecutingCalls.reviewed(ours));
        ours.awaits("registered_by_partner");
        theirs.items().forEach(item -> execute(theirs, item));
        ExecutingCalls.signedAnswer(theirs.does(ExecutingCalls.executor(theirs), "record_execution"), "final")
                .does("registrar", "send_answer");
        ours.awaits("answered");
        return theirs;
    }

    private void execute(CalledFile theirs, String item) {
        if (findings().anyMatch(finding -> finding.startsWith("info classified_outside"))) {
            ExecutingCalls.executeClassified(theirs, item);
        } else {
            ExecutingCalls.execute(theirs, item);
        }
    }

    /** What the other State does comes on paper and is written down. */
    void answeredOnPaper(CalledFile ours) {
        var results = IntStream.rangeClosed(1, ours.items().size())
                .mapToObj(number -> Map.of("number", number, "outcome", "executed", "result", WORDS))
                .toList();
        var onPaper = Map.of("internalText", NOTE, "happenedOn", day(), "reference", "77");
        ours.does("registrar", "record_delivery", onPaper)
                .does("registrar", "record_acknowledgement", onPaper)
                .does("registrar", "record_partner_registration", onPaper)
                .does("officer", "record_answer", with(onPaper, "results", results));
    }

    /** What day it is where it is written down. */
    private String day() {
        var zone = WEST.contains(text("requesting")) ? "Asia/Tbilisi" : "Asia/Tashkent";
        return LocalDate.now(Clock.system(ZoneId.of(zone))).toString();
    }

    /** Every error is overridden by two, with a reason for each. */
    void overridden(CalledFile ours, List<String> errors) {
        errors.forEach(error -> {
            var why = Map.of("finding", error, "internalText", NOTE);
            ours.does(writer(), "ask_override", why).does("officer", "override", why);
        });
    }

    /**
     * Level, rule, place and instrument of what is to be found. The application adds nothing: no route was chosen and
     * none is barred, all texts print, annexes are names without files, and to whom is not hosted here couriers carry
     * what is sealed.
     */
    Stream<String> findings() {
        return scenario.path("expected_findings").valueStream().map(ScenarioCalls::told);
    }

    /** The same of what they have found. */
    static String told(JsonNode finding) {
        return Stream.of("level", "key", "item", "instrument")
                .map(name -> finding.path(name).asString(""))
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
    }
}
