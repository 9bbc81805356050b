package org.rogatory.api;

import static org.rogatory.api.CalledFile.NOTE;
import static org.rogatory.api.CalledFile.WORDS;
import static org.rogatory.api.CalledFile.in;
import static org.rogatory.api.CalledFile.with;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.WantedPerson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Lives of requests for extradition on the side that makes them, which together take every verb there. */
record ExtraditionCalls(CalledVerbs verbs) {

    static final String ALMATY = "Asia/Almaty";

    private static final String BORDER = "Border post Kordai (synthetic)";
    private static final Map<String, Object> WHY = Map.of("internalText", NOTE);
    private static final Map<String, Object> TOLD = Map.of("releasedText", WORDS);

    Stream<Runnable> lives() {
        return Stream.of(
                this::onPaper,
                this::ofACourt,
                this::arrestFirst,
                this::overridden,
                this::refused,
                this::returned,
                this::withdrawn,
                this::deceased,
                this::letters);
    }

    /** Uzbekistan asks Kazakhstan for a person, by one treaty. */
    private static ObjectNode request() {
        var content = WantedPerson.request();
        content.putArray("legal_basis").add("MINSK-1993");
        return content;
    }

    private static ObjectNode arrest() {
        var content = WantedPerson.arrest();
        content.putArray("legal_basis").add("MINSK-1993");
        return content;
    }

    private CalledFile draft(String username, JsonNode content) {
        return verbs.begun(username, "/cases", Map.of("content", content, "as_of", "2026-04-14"));
    }

    private CalledFile signed() {
        return draft("drafter.uz", request())
                .does("drafter", "submit")
                .does(Prepared.SUPERVISOR, "endorse")
                .does("officer", "approve", WHY)
                .does("signatory", "sign");
    }

    CalledFile transmitted() {
        return signed().does("registrar", "transmit");
    }

    /** The arrest alone is asked for by a draft. */
    CalledFile arrestAsked() {
        var asked = Map.of(
                "contact",
                "Duty line of the office (synthetic)",
                "reference",
                "44 of 2026-03-05",
                "internalText",
                NOTE);
        return signed(draft("drafter.uz", arrest()), "officer", "send_provisional_arrest_request", asked);
    }

    /** What the act writes to the other State is signed by a second person. */
    static CalledFile signed(CalledFile file, String who, String verb, Map<String, ?> fields) {
        return file.writes(who, verb, fields).does("signatory", "sign_letter");
    }

    /** So long ago on the clocks of Almaty, or ahead. */
    static Map<String, Object> at(Duration ago) {
        var there = LocalDateTime.now(Clock.system(ZoneId.of(ALMATY))).minus(ago);
        return Map.of("time", there.truncatedTo(ChronoUnit.SECONDS).toString(), "zone", ALMATY);
    }

    static Map<String, Object> atBorder(Duration ago) {
        return with(at(ago), "place", BORDER);
    }

    /** Both fields of the one and of the other. */
    static Map<String, Object> all(Map<String, ?> some, Map<String, ?> more) {
        var both = new HashMap<String, Object>(some);
        both.putAll(more);
        return both;
    }

    private void onPaper() {
        var ours = corrected();
        ours.does("signatory", "sign").does("registrar", "plan_route", with(WHY, "kind", "diplomatic"));
        ours.does("registrar", "transmit", Map.of("reference", "EMS 79-0", "happenedOn", in(0)));
        OutgoingCalls.byLegs(ours);
        var came = with(with(paper(), "reference", "KZ-79"), "carrier", "post");
        ours.does("registrar", "record_delivery", came)
                .does("registrar", "record_acknowledgement", came)
                .does("registrar", "record_partner_registration", came)
                .does("registrar", "record_interim_reply", came);
        reminded(ours);
        granted(ours);
        takenOver(ours);
        ours.does("officer", "close", WHY);
    }

    private CalledFile corrected() {
        var ours = draft("drafter.uz", request()).does("drafter", "submit");
        ours.does(Prepared.SUPERVISOR, "return_for_correction", with(WHY, "reasons", List.of("correction_no_nexus")));
        ours.does("drafter", "resume_draft").does("drafter", "submit").does(Prepared.SUPERVISOR, "endorse");
        return ReceivedExtraditionCalls.questioned(ours)
                .does("head", "approve", WHY)
                .does("head", "recall_approval", WHY)
                .does("officer", "approve", WHY);
    }

    private static void reminded(CalledFile ours) {
        ours.does("officer", "send_reminder", TOLD).does("signatory", "sign_reminder");
        ours.does("officer", "send_reminder", TOLD).does("officer", "drop_reminder", WHY);
        ours.does("head", "extend_control", with(WHY, "until", in(90)))
                .does("officer", "record_consultation", Map.of("consultation", "by video"));
        ours.does("officer", "record_information_request", with(paper(), "keys", List.of("description")))
                .does("registrar", "record_information_term", with(paper(), "until", in(75)))
                .does("officer", "send_information", TOLD);
    }

