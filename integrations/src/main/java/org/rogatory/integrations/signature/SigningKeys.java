package org.rogatory.integrations.signature;

import org.rogatory.documents.Key;
import org.springframework.stereotype.Component;

/** Finds the key that is asked for: of the settings, of a token, of the demonstration, of the officer who signs. */
@Component
public class SigningKeys {

    private final ConfiguredKeys configured;
    private final DemoKeys demo;

    SigningKeys(ConfiguredKeys configured, DemoKeys demo) {
        this.configured = configured;
        this.demo = demo;
    }

    /**
     * The key itself.
     *
     * @throws UnsupportedOperationException if such a key is not set up here
     */
    public SigningKey of(Key key) {
        if (key instanceof Key.Server server) {
            return configured.of(server.authority()).orElseGet(() -> demo.seal(server.authority()));
        }
        throw new UnsupportedOperationException("No personal keys are set up here");
    }
}
