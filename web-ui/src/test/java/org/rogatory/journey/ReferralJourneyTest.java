package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Two organisations of one State: a person is met at a border on a telephone, passed on to a shelter by her consent,
 * helped there, and presumed a victim by two of the commission.
 */
class ReferralJourneyTest extends BrowserTest {

    private static final String RESPONDER = "responder.kz.kz-unit-1";
    private static final String PLACE = ".kz.kz-shelter-1";
    private static final String COMMISSION = ".kz.kz-nc";
    private static final String NAME = "NAMUNOVA Dilnoza (synthetic)";
    private static final String PHONE = "+7 000 000 00 01";
    private static final String INTERPRETER = "Переводчик И. (вымышлен)";
    private static final String[] SCOPE = {"age", "language", "safety", "names", "contacts"};
    private static final String[] TOLD = {"told_purpose", "told_limits", "told_withdrawal", "told_no_effect"};

    private static Deed consent(String... scope) {
        return Deed.of("record-consent")
                .typing("kind", "referral")
                .typing("carrier", "oral")
                .typing("textLanguage", "ru")
                .ticking("keys", TOLD)
                .ticking("reasons", scope);
    }

    private static Deed passing(String authority, String service, String... fields) {
        return Deed.of("refer")
                .typing("authority", authority)
                .typing("kind", service)
                .typing("carrier", "share_now")
                .typing("textLanguage", "ru")
                .ticking("keys", fields);
    }

    @Test
    void aPersonIsMetPassedOnAndHelpedAndTheFileIsClosedByTwo() {
        var responder = reader("ru", Sight.PHONE).signIn(RESPONDER);
        var met = met(responder);
        known(met);
        consented(responder, met);
        var shareRef = passedOn(responder, met);

        var caseworker = Meeting.inCabinet(reader("en"), "caseworker" + PLACE);
        assertThat(Meeting.offered(caseworker, shareRef).text("main"))
                .contains("Safe place to live", "at once", "Russian")
                .doesNotContain(NAME, PHONE);
        var helped = Meeting.taken(caseworker, shareRef);
        assertThat(helped).as("a file of its own").isNotEqualTo(met);
        cameAlong(caseworker, helped, shareRef);
        Meeting.awaitShare(as(RESPONDER), met, "accepted");
        assertThat(responder.open("/cases/" + met + "/left").text("main")).contains("Приют 1", "принято");

        var supervisor = Meeting.inCabinet(reader("en"), "supervisor" + PLACE);
        helped(caseworker, helped);
        Deed.of("approve-plan").by(supervisor, helped);
        overseen(supervisor, helped);
        ended(caseworker, supervisor, helped);
    }

    /** Nothing is asked of her but whether she is safe. */
    private static String met(Reader responder) {
        responder.open("/contact").look("journey-contact");
        assertThat(responder.page().title()).doesNotContain("Rogatory");
        var met = Meeting.kept(responder, "#safe-2");
        assertThat(met).matches("[0-9A-Z]{5}-[0-9A-Z]{5}");
        responder.look("journey-referral").narrow("journey-referral-narrow");
        return met;
    }

    /** What she tells later, when she wants to. */
    private void known(String met) {
        var system = as(RESPONDER);
        Deed.of("decide-age")
                .typing("kind", "adult")
                .typing("internalText", "She has shown her papers (synthetic).")
                .by(system, met);
        system.writes(met, "record-identity", Map.of("answers", Map.of("name", NAME)));
        var way = Map.of("value", PHONE, "safe", "yes", "said_by", "The person (synthetic)");
        system.writes(met, "record-contact", Map.of("kind", "contact_phone", "answers", way));
    }

    /** The limits of confidentiality stand before the question. */
    private static void consented(Reader responder, String met) {
        var consents = "/cases/" + met + "/consents";
        assertThat(responder.open(consents).look("journey-consents-none").text("main"))
                .contains("Скажите это человеку до любых вопросов", "спросите центральный орган");
        consent(SCOPE).typing("contact", INTERPRETER).by(responder, met);
        assertThat(responder.open(consents).look("journey-consents").text("main"))
                .contains("дано", INTERPRETER);
        responder.open(consents + "/print").look("journey-consents-print");
    }

    /** The name and the way to her are those that the file knows: nobody writes them a second time. */
    private String passedOn(Reader responder, String met) {
        passing("KZ-SHELTER-1", "safe_accommodation", SCOPE).by(responder, met);
        var shareRef = Meeting.share(as(RESPONDER), met);
        assertThat(responder
                        .open("/cases/" + met + "/left")
                        .look("journey-left")
                        .narrow("journey-left-narrow")
                        .text("main"))
                .contains("Приют 1", "предложено");
        var left = "/cases/" + met + "/left/" + shareRef;
        assertThat(responder.open(left).look("journey-share").text("main"))
                .contains("Конфиденциально")
                .doesNotContain(NAME, PHONE);
        assertThat(Meeting.revealed(responder, left)).contains(NAME, PHONE);
        assertThat(responder.page().url()).doesNotContain("NAMUNOVA");
        return shareRef;
    }

    private static void cameAlong(Reader caseworker, String helped, String shareRef) {
        caseworker.look("journey-referral-taken");
        assertThat(caseworker
                        .open("/cases/" + helped + "/left")
                        .look("journey-left-came")
                        .shows("a[href$='/came/" + shareRef + "']"))
                .isTrue();
        var came = "/cases/" + helped + "/came/" + shareRef;
        assertThat(caseworker.open(came).look("journey-came").text("main"))
                .contains("Confidential")
                .doesNotContain(NAME, PHONE);
        Meeting.sent(caseworker, "form[action$='/reveal'] button");
        assertThat(caseworker.text("main"))
                .contains("Choose why you have to see it")
                .doesNotContain(NAME, PHONE);
        assertThat(Meeting.revealed(caseworker, came)).contains(NAME, PHONE, "the person says: not safe", "Russian");
        writtenDown(caseworker, helped, came);
    }