    private static void granted(CalledFile ours) {
        ours.does("officer", "record_court_review", paper());
        told(ours, "record_detention", Duration.ofHours(3));
        told(ours, "record_extradition_arrest", Duration.ofHours(2));
        ours.does("officer", "record_grant", with(paper(), "kind", "none"));
        var trial = with(with(paper(), "ground", "ongoing_investigation"), "untilEvent", "once he is tried there");
        ours.does("officer", "record_surrender_postponed", trial);
    }

    private static void told(CalledFile ours, String verb, Duration ago) {
        var notice = with(with(at(ago), "kind", verb), "internalText", NOTE);
        ours.does("custody", "record_custody_notice", with(notice, "place", "Almaty (synthetic)"));
    }

    /** For a time first, then at the second appointment. */
    private static void takenOver(CalledFile ours) {
        var lent = with(at(Duration.ofMinutes(100)), "until", in(60));
        ours.does("custody", "record_temporary_surrender", with(lent, "files", paper(ours)));
        ours.does("custody", "sign_paper").does("head", "sign_paper");
        signed(ours, "custody", "return_person", atBorder(Duration.ofMinutes(90)))
                .does("head", "drop_paper", WHY);
        planned(ours);
        appointed(ours);
        signed(ours, "custody", "record_not_taken_over", with(WHY, "kind", "nobody_came"));
        appointed(ours);
        property(ours);
        var handedOver = with(at(Duration.ofMinutes(10)), "reference", "11");
        ours.does("custody", "record_surrender", with(handedOver, "files", paper(ours)));
    }

    /** What is planned is told to nobody. */
    static void planned(CalledFile file) {
        var plan = with(atBorder(Duration.ofHours(-1)), "contact", "Two officers (synthetic)");
        var whole = with(with(plan, "carrier", "by_road"), "keys", List.of("paper_decision", "medical_fitness"));
        file.does("custody", "plan_surrender", whole).does("head", "confirm_surrender_plan");
    }

    static void property(CalledFile file) {
        var handed = Map.of("conditions", "A telephone (synthetic)", "files", List.of(file.enclosed("other")));
        file.does("custody", "record_property_handed_over", handed);
    }

    private static void appointed(CalledFile ours) {
        signed(ours, "custody", "schedule_surrender", atBorder(Duration.ofHours(-1)));
    }

    private static List<String> paper(CalledFile ours) {
        return List.of(ours.enclosed("handover_record"));
    }

    /** Translated; its certified translation comes when the request has left. */
    private void ofACourt() {
        var ours = draft("court.uz", request().put("translation", "certified"))
                .does("court", "submit_by_court")
                .does("officer", "approve", WHY);
        verbs.as("translator.uz").writeTranslation(ours.caseRef());
        ours.does("translator", "attach_translation", Map.of("certified", true))
                .does("court", "sign")
                .does("registrar", "transmit");
        var certified = List.of(ours.enclosed("translation"));
        ours.does("officer", "attach_certified_translation", with(WHY, "files", certified));
    }

    private void arrestFirst() {
        var ours = arrestAsked().does("drafter", "convert_to_request");
        signed(ours, "drafter", "cancel", with(WHY, "kind", "person")).does("officer", "close");
    }

    private void overridden() {
        var content = arrest();
        ((ObjectNode) content.path("provisional")).remove("penalty");
        var lacking = with(WHY, "finding", "missing@penalty");
        draft("drafter.uz", content)
                .does("drafter", "ask_override", lacking)
                .does("officer", "override", lacking)
                .does("head", "revoke_override", lacking);
    }

    private void refused() {
        var later = with(with(paper(), "ground", "ongoing_investigation"), "until", in(60));
        var refused = with(with(paper(), "ground", "own_national"), "releasedText", WORDS);
        transmitted()
                .does("officer", "record_postponement", later)
                .does("officer", "record_refusal", refused)
                .does("officer", "close");
    }

    private void returned() {
        transmitted()
                .does("officer", "record_return", with(paper(), "reasons", List.of("return_duplicate")))
                .does("officer", "close");
    }

    private void withdrawn() {
        transmitted().does("officer", "withdraw", with(WHY, "kind", "person")).does("officer", "close");
    }

    private void deceased() {
        var ours = transmitted();
        var certificate = List.of(ours.enclosed("other"));
        ours.does("officer", "record_death", with(paper(), "files", certificate))
                .does("officer", "close");
    }

    /** What acts have written is sent back, mended and signed, or not needed after all. */
    private void letters() {
        var ours = transmitted()
                .does("officer", "record_information_request", with(paper(), "keys", List.of("description")));
        ours.writes("officer", "send_information", TOLD)
                .does("signatory", "send_back_letter", WHY)
                .does("officer", "mend_letter", TOLD)
                .does("signatory", "sign_letter");
        ours.does("officer", "record_grant", with(paper(), "kind", "none"))
                .writes("custody", "schedule_surrender", atBorder(Duration.ofHours(-1)))
                .does("officer", "drop_letter", WHY);
    }

    private static Map<String, Object> paper() {
        return Map.of("internalText", NOTE, "happenedOn", in(0));
    }
}
