package org.rogatory.persons;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SecretTest {

    private static final byte[] TEXT = "Оʻткир".getBytes(UTF_8);

    private final Secret secret = new Secret(Secret.randomKey());

    @Test
    void readsWhatItEncrypted() {
        assertThat(secret.decrypt(secret.encrypt(TEXT, "UZ-MLA-2026-000001"), "UZ-MLA-2026-000001"))
                .isEqualTo(TEXT);
    }

    @Test
    void neverGivesTheSameCiphertextTwice() {
        assertThat(secret.encrypt(TEXT, "a")).isNotEqualTo(secret.encrypt(TEXT, "a"));
    }

    @Test
    void refusesAnotherFilesText() {
        var encrypted = secret.encrypt(TEXT, "UZ-MLA-2026-000001");
        assertThatThrownBy(() -> secret.decrypt(encrypted, "UZ-MLA-2026-000002"))
                .isInstanceOf(UnreadableSecret.class)
                .hasMessageContaining("UZ-MLA-2026-000002");
    }

    @Test
    void refusesAnotherKeyChangedAndTruncatedBytes() {
        var encrypted = secret.encrypt(TEXT, "a");
        assertThatThrownBy(() -> new Secret(Secret.randomKey()).decrypt(encrypted, "a"))
                .isInstanceOf(UnreadableSecret.class);
        encrypted[encrypted.length - 1] ^= 1;
        assertThatThrownBy(() -> secret.decrypt(encrypted, "a")).isInstanceOf(UnreadableSecret.class);
        assertThatThrownBy(() -> secret.decrypt(new byte[5], "a")).isInstanceOf(UnreadableSecret.class);
    }

    @Test
    void refusesAShortKey() {
        assertThatThrownBy(() -> new Secret(new byte[16])).isInstanceOf(IllegalArgumentException.class);
    }
}
