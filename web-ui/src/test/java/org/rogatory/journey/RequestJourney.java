package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One request taken by hand from Uzbekistan to Kazakhstan and back, each officer before a browser of his own. */
final class RequestJourney {

    private static final List<String> TABS =
            List.of("request", "items", "documents", "messages", "timeline", "deadlines", "process");

    private final Map<String, Reader> officers = new HashMap<>();

    private final Function<String, Reader> seated;
    private final Function<String, NationalSystem> systems;

    /** Each officer sits down before a browser at his first act; what is no matter of pages is done by his system. */
    RequestJourney(Function<String, Reader> seated, Function<String, NationalSystem> systems) {
        this.seated = seated;
        this.systems = systems;
    }

    private Reader officer(String username) {
        return officers.computeIfAbsent(username, name -> seated.apply(name).signIn(name));
    }

    private NationalSystem as(String username) {
        return systems.apply(username);
    }

    /** From the draft until both sides have closed their files. */
    void go() throws IOException {
        var uz = begun();
        send(uz);
        var kz = as("officer.kz").awaitIncoming(uz);
        takeIn(kz);
        execute(kz);
        answer(kz);
        as("officer.uz").awaitStatus(uz, "answered");

        officer("officer.uz").act(uz, "mark-use", Map.of("kind", "purpose_only"));
        officer("officer.uz").act(uz, "close", Map.of("kind", "returned")).look("closed");
        officer("officer.kz").act(kz, "close", Map.of("kind", "returned"));

        seen(officer("officer.uz"), uz, "outgoing");
        seen(officer("officer.kz"), kz, "incoming");
        downloaded(officer("officer.uz"), uz);
        assertThat(as("officer.kz").read(kz).path("status").asString()).isEqualTo("closed");
    }

    private String begun() {
        var content = Scenarios.content("SC-02")
                .put("requesting", "UZ")
                .put("requested", "KZ")
                .put("requesting_authority", "UZ-GPO")
                .put("requested_authority", "KZ-GPO");
        return as("drafter.uz").post("/cases", content).body().path("caseRef").asString();
    }

    private void send(String uz) {
        officer("drafter.uz").open("/cases/" + uz).look("draft");
        officer("drafter.uz").act(uz, "submit");
        officer("supervisor.uz.uz-unit-1").act(uz, "endorse");
        var central = officer("officer.uz");
        refused(central, uz);
        waiting("SC-01");
        waiting("SC-11");
        takenAndReleased(central, uz);
        central.act(uz, "approve");
        translate(officer("translator.uz"), uz);
        officer("signatory.uz").act(uz, "sign");
        central.act(uz, "transmit");
    }

    /** The tick alone is refused; every part is translated beside its source, saved, and certified. */
    private static void translate(Reader translator, String uz) {
        translator.ask(uz, "attach-translation").look("translation");
        translator.page().check("#certified");
        translator.page().click("button[value='finish']");
        translator.look("translation-missing");
        assertThat(translator.shows("#error-summary a[href^='#t-']")).isTrue();
        var texts = translator.page().locator("textarea[name^='t-']").all();
        assertThat(texts).isNotEmpty();
        texts.forEach(text -> text.fill("Переведено (synthetic)."));
        translator.page().click("aside button[value='save']");
        assertThat(translator.look("translation-saved").page().inputValue("textarea[name^='t-'] >> nth=0"))
                .isEqualTo("Переведено (synthetic).");
        translator.page().check("#certified");
        translator.page().click("button[value='finish']");
        assertThat(translator.page().url()).contains("?done=attach-translation");
    }

    /** Another request that waits for the central authority. */
    private void waiting(String scenario) {
        var other = as("drafter.uz")
                .post("/cases", Scenarios.content(scenario))
                .body()
                .path("caseRef")
                .asString();
        as("drafter.uz").act(other, "submit");
        as("supervisor.uz.uz-unit-1").act(other, "endorse");
    }

    /** What was typed stays when the form is refused. */
    private static void refused(Reader central, String uz) {
        central.ask(uz, "return-for-correction")
                .type(Map.of("internalText", "Typed before the refusal"))
                .submit()
                .look("refused");
        assertThat(central.shows("#error-summary a[href='#reasons']")).isTrue();
        assertThat(central.shows("#reasons-error")).isTrue();
        assertThat(central.page().inputValue("#internalText")).isEqualTo("Typed before the refusal");
    }

    private static void takenAndReleased(Reader central, String uz) {
        var row = "tr:has(a[href='/cases/" + uz + "'])";
        central.open("/work?tab=available").look("work-available");
        central.page().click(row + " form[action$='/take'] button");
        central.open("/work?tab=mine").look("work-taken");
        central.page().click(row + " form[action$='/release'] button");
        central.open("/work?tab=available");
        assertThat(central.shows(row)).isTrue();
    }

    private void takeIn(String kz) {
        officer("officer.kz").open("/cases/" + kz).look("arrived");
        officer("officer.kz").act(kz, "register", Map.of("reference", "KZ-1-1/26"));
        officer("head.kz").act(kz, "assign-review", Prepared.review("officer.kz"));
        officer("officer.kz").act(kz, "accept");
        officer("officer.kz").act(kz, "assign-execution", Map.of("authority", "KZ-UNIT-1"));
    }

    private void execute(String kz) {
        var executor = officer("executor.kz.kz-unit-1");
        executor.act(kz, "start-execution", Map.of("reference", "77"));
        var item = as("executor.kz.kz-unit-1")
                .get("/cases/" + kz + "/items")
                .body()
                .path(0)
                .path("itemRef")
                .asString();
        executor.act(kz, "start-item", Map.of("item", item));
        executor.act(
                kz,
                "record-item-result",
                Map.of(
                        "item", item,
                        "happenedOn", "2026-11-20",
                        "place", "Shymkent",
                        "releasedText", "Served in person; the receipt is signed."));
        executor.act(kz, "record-execution");
    }

    private void answer(String kz) {
        officer("officer.kz")
                .act(kz, "draft-answer", Map.of("releasedText", "The summons was served.", "kind", "final"));
        officer("head.kz").act(kz, "approve-answer");
        officer("signatory.kz").act(kz, "sign-answer");
        officer("officer.kz").act(kz, "send-answer");
    }

    private static void seen(Reader officer, String caseRef, String side) {
        for (var tab : TABS) {
            officer.open("/cases/" + caseRef + "/" + tab).look(side + "-" + tab);
        }
    }

    private static void downloaded(Reader officer, String caseRef) throws IOException {
        officer.open("/cases/" + caseRef + "/documents");
        Download download =
                officer.page().waitForDownload(() -> officer.page().click("main li a[href*='/documents/'] >> nth=0"));
        var start = new String(Files.readAllBytes(download.path()), 0, 5, StandardCharsets.ISO_8859_1);
        assertThat(start).isEqualTo("%PDF-");
    }
}
