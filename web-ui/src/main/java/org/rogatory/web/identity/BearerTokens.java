package org.rogatory.web.identity;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Which tokens open the interface: signed with a key that the issuer publishes, by an algorithm with two keys, meant
 * for this interface, and not past their time. A token of identity, made for the browser of a person, opens nothing.
 */
final class BearerTokens {

    /** How far two clocks may be apart. */
    private static final Duration SKEW = Duration.ofSeconds(30);

    private static final Set<SignatureAlgorithm> ALGORITHMS =
            Set.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256);

    private BearerTokens() {}

    /**
     * @param keys where the issuer publishes its keys; what a token itself says of keys counts for nothing
     */
    static JwtDecoder of(String keys, IssuerSettings settings) {
        var tokens = NimbusJwtDecoder.withJwkSetUri(keys)
                .jwsAlgorithms(known -> known.addAll(ALGORITHMS))
                .build();
        List<OAuth2TokenValidator<Jwt>> rules = List.of(
                new JwtTimestampValidator(SKEW),
                new JwtClaimValidator<Object>("exp", Objects::nonNull),
                new JwtClaimValidator<Object>("typ", "Bearer"::equals),
                new JwtIssuerValidator(settings.issuer()),
                new JwtAudienceValidator(settings.audience()));
        tokens.setJwtValidator(JwtValidators.createDefaultWithValidators(rules));
        return tokens;
    }
}
