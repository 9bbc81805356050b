package org.rogatory.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Messages as the interface tells them. */
class ExchangeMessageTest {

    private static ExchangeMessage received(boolean annexed) {
        return new ExchangeMessage(
                "m-1",
                "t-1",
                "mla_request",
                true,
                "UZ",
                "UZ-GPO",
                "KZ",
                "KZ-GPO",
                "UZ-MLA-2026-000001",
                "delivered",
                null,
                Instant.EPOCH,
                null,
                Instant.EPOCH,
                null,
                null,
                null,
                null,
                annexed);
    }

    @Test
    void areTheSameWhetherASealedAnnexCameWithThemOrNot() {
        var json = JsonMapper.shared();

        assertThat(json.writeValueAsString(received(true))).isEqualTo(json.writeValueAsString(received(false)));
    }
}
