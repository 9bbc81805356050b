package org.rogatory.api;

import static org.rogatory.api.CalledFile.NOTE;
import static org.rogatory.api.CalledFile.WORDS;
import static org.rogatory.api.CalledFile.in;
import static org.rogatory.api.CalledFile.with;
import static org.rogatory.api.ExtraditionCalls.atBorder;
import static org.rogatory.api.ExtraditionCalls.signed;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.SentencedPerson;
import tools.jackson.databind.node.ObjectNode;

/**
 * Lives of requests for the transfer of a sentenced person on the side that makes them, which together take every verb
 * there and of the consent.
 */
record TransferCalls(CalledVerbs verbs) {

    static final Map<String, Object> CONTINUED = Map.of("kind", "continued");
    static final Map<String, Object> LATER = Map.of("ground", "health", "until", in(60));
    static final Map<String, Object> REFUSED = Map.of("ground", "rest_too_short", "releasedText", WORDS);

    /** What the other State tells of the consent. */
    static final Map<String, Object> VERIFIED = Map.of("kind", "verify_consent", "happenedOn", in(0));

    /** What has become of the sentence while it is served. */
    static final Map<String, Object> LESS = Map.of("kind", "amnesty", "happenedOn", in(0), "releasedText", WORDS);

    static final Map<String, Object> SERVED = Map.of("kind", "end", "happenedOn", in(0));

    private static final String CUSTODY = "custody";
    private static final Map<String, Object> WHY = Map.of("internalText", NOTE);
    private static final Map<String, Object> TOLD = Map.of("releasedText", WORDS);
    private static final Map<String, Object> SAID = Map.of("happenedOn", in(0));

    Stream<Runnable> lives() {
        return Stream.of(
                this::onPaper,
                this::toCarryOut,
                this::ofACourt,
                this::changingHisMind,
                this::overridden,
                this::refused,
                this::returned,
                this::withdrawn,
                this::deceased,
                this::letters);
    }

    /** Uzbekistan is to carry a sentence of Kazakhstan out: the person is in the hands of the other State. */
    private static ObjectNode carriedOut() {
        var content = SentencedPerson.request();
        ((ObjectNode) content.path("persons").path(0)).put("citizenship", "UZ");
        content.withObject("/transfer").put("direction", "administering_state");
        return content;
    }

    private CalledFile draft(String username, ObjectNode content) {
        return verbs.begun(username, "/cases", Map.of("content", content, "as_of", SentencedPerson.DAY));
    }

    private CalledFile endorsed(ObjectNode content) {
        return draft("drafter.uz", content).does("drafter", "submit").does(Prepared.SUPERVISOR, "endorse");
    }

    private static CalledFile transmitted(CalledFile endorsed) {
        return endorsed.does("officer", "approve", WHY)
                .does("signatory", "sign")
                .does("registrar", "transmit");
    }

    /** We ask to carry the sentence out; what the person says is for the other State to hear. */
    CalledFile transmitted() {
        return transmitted(endorsed(carriedOut()));
    }

    /** Our court has sentenced the person, who consents to serve elsewhere. */
    CalledFile offered() {
        return transmitted(consented(endorsed(SentencedPerson.request())));
    }

    /** Told of it in his language, he consents with a paper. */
    static CalledFile consented(CalledFile file) {
        return file.does(CUSTODY, "inform_person", explained()).does(CUSTODY, "record_consent", consent(file));
    }

    private static Map<String, Object> explained() {
        return Map.of(
                "happenedOn",
                in(0),
                "textLanguage",
                "kk",
                "keys",
                List.of("legal_effects", "may_withdraw"),
                "contact",
                "Interpreter I. (synthetic)");
    }

    private static Map<String, Object> consent(CalledFile file) {
        var papers = List.of(file.enclosed("consent_record"));
        return with(with(explained(), "place", "Prison (synthetic)"), "files", papers);
    }

    static Map<String, Object> recognised() {
        return Map.of("kind", "continued", "issuer", "Court (synthetic)", "reference", "R-5/26", "happenedOn", in(0));
    }

    static Map<String, Object> recognisedSoon() {
        return with(CONTINUED, "issuer", "Court (synthetic)");
    }

    /** The calculation of the sentence is drafted, and not needed after all. */
    static void calculated(CalledFile file) {
        file.does("officer", "draft_sentence_sheet").does("officer", "drop_paper", WHY);
    }

    /** Corrected, recalled, carried by diplomats, all that comes to the end of the sentence written down by hand. */
    private void onPaper() {
        var ours = corrected().does(CUSTODY, "sign_paper");
        ours.does("signatory", "sign").does("registrar", "plan_route", with(WHY, "kind", "diplomatic"));
        var packed = Map.of("reference", "EMS 80-0", "happenedOn", in(0), "kind", "packed_elsewhere");
        ours.does("registrar", "transmit", packed);
        OutgoingCalls.byLegs(ours);
        var came = with(with(paper(), "reference", "KZ-80"), "carrier", "post");
        ours.does("registrar", "record_delivery", came)
                .does("registrar", "record_acknowledgement", came)
                .does("registrar", "record_partner_registration", came)
                .does("registrar", "record_interim_reply", came);
        reminded(ours);
        ours.does("officer", "record_postponement", ExtraditionCalls.all(paper(), LATER))
                .does("officer", "record_resumption", paper())
                .does(CUSTODY, "send_consent_notice");
        calculated(ours);
        ours.does("officer", "record_agreement", ExtraditionCalls.all(paper(), CONTINUED))
                .does("officer", "record_recognition", with(recognised(), "internalText", NOTE));
        appointed(ours).does(CUSTODY, "record_handover", with(atBorder(Duration.ofMinutes(10)), "reference", "742"));
        ours.does("officer", "record_serving", paper())
                .does("registrar", "record_execution_report", with(LESS, "internalText", NOTE))
                .does("officer", "record_end", with(SERVED, "internalText", NOTE))
                .does("officer", "close");
    }

