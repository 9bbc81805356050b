package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What cannot be given is put off, taken up again and refused, each by its form, and each side learns what it may. */
class DecisionJourneyTest extends BrowserTest {

    private static final String INSIDE = "The minister is against it (synthetic, internal).";

    @Test
    void aRequestIsPutOffTakenUpAgainAndRefused() {
        var prepared = new Prepared(this);
        var uz = prepared.transmitted(Prepared.summons());
        var kz = prepared.underReview(uz);
        as("officer.kz").act(kz, "record-consultation", Map.of("consultation", "by telephone"));

        var head = reader("ru").also("en").signIn("head.kz");
        head.ask(kz, "postpone").type(Map.of("ground", "ongoing_investigation"));
        head.submit().look("postpone-without-end");
        assertThat(head.shows("#error-summary a[href='#until']")).isTrue();
        head.complete("postpone", postponed());
        var officer = reader("ru", Sight.PHONE).also("uz").signIn("officer.kz");
        prepared.answered(kz, "interim");
        officer.act(kz, "send-postponement");
        as("officer.uz").awaitStatus(uz, "postponed");

        officer.act(kz, "resume-review").look("resumed");
        head.ask(kz, "refuse").look("refuse").complete("refuse", refused());
        prepared.answered(kz, "final");
        officer.act(kz, "send-answer");

        as("officer.uz").awaitStatus(uz, "refused");
        var ours = reader("ru").also("en").signIn("officer.uz");
        ours.open("/cases/" + uz).look("refused");
        assertThat(ours.text("main")).doesNotContain(INSIDE);
        ours.act(uz, "close");
        assertThat(as("officer.uz").read(uz).path("status").asString()).isEqualTo("closed");
    }

    private static Map<String, String> refused() {
        return Map.of(
                "ground",
                "sovereignty_security",
                "releasedText",
                "It would harm our interests.",
                "particulars[partial_possible]",
                "No part of it can be done.",
                "internalText",
                INSIDE);
    }

    private static Map<String, String> postponed() {
        var until = LocalDate.now(Clock.systemUTC()).plusDays(60).toString();
        return Map.of("until", until, "releasedText", "Our own case goes first.", "internalText", INSIDE);
    }
}