    /** Name and way are written down under Contacts as they came, each by one press of whoever has seen them. */
    private static void writtenDown(Reader caseworker, String helped, String came) {
        var contacts = "/cases/" + helped + "/contacts";
        Meeting.sent(caseworker, "form[action$='/contacts/identity'] button");
        caseworker.page().waitForURL("**/contacts");
        assertThat(caseworker.text("main")).contains("Confidential").doesNotContain(NAME);
        assertThat(Meeting.revealed(caseworker, came)).contains("stands under Contacts already");
        caseworker.page().selectOption("#kind", "contact_phone");
        Meeting.sent(caseworker, "form[action$='/contacts'] button");
        caseworker.page().waitForURL("**/contacts");
        assertThat(Meeting.revealed(caseworker, contacts)).contains(NAME, PHONE, "not known whether it is safe");
    }

    /** Help waits for nothing: a room is given before the plan is agreed to. */
    private static void helped(Reader caseworker, String helped) {
        List.of(
                        Deed.of("start-support"),
                        Deed.of("assess-needs")
                                .ticking("keys", "safe_accommodation", "medical_care")
                                .typing("internalText", "A room and a doctor (synthetic)."),
                        Deed.of("record-safety-plan")
                                .typing("until", Meeting.day(7))
                                .typing("internalText", "She is not alone at the gate (synthetic)."),
                        Deed.of("offer-service").typing("kind", "safe_accommodation"),
                        Deed.of("answer-service").typing("kind", "service_accepted"),
                        Deed.of("begin-service"),
                        Deed.of("add-goal")
                                .typing("until", Meeting.day(30))
                                .typing("internalText", "Papers of her own (synthetic)."),
                        Deed.of("acknowledge-plan")
                                .typing("kind", "plan_agreed_orally")
                                .typing("happenedOn", Meeting.day(0)))
                .forEach(deed -> deed.by(caseworker, helped));
        shown(caseworker, helped);
    }

    private static void shown(Reader caseworker, String helped) {
        assertThat(caseworker
                        .open("/cases/" + helped + "/support")
                        .look("journey-support")
                        .narrow("journey-support-narrow")
                        .text("main"))
                .contains("Safe place to live", "Papers of her own");
        assertThat(caseworker
                        .open("/cases/" + helped + "/tracks")
                        .look("journey-tracks")
                        .text("main"))
                .contains("Being provided");
    }

    /** By codes alone. */
    private static void overseen(Reader supervisor, String helped) {
        assertThat(supervisor.open("/caseload").look("journey-caseload").text("main"))
                .contains(helped)
                .doesNotContain(NAME);
        supervisor.open("/providers").look("journey-providers");
        supervisor.open("/providers/edit").look("journey-provider");
    }

    /** Who proposes the end agrees to it nowhere. */
    private static void ended(Reader caseworker, Reader supervisor, String helped) {
        var reached = Deed.of("propose-help-end")
                .typing("kind", "goals_reached")
                .typing("internalText", "She lives with her sister (synthetic).");
        Deed.of("finish-service").typing("kind", "outcome_reached").by(caseworker, helped);
        reached.by(caseworker, helped);
        Deed.of("approve-help-end").by(supervisor, helped);
        new Deed("propose-closing", reached.typed(), Map.of()).by(caseworker, helped);
        assertThat(caseworker.open("/cases/" + helped).shows("a[href$='/acts/close']"))
                .isFalse();
        Deed.of("close").by(supervisor, helped);
        assertThat(supervisor
                        .open("/cases/" + helped)
                        .look("journey-referral-closed")
                        .text("main"))
                .contains("Closed");
    }

    /** The first of two has said that the person is presumed a victim, by a paper. */
    private void presumed(NationalSystem first, String decided) {
        var coordinator = as("coordinator" + COMMISSION);
        Deed.of("start-assessment").by(coordinator, decided);
        Deed.of("decide-presumed-yes")
                .typing("internalText", "Documents were taken away (synthetic).")
                .ticking("files", coordinator.enclose(decided, "other"))
                .by(first, decided);
    }

    @Test
    void twoOfTheCommissionPresumeAVictimAndGrantTheTimeToReflect() {
        var met = met(reader("ru", Sight.PHONE).signIn(RESPONDER));
        consent("age", "language").by(as(RESPONDER), met);
        passing("KZ-NC", "service_identification", "age", "language").by(as(RESPONDER), met);
        var decided = Meeting.taken(as("coordinator" + COMMISSION), Meeting.share(as(RESPONDER), met));
        var first = as("commission1" + COMMISSION);
        presumed(first, decided);
        assertThat(Deed.of("confirm-decision").refusal(first, decided)).isEqualTo("four-eyes");
        Deed.of("confirm-decision").by(as("commission2" + COMMISSION), decided);
        Deed.of("grant")
                .typing("happenedOn", Meeting.day(0))
                .typing("until", Meeting.day(45))
                .typing("reference", "Order 7 of the commission (synthetic)")
                .by(first, decided);

        var member = reader("en").signIn("commission2" + COMMISSION).open("/cases/" + decided + "/tracks");
        assertThat(member.look("journey-tracks-decided")
                        .narrow("journey-tracks-narrow")
                        .text("main"))
                .contains("Presumed victim of trafficking", "Period granted", "Return not considered");
        assertThat(member.open("/cases/" + decided + "/decisions/1")
                        .look("journey-decision")
                        .text("main"))
                .contains("1. Other", "Confidential")
                .doesNotContain("plan.txt");
    }
}
