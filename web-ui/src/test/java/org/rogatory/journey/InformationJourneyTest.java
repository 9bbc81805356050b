package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One State asks what is missing, the other supplies it, and the work goes on. */
class InformationJourneyTest extends BrowserTest {

    private static Map<String, String> question() {
        return Map.of(
                "keys", "facts",
                "particulars[why]", "Two addresses are named (synthetic).",
                "particulars[consequence]", "The summons cannot be served (synthetic).",
                "until", LocalDate.now(Clock.systemUTC()).plusDays(90).toString(),
                "releasedText", "Please name the second address (synthetic).");
    }

    @Test
    void aQuestionGoesThereAndItsAnswerComesBack() {
        var prepared = new Prepared(this);
        var uz = prepared.transmitted(Prepared.summons());
        var kz = prepared.underReview(uz);
        var asking = reader("ru").also("en").signIn("officer.kz");
        asking.act(kz, "request-information", question());
        assertThat(as("officer.kz")
                        .post("/cases/" + kz + "/sign-letter", Map.of())
                        .code())
                .isEqualTo("four-eyes");
        as("signatory.kz").act(kz, "sign-letter");

        as("officer.uz").awaitStatus(uz, "information_requested");
        var asked = reader("ru").also("en").signIn("officer.uz");
        asked.open("/notices").look("notices-asked");
        asked.open("/cases/" + uz + "/messages").look("messages-asked");
        asked.open("/cases/" + uz);
        assertThat(asked.shows("a[href$='/acts/send-information']")).isTrue();
        asked.open("/cases/" + uz + "/acts/send-information").look("act-answering");
        var told = Map.of("answers[facts]", "Flat 3 (synthetic).", "releasedText", "We answer as follows (synthetic).");
        asked.act(uz, "send-information", told);
        as("signatory.uz").act(uz, "sign-letter");

        asking.act(kz, "record-information", Map.of("reference", "7-2/26"));
        asking.open("/cases/" + kz + "/timeline").look("timeline-informed");
        assertThat(as("officer.kz").read(kz).path("status").asString()).isEqualTo("under_review");
        assertHere(uz);
    }

    private void assertHere(String uz) {
        assertThat(as("officer.uz")
                        .awaitStatus(uz, "registered_by_partner")
                        .path("caseRef")
                        .asString())
                .isEqualTo(uz);
    }
}
