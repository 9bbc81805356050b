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

/** Lives of requests for extradition on the side that is asked, which together take every verb there and of custody. */
record ReceivedExtraditionCalls(ExtraditionCalls asking) {

    private static final String PLACE = "Almaty (synthetic)";
    private static final Map<String, Object> WHY = Map.of("internalText", NOTE);
    private static final Map<String, Object> TOLD = Map.of("releasedText", WORDS);
    private static final Map<String, Object> ORDER =
            Map.of("issuer", "Court of Almaty (synthetic)", "reference", "C-5/26", "happenedOn", in(0));
    private static final Map<String, Object> LATER = Map.of("ground", "health", "until", in(60));
    private static final Map<String, Object> FAILED = Map.of("kind", "nobody_came");

    Stream<Runnable> lives() {
        return Stream.of(
                this::handedOver,
                this::admittedByACourt,
                this::refusedByACourt,
                this::refused,
                this::lapsed,
                this::sentBack,
                this::resumed,
                this::withdrawn,
                this::deceased,
                this::letters,
                this::competing,
                this::byHand,
                this::held,
                this::nearTheLimit,
                this::heldTooLong);
    }

    private CalledFile received() {
        return asking.transmitted().partner();
    }

    static CalledFile reviewed(CalledFile theirs) {
        var review = Map.of("officer", theirs.username("officer"), "until", in(10), "internalText", NOTE);
        return theirs.does("registrar", "register").does("head", "assign_review", review);
    }

    static CalledFile checked(CalledFile theirs) {
        return theirs.does("officer", "start_extradition_check", WHY);
    }

    private static CalledFile granted(CalledFile theirs) {
        return checked(theirs).does("head", "decide_grant", with(TOLD, "internalText", NOTE));
    }

    private static CalledFile inForce(CalledFile theirs) {
        return granted(theirs).does("officer", "record_final", WHY);
    }

    private static Map<String, Object> asked() {
        return with(TOLD, "keys", List.of("dual_criminality"));
    }

    /** Much is said before the decision, it is put off after it, and he is handed over at the second attempt. */
    private void handedOver() {
        var theirs = received();
        detained(theirs, Duration.ofHours(3));
        signed(theirs, "officer", "record_extradition_arrest", all(ORDER, at(Duration.ofHours(2))));
        talkedOver(reviewed(theirs).does("registrar", "send_acknowledgement"));
        agreed(theirs);
        signed(inForce(theirs), "officer", "send_decision", Map.of());
        signed(theirs, "custody", "send_custody_notice", Map.of());
        theirs.does("officer", "record_interim_measure", ORDER).does("officer", "lift_interim_measure", ORDER);
        lent(signed(theirs, "head", "postpone", LATER).does("officer", "resume_granted"));
        ExtraditionCalls.planned(theirs);
        failed(theirs);
        appointed(theirs);
        ExtraditionCalls.property(theirs);
        theirs.does("custody", "record_surrender", at(Duration.ofMinutes(1))).does("officer", "close");
    }

    /** He agrees before the court, and takes it back: he is checked like anybody. */
    private static void agreed(CalledFile theirs) {
        var given = Map.of(
                "issuer", "Court of Almaty (synthetic)",
                "happenedOn", in(0),
                "kind", "revocability_unknown",
                "keys", List.of("counsel_present", "interpreter_present", "rights_explained"),
                "files", List.of(theirs.enclosed("other")));
        theirs.does("officer", "record_simplified_consent", given)
                .does("officer", "withdraw_simplified_consent", Map.of("happenedOn", in(0)));
    }

    private static void talkedOver(CalledFile theirs) {
        theirs.does("officer", "request_information", asked())
                .does("registrar", "record_information", with(TOLD, "internalText", NOTE));
        var longer = with(with(WHY, "until", in(90)), "reasons", List.of("waiting_bank_or_provider"));
        theirs.does("head", "extend_control", longer).does("signatory", "sign_interim_reply");
        theirs.does("officer", "record_consultation", Map.of("consultation", "by telephone"));
        theirs.does("officer", "send_interim_reply", TOLD).does("signatory", "sign_interim_reply");
        theirs.does("officer", "send_interim_reply", TOLD).does("officer", "drop_interim_reply", WHY);
        theirs.does("registrar", "record_reminder", with(WHY, "happenedOn", in(0)));
    }

    /** For a time; of the records one is signed by two, one is not needed. */
    private static void lent(CalledFile theirs) {
        signed(theirs, "head", "postpone_surrender", LATER);
        var lent = with(atBorder(Duration.ofMinutes(5)), "until", in(60));
        signed(theirs, "custody", "surrender_temporarily", lent)
                .does("custody", "sign_paper")
                .does("head", "sign_paper");
        theirs.does("custody", "record_return_of_person", at(Duration.ofMinutes(2)))
                .does("head", "drop_paper", WHY);
    }

    private static CalledFile appointed(CalledFile theirs) {
        return signed(theirs, "custody", "schedule_surrender", atBorder(Duration.ofHours(-1)));
    }

    private static CalledFile failed(CalledFile theirs) {
        return appointed(theirs).does("custody", "record_not_taken_over", FAILED);
    }

    private static CalledFile appealed(CalledFile theirs) {
        return theirs.does("officer", "record_appeal", Map.of("happenedOn", in(0)));
    }

    private void admittedByACourt() {
        var theirs = appealed(granted(reviewed(received()))).does("officer", "record_remittal", ORDER);
        appealed(theirs.does("head", "decide_grant", with(TOLD, "internalText", NOTE)))
                .does("officer", "record_court_grant", ORDER);
    }

