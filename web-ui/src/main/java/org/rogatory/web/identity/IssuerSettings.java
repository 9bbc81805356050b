package org.rogatory.web.identity;

import java.nio.file.Path;
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
 */
@ConfigurationProperties("rogatory.identity.oidc")
public record IssuerSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("rogatory") String clientId,
        @Nullable Path clientSecretFile,
        @DefaultValue("rogatory-api") String audience,
        @DefaultValue("{baseUrl}") String address) {}
