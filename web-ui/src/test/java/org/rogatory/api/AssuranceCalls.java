package org.rogatory.api;

import static org.rogatory.api.CalledFile.NOTE;
import static org.rogatory.api.CalledFile.WORDS;
import static org.rogatory.api.CalledFile.in;
import static org.rogatory.api.CalledFile.with;
import static org.rogatory.api.ExtraditionCalls.all;
import static org.rogatory.api.ExtraditionCalls.at;
import static org.rogatory.api.ExtraditionCalls.atBorder;
import static org.rogatory.api.ExtraditionCalls.signed;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Lives of requests for extradition that take the verbs of assurances, results and speciality on both sides. */
record AssuranceCalls(ExtraditionCalls asking) {

    private static final String KIND = "fair_trial";
    private static final String PLACE = "Almaty (synthetic)";
    private static final Map<String, Object> ORDER =
            Map.of("issuer", "Court of Almaty (synthetic)", "reference", "C-6/26", "happenedOn", in(0));
    private static final Map<String, Object> WHY = Map.of("internalText", NOTE);
    private static final Map<String, Object> TOLD = Map.of("releasedText", WORDS);
    private static final Map<String, Object> ENDED = Map.of("kind", "convicted", "happenedOn", in(0));

    Stream<Runnable> lives() {
        return Stream.of(this::promised, this::asked);
    }

    /** The code of the last assurance of this kind. */
    private static String code(CalledFile file) {
        return file.as("officer")
                .get("/cases/" + file.caseRef() + "/assurances")
                .body()
                .path("assurances")
                .valueStream()
                .filter(each -> KIND.equals(each.path("kind").asString()))
                .map(each -> each.path("code").asString())
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private static Map<String, Object> about(CalledFile file, Map<String, Object> said) {
        return with(said, "kind", code(file));
    }

    private void promised() {
        var ours = asking.transmitted();
        ours.does("registrar", "record_assurance_request", with(with(paper(), "releasedText", WORDS), "kind", KIND));
        signed(ours, "officer", "give_assurance", about(ours, TOLD));
        told(ours, "record_detention", Duration.ofHours(3));
        told(ours, "record_extradition_arrest", Duration.ofHours(2));
        ours.does("officer", "record_grant", with(paper(), "kind", "none"));
        signed(ours, "custody", "schedule_surrender", atBorder(Duration.ofHours(-1)));
        var record = List.of(ours.enclosed("handover_record"));
        ours.does(
                "custody",
                "record_surrender",
                with(with(at(Duration.ofMinutes(10)), "reference", "11"), "files", record));
        signed(ours, "officer", "send_assurance_report", about(ours, TOLD));
        signed(ours, "officer", "report_result", with(ENDED, "releasedText", WORDS));
        ours.does("officer", "record_breach", about(ours, WHY)).does("head", "end_assurance", about(ours, WHY));
        ours.does("head", "record_speciality_ground", with(WHY, "kind", "did_not_leave"));
    }

    private static void told(CalledFile ours, String verb, Duration ago) {
        var notice = with(with(at(ago), "kind", verb), "internalText", NOTE);
        ours.does("custody", "record_custody_notice", with(notice, "place", PLACE));
    }

    private static CalledFile arrested(CalledFile theirs) {
        signed(theirs, "custody", "record_detention", with(at(Duration.ofHours(3)), "place", PLACE));
        return signed(theirs, "officer", "record_extradition_arrest", all(ORDER, at(Duration.ofHours(2))));
    }

    private void asked() {
        var theirs = arrested(asking.transmitted().partner());
        var review = Map.of("officer", theirs.username("officer"), "until", in(10), "internalText", NOTE);
        theirs.does("registrar", "register").does("head", "assign_review", review);
        signed(theirs, "officer", "ask_assurance", with(TOLD, "kind", KIND));
        signed(theirs, "head", "reject_assurance", about(theirs, WHY));
        signed(theirs, "officer", "ask_assurance", with(TOLD, "kind", KIND));
        theirs.does("registrar", "record_assurance_reply", about(theirs, with(paper(), "releasedText", WORDS)));
        signed(theirs, "head", "accept_assurance", with(Map.of(), "kind", code(theirs)));
        theirs.does("officer", "start_extradition_check", WHY)
                .does("head", "decide_grant", with(TOLD, "internalText", NOTE))
                .does("officer", "record_final", WHY);
        signed(theirs, "custody", "schedule_surrender", atBorder(Duration.ofHours(-1)));
        theirs.does("custody", "record_surrender", at(Duration.ofMinutes(1)));
        theirs.does("officer", "record_visit", about(theirs, paper()))
                .does("registrar", "record_assurance_report", about(theirs, paper()))
                .does("registrar", "record_result_report", ENDED)
                .does("head", "record_breach", about(theirs, WHY))
                .does("head", "end_assurance", about(theirs, WHY));
    }

    private static Map<String, Object> paper() {
        return Map.of("internalText", NOTE, "happenedOn", in(0));
    }
}
