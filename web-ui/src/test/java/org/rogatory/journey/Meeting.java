package org.rogatory.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** How a person comes to an organisation, and from one to another: on pages, or by calls where no cabinet is kept. */
final class Meeting {

    private static final String OPEN = "form[action$='/open'] button";

    private Meeting() {}

    /** So many days from today. */
    static String day(int ahead) {
        return LocalDate.now(Clock.systemUTC()).plusDays(ahead).toString();
    }

    /** A first contact at which only this was ticked is kept as a file; tells its code. */
    static String kept(Reader reader, String... ticked) {
        var page = reader.open("/contact").page();
        for (var answer : ticked) {
            page.check(answer);
        }
        page.click("main form button[type=submit]");
        page.waitForURL("**/contact/*");
        reader.look("journey-contact-said");
        page.click("form[action$=keep] button");
        page.waitForURL("**/cases/*");
        return last(reader);
    }

    /** What stands behind the last slash of the address. */
    private static String last(Reader reader) {
        return reader.page().url().replaceFirst("[?#].*", "").replaceFirst(".*/", "");
    }

    /** Signs in to a service and opens its cabinet. */
    static Reader inCabinet(Reader reader, String username) {
        reader.signIn(username).open("/cabinet/open").type(Map.of("passphrase", Reader.PASSWORD));
        sent(reader, "form.rg-card button[type=submit]");
        return reader;
    }

    /** Presses a button and waits until the node has answered. */
    static void sent(Reader reader, String button) {
        reader.status(() -> reader.page().click(button));
    }

    /** What a page shows to who says why, in the answer to that form. */
    static String revealed(Reader reader, String path) {
        reader.open(path).page().selectOption("#why", "safety");
        sent(reader, "form[action$='/reveal'] button");
        return reader.text("main");
    }

    /** The preview of what is offered, once it is there. */
    static Reader offered(Reader reader, String shareRef) {
        var offer = "/offers/" + shareRef;
        reader.awaiting("/offers", "a[href$='" + offer + "']").look("journey-offers");
        return reader.open(offer).look("journey-offer");
    }

    /** Accepts what is offered and opens the file for it, when the rest has come; tells its code. */
    static String taken(Reader reader, String shareRef) {
        sent(reader, "form[action$='/accept'] button");
        reader.awaiting("/offers/" + shareRef, OPEN).look("journey-offer-accepted");
        reader.page().click(OPEN);
        reader.page().waitForURL("**/cases/*");
        return last(reader);
    }

    /** The same by calls. */
    static String taken(NationalSystem system, String shareRef) {
        var offer = "/offers/" + shareRef;
        arrived(system, shareRef);
        system.post(offer + "/accept", Map.of());
        Awaitility.await("released " + shareRef)
                .atMost(NationalSystem.PATIENCE)
                .until(() -> offer(system, shareRef)
                        .filter(told -> told.path("released").asBoolean(false))
                        .isPresent());
        return system.post(offer + "/open", Map.of()).body().path("caseRef").asString();
    }

    /** Until it is offered. */
    static void arrived(NationalSystem system, String shareRef) {
        Awaitility.await("offer " + shareRef)
                .atMost(NationalSystem.PATIENCE)
                .until(() -> offer(system, shareRef).isPresent());
    }

    private static Optional<JsonNode> offer(NationalSystem system, String shareRef) {
        return system.get("/offers")
                .body()
                .valueStream()
                .filter(told -> shareRef.equals(told.path("shareRef").asString()))
                .findFirst();
    }

    /** The code of what a file has offered last. */
    static String share(NationalSystem system, String caseRef) {
        return shares(system, caseRef).path(0).path("shareRef").asString();
    }

    private static JsonNode shares(NationalSystem system, String caseRef) {
        return system.get("/cases/" + caseRef + "/shares").body();
    }

    /** Until what a file has offered last stands so. */
    static void awaitShare(NationalSystem system, String caseRef, String status) {
        Awaitility.await(status)
                .atMost(NationalSystem.PATIENCE)
                .until(() -> shares(system, caseRef).path(0).path("status").asString(), status::equals);
    }
}
