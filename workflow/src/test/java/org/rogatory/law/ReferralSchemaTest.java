package org.rogatory.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What organisations say when they pass a person on has a published shape; words leave in one step alone. */
class ReferralSchemaTest {

    private static final ContentSchema MESSAGES = ContentSchema.ofReferralMessages();
    private static final ContentSchema PACKAGES = ContentSchema.ofPackages();
    private static final String SHARE = "\"share\": \"7KQXM2P9DT7KQXM2P9DT7KQXM2\"";

    private static final String OFFER = "\"step\": \"offer\", \"kind\": \"refer\", \"service\": \"medical_care\","
            + " \"urgency\": \"share_now\", \"fields\": []";

    private static JsonNode message(String rest) {
        return JsonMapper.shared().readTree("{" + SHARE + ", " + rest + "}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                OFFER,
                "\"step\": \"ask\", \"code\": \"7KQXM-2P9DT\"",
                "\"step\": \"seen\"",
                "\"step\": \"release\", \"closed\": [\"content\"]",
                "\"step\": \"accept\", \"unknown\": 1",
                "\"step\": \"reject\", \"reason\": \"no_place\"",
                "\"step\": \"release\", \"content\": {\"names\": \"SYNTHETIC\"}",
                "\"step\": \"release\", \"sealed\": \"AAAA\", \"until\": \"2026-05-31\"",
                "\"step\": \"done\"",
                "\"step\": \"done\", \"outcome\": \"help_given\"",
                "\"step\": \"outcome\", \"outcome\": \"conclusive_yes\"",
                "\"step\": \"recall\", \"reason\": \"consent_ended\""
            })
    void isReadable(String said) {
        assertThat(MESSAGES.violations(message(said))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"step\": \"offer\", \"kind\": \"refer\"",
                OFFER + ", \"content\": {\"names\": \"SYNTHETIC\"}",
                "\"step\": \"ask\"",
                "\"step\": \"seen\", \"sealed\": \"AAAA\"",
                "\"step\": \"seen\", \"closed\": [\"content\"]",
                "\"step\": \"release\", \"closed\": [\"content\"], \"sealed\": \"AAAA\"",
                "\"step\": \"release\", \"closed\": []",
                "\"step\": \"release\", \"closed\": [\"names\"]",
                "\"step\": \"reject\"",
                "\"step\": \"release\"",
                "\"step\": \"release\", \"sealed\": \"AAAA\", \"until\": \"soon\"",
                "\"step\": \"release\", \"content\": {}, \"sealed\": \"AAAA\"",
                "\"step\": \"outcome\"",
                "\"step\": \"done\", \"outcome\": \"Said so (synthetic)\"",
                "\"step\": \"accept\", \"outcome\": \"help_given\"",
                "\"step\": \"else\""
            })
    void isRefused(String said) {
        assertThat(MESSAGES.violations(message(said))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"seen", "accept"})
    void theManifestRefersToIt(String step) {
        var manifest = JsonMapper.shared().readTree("""
                        {"schema": 3, "message_id": "1", "thread_id": "7KQXM2P9DT7KQXM2P9DT7KQXM2",
                         "kind": "victim_referral",
                         "from_state": "KZ", "from_authority": "KZ-NC", "to_state": "KG", "to_authority": "KG-NC",
                         "sender_ref": "7KQXM2P9DT7KQXM2P9DT7KQXM2", "payload": %s, "files": []}
                        """.formatted(message("\"step\": \"" + step + "\"")));
        assertThat(PACKAGES.violations(manifest)).isEmpty();
        var broken = JsonMapper.shared().readTree(manifest.toString().replace(step, "nothing"));
        assertThat(PACKAGES.violations(broken)).isNotEmpty();
    }
}
