package org.rogatory.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.NationalSystem;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.rogatory.journey.Scenarios;

/** A key that says nothing is refused alike by calls that once took it for a key and by those that took it for none. */
class BlankKeyTest extends RunningNode {

    private static final Map<String, String> BLANK = Map.of("Idempotency-Key", "");

    private final Prepared prepared = new Prepared(this);

    private static void refused(NationalSystem.Answer answer) {
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("idempotency-key-blank");
        assertThat(answer.errors()).containsKey("/Idempotency-Key");
    }

    @Test
    void isRefusedByEveryCall() {
        refused(as("court.kz").post("/cases", Scenarios.content("SC-02"), BLANK));
        var uz = prepared.withCentralAuthority(Prepared.summons());
        var file = "/cases/" + uz;
        var before = as("officer.uz").read(uz).path("version").asLong();
        refused(as("officer.uz").post(file + "/approve", Map.of(), BLANK));
        refused(as("officer.uz").post(file + "/uploads", Map.of(), BLANK));
        refused(as("head.uz").post("/access/files/" + uz + "/readers", Map.of(), BLANK));
        assertThat(as("officer.uz").read(uz).path("version").asLong()).isEqualTo(before);
    }

    @Test
    void tellsNobodyOfAFileThatIsNotForHim() {
        var uz = prepared.withCentralAuthority(Prepared.summons());
        assertThat(as("court.kz")
                        .post("/cases/" + uz + "/approve", Map.of(), BLANK)
                        .status())
                .isEqualTo(404);
    }
}
