package org.rogatory.web.identity;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.rogatory.directory.Directory;
import org.rogatory.figures.OutsideCalls;
import org.rogatory.identity.AccountMirror;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.web.client.RestClient;

/**
 * What the node knows of the issuer of identities, asked for once when it starts: one that cannot be reached, or that
 * names itself otherwise, stops the start before any door is open.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(Issuer.SETTING)
@EnableConfigurationProperties(IssuerSettings.class)
class IssuerConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Bean
    ClientRegistration issuer(IssuerSettings settings) {
        if (settings.issuer().isBlank()) {
            throw new IssuerRefused("issuer", "is empty; name the issuer, or leave the setting out", null);
        }
        demandBrief("believed-reading", settings.believedReading());
        demandBrief("believed-acting", settings.believedActing());
        try {
            return ClientRegistrations.fromIssuerLocation(settings.issuer())
                    .registrationId(Issuer.ID)
                    .clientId(settings.clientId())
                    .clientSecret(secret(settings))
                    .scope("openid")
                    .redirectUri(settings.address() + "/login/oauth2/code/{registrationId}")
                    .clientSettings(ClientRegistration.ClientSettings.builder()
                            .requireProofKey(true)
                            .build())
                    .build();
        } catch (IllegalArgumentException | IllegalStateException unusable) {
            var why = "no issuer answers at " + settings.issuer() + " that names itself exactly so; "
                    + "start it, or correct the address, the host and the name of the realm";
            throw new IssuerRefused("issuer", why, unusable);
        }
    }

    /** However it is set, who was dismissed is out within the minute. */
    private static void demandBrief(String setting, Duration believed) {
        if (believed.isNegative() || believed.compareTo(FreshTokenFilter.LONGEST) > 0) {
            var limits = "name a time from 0s to " + FreshTokenFilter.LONGEST.toSeconds() + "s";
            throw new IssuerRefused(setting, limits, null);
        }
    }

    private static String secret(IssuerSettings settings) {
        var file = settings.clientSecretFile();
        if (file == null) {
            throw new IssuerRefused("client-secret-file", "name the file with the secret of the client", null);
        }
        try {
            var secret = Files.readString(file).strip();
            if (secret.isEmpty()) {
                throw new IssuerRefused("client-secret-file", "there is nothing in " + file, null);
            }
            return secret;
        } catch (IOException unreadable) {
            throw new IssuerRefused("client-secret-file", "cannot read " + file, unreadable);
        }
    }

    /** The tokens of national systems. */
    @Bean
    JwtDecoder bearerTokens(ClientRegistration issuer, IssuerSettings settings) {
        return BearerTokens.of(
                Objects.requireNonNull(issuer.getProviderDetails().getJwkSetUri()), settings);
    }

    /** The tokens of people; as the sign-in itself judges them. */
    static JwtDecoder idTokens(ClientRegistration issuer) {
        return new OidcIdTokenDecoderFactory().createDecoder(issuer);
    }

    @Bean
    IssuedAccounts issuedAccounts(Directory directory, AccountMirror mirror) {
        return new IssuedAccounts(new IssuedClaims(directory), mirror);
    }

    @Bean
    TokenWatch tokenWatch(ApplicationEventPublisher events, Clock clock) {
        return new TokenWatch(events, clock);
    }

    /** Speaks to the issuer; one that keeps silent is as one that refuses. */
    static RestClient http(OutsideCalls calls) {
        var requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build());
        requests.setReadTimeout(PATIENCE);
        return RestClient.builder()
                .requestFactory(requests)
                .requestInterceptor(new IssuerWatch(calls))
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }
}
