package org.rogatory.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class EventSignatureTest {

    private static final String SECRET = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    /** The expected value was computed with another tool. */
    @Test
    void isWhatAReceiverComputesFromTheSecretTheTimeAndTheBody() {
        assertThat(EventSignature.of(SECRET, NOW, "{\"webhook\":\"w\"}"))
                .isEqualTo("t=1772445600,v1=69b1033209848f4031b555d128738b4aac8692997d25da750196e6b9d8ab74a8");
    }

    @Test
    void changesWithTheTimeTheBodyAndTheSecret() {
        var signed = EventSignature.of(SECRET, NOW, "body");

        assertThat(EventSignature.of(SECRET, NOW.plusSeconds(1), "body")).isNotEqualTo(signed);
        assertThat(EventSignature.of(SECRET, NOW, "bodies")).isNotEqualTo(signed);
        assertThat(EventSignature.of(SECRET.replace('0', '1'), NOW, "body")).isNotEqualTo(signed);
    }
}
