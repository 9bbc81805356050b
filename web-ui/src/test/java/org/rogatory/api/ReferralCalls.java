package org.rogatory.api;

import static org.rogatory.api.CalledFile.NOTE;
import static org.rogatory.api.CalledFile.in;
import static org.rogatory.api.CalledFile.with;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAccounts;
import org.rogatory.identity.UserAdministration;
import org.rogatory.journey.NationalSystem;
import org.rogatory.referral.Referral;
import org.rogatory.referral.contact.ContactBook;
import org.rogatory.referral.contact.FirstContacts;
import org.rogatory.referral.contact.SafetySaid;
import org.rogatory.referral.share.Shares;
import org.rogatory.requests.Choices;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.context.WebApplicationContext;

/**
 * Lives of files of referral at a coordinator, which together take every verb of the file and of its tracks. Somebody
 * there helps, meets people and asks them: in the demo world a service does, whose files lie under a key of its own.
 */
record ReferralCalls(CalledVerbs verbs, WebApplicationContext node) {

    static final String HELPER = "helper";

    /** As what a file is counted: one answer to each question. */
    private static final List<String> CODED = List.of(
            "sex_unknown",
            "age_unknown",
            "citizen_unknown",
            "form_unknown",
            "means_unknown",
            "act_unknown",
            "recruiter_unknown",
            "movement_unknown");

    static final String COORDINATOR = "coordinator";
    static final String SECOND = "coordinator2";
    static final Map<String, Object> WHY = Map.of("internalText", NOTE);
    static final Map<String, Object> SAID = Map.of("happenedOn", in(0));

    private static final Map<String, String> SAFE_MAIL =
            Map.of("safe", "yes", "value", "nobody@example.org", "said_by", "the person (synthetic)");

    private static final SafetySaid OF_AGE = new SafetySaid(null, "adult", null, List.of(), null);

    private static final String PLACE = "uz.uz-nc";
    private static final String SERVICE = "UZ-SHELTER-1";
    private static final String CASEWORKER = "caseworker.uz.uz-shelter-1";

    Stream<Runnable> lives() {
        var helper = HELPER + "." + PLACE;
        var roles = Set.of(Role.SERVICE_PROVIDER, Role.FIRST_RESPONDER, Role.SCREENER);
        var password = String.valueOf(node.getBean(PasswordEncoder.class).encode("demo"));
        node.getBean(UserAdministration.class)
                .ensure(new Officer(helper, helper, "UZ", "UZ-NC", roles), password, "en");
        var help = new HelpCalls(this);
        return Stream.of(
                this::met,
                this::returned,
                this::stays,
                this::closed,
                this::merged,
                help::given,
                help::ended,
                this::passedOn);
    }

    /** A first contact that somebody keeps; the person is of age and speaks for himself. */
    CalledFile opened() {
        return drafted(OF_AGE).does(HELPER, "keep_draft");
    }

    private CalledFile drafted(SafetySaid said) {
        var officer = node.getBean(UserAccounts.class)
                .find(COORDINATOR + "." + PLACE)
                .orElseThrow()
                .officer();
        var caseRef = node.getBean(FirstContacts.class).begin(said, officer);
        return new CalledFile(verbs, caseRef, Referral.MACHINE, PLACE);
    }

    CaseFile file(CalledFile called) {
        return node.getBean(Cases.class).find(called.caseRef(), AccessScope.system());
    }

    static Object all(String list) {
        return Choices.of(list).orElseThrow();
    }

    static Map<String, Object> kind(String code) {
        return Map.of("kind", code);
    }

    static Map<String, Object> reasoned(String code) {
        return with(WHY, "kind", code);
    }

    /** He agrees to each purpose by itself, and that all of it is told. */
    static CalledFile agreed(CalledFile ours, String... purposes) {
        for (var purpose : purposes) {
            var said = Map.of(
                    "kind",
                    purpose,
                    "carrier",
                    "oral",
                    "textLanguage",
                    "ru",
                    "keys",
                    all("consent_told"),
                    "reasons",
                    all("share_fields"));
            ours.does(HELPER, "record_consent", said);
        }
        return ours;
    }

    private void met() {
        var reached = Map.of("safe", "no", "value", "nobody@example.org");
        var ours = drafted(SafetySaid.NOTHING)
                .does(HELPER, "record_safety", with(kind("unsure"), "answers", Map.of("safe", "no")))
                .does(HELPER, "record_contact", with(kind("contact_mail"), "answers", reached));
        var contact = node.getBean(ContactBook.class).of(file(ours)).get(0).contactRef();
        var seen = Map.of("coercion.violence", "observed/certain");
        ours.does(HELPER, "end_contact", Map.of("reference", contact))
                .does(HELPER, "record_identity", Map.of("answers", Map.of("name", "Synthetic N.")))
                .does(HELPER, "record_screening", with(reasoned("labour_adult"), "answers", seen))
                .does(COORDINATOR, "decide_age", reasoned("child"))
                .does(COORDINATOR, "name_guardian", kind("guardian_named"));
    }

    private void returned() {
        var ours = agreed(opened(), "referral", "nationality_check", "later_contact", "statistics");
        ours.does(COORDINATOR, "count_for_statistics", Map.of("keys", CODED)).does(COORDINATOR, "take_count_back");
        ours.does(HELPER, "record_declined", kind("family")).does(HELPER, "withdraw_consent", kind("statistics"));
        identified(ours);
        reflecting(ours);
        linked(ours);
        ours.does(COORDINATOR, "ask_nationality").does(COORDINATOR, "record_nationality");
        ours.does(HELPER, "assess_risk", reasoned("return_safe"))
                .does(HELPER, "agree_to_return", with(SAID, "keys", all("return_told")));
        accepted(ours, "voluntary_return");
        ours.does(COORDINATOR, "confirm_reception")
                .does(COORDINATOR, "record_travel", SAID)
                .does(HELPER, "record_contact", with(kind("contact_mail"), "answers", SAFE_MAIL))
                .does(HELPER, "record_follow_up", with(SAID, "kind", "followup_well"));
    }

