package org.rogatory.mla.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What of a request leaves with its message. */
class OutgoingEffectsTest {

    @Test
    void keepsFlagsAndTheSealedBlockAtHome() {
        var content = JsonMapper.shared().readTree("""
                        {"facts": "Synthetic facts.", "flags": ["asylum_pending"],
                         "sealed": {"persons": [{"code": "V-1", "name": "SYNTHETIC Person"}]}}
                        """);

        var released = OutgoingEffects.released(content);

        assertThat(released.propertyNames()).containsExactly("facts");
        assertThat(content.propertyNames()).contains("flags", "sealed");
    }
}
