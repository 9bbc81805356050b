package org.rogatory.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A call has a time in which it ends, and not a long one: the turn to call is claimed for a little longer. */
class WebhookSettingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S", "PT21S"})
    void letNoCallBeWithoutTimeOrLong(String timeout) {
        assertThatThrownBy(() -> new WebhookSettings(Set.of(), Duration.parse(timeout)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rogatory.webhooks.timeout");
    }

    @Test
    void nameAHostAsTheAddressDoes() {
        var settings = new WebhookSettings(Set.of(" Documents.EXAMPLE "), Duration.ofSeconds(20));

        assertThat(settings.allows("documents.example")).isTrue();
        assertThat(settings.allows("other.example")).isFalse();
    }
}
