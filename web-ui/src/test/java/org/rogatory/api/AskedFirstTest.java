package org.rogatory.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;

/** Who may not call is told so, never first what is wrong with what he sent. */
class AskedFirstTest extends RunningNode {

    private static final List<String> OF_A_FILE = List.of("/inventories", "/isolations", "/integrity", "/uploads");

    private final Prepared prepared = new Prepared(this);

    @Test
    void whoDoesNotSeeAFileIsNotToldWhatACallAboutItNeeds() {
        var uz = prepared.withCentralAuthority(Prepared.summons());
        for (var path : OF_A_FILE) {
            var call = "/cases/" + uz + path;
            var stranger = as("officer.kz").post(call, Map.of());
            assertThat(stranger.status()).as(path).isEqualTo(404);
            assertThat(stranger.code()).as(path).isEqualTo("not-found");
            assertThat(stranger.errors()).as(path).isEmpty();
            var officer = as("officer.uz").post(call, Map.of());
            assertThat(officer.status()).as(path).isEqualTo(400);
            assertThat(officer.errors()).as(path).isNotEmpty();
        }
        var cut = "/cases/" + uz + "/isolations";
        assertThat(as("officer.kz").postText(cut, "{").status()).isEqualTo(404);
        assertThat(as("officer.uz").postText(cut, "{").code()).isEqualTo("json-unreadable");
        var unknown = as("officer.kz").post("/cases/" + uz + "/approve", Map.of("colour", "blue"));
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "drafter.uz, /journals/incoming/entries, 403",
        "drafter.uz, /archive/acts, 403",
        "drafter.uz, /cases/received-oral, 403",
        "court.kz, /stray-messages/none/put, 403",
        "officer.kz, /cases, 403",
        "officer.kz, /isolations/none/propose, 404",
        "registrar.uz, /journals/entries/none/links, 404",
        "admin.uz, /access/files/none/challenge, 403",
        "officer.kz, /access/files/none/request, 404",
        "drafter.uz, /subject-exports, 403",
        "officer.kz, /subject-exports/none/release, 404",
        "head.uz, /access/grants/none/decide, 404",
        "head.uz, /letters/none/isolations, 404",
        "head.uz, /letters/none/resolutions/none/next, 404"
    })
    void whoMayNotCallIsNotToldWhatTheCallNeeds(String who, String path, int status) {
        for (var body : List.of("{}", "{", "[7]")) {
            var told = as(who).postText(path, body);
            assertThat(told.status()).as(body).isEqualTo(status);
            assertThat(told.errors()).as(body).isEmpty();
        }
    }

    @Test
    void whatLiesInAnotherFileThanTheAddressSaysIsNotIsolated() {
        var one = prepared.drafted(Prepared.summons());
        var other = prepared.drafted(Prepared.summons());
        var document = as("drafter.uz").enclose(one, "court_order");
        var wanted = Map.of("kind", "document", "reference", document);

        assertThat(as("drafter.uz")
                        .post("/cases/" + other + "/isolations", wanted)
                        .status())
                .isEqualTo(404);
        assertThat(isolated()).doesNotContain(one, other);
        assertThat(as("drafter.uz")
                        .post("/cases/" + one + "/isolations", wanted)
                        .status())
                .isEqualTo(200);
        assertThat(isolated()).contains(one).doesNotContain(other);
        assertThat(as("drafter.uz")
                        .post("/cases/" + other + "/isolations", wanted)
                        .status())
                .as("what is isolated is not told either")
                .isEqualTo(404);
    }

    private List<String> isolated() {
        return as("admin.uz")
                .get("/isolations")
                .body()
                .path("isolations")
                .valueStream()
                .map(one -> one.path("caseRef").asString(""))
                .toList();
    }
}