    private CalledFile corrected() {
        var ours = draft("drafter.uz", SentencedPerson.request()).does("drafter", "submit");
        ours.does(Prepared.SUPERVISOR, "return_for_correction", with(WHY, "reasons", List.of("correction_no_nexus")));
        ours.does("drafter", "resume_draft").does("drafter", "submit").does(Prepared.SUPERVISOR, "endorse");
        return consented(ours)
                .does("head", "approve", WHY)
                .does("head", "recall_approval", WHY)
                .does("officer", "approve", WHY);
    }

    private static void reminded(CalledFile ours) {
        ours.does("officer", "send_reminder", TOLD).does("signatory", "sign_reminder");
        ours.does("officer", "send_reminder", TOLD).does("officer", "drop_reminder", WHY);
        ours.does("head", "extend_control", with(WHY, "until", in(90)))
                .does("officer", "record_consultation", Map.of("consultation", "by video"));
        asked(ours)
                .does("registrar", "record_information_term", with(paper(), "until", in(75)))
                .does("officer", "send_information", TOLD);
    }

    private static CalledFile asked(CalledFile ours) {
        return ours.does("officer", "record_information_request", with(paper(), "keys", List.of("reports")));
    }

    static CalledFile appointed(CalledFile file) {
        return file.does(CUSTODY, "schedule_handover", atBorder(Duration.ofHours(-1)));
    }

    /** Our court recognises the sentence; the other State tells what was said there, and we tell what became of it. */
    private void toCarryOut() {
        var ours = registered(transmitted())
                .does("registrar", "record_consent_notice", with(VERIFIED, "internalText", NOTE))
                .does("officer", "draft_recognition", recognisedSoon())
                .does("officer", "record_agreement", ExtraditionCalls.all(paper(), CONTINUED));
        signed(ours, "officer", "record_recognition", recognised());
        appointed(ours)
                .does(CUSTODY, "record_handover", atBorder(Duration.ofMinutes(10)))
                .does(CUSTODY, "send_execution_report", LESS);
    }

    private static CalledFile registered(CalledFile ours) {
        return ours.does("registrar", "record_partner_registration", with(paper(), "reference", "KZ-81"));
    }

    /** Translated; its certified translation comes when the request has left. */
    private void ofACourt() {
        var ours = draft("court.uz", carriedOut().put("translation", "certified"))
                .does("court", "submit_by_court")
                .does("officer", "approve", WHY);
        verbs.as("translator.uz").writeTranslation(ours.caseRef());
        ours.does("translator", "attach_translation", Map.of("certified", true))
                .does("court", "sign")
                .does("registrar", "transmit");
        var certified = List.of(ours.enclosed("translation"));
        ours.does("officer", "attach_certified_translation", with(WHY, "files", certified));
    }

    /** He asks for it, consents before an official, takes that back, asks again and refuses. */
    private void changingHisMind() {
        var ours = endorsed(SentencedPerson.request());
        ours.does(CUSTODY, "inform_person", explained())
                .does(CUSTODY, "record_interest", SAID)
                .does(CUSTODY, "record_consent", consent(ours))
                .does("officer", "verify_consent", with(SAID, "issuer", "Consul K. (synthetic)"))
                .does(CUSTODY, "withdraw_consent", SAID)
                .does(CUSTODY, "record_interest", SAID)
                .does(CUSTODY, "record_consent_refusal", SAID);
    }

    private void overridden() {
        var content = SentencedPerson.request();
        content.withObject("/transfer").remove("pending");
        var lacking = with(WHY, "finding", "missing@pending");
        draft("drafter.uz", content)
                .does("drafter", "ask_override", lacking)
                .does("officer", "override", lacking)
                .does("head", "revoke_override", lacking)
                .does("drafter", "cancel", WHY);
    }

    /** What each side writes down of its own the other is not told: both lives are of one request. */
    private void refused() {
        var ours = transmitted();
        ours.partner().does("officer", "record_withdrawal", WHY);
        ours.does("officer", "record_refusal", ExtraditionCalls.all(paper(), REFUSED))
                .does("officer", "close");
    }

    private void returned() {
        var ours = transmitted();
        ours.partner().does("officer", "record_death", SAID);
        ours.does("officer", "record_return", with(paper(), "reasons", List.of("return_duplicate")));
    }

    private void withdrawn() {
        transmitted().does("officer", "withdraw", WHY);
    }

    private void deceased() {
        transmitted().does("officer", "record_death", paper());
    }

    /** What acts have written is sent back, mended and signed, or not needed after all. */
    private void letters() {
        var ours = asked(transmitted());
        ours.writes("officer", "send_information", TOLD)
                .does("signatory", "send_back_letter", WHY)
                .does("officer", "mend_letter", TOLD)
                .does("signatory", "sign_letter");
        ours.does("officer", "record_agreement", ExtraditionCalls.all(paper(), CONTINUED))
                .writes(CUSTODY, "schedule_handover", atBorder(Duration.ofHours(-1)))
                .does("officer", "drop_letter", WHY);
    }

    static Map<String, Object> paper() {
        return Map.of("internalText", NOTE, "happenedOn", in(0));
    }
}
