package org.rogatory.mla.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a letter of request carries as data. */
class RequestSectionsTest {

    private static final JsonNode CONTENT = JsonMapper.shared().readTree("""
                    {"facts": "Synthetic facts.", "flags": ["asylum_pending"],
                     "sealed": {"persons": [{"code": "V-1", "name": "SYNTHETIC Person"}]},
                     "offences": [{"key": "theft", "national_article": "art. 1", "verify": true}],
                     "signature": {"office": "Deputy"}}
                    """);

    @Test
    void carriesOnlyWhatItsPagesShow() {
        var shown = RequestSections.shown(CONTENT);

        assertThat(shown.propertyNames()).containsExactlyInAnyOrder("facts", "offences");
        assertThat(shown.path("offences").path(0).propertyNames()).containsExactly("key", "national_article");
    }

    @Test
    void leavesTheRequestItselfAsItWas() {
        RequestSections.shown(CONTENT);

        assertThat(CONTENT.has("sealed")).isTrue();
    }
}