    private void refusedByACourt() {
        var theirs = appealed(granted(reviewed(received()))).does("officer", "record_court_refusal", ORDER);
        signed(theirs, "head", "send_decision", TOLD);
    }

    private void refused() {
        var theirs = questioned(checked(reviewed(received())))
                .does("head", "release_reason", with(WHY, "kind", "refugee"))
                .does("head", "decide_refuse", with(TOLD, "ground", "own_national"));
        signed(theirs, "officer", "notify_refusal", TOLD).does("officer", "close");
    }

    /** A question that only a person answers is raised and decided. */
    static CalledFile questioned(CalledFile file) {
        var question = with(WHY, "kind", "asylum_pending");
        return file.does("officer", "raise_stop", question)
                .does("head", "settle_stop", with(question, "reasons", List.of("no_obstacle")));
    }

    private void lapsed() {
        signed(failed(failed(inForce(reviewed(received())))), "head", "refuse_after_lapse", TOLD);
    }

    private void sentBack() {
        var back = with(TOLD, "reasons", List.of("return_duplicate"));
        signed(reviewed(received()), "head", "return_without_execution", back);
    }

    private void resumed() {
        signed(reviewed(received()), "head", "postpone", LATER).does("officer", "resume", WHY);
    }

    private void withdrawn() {
        reviewed(received()).does("officer", "record_withdrawal", WHY);
    }

    private void deceased() {
        reviewed(received()).does("officer", "record_death", Map.of("happenedOn", in(0)));
    }

    /** What acts have written is sent back, mended and signed, or not needed after all. */
    private void letters() {
        var theirs = reviewed(received()).writes("officer", "request_information", asked());
        theirs.does("signatory", "send_back_letter", WHY)
                .does("officer", "mend_letter", TOLD)
                .does("signatory", "sign_letter")
                .does("registrar", "record_information", with(TOLD, "internalText", NOTE));
        inForce(theirs).writes("officer", "send_decision", Map.of()).does("officer", "drop_letter", WHY);
    }

    /** Another file is said to ask for the same person, for another one, for the same after all; the head decides. */
    private void competing() {
        var theirs = checked(reviewed(received()));
        var other = Map.of("reference", received().caseRef());
        theirs.does("officer", "link_competing", other)
                .does("officer", "unlink_competing", all(WHY, other))
                .does("officer", "link_competing", other)
                .does("head", "decide_competing", all(WHY, other));
    }

    /** Asked for the arrest by message; the request comes on paper, and what it lacks is asked by diplomats. */
    private void byHand() {
        var theirs = reviewed(asking.arrestAsked().partner());
        theirs.does("registrar", "record_full_request", Map.of("reference", "UZ 15/2-79", "happenedOn", in(0)));
        theirs.writes("officer", "request_information", with(asked(), "byHand", true))
                .does("registrar", "plan_route", with(WHY, "kind", "diplomatic"))
                .does("signatory", "sign_letter");
        var handed = Map.of("item", theirs.leg("planned"), "happenedOn", in(0), "carrier", "courier");
        theirs.does("registrar", "record_leg", handed);
        OutgoingCalls.byLegs(theirs);
    }

    private static void detained(CalledFile theirs, Duration ago) {
        signed(theirs, "custody", "record_detention", with(at(ago), "place", PLACE));
    }

    private static void ordered(CalledFile theirs, String verb, Duration ago) {
        signed(theirs, "officer", verb, all(ORDER, at(ago)));
    }

    /** Held by order, at home, for the request, fled, found, free, and held again. */
    private void held() {
        var theirs = asking.arrestAsked().partner();
        detained(theirs, Duration.ofMinutes(90));
        ordered(theirs, "record_custody_order", Duration.ofMinutes(80));
        var home = with(at(Duration.ofMinutes(70)), "kind", "house_arrest");
        signed(theirs, "officer", "record_other_measure", all(ORDER, home));
        ordered(theirs, "record_extradition_arrest", Duration.ofMinutes(60));
        signed(theirs, "custody", "record_escape", at(Duration.ofMinutes(50))).does("officer", "renew_search");
        detained(theirs, Duration.ofMinutes(40));
        var free = with(at(Duration.ofMinutes(30)), "kind", "other_reason");
        signed(theirs, "custody", "release", with(free, "issuer", "Court of Almaty (synthetic)"));
        var wrong = Map.<String, Object>of("item", "5.end", "kind", "custody_never", "internalText", NOTE);
        theirs.does("custody", "correct_custody", wrong)
                .does("head", "settle_custody_correction", with(WHY, "kind", "correction_dropped"));
        var anew = with(with(at(Duration.ofMinutes(20)), "place", PLACE), "internalText", NOTE);
        signed(theirs, "custody", "record_new_detention", anew);
    }

    /** Detained so long ago that the papers of the release are drafted, and read. */
    private void nearTheLimit() {
        var theirs = asking.arrestAsked().partner();
        detained(theirs, Duration.ofHours(60));
        theirs.does("custody", "confirm_release_drafts");
    }

    /** The time is over when the detention is written down; an order that was there in time is found. */
    private void heldTooLong() {
        var theirs = asking.arrestAsked().partner();
        detained(theirs, Duration.ofDays(5));
        var order = with(with(ORDER, "happenedOn", in(-4)), "kind", "arrest_provisional");
        var papers = List.of(theirs.enclosed("court_order"));
        theirs.does("head", "record_order_found", with(all(order, at(Duration.ofDays(4))), "files", papers));
    }
}
