package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;

/** The form of an act that is sent a second time, by a double click or from the way back: one act, its result twice. */
class ActSentTwiceTest extends RunningNode {

    private final WebApplicationContext node;
    private final Prepared prepared = new Prepared(this);

    ActSentTwiceTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    private static Map<String, String> typed(MockHttpServletResponse page, Map<String, String> more) throws Exception {
        var typed = new HashMap<>(more);
        typed.put("once", Browser.value(page, "once"));
        typed.put("version", Browser.value(page, "version"));
        return typed;
    }

    private long times(String caseRef, String verb) {
        return as("officer.uz")
                .get("/cases/" + caseRef + "/timeline")
                .body()
                .valueStream()
                .filter(moment -> verb.equals(moment.path("step").path("verb").asString()))
                .count();
    }

    private static void assertTwice(Browser pages, String address, Map<String, String> typed, String result)
            throws Exception {
        assertThat(pages.send(address, typed).getRedirectedUrl()).isEqualTo(result);
        assertThat(pages.send(address, typed).getRedirectedUrl()).isEqualTo(result);
    }

    @Test
    void anActIsDoneOnceAndOtherContentIsAskedAbout() throws Exception {
        var uz = prepared.withCentralAuthority(Prepared.summons());
        var pages = Browser.of(node, "officer.uz");
        var address = "/cases/" + uz + "/acts/approve";
        var typed = typed(pages.open(address), Map.of("internalText", "Checked (synthetic)."));
        assertTwice(pages, address, typed, "/cases/" + uz + "?done=approve");
        assertThat(times(uz, "approve")).isEqualTo(1);

        typed.put("internalText", "Something else (synthetic).");
        var other = pages.send(address, typed);
        assertThat(other.getStatus()).isEqualTo(409);
        assertThat(other.getContentAsString()).contains("Something else (synthetic).");
        assertThat(times(uz, "approve")).isEqualTo(1);
    }

    @Test
    void anActThatCanBeDoneAgainAsksFirst() throws Exception {
        var uz = prepared.transmitted(Prepared.summons());
        as("officer.uz").awaitStatus(uz, "delivered");
        var pages = Browser.of(node, "officer.uz");
        var address = "/cases/" + uz + "/acts/record-interim-reply?lang=en";
        var typed = typed(
                pages.open(address),
                Map.of("happenedOn", "2026-11-20", "reference", "KZ-1", "internalText", "Not scanned (synthetic)."));
        var result = "/cases/" + uz + "?done=record-interim-reply";
        assertTwice(pages, address, typed, result);
        assertThat(times(uz, "record_interim_reply")).isEqualTo(1);

        typed.put("reference", "KZ-2");
        var asked = pages.send(address, typed);
        assertThat(asked.getStatus()).isEqualTo(409);
        assertThat(asked.getContentAsString()).contains("sent before with other content", "KZ-2");
        typed.putAll(typed(asked, Map.of()));
        assertTwice(pages, address, typed, result);
        assertThat(times(uz, "record_interim_reply")).isEqualTo(2);
    }

    @Test
    void aLetterIsSignedOnce() throws Exception {
        var uz = prepared.approved(Prepared.summons());
        as("translator.uz").translate(uz);
        var pages = Browser.of(node, "signatory.uz");
        var address = "/cases/" + uz + "/sign";
        var page = pages.awaiting(address, "name=\"fingerprint\"");
        var typed = typed(page, Map.of("read", "true", "fingerprint", Browser.value(page, "fingerprint")));
        assertTwice(pages, address, typed, "/cases/" + uz + "?done=sign");
        assertThat(times(uz, "sign")).isEqualTo(1);
    }

    @Test
    void aTranslationIsFinishedOnce() throws Exception {
        var uz = prepared.approved(Prepared.summons());
        var pages = Browser.of(node, "translator.uz");
        var address = "/cases/" + uz + "/translation";
        var typed = typed(pages.open(address), Map.of("do", "not-needed", "reason", "It is in Uzbek."));
        typed.remove("version");
        assertTwice(pages, address, typed, "/cases/" + uz + "?done=attach-translation");
        assertThat(times(uz, "attach_translation")).isEqualTo(1);
    }

    @Test
    void aDraftIsAbandonedOnce() throws Exception {
        var uz = prepared.drafted(Prepared.summons());
        var pages = Browser.of(node, "drafter.uz");
        var address = "/drafts/" + uz + "/abandon";
        assertTwice(pages, address, typed(pages.open(address), Map.of("reason", "Not needed.")), "/drafts");
    }

    @Test
    void whoGaveTheFileUpIsLedToHisWorkBothTimes() throws Exception {
        var kz = prepared.underReview(prepared.transmitted(Prepared.summons()));
        as("officer.kz").act(kz, "accept");
        as("officer.kz").act(kz, "assign-execution", Map.of("authority", "KZ-UNIT-1"));
        var pages = Browser.of(node, Prepared.EXECUTOR);
        var address = "/cases/" + kz + "/acts/return-assignment";
        assertTwice(pages, address, typed(pages.open(address), Map.of("reasons", "waiting_workload")), "/work");
        assertThat(pages.open("/cases/" + kz).getStatus()).isEqualTo(404);

        as("officer.kz").act(kz, "assign-execution", Map.of("authority", "KZ-UNIT-1"));
        var key = Map.of("Idempotency-Key", "returned-" + kz);
        var path = "/cases/" + kz + "/return-assignment";
        var reasons = Map.of("reasons", List.of("waiting_workload"));
        assertThat(as(Prepared.EXECUTOR).post(path, reasons, key).status()).isEqualTo(204);
        assertThat(as(Prepared.EXECUTOR).post(path, reasons, key).status()).isEqualTo(204);
        assertThat(as(Prepared.EXECUTOR).post(path, reasons).status()).isEqualTo(404);
    }

    @Test
    void aResolutionIsWrittenOnce() throws Exception {
        var kz = prepared.underReview(prepared.transmitted(Prepared.summons()));
        var pages = Browser.of(node, "officer.kz");
        var tab = "/cases/" + kz + "/resolutions";
        var page = pages.open(tab).getContentAsString();
        var next = page.substring(page.indexOf(tab + "/"));
        var address = next.substring(0, next.indexOf("/next")) + "/next";
        var until = LocalDate.now(Clock.systemUTC()).plusDays(3).toString();
        var typed = Map.of(
                "once",
                Browser.value(pages.open(address), "once"),
                "officer",
                "supervisor.kz",
                "until",
                until,
                "text",
                "Written once (synthetic).");
        assertTwice(pages, address, typed, tab);
        assertThat(pages.open(tab).getContentAsString().split("Written once")).hasSize(2);
    }
}
