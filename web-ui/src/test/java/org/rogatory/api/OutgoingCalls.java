package org.rogatory.api;

import static org.rogatory.api.CalledFile.NOTE;
import static org.rogatory.api.CalledFile.WORDS;
import static org.rogatory.api.CalledFile.in;
import static org.rogatory.api.CalledFile.today;
import static org.rogatory.api.CalledFile.with;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.Scenarios;
import tools.jackson.databind.node.ObjectNode;

/** Lives of requests on the side that makes them, which together take every verb there. */
record OutgoingCalls(CalledVerbs verbs) {

    private static final String WRITER = "drafter.uz.uz-dist-1";
    private static final String REGION = "supervisor.uz.uz-reg-1";
    private static final Map<String, Object> WHY = Map.of("internalText", NOTE);
    private static final Map<String, Object> ON_PAPER = Map.of("internalText", NOTE, "happenedOn", today().toString());

    Stream<Runnable> lives() {
        return Stream.of(
                this::onPaper, this::abandoned, this::ofACourt, this::visas, this::against, this::withoutAnnex);
    }

    /** Bank records and a hearing, asked by Uzbekistan of Kazakhstan in Russian. */
    static ObjectNode request() {
        var content = Scenarios.content("SC-01")
                .put("requested", "KZ")
                .put("requested_authority", "KZ-GPO")
                .put("language", "ru")
                .put("translation", "not_needed");
        content.putArray("legal_basis").add("UNTOC").add("UNTOC-TIP").add("KZ-UZ-1997");
        var order = (ObjectNode) content.at("/assistance/0/facts/court_order");
        order.put("date", in(-10)).put("valid_until", in(100));
        return content;
    }

    CalledFile signed(ObjectNode content) {
        return signed(verbs.drafted("drafter.uz", content));
    }

    private static CalledFile signed(CalledFile draft) {
        return draft.does("drafter", "submit")
                .does(Prepared.SUPERVISOR, "endorse")
                .does("officer", "approve")
                .does("signatory", "sign");
    }

    CalledFile transmitted(ObjectNode content) {
        return signed(content).does("officer", "transmit");
    }

    /** The minute of a talk that was a little while ago. */
    static String spoken() {
        return LocalDateTime.now(Clock.system(ZoneId.of("Asia/Tashkent")))
                .minusMinutes(5)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
    }

    private void abandoned() {
        var content = request();
        content.remove("purpose");
        var ours = verbs.drafted("drafter.uz", content);
        ours.does(
                "drafter",
                "record_oral_request",
                Map.of("kind", "oral", "time", spoken(), "contact", "Duty officer", "internalText", NOTE));
        ours.does("drafter", "record_informal_check", with(WHY, "kind", "tried"));
        var told = Map.of("kind", "oral", "time", spoken(), "contact", "Duty officer", "internalText", NOTE);
        ours.does("drafter", "cancel", told).does("drafter", "restore");
        var lacking = with(WHY, "finding", "missing@purpose");
        ours.does("drafter", "ask_override", lacking)
                .does("officer", "override", lacking)
                .does("head", "revoke_override", lacking);
        ours.does("drafter", "cancel", WHY).does("drafter", "close");
    }

    /** A court summons a witness who has come before the request is withdrawn. */
    private void ofACourt() {
        var content = Scenarios.content("SC-02");
        content.putArray("legal_basis").add("MINSK-1993");
        var ours = verbs.drafted("court.kz", content)
                .does("court", "submit_by_court")
                .does("officer", "approve", WHY);
        verbs.as("translator.kz").writeTranslation(ours.caseRef());
        ours.does("translator", "attach_translation", Map.of("certified", true))
                .does("court", "sign")
                .does("officer", "transmit");
        var theirs = ours.partner();
        var certified = ours.enclosed("translation");
        ours.does("officer", "attach_certified_translation", with(WHY, "files", List.of(certified)));
        var gone = Map.of("item", ours.item(0), "kind", "may_go", "happenedOn", today().toString());
        ours.does("officer", "record_safe_conduct", gone);
        theirs.does("officer", "register", Map.of("reference", "UZ-1-1/26"))
                .does("head", "assign_review", Prepared.review("officer.uz"))
                .does("officer", "record_safe_conduct", with(gone, "item", theirs.item(0)));
        ours.does("head", "withdraw", with(WHY, "kind", "nothing_held")).does("officer", "close");
    }

    /** For a reader of one's own State no key of the other one can be used. */
    private void withoutAnnex() {
        var content = request();
        content.putObject("sealed").put("covert", WORDS).put("open_to", "UZ-GPO");
        signed(content).does("officer", "leave_without_annex", Map.of("kind", "annex_later"));
    }

