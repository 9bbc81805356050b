package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was asked is assessed, given to a unit and executed item by item, there with a telephone in the hand. */
class ExecutionJourneyTest extends BrowserTest {

    @Test
    void aRequestIsAssessedAssignedAndExecutedItemByItem() {
        var prepared = new Prepared(this);
        var uz = prepared.transmitted(Prepared.twoSummonses());
        var kz = as("officer.kz").awaitIncoming(uz);
        as("officer.kz").act(kz, "register", Map.of("reference", "KZ-1-2/26"));
        assigned(kz);

        var executor = reader("ru", Sight.PHONE).also("en").signIn(Prepared.EXECUTOR);
        executor.open("/work").look("work-executor");
        executor.act(kz, "start-execution", Map.of("reference", "77"));
        var first = prepared.item(kz, 0);
        waited(executor, kz, first);
        resulted(executor, kz, first);
        var second = prepared.item(kz, 1);
        executor.act(kz, "start-item", Map.of("item", second));
        executor.act(
                kz,
                "record-item-negative",
                Map.of(
                        "item", second,
                        "happenedOn", "2026-11-21",
                        "place", "Shymkent",
                        "releasedText", "Not found at the address (synthetic)."));
        executor.act(kz, "record-execution");
        executor.open("/cases/" + kz + "/items").look("items-executed");
        assertThat(as("officer.kz").read(kz).path("status").asString()).isEqualTo("executed");
    }

    private void assigned(String kz) {
        var head = reader("ru").also("en").signIn("head.kz");
        head.act(kz, "assign-review", Prepared.review("officer.kz"));
        var officer = reader("ru").also("en").signIn("officer.kz");
        officer.open("/cases/" + kz + "/request").look("request-incoming");
        officer.act(kz, "accept");
        officer.act(kz, "assign-execution", Map.of("authority", "KZ-UNIT-1"));
        officer.open("/cases/" + kz + "/deadlines").look("deadlines-incoming");
    }

    private static void waited(Reader executor, String kz, String item) {
        executor.act(kz, "start-item", Map.of("item", item));
        executor.act(kz, "set-waiting", Map.of("item", item, "reasons", "waiting_court_order_pending"));
        executor.open("/cases/" + kz + "/items").look("items-waiting");
        executor.act(kz, "continue-item", Map.of("item", item));
    }

    private static void resulted(Reader executor, String kz, String item) {
        executor.act(
                kz,
                "record-item-result",
                Map.of(
                        "item", item,
                        "happenedOn", "2026-11-20",
                        "place", "Shymkent",
                        "releasedText", "Served in person (synthetic).",
                        "conditions", "For this case only (synthetic)."));
    }
}
