package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/**
 * The scenario SC-04 from both sides: Tajikistan asks Kazakhstan for an arrest, then for the person, who is held, given
 * up and taken over.
 */
class ExtraditionJourneyTest extends BrowserTest {

    private static final String DRAFTER = "drafter.tj.tj-unit-1";
    private static final String ALMATY = "Asia/Almaty";
    private static final String BORDER = "Border post Kordai (synthetic)";
    private static final String COUNTDOWN = ".rg-custody";
    private static final String STOP = ".rg-find--stop";

    /** A question, and what was found on it: both stay in the office where it was put. */
    private static final String QUESTION = "His counsel said so (synthetic).";

    private static final String SETTLED = "No procedure is known (synthetic).";

    private static final Map<String, String> WHY = Map.of("internalText", "Confirmed by letter (synthetic).");
    private static final Map<String, String> GRANT = Map.of("releasedText", "The conditions are met (synthetic).");

    private final Map<String, Reader> seated = new HashMap<>();

    private Reader officer(String username) {
        return seated.computeIfAbsent(username, this::seat);
    }

    /** Who watches over custody has a telephone at hand. */
    private Reader seat(String username) {
        var reader = username.startsWith("custody.")
                ? reader("ru", Sight.PHONE).also("uz")
                : reader("ru").also("en");
        return reader.signIn(username);
    }

    /** A whole minute so long ago, or ahead, on the clocks of Almaty. */
    private static LocalDateTime there(Duration ago) {
        return LocalDateTime.now(Clock.system(ZoneId.of(ALMATY))).minus(ago).truncatedTo(ChronoUnit.MINUTES);
    }

    private static Map<String, String> at(LocalDateTime moment, Map<String, String> more) {
        var fields = new HashMap<>(more);
        fields.put("time", moment.toString());
        fields.put("zone", ALMATY);
        return fields;
    }

    /** By order of a court of the same day. */
    private static Map<String, String> ordered(Duration ago) {
        var moment = there(ago);
        return at(
                moment,
                Map.of(
                        "issuer", "Court of Almaty (synthetic)",
                        "reference", "44/26",
                        "happenedOn", moment.toLocalDate().toString()));
    }

    @Test
    void aPersonIsArrestedAndHandedOverFromOneStateToTheOther() {
        var tj = asked();
        var kz = as("officer.kz").awaitIncoming(tj);
        officer("officer.kz").act(kz, "register");
        held(tj, kz);
        joined(tj, kz);
        judged(tj, kz);
        granted(tj, kz);
        planned(tj, kz);
        handedOver(tj, kz);
        closed(tj, kz);
    }

    /** The arrest alone, by a draft of which the person is known already. */
    private String asked() {
        var tj = WantedPerson.drafted(as(DRAFTER), WantedPerson.arrestForTajikistan());
        officer(DRAFTER).open("/cases/" + tj + "/wanted").look("journey-wanted");
        officer("officer.tj")
                .act(
                        tj,
                        "send-provisional-arrest-request",
                        Map.of(
                                "contact",
                                "Duty line of the office (synthetic)",
                                "reference",
                                "44 of 2026-03-05",
                                "internalText",
                                "Confirmed by telephone (synthetic)."));
        signed(tj);
        return tj;
    }

    /** What an act has written to the other State leaves once a second person has signed it. */
    private void signed(String caseRef) {
        var signatory = as("signatory." + state(caseRef));
        var signing = Awaitility.await("letter of " + caseRef)
                .atMost(NationalSystem.PATIENCE)
                .until(
                        () -> signatory.post("/cases/" + caseRef + "/sign-letter", Map.of()),
                        answer -> !answer.code().matches("changed-meanwhile|(letter|step)-being-.*"));
        assertThat(signing.status()).as(signing.code()).isEqualTo(200);
    }

    private static String state(String caseRef) {
        return caseRef.startsWith("TJ") ? "tj" : "kz";
    }

