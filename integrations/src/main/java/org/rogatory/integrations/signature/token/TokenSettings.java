package org.rogatory.integrations.signature.token;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.token.TokenTool;
import org.rogatory.integrations.signature.HttpSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the national tools, {@code rogatory.signature.tokens}.
 *
 * @param tokens by code of the State, those that are offered; of no other such a signature is taken
 */
@ConfigurationProperties("rogatory.signature")
record TokenSettings(@DefaultValue Map<String, StateToken> tokens) {

    private static final String NAME = "rogatory.signature.tokens: ";
    private static final Duration LONGEST = Duration.ofMinutes(2);

    TokenSettings {
        var states = new HashMap<String, StateToken>();
        tokens.forEach((state, token) -> {
            if (token.offered()) {
                states.put(state.toUpperCase(Locale.ROOT), token);
            }
        });
        tokens = Map.copyOf(states);
    }

    /**
     * What the officers of one State sign with.
     *
     * @param offered off where no such signature is taken
     * @param tool the tool that pages speak to; a file is signed and brought in any case
     * @param siteKey by which the tool knows this site
     * @param validator address of the service of the State that is asked about each signature; none if it is not
     *     set. It is sent whole letters: over TLS, or on this machine
     */
    record StateToken(
            @DefaultValue("true") boolean offered,
            @DefaultValue("file") TokenTool tool,
            @DefaultValue("") String siteKey,
            @Nullable URI validator,
            @DefaultValue("10s") Duration timeout) {

        StateToken {
            if (validator != null && !HttpSource.isUnread(validator)) {
                throw new IllegalArgumentException(
                        NAME + "a validator is sent whole letters, so it is reached over https, or is this machine");
            }
            if (timeout.isNegative() || timeout.isZero() || timeout.compareTo(LONGEST) > 0) {
                throw new IllegalArgumentException(
                        NAME + "a timeout is more than nothing, at most " + LONGEST.toSeconds() + "s");
            }
        }
    }
}