    private void visas() {
        var ours = verbs.drafted(WRITER, request())
                .does(WRITER, "submit")
                .does("supervisor.uz.uz-dist-1", "endorse")
                .does(REGION, "give_visa")
                .does("supervisor", "return_visa", Map.of("reasons", List.of("correction_no_nexus")));
        ours.does(WRITER, "resume_draft").does(WRITER, "submit").does("supervisor.uz.uz-dist-1", "endorse");
        ours.does(
                "head.uz.uz-reg-1",
                "skip_visa",
                with(with(WHY, "reference", "1"), "reasons", List.of("skip_nobody_there")));
        ours.does("head", "move_visa", with(with(WHY, "reference", "2"), "authority", "UZ-REG-1"))
                .does(REGION, "give_visa");
        ours.does(WRITER, "cancel", WHY);
    }

    /** Corrected, recalled, carried by diplomats, and all that comes written down by hand. */
    private void onPaper() {
        var ours = verbs.drafted("drafter.uz", request()).does("drafter", "submit");
        ours.does(
                Prepared.SUPERVISOR,
                "return_for_correction",
                Map.of("reasons", List.of("correction_no_nexus"), "internalText", NOTE));
        ours.does("drafter", "resume_draft").does("drafter", "submit").does(Prepared.SUPERVISOR, "endorse");
        ours.does("head", "approve").does("head", "recall_approval", WHY).does("officer", "approve");
        ours.does("signatory", "sign").does("registrar", "plan_route", with(WHY, "kind", "diplomatic"));
        ours.does("registrar", "transmit", Map.of("reference", "EMS 77-0", "happenedOn", in(0)));
        byLegs(ours);
        var came = with(with(ON_PAPER, "reference", "KZ-77"), "carrier", "post");
        ours.does("registrar", "record_delivery", came)
                .does("registrar", "record_acknowledgement", came)
                .does("registrar", "record_partner_registration", came)
                .does("registrar", "record_interim_reply", came);
        reminded(ours);
        ours.does("registrar", "record_information_request", with(ON_PAPER, "keys", List.of("facts")))
                .does(
                        "officer",
                        "send_information",
                        Map.of("releasedText", WORDS, "answers", Map.of("facts", "On the road (synthetic).")));
        answered(ours);
    }

    /** The papers go from hand to hand, are lost once, and the last leg is left out. */
    static void byLegs(CalledFile file) {
        received(file);
        handedOver(file);
        file.does("registrar", "lose_leg", with(ON_PAPER, "item", file.leg("under_way")));
        handedOver(file);
        received(file);
        file.does("registrar", "skip_leg", with(WHY, "item", file.leg("planned")));
    }

    private static void received(CalledFile file) {
        file.does("registrar", "receive_leg", Map.of("item", file.leg("under_way"), "happenedOn", in(0)));
    }

    private static void handedOver(CalledFile file) {
        file.does(
                "registrar",
                "record_leg",
                Map.of(
                        "item",
                        file.leg("planned"),
                        "happenedOn",
                        in(0),
                        "carrier",
                        "courier",
                        "kind",
                        "packed_elsewhere"));
    }

    private static void reminded(CalledFile ours) {
        var asked = Map.of("releasedText", "How far is it?");
        ours.does("officer", "send_reminder", asked).does("signatory", "sign_reminder");
        ours.does("officer", "send_reminder", asked).does("officer", "drop_reminder", WHY);
        ours.does("head", "extend_control", with(WHY, "until", in(90)))
                .does("officer", "record_consultation", Map.of("consultation", "by video"))
                .does("drafter", "record_incident", with(WHY, "kind", "breached"));
    }

    private static void answered(CalledFile ours) {
        ours.does(
                        "officer",
                        "record_postponement",
                        with(with(ON_PAPER, "ground", "ongoing_investigation"), "until", in(60)))
                .does("officer", "record_resumption", ON_PAPER)
                .does("officer", "record_partial_answer", with(ON_PAPER, "results", results("executed", 1)))
                .does("officer", "record_answer", with(ON_PAPER, "results", results("executed", 2)))
                .does("officer", "mark_incomplete", Map.of("keys", List.of(ours.item(0)), "releasedText", WORDS))
                .does("officer", "mark_use", Map.of("kind", "as_stated"))
                .does("head", "close_with_rest_open", with(WHY, "kind", "none_due"))
                .does("officer", "record_late_answer", with(ON_PAPER, "results", results("executed", 1)));
    }

    private static List<Map<String, Object>> results(String outcome, int number) {
        return List.of(Map.of("number", number, "outcome", outcome, "result", WORDS));
    }

    private void against() {
        var refused = with(with(ON_PAPER, "ground", "sovereignty_security"), "releasedText", WORDS);
        var ours = transmitted(request());
        var less = Map.of("keys", List.of(ours.item(1)), "kind", "nothing_held", "releasedText", WORDS);
        ours.does("officer", "withdraw_items", less)
                .does("officer", "record_refusal", refused)
                .does("head", "take_back_record", WHY)
                .does("officer", "record_refusal", refused)
                .does("officer", "close");
        transmitted(request())
                .does("officer", "record_return", with(ON_PAPER, "reasons", List.of("return_duplicate")))
                .does("officer", "close");
    }
}
