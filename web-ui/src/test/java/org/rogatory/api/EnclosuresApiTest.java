package org.rogatory.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.NationalSystem;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;

/** Inventories of enclosures as a national system keeps them: drawn up, written, checked, confirmed by another. */
class EnclosuresApiTest extends RunningNode {

    private static final Map<String, Object> ORDER =
            Map.of("kind", "court_order", "title", "Order, synthetic", "sheets", 3);

    private final Prepared prepared = new Prepared(this);

    private static Map<String, Object> papers(Map<String, Object> more) {
        var paper = new HashMap<>(ORDER);
        paper.putAll(more);
        return Map.of("lines", List.of(paper));
    }

    private static Map<String, String> once(String seen) {
        return Map.of("Idempotency-Key", UUID.randomUUID().toString(), "If-Match", seen);
    }

    private static Map<String, Object> drawn(String way) {
        return Map.of("way", way, "subject", "request", "letter", "7-1");
    }

    /** The address of an inventory; drawn up twice under one key it is one. */
    private String list(String clerk, String caseRef, String way) {
        var path = "/cases/" + caseRef + "/inventories";
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        var first = as(clerk).post(path, drawn(way), key);
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.tag()).isNotEmpty();
        var listId = first.body().path("listId").asString();
        assertThat(as(clerk).post(path, drawn(way), key).body().path("listId").asString())
                .isEqualTo(listId);
        assertThat(as(clerk).get(path).body()).hasSize(1);
        return path + "/" + listId;
    }

    @Test
    void whatGoesIsWrittenAndCheckedOnceOnTheVersionThatWasSeen() {
        var uz = prepared.signed(Prepared.summons());
        var clerk = as("registrar.uz");
        var list = list("registrar.uz", uz, "dispatch");
        var seen = clerk.get(list).tag();

        var key = once(seen);
        var written = clerk.put(list + "/lines", papers(Map.of("original", true)), key);
        assertThat(written.status()).isEqualTo(200);
        assertThat(written.body().path("lines").path(0).path("title").asString())
                .isEqualTo("Order, synthetic");
        assertThat(clerk.put(list + "/lines", papers(Map.of("original", true)), key)
                        .status())
                .isEqualTo(200);
        assertThat(clerk.put(list + "/lines", papers(Map.of()), key).code()).isEqualTo("idempotency-key-reused");
        var stale = clerk.put(list + "/lines", papers(Map.of()), Map.of("If-Match", seen));
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.code()).isEqualTo("changed-meanwhile");

        isCheckedOnce(clerk, list, written.tag());
    }

    private static void isCheckedOnce(NationalSystem clerk, String list, String seen) {
        assertThat(clerk.post(list + "/check", Map.of()).errors())
                .containsEntry("/lines/0/ticked", "enclosures-unticked");
        var check = once(seen);
        for (var turn = 0; turn < 2; turn++) {
            var checked = clerk.post(list + "/check", papers(Map.of("ticked", true)), check);
            assertThat(checked.status()).isEqualTo(200);
            assertThat(checked.body().path("state").asString()).isEqualTo("checked");
        }
        var late = clerk.post(list + "/check", Map.of());
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.code()).isEqualTo("enclosures-finished");
    }

    @Test
    void whatDiffersIsConfirmedByAnotherOfTheOffice() {
        var kz = prepared.underReview(prepared.transmitted(Prepared.summons()));
        var list = list("registrar.kz", kz, "receipt");
        var clerk = as("registrar.kz");
        assertThat(clerk.post(list + "/check", papers(Map.of("found", "fewer", "sheetsFound", 3)))
                        .errors())
                .containsEntry("/lines/0/sheetsFound", "enclosures-not-fewer");
        var differs = clerk.post(list + "/check", papers(Map.of("found", "fewer", "sheetsFound", 2)));
        assertThat(differs.body().path("state").asString()).isEqualTo("differs");
        assertThat(differs.body().path("act").isNull()).isTrue();

        var alone = clerk.post(list + "/confirm", Map.of());
        assertThat(alone.code()).isEqualTo("enclosures-own-act");
        assertThat(alone.status()).isEqualTo(403);
        var second = as("officer.kz");
        var key = once(second.get(list).tag());
        for (var turn = 0; turn < 2; turn++) {
            var confirmed = second.post(list + "/confirm", Map.of(), key);
            assertThat(confirmed.status()).isEqualTo(200);
            assertThat(confirmed.body().path("state").asString()).isEqualTo("confirmed");
            assertThat(confirmed.body().path("act").path("confirmedBy").asString())
                    .isEqualTo("officer.kz");
        }
    }

    @Test
    void wrongCallsAreToldTheirPlaceAndOthersFindNothing() {
        var kz = prepared.underReview(prepared.transmitted(Prepared.summons()));
        var path = "/cases/" + kz + "/inventories";
        var list = list("registrar.kz", kz, "receipt");
        var clerk = as("registrar.kz");
        assertThat(as("registrar.uz").get(path).status()).isEqualTo(404);
        assertThat(as("registrar.uz").get(list).status()).isEqualTo(404);
        assertThat(as("registrar.uz").post(path, drawn("receipt")).status()).isEqualTo(404);
        assertThat(as("head.kz").post(path, drawn("receipt")).code()).isEqualTo("role");
        assertThat(as("head.kz")
                        .put(list + "/lines", papers(Map.of()), Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(clerk.get(path + "/nonsense").status()).isEqualTo(404);
        assertThat(clerk.post(path, Map.of("way", "sideways", "subject", "request"))
                        .errors())
                .containsEntry("/way", "unknown-code");
        assertThat(clerk.post(path, Map.of("way", "receipt")).errors()).containsEntry("/subject", "field-missing");
        linesAreToldTheirPlace(clerk, list + "/lines");
    }

    private static void linesAreToldTheirPlace(NationalSystem clerk, String lines) {
        assertThat(clerk.put(lines, Map.of(), Map.of()).errors()).containsEntry("/lines", "field-missing");
        assertThat(clerk.put(lines, papers(Map.of("found", "vanished")), Map.of())
                        .errors())
                .containsEntry("/lines/0/found", "unknown-code");
        assertThat(clerk.put(lines, papers(Map.of("kind", "banana")), Map.of()).errors())
                .containsEntry("/lines/0/kind", "field-missing");
        assertThat(clerk.put(lines, papers(Map.of("document", "another-file")), Map.of())
                        .errors())
                .containsEntry("/lines/0/document", "document-unknown");
        assertThat(clerk.put(lines, papers(Map.of("colour", "blue")), Map.of()).errors())
                .containsEntry("/lines/0/colour", "unknown-property");
    }
}
