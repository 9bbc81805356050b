package org.rogatory.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Messages as the interface tells them. */
class ExchangeMessageTest {

    private static ExchangeMessage received(boolean annexed, @Nullable String setAside) {
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
                annexed,
                setAside);
    }

    @Test
    void areTheSameWhetherASealedAnnexCameWithThemOrNot() {
        var json = JsonMapper.shared();

        assertThat(json.writeValueAsString(received(true, null)))
                .isEqualTo(json.writeValueAsString(received(false, null)));
    }

    @Test
    void areTheSameWhetherTheirFileHasTakenThemOrNot() {
        var json = JsonMapper.shared();

        assertThat(json.writeValueAsString(received(false, "record_grant")))
                .isEqualTo(json.writeValueAsString(received(false, null)));
    }
}