    private static void identified(CalledFile ours) {
        ours.does(HELPER, "start_assessment")
                .does("commission1", "adjourn_decision", WHY)
                .does(HELPER, "bring_information", WHY)
                .does(HELPER, "withdraw_identification", with(SAID, "keys", all("identification_told")))
                .does(HELPER, "take_up_identification")
                .does("commission1", "decide_presumed_no", WHY)
                .does("commission2", "drop_decision", WHY);
        decided(ours, "decide_presumed_no", 1);
        ours.does(HELPER, "tell_decision", with(SAID, "keys", all("decision_told")))
                .does(HELPER, "reopen", WHY);
        decided(ours, "decide_presumed_yes", 1);
        decided(ours, "decide_conclusive_no", 3);
        ours.does(HELPER, "ask_review");
        decided(ours, "decide_conclusive_yes", 5);
    }

    private static void decided(CalledFile ours, String verb, int first) {
        ours.does("commission" + first, verb, WHY).does("commission" + (first + 1), "confirm_decision");
    }

    private static void reflecting(CalledFile ours) {
        var granted = with(with(SAID, "until", in(40)), "reference", "Order 5 (synthetic)");
        ours.does(HELPER, "record_waiver", with(SAID, "keys", all("reflection_told")))
                .does("commission1", "grant", granted)
                .does("commission1", "extend", with(WHY, "until", in(60)))
                .does("commission1", "end_reflection", WHY);
    }

    private static void linked(CalledFile ours) {
        var order = Map.of("reference", "UZ-CRIM-2026-17", "issuer", "Court (synthetic)", "letter", "17");
        ours.does(COORDINATOR, "inform_rights", with(SAID, "keys", all("justice_rights")))
                .does(HELPER, "decline_justice")
                .does(COORDINATOR, "link_case", with(order, "kind", "link_by_order"))
                .does(COORDINATOR, "check_non_punishment", kind("punishment_none"))
                .does(COORDINATOR, "claim_compensation", kind("compensation_claimed"))
                .does(HELPER, "record_statement", SAID)
                .does(COORDINATOR, "end_justice_link");
    }

    private void stays() {
        agreed(opened(), "nationality_check")
                .does(COORDINATOR, "ask_nationality")
                .does(COORDINATOR, "record_not_national")
                .does(COORDINATOR, "reconsider")
                .does(HELPER, "assess_risk", reasoned("return_not_safe"))
                .does(HELPER, "record_stay");
    }

    /** He who answers for the file does not end it. */
    private void closed() {
        var order = Map.of("issuer", "Court (synthetic)", "reference", "17/26", "happenedOn", in(0));
        var refused = with(with(order, "kind", "order_refused"), "internalText", NOTE);
        opened().does(COORDINATOR, "decide_disclosure", refused)
                .does(HELPER, "propose_closing", reasoned("goals_reached"))
                .does(SECOND, "refuse_closing", WHY)
                .does(HELPER, "propose_closing", reasoned("goals_reached"))
                .does(SECOND, "close")
                .does(COORDINATOR, "reopen_file", WHY)
                .does(COORDINATOR, "start_support");
    }

    /** A second file about the same person is given up for the first one. */
    private void merged() {
        var proposed = Map.of("reference", opened().caseRef(), "internalText", NOTE);
        opened().does(HELPER, "propose_merge", proposed)
                .does(SECOND, "refuse_merge", WHY)
                .does(HELPER, "propose_merge", proposed)
                .does(SECOND, "approve_merge");
    }

    private static Map<String, Object> offer(String service) {
        return Map.of("authority", SERVICE, "kind", service, "carrier", "share_planned", "keys", List.of("age"));
    }

    /** Offered to a service, which accepts it. */
    private void accepted(CalledFile ours, String service) {
        ours.does(HELPER, "refer", offer(service));
        var path = "/offers/" + chosen(ours, "shares_open") + "/accept";
        Awaitility.await(path)
                .atMost(NationalSystem.PATIENCE)
                .until(() -> verbs.as(CASEWORKER).post(path, Map.of()).status() == 200);
        chosen(ours, "shares_accepted");
    }

    /** The code of the first of a list of what the file passes on, once there is one. */
    private String chosen(CalledFile ours, String list) {
        var shares = node.getBean(Shares.class);
        return Awaitility.await(list)
                .atMost(NationalSystem.PATIENCE)
                .until(() -> shares.choices(list, file(ours)), found -> !found.isEmpty())
                .get(0);
    }

    private void passedOn() {
        var ours = opened().does(COORDINATOR, "refer", with(offer("legal_aid"), "conditions", NOTE));
        ours.does(SECOND, "approve_override", Map.of("item", chosen(ours, "share_overrides")));
        ours.does(HELPER, "revoke_share", Map.of("item", chosen(ours, "shares_open")));
        accepted(agreed(ours, "referral"), "medical_care");
        ours.does(HELPER, "finish_share", Map.of("item", chosen(ours, "shares_accepted")))
                .does(HELPER, "request_transfer", Map.of("authority", SERVICE, "reference", "AAAAA-BBBBB"))
                .does(HELPER, "transfer_file", offer("safe_accommodation"));
    }
}