    /** Both sides count from the hour at the place of detention, whoever looks and wherever. */
    private void held(String tj, String kz) {
        var place = Map.of("place", "Almaty (synthetic)", "reference", "12/26");
        officer("custody.kz").act(kz, "record-detention", at(there(Duration.ofHours(3)), place));
        signed(kz);
        awaitCustody(tj, "detained");
        sameEnd(tj, kz, "detained");

        officer("officer.kz").act(kz, "record-custody-order", ordered(Duration.ofHours(2)));
        signed(kz);
        awaitCustody(tj, "provisional_custody");
        sameEnd(tj, kz, "ordered");
        List.of(tj, kz).forEach(caseRef -> {
            var duty = officer("custody." + state(caseRef)).open("/duty");
            assertThat(duty.look("journey-duty-" + state(caseRef)).text("main")).contains(caseRef, "Содержится: ");
        });
    }

    private void awaitCustody(String tj, String status) {
        Awaitility.await(status)
                .atMost(NationalSystem.PATIENCE)
                .until(
                        () -> as("custody.tj")
                                .get("/cases/" + tj + "/custody")
                                .body()
                                .path("status")
                                .asString(""),
                        status::equals);
    }

    private void sameEnd(String tj, String kz, String name) {
        assertThat(end(tj, name)).isNotEmpty().isEqualTo(end(kz, name));
    }

    /** Until when he may be held, as a telephone shows it in Russian. */
    private String end(String caseRef, String name) {
        var reader = officer("custody." + state(caseRef)).awaiting("/cases/" + caseRef + "/custody", COUNTDOWN);
        reader.look("journey-" + name + "-" + state(caseRef));
        assertThat(reader.text(COUNTDOWN)).containsPattern("\\d+ (сут|час)").contains("UTC+5", "Алматы");
        return reader.text(COUNTDOWN + "__d");
    }

    /** The same draft becomes the request, which comes to the file that waits for it. */
    private void joined(String tj, String kz) {
        as("head.kz").act(kz, "assign-review", Prepared.review("officer.kz"));
        officer(DRAFTER).act(tj, "convert-to-request");
        as(DRAFTER).act(tj, "submit");
        as("supervisor.tj.tj-unit-1").act(tj, "endorse");
        as("officer.tj").act(tj, "approve", WHY);
        as("signatory.tj").act(tj, "sign");
        as("officer.tj").act(tj, "transmit");
        as("officer.tj").awaitStatus(tj, "registered_by_partner");
        assertThat(as("officer.kz").read(kz).path("form").asString()).isEqualTo("extradition_request");
    }

    /** What a person has to decide keeps the head from the grant until it is decided. */
    private void judged(String tj, String kz) {
        var officer = officer("officer.kz");
        officer.act(kz, "start-extradition-check", WHY);
        as("officer.kz").act(kz, "record-extradition-arrest", ordered(Duration.ofHours(1)));
        signed(kz);
        awaitCustody(tj, "extradition_custody");

        officer.act(kz, "raise-stop", asylum(QUESTION)).open("/cases/" + kz + "/conditions");
        assertThat(officer.look("journey-conditions-stop").shows(STOP)).isTrue();
        assertThat(as("head.kz").post("/cases/" + kz + "/decide-grant", GRANT).code())
                .isEqualTo("stop-open");
        var found = asylum(SETTLED);
        found.put("reasons", "no_obstacle");
        var head = officer("head.kz").act(kz, "settle-stop", found).open("/cases/" + kz + "/conditions");
        assertThat(head.look("journey-conditions-settled").text("main")).contains(QUESTION, SETTLED);
    }

    private static Map<String, String> asylum(String said) {
        return new HashMap<>(Map.of("kind", "asylum_pending", "internalText", said));
    }

    private void granted(String tj, String kz) {
        officer("head.kz").act(kz, "decide-grant", GRANT);
        as("officer.kz").act(kz, "record-final", WHY);
        officer("officer.kz").act(kz, "send-decision");
        signed(kz);
        as("officer.tj").awaitStatus(tj, "granted");
        ledThrough(tj);
    }

