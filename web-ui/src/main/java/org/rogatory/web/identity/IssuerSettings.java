package org.rogatory.web.identity;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The issuer of identities, if one is set.
 *
 * @param issuer exactly as it names itself in its tokens
 * @param clientId as which this node is known to it
 * @param clientSecretFile file with the secret of that client, readable by this process alone
 * @param audience what a token must name to open the interface for national systems
 * @param address where people reach this node, for example {@code https://mla.example.org}; as called if left out
 * @param believedReading for how long what it said last is believed of whoever reads
 * @param believedActing the same of whoever acts; none, and it is asked before each act
 */
@ConfigurationProperties("rogatory.identity.oidc")
public record IssuerSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("rogatory") String clientId,
        @Nullable Path clientSecretFile,
        @DefaultValue("rogatory-api") String audience,
        @DefaultValue("{baseUrl}") String address,
        @DefaultValue("5s") Duration believedReading,
        @DefaultValue("0s") Duration believedActing) {}
