package org.rogatory.webhooks;

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
 */
@ConfigurationProperties("rogatory.webhooks")
public record WebhookSettings(@DefaultValue Set<String> privateHosts) {

    public WebhookSettings {
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
