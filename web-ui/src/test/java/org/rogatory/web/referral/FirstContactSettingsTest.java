package org.rogatory.web.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FirstContactSettingsTest {

    @Test
    void theLineOfAStateIsFoundHoweverItsCodeIsWritten() {
        var settings = new FirstContactSettings(Map.of("uz", "102", "KZ", "112"));
        assertThat(settings.line("UZ")).isEqualTo("102");
        assertThat(settings.line("KZ")).isEqualTo("112");
        assertThat(settings.line("KG")).isNull();
    }
}
