package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A sentenced person consents, both States agree, he is handed over, and the State where he serves reports the end: the
 * scenario SC-09 with the two States of this node in the place of its own.
 */
class TransferJourneyTest extends BrowserTest {

    private static final String TASHKENT = "Asia/Tashkent";
    private static final String CUSTODY = "custody.uz";
    private static final String THEIR_CUSTODY = "custody.kz";

    private static String today() {
        return LocalDate.now(Clock.systemUTC()).toString();
    }

    /** An hour ago, where the person is handed over. */
    private static Map<String, String> atBorder() {
        var there = LocalDateTime.now(Clock.system(ZoneId.of(TASHKENT))).minusHours(1);
        return Map.of(
                "place",
                "Border crossing (synthetic)",
                "time",
                there.withNano(0).toString(),
                "zone",
                TASHKENT);
    }

    @Test
    void aSentencedPersonIsTransferredWithHisConsentAndTheEndIsReported() {
        var uz = approved();
        as("signatory.uz").act(uz, "sign");
        as("officer.uz").act(uz, "transmit", Map.of("reference", "7-9/26"));
        var kz = agreed(uz);
        handedOver(uz, kz);
        ended(uz, kz);
        as("officer.uz").act(uz, "close");
        as("officer.kz").act(kz, "close");
        assertThat(as("officer.uz").read(uz).path("status").asString()).isEqualTo("closed");
    }

    /** The consent is there before the letter is laid out; nobody approves without a word on an unconfirmed treaty. */
    private String approved() {
        var uz = SentencedPerson.drafted(as("drafter.uz"), SentencedPerson.request());
        var drafter = reader("en").signIn("drafter.uz").open("/transfer/" + uz + "/draft/check");
        drafter.look("journey-transfer-check");
        drafter.act(uz, "submit");
        as(Prepared.SUPERVISOR).act(uz, "endorse");
        consented(uz);
        as("officer.uz").act(uz, "approve", Map.of("internalText", "Confirmed by letter (synthetic)."));
        return uz;
    }

    /** Told first, then asked; the page says that there is no consent until there is one. */
    private void consented(String uz) {
        var page = reader("ru").signIn(CUSTODY).open("/cases/" + uz + "/consent");
        assertThat(page.look("journey-consent-open").text("main")).contains("Согласия пока нет");
        as(CUSTODY).act(uz, "inform-person", said(Map.of()));
        var record = as("officer.uz").enclose(uz, "consent_record");
        as(CUSTODY).act(uz, "record-consent", said(Map.of("place", "Prison (synthetic)", "files", List.of(record))));
        assertThat(page.open("/cases/" + uz + "/consent")
                        .look("journey-consent")
                        .text("main"))
                .contains("Согласие дано")
                .doesNotContain("Согласия пока нет");
    }

    /** With an interpreter, of what matters to him. */
    private Map<String, Object> said(Map<String, Object> more) {
        var said = new HashMap<String, Object>(more);
        said.putAll(Map.of("happenedOn", today(), "textLanguage", "kk", "contact", "Interpreter I. (synthetic)"));
        said.put("keys", List.of("legal_effects", "may_withdraw"));
        return said;
    }

    private String agreed(String uz) {
        var kz = as("officer.kz").awaitIncoming(uz);
        as("officer.kz").act(kz, "register", Map.of("reference", "KZ-9/26"));
        as("head.kz").act(kz, "assign-review", Prepared.review("officer.kz"));
        var officer = reader("en").signIn("officer.kz").open("/cases/" + kz + "/sentence");
        assertThat(officer.look("journey-sentence").text("main"))
                .contains("20 September 2032", "The person consents", "Ask the central authority");
        as("head.kz").act(kz, "agree", Map.of("kind", "continued", "releasedText", "We agree (synthetic)."));
        as("officer.uz").awaitStatus(uz, "agreed");
        return kz;
    }

    private void handedOver(String uz, String kz) {
        var appointed = new HashMap<>(atBorder());
        appointed.put("internalText", "Agreed by telephone before it was written down (synthetic).");
        as(CUSTODY).act(uz, "schedule-handover", appointed);
        as("officer.kz").awaitStatus(kz, "handover_scheduled");
        var place = atBorder();
        as(CUSTODY)
                .act(
                        uz,
                        "record-handover",
                        Map.of(
                                "place",
                                String.valueOf(place.get("place")),
                                "time",
                                String.valueOf(place.get("time")),
                                "zone",
                                TASHKENT,
                                "reference",
                                "742"));
        as(THEIR_CUSTODY).act(kz, "record-handover", place);
        as(THEIR_CUSTODY).act(kz, "record-serving", Map.of("happenedOn", today()));
        as("officer.uz").awaitStatus(uz, "serving");
    }

    /** The State that has sentenced reads how it ended. */
    private void ended(String uz, String kz) {
        as("officer.kz").act(kz, "report-end", Map.of("kind", "end", "happenedOn", today()));
        as("officer.uz").awaitStatus(uz, "sentence_ended");
        var officer = reader("en").also("uz").signIn("officer.uz").open("/cases/" + uz + "/sentence");
        assertThat(officer.look("journey-sentence-ended").text("main"))
                .contains("Sentence served", "told by the other State");
    }
}
