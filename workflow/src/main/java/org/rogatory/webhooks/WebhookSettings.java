package org.rogatory.webhooks;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the webhooks, {@code rogatory.webhooks}.
 *
 * @param privateHosts hosts that may be told although they stand in a network of the house or on this machine, written
 *     as in the address
 * @param timeout how long a call may take in all, from the name of the host to the first line of the answer; whose turn
 *     it is to call is claimed for longer, so that nobody else calls meanwhile
 */
@ConfigurationProperties("rogatory.webhooks")
public record WebhookSettings(
        @DefaultValue Set<String> privateHosts,
        @DefaultValue("10s") Duration timeout) {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    public WebhookSettings {
        if (timeout.isZero() || timeout.isNegative() || timeout.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("rogatory.webhooks.timeout: no time, or more than 20 seconds");
        }
        privateHosts = privateHosts.stream().map(WebhookSettings::plain).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether this host may be told wherever it stands. */
    public boolean allows(String host) {
        return privateHosts.contains(plain(host));
    }

    private static String plain(String host) {
        return host.strip().toLowerCase(Locale.ROOT);
    }
}
