package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The scenario SC-09 between its own States, on a node that serves just these two: Turkey, where the person was
 * sentenced, asks Uzbekistan, whose national he is, from the draft to both files closed.
 */
@Tag("full")
class SentencedPersonDrill {

    private static final String ISTANBUL = "Europe/Istanbul";

    private final ChildNode node;

    SentencedPersonDrill() throws IOException {
        node = new ChildNode(ChildNode.folder(), List.of("--rogatory.directory.hosted=TR,UZ"));
        node.start();
    }

    @AfterEach
    void stopped() throws InterruptedException {
        node.stop();
    }

    private NationalSystem as(String username) {
        return node.as(username);
    }

    private static String today() {
        return LocalDate.now(Clock.systemUTC()).toString();
    }

    @Test
    void aPersonSentencedInTurkeyServesInUzbekistanToTheEnd() {
        var tr = sent();
        var uz = agreed(tr);
        handedOver(tr, uz);
        as("officer.uz").act(uz, "report-end", Map.of("kind", "end", "happenedOn", today()));
        as("officer.tr").awaitStatus(tr, "sentence_ended");
        as("officer.tr").act(tr, "close");
        as("officer.uz").act(uz, "close");
        assertThat(as("officer.tr").read(tr).path("status").asString()).isEqualTo("closed");
        assertThat(as("officer.uz").read(uz).path("status").asString()).isEqualTo("closed");
    }

    /** Translated, with the consent of the person, and nobody approves without a word on an unconfirmed treaty. */
    private String sent() {
        var tr = SentencedPerson.drafted(as("drafter.tr"), SentencedPerson.scenario());
        as("drafter.tr").act(tr, "submit");
        as("supervisor.tr").act(tr, "endorse");
        as("officer.tr").act(tr, "approve", Map.of("internalText", "Confirmed by letter (synthetic)."));
        as("custody.tr").act(tr, "inform-person", said(Map.of()));
        var record = as("officer.tr").enclose(tr, "consent_record");
        var written = said(Map.of("place", "Prison (synthetic)", "files", List.of(record)));
        as("custody.tr").act(tr, "record-consent", written);
        as("translator.tr").translate(tr);
        as("signatory.tr").act(tr, "sign");
        as("officer.tr").act(tr, "transmit", Map.of("reference", "7-9/26"));
        return tr;
    }

    private static Map<String, Object> said(Map<String, Object> more) {
        var said = new HashMap<String, Object>(more);
        said.putAll(Map.of("happenedOn", today(), "textLanguage", "uz", "contact", "Interpreter I. (synthetic)"));
        said.put("keys", List.of("legal_effects", "may_withdraw"));
        return said;
    }

    private String agreed(String tr) {
        var uz = as("officer.uz").awaitIncoming(tr);
        as("officer.uz").act(uz, "register", Map.of("reference", "UZ-9/26"));
        as("head.uz").act(uz, "assign-review", Prepared.review("officer.uz"));
        assertCounted(uz);
        as("head.uz").act(uz, "agree", Map.of("kind", "continued", "releasedText", "We agree (synthetic)."));
        as("officer.tr").awaitStatus(tr, "agreed");
        as("officer.uz")
                .act(
                        uz,
                        "recognise-sentence",
                        Map.of(
                                "kind", "continued",
                                "issuer", "Court (synthetic)",
                                "reference", "1-9/26",
                                "happenedOn", today(),
                                "until", "2032-09-20"));
        as("officer.tr").awaitStatus(tr, "sentence_recognised");
        return uz;
    }

    /** The numbers of the scenario: what Turkey tells is what anybody counts. */
    private void assertCounted(String uz) {
        var sheet = as("officer.uz").get("/cases/" + uz + "/sentence").body();
        assertThat(sheet.path("servedDays").asInt()).isEqualTo(742);
        assertThat(sheet.path("toldServedDays").asInt()).isEqualTo(742);
        assertThat(sheet.path("end").asString()).isEqualTo("2032-09-20");
        assertThat(sheet.path("remainingMonths").asInt()).isEqualTo(75);
        assertThat(sheet.path("toldRemainingMonths").asInt()).isEqualTo(75);
        assertThat(sheet.path("differences")).isEmpty();
        assertThat(new SignedIn(node.address(), "officer.uz").open("/cases/" + uz + "/sentence?lang=en"))
                .contains("742 days", "20 September 2032", "75 months", "The person consents");
    }

    /** On the clocks of Istanbul, where he is given up; each State writes it down for itself. */
    private void handedOver(String tr, String uz) {
        as("custody.tr").act(tr, "schedule-handover", atAirport(Map.of("internalText", "Agreed before (synthetic).")));
        as("officer.uz").awaitStatus(uz, "handover_scheduled");
        as("custody.tr").act(tr, "record-handover", atAirport(Map.of("reference", "742")));
        as("custody.uz").act(uz, "record-handover", atAirport(Map.of()));
        as("custody.uz").act(uz, "record-serving", Map.of("happenedOn", today()));
        as("officer.tr").awaitStatus(tr, "serving");
    }

    private static Map<String, String> atAirport(Map<String, String> more) {
        var there = LocalDateTime.now(Clock.system(ZoneId.of(ISTANBUL))).minusHours(1);
        var fields = new HashMap<>(more);
        fields.put("place", "Airport (synthetic)");
        fields.put("time", there.withNano(0).toString());
        fields.put("zone", ISTANBUL);
        return fields;
    }
}
