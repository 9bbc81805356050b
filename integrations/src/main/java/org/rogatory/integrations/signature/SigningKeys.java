package org.rogatory.integrations.signature;

import org.rogatory.documents.signature.Key;
import org.springframework.stereotype.Component;

/** Finds the key that is asked for: of the settings, of a token, of the demonstration, of the officer who signs. */
@Component
public class SigningKeys {

    private final ConfiguredKeys configured;
    private final DemoKeys demo;
    private final OfferedKeys offered;

    SigningKeys(ConfiguredKeys configured, DemoKeys demo, OfferedKeys offered) {
        this.configured = configured;
        this.demo = demo;
        this.offered = offered;
    }

    /** Whether such a key is set up here. */
    boolean has(Key key) {
        if (key instanceof Key.Personal personal) {
            return offered.of(personal).isPresent();
        }
        String authority = ((Key.Server) key).authority();
        return configured.of(authority).isPresent() || demo.has(authority);
    }

    /**
     * The key itself.
     *
     * @throws UnsupportedOperationException if such a key is not set up here
     */
    public SigningKey of(Key key) {
        if (key instanceof Key.Personal personal) {
            return offered.of(personal)
                    .orElseThrow(() -> new UnsupportedOperationException("The personal key is not here any more"));
        }
        String authority = ((Key.Server) key).authority();
        return configured.of(authority).orElseGet(() -> demo.seal(authority));
    }
}
