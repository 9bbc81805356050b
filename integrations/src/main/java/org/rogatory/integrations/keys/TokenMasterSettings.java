package org.rogatory.integrations.keys;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of master keys in tokens, {@code rogatory.persons.tokens}. PINs stand in files of their own, never here.
 *
 * @param tokens by the number of the master key
 */
@ConfigurationProperties("rogatory.persons")
record TokenMasterSettings(@DefaultValue Map<Integer, Token> tokens) {

    TokenMasterSettings {
        tokens = Map.copyOf(tokens);
    }

    /**
     * Where a key is.
     *
     * @param slot number of the slot; the first one if none is told
     * @param pinFile the PIN is its first line
     * @param label of an AES key of 256 bits
     */
    record Token(
            @Nullable Path library,
            @Nullable Integer slot,
            @Nullable Path pinFile,
            @Nullable String label) {}
}
