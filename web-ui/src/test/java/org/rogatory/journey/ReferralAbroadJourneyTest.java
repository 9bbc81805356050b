package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The scenario SC-12: a person is passed on from a service in Kazakhstan through the coordinator to a service in
 * Kyrgyzstan that receives her, and returns because she wishes it. No prosecutor sees anything of it.
 */
class ReferralAbroadJourneyTest extends BrowserTest {

    private static final String CASEWORKER = "caseworker.kz.kz-shelter-1";
    private static final String COORDINATOR = "coordinator.kz.kz-nc";
    private static final String THERE = "KG-SHELTER-1";
    private static final String THEIR_COORDINATOR = "KG-NC";
    private static final String NAME = "SYNTETBEKOVA Namuna (synthetic)";
    private static final String LEFT = ".rg-main a[href*='/left/']";

    private static Deed consent(String purpose) {
        return Deed.of("record-consent")
                .typing("kind", purpose)
                .typing("carrier", "oral")
                .typing("textLanguage", "ky")
                .typing("contact", "Interpreter I. (synthetic)")
                .ticking("keys", "told_purpose", "told_limits", "told_withdrawal", "told_no_effect");
    }

    private static Deed passing(String authority, String service, String... fields) {
        return Deed.of("refer")
                .typing("authority", authority)
                .typing("kind", service)
                .typing("carrier", "share_planned")
                .typing("textLanguage", "ky")
                .ticking("keys", fields);
    }

    private static Deed home() {
        return passing(THERE, "voluntary_return", "age", "language", "names").typing("issuer", NAME);
    }

    private NationalSystem coordinator() {
        return as(COORDINATOR);
    }

    @Test
    void aPersonReturnsByHerOwnWishToAServiceThatReceivesHer() {
        var kz = withTheCoordinator();
        wished(kz);
        var there = Meeting.inCabinet(reader("ru"), "caseworker.kg.kg-shelter-1");
        rejected(kz, there);
        received(kz, there);
        withdrawn(kz);
        returned(kz);
    }

    /** Of the shelter's own file the coordinator has what she agreed to, in a file of his own. */
    private String withTheCoordinator() {
        var caseworker = Meeting.inCabinet(reader("en"), CASEWORKER);
        var kept = Meeting.kept(caseworker, "#safe", "#age", "#need");
        consent("referral").ticking("reasons", "age", "language", "needs").by(caseworker, kept);
        passing("KZ-NC", "service_identification", "age", "language", "needs").by(caseworker, kept);
        var left = caseworker.open("/cases/" + kept + "/left").look("journey-abroad-left");
        var shareRef = left.page().locator(LEFT).first().getAttribute("href").replaceFirst(".*/", "");
        assertThat(coordinator().get("/cases/" + kept).status())
                .as("it is the shelter's")
                .isEqualTo(404);
        return Meeting.taken(coordinator(), shareRef);
    }

    /** Each purpose is asked by itself; a return waits for a risk that speaks for it, and for who receives her. */
    private void wished(String kz) {
        List.of(
                        consent("nationality_check"),
                        consent("later_contact"),
                        consent("cross_border")
                                .typing("authority", THERE)
                                .ticking("reasons", "age", "language", "names"),
                        consent("cross_border")
                                .typing("authority", THEIR_COORDINATOR)
                                .ticking("reasons", "age", "language"),
                        Deed.of("ask-nationality"),
                        Deed.of("record-nationality"),
                        Deed.of("assess-risk")
                                .typing("kind", "return_safe_with_measures")
                                .typing("internalText", "Not to the village, where he is known (synthetic)."),
                        Deed.of("agree-to-return")
                                .typing("happenedOn", Meeting.day(0))
                                .ticking("keys", "return_free", "return_no_condition", "return_may_change"))
                .forEach(deed -> deed.by(coordinator(), kz));
        assertThat(Deed.of("confirm-reception").refusal(coordinator(), kz)).isEqualTo("track-reception-missing");
        assertThat(passing("KG-GPO", "voluntary_return", "age").refusal(coordinator(), kz))
                .as("never to a prosecutor")
                .isEqualTo("referral-addressee");
    }

    /** Whoever looks need not take her; why not is told. */
    private void rejected(String kz, Reader there) {
        home().by(coordinator(), kz);
        var offered = Meeting.offered(there, Meeting.share(coordinator(), kz));
        assertThat(offered.text("main"))
                .contains("Помощь при желаемом возвращении")
                .doesNotContain(NAME);
        offered.page().check("input[name=reason][value=no_place]");
        Meeting.sent(offered, "form[action$='/reject'] button[type=submit]");
        Meeting.awaitShare(coordinator(), kz, "rejected");
        var officer = reader("en").signIn(COORDINATOR).open("/cases/" + kz + "/left");
        assertThat(officer.look("journey-left-rejected").text("main")).contains("not accepted", "no place");
    }

    private void received(String kz, Reader there) {
        home().by(coordinator(), kz);
        var shareRef = Meeting.share(coordinator(), kz);
        Meeting.offered(there, shareRef);
        var kg = Meeting.taken(there, shareRef);
        assertThat(Meeting.revealed(there, "/cases/" + kg + "/came/" + shareRef))
                .contains(NAME);
        assertThat(kg).isNotEqualTo(kz);
        Meeting.awaitShare(coordinator(), kz, "accepted");
    }

    /** She takes one consent back while the offer that rests on it is under way; the other stands. */
    private void withdrawn(String kz) {
        passing(THEIR_COORDINATOR, "service_identification", "age", "language").by(coordinator(), kz);
        var shareRef = Meeting.share(coordinator(), kz);
        var theirs = reader("uz").signIn("coordinator.kg.kg-nc");
        assertThat(Meeting.offered(theirs, shareRef).shows("form[action$='/accept']"))
                .isTrue();
        var officer = reader("en").signIn(COORDINATOR);
        Deed.of("withdraw-consent")
                .typing("kind", "cross_border")
                .typing("authority", THEIR_COORDINATOR)
                .by(officer, kz);
        assertThat(officer.open("/cases/" + kz + "/left")
                        .look("journey-left-recalled")
                        .text("main"))
                .contains("stopped by the person", "accepted");
        theirs.awaiting("/offers/" + shareRef, "main:not(:has(form[action$='/accept']))")
                .look("journey-offer-recalled");
        assertThat(theirs.text("main")).contains("shaxs toʻxtatgan");
    }

    private void returned(String kz) {
        Deed.of("confirm-reception").by(coordinator(), kz);
        Deed.of("record-travel").typing("happenedOn", Meeting.day(0)).by(coordinator(), kz);
        var officer = reader("en").signIn(COORDINATOR).open("/cases/" + kz + "/tracks");
        assertThat(officer.look("journey-tracks-returned").text("main"))
                .contains("Returned and met", "Ask how the person is", "No contact with justice");
    }
}
