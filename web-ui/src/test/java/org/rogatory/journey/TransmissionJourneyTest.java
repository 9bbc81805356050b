package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** The way of the papers: where originals are, by which legs they travel. */
class TransmissionJourneyTest extends BrowserTest {

    @Test
    void tellsWhereTheOriginalIsAndHowLongItIs() {
        var uz = as("drafter.uz")
                .post("/cases", Scenarios.content("SC-01"))
                .body()
                .path("caseRef")
                .asString();
        var drafter = reader("ru").also("en").signIn("drafter.uz");
        drafter.open("/cases/" + uz + "/documents");
        drafter.page().setInputFiles("#file", PackageJourneyTest.pdf("order.pdf"));
        drafter.submit();
        drafter.page().click("a[href$='/original']");
        drafter.look("original");
        drafter.type(Map.of("firstSheet", "37", "lastSheet", "12", "sheets", "25"))
                .refused("original-refused");
        assertThat(drafter.shows("#lastSheet-error")).isTrue();
        drafter.type(Map.of("firstSheet", "12", "lastSheet", "36", "file", "14-4/26", "follows", "true"))
                .submit();
        assertThat(drafter.text("main")).contains("на 25 листах");
        assertThat(drafter.shows(".rg-papers .rg-mark--waits")).isTrue();
        drafter.look("documents-original").narrow("documents-original-narrow");
        assertThat(inEnglish("drafter.uz", "/cases/" + uz + "/documents")).contains("on 25 sheets");
        isReadByTheInterfaceAndByNobodyElse(uz);
    }

    private String inEnglish(String username, String path) {
        return reader("en").signIn(username).open(path).text("main");
    }

    private void isReadByTheInterfaceAndByNobodyElse(String uz) {
        var document =
                as("drafter.uz").get("/cases/" + uz + "/documents").body().path(0);
        assertThat(document.path("original").path("lastSheet").asInt()).isEqualTo(36);
        assertThat(as("drafter.uz")
                        .get("/cases/" + uz + "/documents/no-such/original")
                        .status())
                .isEqualTo(404);
        assertThat(as("drafter.kz")
                        .get("/cases/" + uz + "/documents/"
                                + document.path("documentRef").asString() + "/original")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void takesTheDiplomaticWayLegByLeg() {
        var uz = new Prepared(this).signed(Prepared.summons());
        var clerk = reader("ru").also("en").signIn("officer.uz");
        clerk.open("/cases/" + uz + "/transmission").look("transmission-before");
        clerk.act(uz, "plan-route", Map.of("kind", "diplomatic", "internalText", "As always (synthetic)."));
        clerk.open("/cases/" + uz + "/transmission").look("transmission-chosen");
        clerk.act(
                uz,
                "transmit",
                Map.of("carrier", "courier", "reference", "EMS 77-1", "internalText", "Left this morning."));
        clerk.open("/cases/" + uz + "/transmission").look("transmission-sent").narrow("transmission-narrow");
        assertThat(clerk.page().locator(".rg-way li").count()).isEqualTo(5);

        lost(clerk);
        handedOver(clerk, uz);
        received(clerk, uz);
        handedOver(clerk, uz);
        clerk.open("/cases/" + uz + "/transmission").look("transmission-under-way");
        clerk.open("/under-way").look("under-way").narrow("under-way-narrow");
        assertThat(clerk.text("tbody")).contains(uz);
        listsSeen(clerk);

        var legs = as("officer.uz").get("/cases/" + uz + "/legs").body();
        assertThat(legs.valueStream().map(leg -> leg.path("state").asString()))
                .containsExactly("lost", "received", "under_way", "planned", "planned");
        assertThat(as("officer.kz").get("/cases/" + uz + "/legs").status()).isEqualTo(404);
    }

    private static void lost(Reader clerk) {
        clerk.page().click(".rg-papers a[href*='/acts/lose-leg']");
        clerk.type(Map.of("happenedOn", today())).refused("leg-lost-refused");
        assertThat(clerk.shows("#internalText-error")).isTrue();
        clerk.type(Map.of("internalText", "The bag was stolen (synthetic)."))
                .submit()
                .look("leg-lost");
    }

    private static void listsSeen(Reader clerk) {
        clerk.open("/under-way?waiting=true&overdue=true").look("under-way-none");
        clerk.open("/originals").look("originals").narrow("originals-narrow");
    }

    private static void handedOver(Reader clerk, String uz) {
        clerk.open("/cases/" + uz + "/transmission").page().click(".rg-papers a[href*='/acts/record-leg']");
        clerk.type(Map.of("happenedOn", today(), "carrier", "diplomatic_bag")).look("leg-handed-over");
        clerk.submit();
    }

    private static void received(Reader clerk, String uz) {
        clerk.open("/cases/" + uz + "/transmission").page().click(".rg-papers a[href*='/acts/receive-leg']");
        clerk.type(Map.of("happenedOn", today(), "reference", "MFA 12/7")).submit();
    }

    private static ObjectNode byInterpol() {
        var content = Prepared.summons();
        content.putArray("legal_basis").add("UNTOC");
        content.putObject("urgency")
                .put("urgent", true)
                .put("reason", "The hearing is near (synthetic).")
                .put("wanted_by", "2031-01-15");
        return content;
    }

    @Test
    void marksAFileWhoseOriginalFollows() {
        var uz = new Prepared(this).withCentralAuthority(byInterpol());
        as("officer.uz").act(uz, "approve", Map.of("internalText", "The convention applies (synthetic)."));
        as("translator.uz").translate(uz);
        as("signatory.uz").act(uz, "sign");
        var clerk = reader("ru").also("en").signIn("officer.uz");
        clerk.ask(uz, "plan-route").type(Map.of("kind", "interpol")).submit();
        assertThat(clerk.shows("#internalText-error")).isTrue();
        clerk.act(uz, "plan-route", Map.of("kind", "interpol", "internalText", "Exchange of notes (synthetic)."));
        clerk.act(uz, "transmit", Map.of("internalText", "Handed to the bureau this morning."));
        clerk.open("/cases/" + uz + "/transmission").look("transmission-copy");
        assertThat(clerk.page().locator("ol.rg-way").count()).isEqualTo(2);
        assertThat(clerk.text("main")).contains("ожидается подлинник");
        assertThat(inEnglish("officer.uz", "/cases/" + uz + "/transmission")).contains("original awaited");
    }

    private static String today() {
        return LocalDate.now(Clock.system(ZoneId.of("Asia/Tashkent"))).toString();
    }
}