    /** Whoever drafts begins from there the request that a third State lets the person through. */
    private void ledThrough(String tj) {
        var drafter = officer(DRAFTER).open("/cases/" + tj + "/surrender");
        drafter.look("journey-surrender-transit").page().selectOption("#state", "KG");
        drafter.page().click("form[action$='/surrender/transit'] button[type=submit]");
        drafter.page().waitForURL("**/draft/what-happened");
        drafter.look("journey-transit-begun");
        assertThat(drafter.open("/cases/" + tj + "/surrender").shows("#surrender-following"))
                .isTrue();
    }

    private void planned(String tj, String kz) {
        var hour = there(Duration.ofHours(-1));
        var custody = officer("custody.kz");
        var plan = Map.of(
                "place", BORDER, "contact", "Two officers (synthetic)", "carrier", "by_road", "keys", "paper_decision");
        custody.act(kz, "plan-surrender", at(hour, plan));
        custody.open("/cases/" + kz + "/surrender").look("journey-surrender-planned");
        as("head.kz").act(kz, "confirm-surrender-plan");
        custody.act(kz, "schedule-surrender", at(hour, Map.of("place", BORDER)));
        signed(kz);
        as("officer.tj").awaitStatus(tj, "surrender_scheduled");
        sameEnd(tj, kz, "appointed");
        List.of(tj, kz).forEach(caseRef -> {
            var reader = officer("custody." + state(caseRef)).open("/cases/" + caseRef + "/surrender");
            assertThat(reader.look("journey-surrender-" + state(caseRef)).text("main"))
                    .contains(BORDER);
        });
        assertThat(as("custody.tj").get("/cases/" + tj + "/surrender").body().toString())
                .as("what one side plans it tells nobody")
                .doesNotContain("Two officers");
    }

    /** Each side writes it down, and has its own record signed by two. */
    private void handedOver(String tj, String kz) {
        officer("custody.kz").act(kz, "record-surrender", at(there(Duration.ofMinutes(2)), Map.of()));
        var taken = new HashMap<String, Object>(at(there(Duration.ofMinutes(2)), Map.of("reference", "1")));
        taken.put("files", List.of(as("officer.tj").enclose(tj, "handover_record")));
        as("custody.tj").act(tj, "record-surrender", taken);
        List.of(tj, kz).forEach(this::recordSigned);
    }

    private void recordSigned(String caseRef) {
        var state = state(caseRef);
        officer("custody." + state)
                .awaiting("/cases/" + caseRef, "a[href$='/acts/sign-paper']")
                .act(caseRef, "sign-paper");
        awaitOffered(caseRef, true);
        as("head." + state).act(caseRef, "sign-paper");
        awaitOffered(caseRef, false);
    }

    /** Until the head is asked to sign a paper, or nothing is left to be signed. */
    private void awaitOffered(String caseRef, boolean offered) {
        var head = as("head." + state(caseRef));
        Awaitility.await("paper of " + caseRef)
                .atMost(NationalSystem.PATIENCE)
                .until(() -> head.get("/cases/" + caseRef + "/actions")
                                .body()
                                .valueStream()
                                .anyMatch(action ->
                                        "sign_paper".equals(action.path("verb").asString()))
                        == offered);
    }

    /** Nobody is held any more, and nothing that protects the person has left. */
    private void closed(String tj, String kz) {
        officer("officer.kz").act(kz, "close").look("journey-extradition-closed");
        officer("officer.tj").act(tj, "close", Map.of("internalText", "The trial has not begun (synthetic)."));
        List.of(tj, kz).forEach(caseRef -> {
            var officer = as("officer." + state(caseRef));
            assertThat(officer.read(caseRef).path("status").asString()).isEqualTo("closed");
            assertThat(officer.get("/cases/" + caseRef + "/custody")
                            .body()
                            .path("status")
                            .asString())
                    .isEqualTo("closed");
        });
        var told = as("officer.tj").get("/cases/" + tj + "/timeline").body().toString()
                + as("officer.tj").get("/cases/" + tj + "/messages").body();
        assertThat(told).contains("record_grant").doesNotContain("asylum", "counsel", "raise_stop");
    }
}
