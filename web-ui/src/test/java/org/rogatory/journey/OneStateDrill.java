package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import tools.jackson.databind.JsonNode;

/** A node on which one State works alone. The summons of SC-02 goes wholly on paper: once as the State that asks sees it, once as the State asked. */
@Tag("full")
class OneStateDrill {

    private static final String TODAY =
            LocalDate.now(Clock.system(ZoneId.of("Asia/Almaty"))).toString();

    private final ChildNode node;
    private final String state;

    /** Each test starts the node of its State. */
    OneStateDrill(TestInfo test) throws IOException {
        state = test.getDisplayName().startsWith("kazakhstan") ? "kz" : "uz";
        node = new ChildNode(
                ChildNode.folder(), List.of("--rogatory.directory.hosted=" + state.toUpperCase(Locale.ROOT)));
        node.start();
    }

    @AfterEach
    void stopped() throws InterruptedException {
        node.stop();
    }

    @Test
    void kazakhstanAsksAndWritesDownWhatComes() {
        assertAlone("officer.uz");
        var begun = as("court").post("/cases", Scenarios.content("SC-02"));
        var kz = begun.body().path("caseRef").asString();
        as("court").act(kz, "submit-by-court");
        as("officer").act(kz, "approve");
        as("translator").translate(kz);
        as("court").act(kz, "sign");
        as("officer").act(kz, "transmit", Map.of("byHand", true, "happenedOn", TODAY, "reference", "EMS 77-0"));
        assertByHand(kz);

        as("officer").act(kz, "record-delivery", came(kz, "R-1"));
        as("officer").act(kz, "record-acknowledgement", came(kz, "UZ-9"));
        as("officer").act(kz, "record-partner-registration", came(kz, "UZ-9"));
        var answer = new HashMap<>(came(kz, "UZ-10"));
        answer.put("results", List.of(Map.of("number", 1, "outcome", "executed", "result", "Served (synthetic).")));
        as("officer").act(kz, "record-answer", answer);
        assertThat(item(kz).path("status").asString()).isEqualTo("executed");
        as("officer").act(kz, "mark-use", Map.of("kind", "purpose_only"));
        assertClosed(kz);
    }

    private Map<String, Object> came(String kz, String reference) {
        return Map.of("happenedOn", TODAY, "reference", reference, "carrier", "post", "files", List.of(scan(kz)));
    }

    @Test
    void uzbekistanExecutesAndAnswers() {
        assertAlone("officer.kz");
        var paper = Map.of("content", Scenarios.content("SC-02"), "requesting", "KZ", "counterpartRef", "KZ-5/2026");
        var uz = as("registrar")
                .post("/cases/received", paper)
                .body()
                .path("caseRef")
                .asString();
        scan(uz);
        as("registrar").act(uz, "register");
        as("head").act(uz, "assign-review", Prepared.review("officer.uz"));
        as("officer").act(uz, "accept");
        as("officer").act(uz, "assign-execution", Map.of("authority", "UZ-UNIT-1"));
        as("executor").act(uz, "start-execution", Map.of("reference", "78"));
        var item = item(uz).path("itemRef").asString();
        as("executor").act(uz, "start-item", Map.of("item", item));
        var served =
                Map.of("item", item, "happenedOn", TODAY, "place", "Chinaz", "releasedText", "Served (synthetic).");
        as("executor").act(uz, "record-item-result", served);
        as("executor").act(uz, "record-execution");
        as("officer").act(uz, "draft-answer", Map.of("releasedText", "Served (synthetic).", "kind", "final"));
        as("head").act(uz, "approve-answer");
        as("signatory").act(uz, "sign-answer");
        var packed = Map.of("happenedOn", TODAY, "reference", "EMS 78-0", "kind", "packed_elsewhere");
        as("officer").act(uz, "send-answer", packed);
        assertByHand(uz);
        assertClosed(uz);
    }

    private void assertClosed(String file) {
        assertThat(as("officer")
                        .act(file, "close", Map.of("kind", "returned"))
                        .path("status")
                        .asString())
                .isEqualTo("closed");
    }

    private NationalSystem as(String role) {
        return node.as(role + "." + state);
    }

    /** Nobody of another State works here. */
    private void assertAlone(String stranger) {
        assertThat(node.as(stranger).get("/cases").status()).isEqualTo(401);
        assertThat(as("officer")
                        .get("/states")
                        .body()
                        .valueStream()
                        .filter(each -> each.path("hosted").asBoolean()))
                .extracting(each -> each.path("state").asString().toLowerCase(Locale.ROOT))
                .containsExactly(state);
    }

    /** What was sent waits for a person to carry it: nothing else takes it to the other State. */
    private void assertByHand(String caseRef) {
        Awaitility.await("to be handed over")
                .atMost(ChildNode.PATIENCE)
                .untilAsserted(() -> assertThat(statuses(caseRef)).isNotEmpty().containsOnly("by_hand"));
    }

    private List<String> statuses(String caseRef) {
        return as("officer")
                .get("/cases/" + caseRef + "/messages")
                .body()
                .valueStream()
                .map(message -> message.path("status").asString())
                .toList();
    }

    /** A scan of what came on paper; its reference. */
    private String scan(String caseRef) {
        var added =
                as("officer").upload("/cases/" + caseRef + "/documents", Map.of("kind", "other"), "Scan.", Map.of());
        return added.body().path(0).path("documentRef").asString();
    }

    private JsonNode item(String caseRef) {
        var reader = "uz".equals(state) ? as("executor") : as("officer");
        return reader.get("/cases/" + caseRef + "/items").body().path(0);
    }
}
