package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Bad luck in a referral: who speaks for a child may be part of it; two organisations pass the same person on. */
class ReferralTroublesJourneyTest extends BrowserTest {

    private static final String RESPONDER = "responder.kz.kz-unit-1";
    private static final String COORDINATOR = "coordinator.kz.kz-nc";
    private static final String SHELTER = "KZ-SHELTER-1";

    private static Deed consent() {
        return Deed.of("record-consent")
                .typing("kind", "referral")
                .typing("carrier", "oral")
                .typing("textLanguage", "ru")
                .ticking("keys", "told_purpose", "told_withdrawal")
                .ticking("reasons", "age", "names");
    }

    private static Deed passing(String... fields) {
        return Deed.of("refer")
                .typing("authority", SHELTER)
                .typing("kind", "safe_accommodation")
                .typing("carrier", "share_now")
                .ticking("keys", fields);
    }

    @Test
    void aGuardianUnderSuspicionConsentsToNothingAndTheChildIsReferredInItsInterest() {
        var responder = reader("en", Sight.PHONE).signIn(RESPONDER);
        var child = Meeting.kept(responder, "#age-2");
        Deed.of("name-guardian").typing("kind", "guardian_suspected").by(responder, child);
        consent().typing("carrier", "guardian").filled(responder, child).refused("journey-guardian-suspected");
        assertThat(responder.text("main")).contains("The guardian is suspected: his word is no consent.");

        passing("age").filled(responder, child).refused("journey-no-ground");
        assertThat(responder.text("main")).contains("Nothing carries this");
        assertThat(as(RESPONDER).get("/cases/" + child + "/shares").body().size())
                .as("nothing is offered without a ground")
                .isZero();
        passing("age").typing("certified", "true").by(responder, child);
        assertThat(responder
                        .open("/cases/" + child + "/left")
                        .look("journey-left-child")
                        .text("main"))
                .contains("best interests of a child", "offered");
    }

    @Test
    void aPersonWhoIsPassedOnByTwoOrganisationsIsShownByItsCodeAndMergedByPeopleAlone() {
        var name = "SINOVA Takror (synthetic)";
        var caseworker = Meeting.inCabinet(reader("en"), "caseworker.kz.kz-shelter-1");
        var first = passedOn(caseworker, RESPONDER, name);
        var second = passedOn(caseworker, COORDINATOR, name.toLowerCase(Locale.ROOT));
        assertThat(second).isNotEqualTo(first);
        Meeting.sent(caseworker, "form[action$='/alike'] button");
        assertThat(caseworker.look("journey-offer-alike").text("main"))
                .contains(first, "people decide")
                .doesNotContainIgnoringCase(name);
        Deed.of("propose-merge")
                .typing("reference", first)
                .typing("internalText", "The same person, she says (synthetic).")
                .by(caseworker, second);
        assertThat(caseworker
                        .open("/cases/" + second + "/same")
                        .look("journey-same-proposed")
                        .text("main"))
                .contains(first, "proposes to give this file up");
        var supervisor = Meeting.inCabinet(reader("en"), "supervisor.kz.kz-shelter-1");
        Deed.of("approve-merge").by(supervisor, second);
        assertThat(supervisor
                        .open("/cases/" + first + "/same")
                        .look("journey-same")
                        .narrow("journey-same-narrow")
                        .text("main"))
                .contains(second)
                .doesNotContainIgnoringCase(name);
    }

    /** It is proposed and let be: the service works on for whoever comes after this journey. */
    @Test
    void aServiceThatWouldStopToWorkSeesWhatIsOpenAndSaysWhatBecomesOfIt() {
        var page = "/providers/stop";
        var supervisor = Meeting.inCabinet(reader("en"), "supervisor.kg.kg-shelter-1");
        assertThat(supervisor.open(page).look("journey-stopping").text("main")).contains("takes people in");
        Meeting.sent(supervisor, "form[action$='/propose'] button");
        assertThat(supervisor.open(page).look("journey-stopping-proposed").text("main"))
                .contains("Waits for a second person", "stays sealed");
        assertThat(supervisor.shows("form[action$='/agree']"))
                .as("by another alone")
                .isFalse();
        var caseworker = Meeting.inCabinet(reader("ru"), "caseworker.kg.kg-shelter-1");
        assertThat(caseworker.open(page).shows("form[action$='/agree']")).isTrue();
        Meeting.sent(caseworker, "form[action$='/drop'] button");
        assertThat(supervisor.open(page).text("main"))
                .contains("takes people in")
                .doesNotContain("Waits for");
    }

    /** The file of the shelter for a person whom somebody has met and passed on; the offer is before the caseworker. */
    private String passedOn(Reader caseworker, String meeting, String name) {
        var met = Meeting.kept(reader("ru").signIn(meeting), "#age");
        consent().by(as(meeting), met);
        passing("age", "names").typing("issuer", name).by(as(meeting), met);
        var shareRef = Meeting.share(as(meeting), met);
        Meeting.offered(caseworker, shareRef);
        var taken = Meeting.taken(caseworker, shareRef);
        caseworker.open("/offers/" + shareRef);
        return taken;
    }
}
