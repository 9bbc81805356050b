package org.rogatory.web.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

/** Only a token that the issuer has signed for this interface, and that has not run out, opens it. */
@Tag("slow")
class BearerTokensTest {

    private static final String ISSUER = "https://id.example.org/realms/rogatory";
    private static final long MINUTE = 60;

    private static RSAKey own;
    private static RSAKey foreign;
    private static HttpServer keys;
    private static JwtDecoder tokens;

    @BeforeAll
    static void publishKeys() throws JOSEException, IOException {
        own = new RSAKeyGenerator(2048).keyID("own").generate();
        foreign = new RSAKeyGenerator(2048).keyID("own").generate();
        keys = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var published = new JWKSet(own.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        keys.createContext("/", asked -> {
            asked.getResponseHeaders().add("Content-Type", "application/json");
            asked.sendResponseHeaders(200, published.length);
            asked.getResponseBody().write(published);
            asked.close();
        });
        keys.start();
        var settings = IssuerConfigurationTest.bound(Map.of("issuer", ISSUER));
        tokens = BearerTokens.of("http://localhost:" + keys.getAddress().getPort() + "/keys", settings);
    }

    @AfterAll
    static void stop() {
        keys.stop(0);
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("rogatory-api")
                .subject("7")
                .claim("typ", "Bearer")
                .claim("scope", "rogatory.read")
                .issueTime(Date.from(Instant.now()))
                .expirationTime(in(MINUTE));
    }

    private static Date in(long seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }

    private static String signed(RSAKey key, JWTClaimsSet claims) throws JOSEException {
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("own").build(), claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private static void isRefused(UnaryOperator<JWTClaimsSet.Builder> change) throws JOSEException {
        isRefused(signed(own, change.apply(claims()).build()));
    }

    private static void isRefused(String token) {
        assertThatThrownBy(() -> tokens.decode(token)).isInstanceOf(JwtException.class);
    }

    @Test
    void aTokenOfTheIssuerOpens() throws JOSEException {
        var token = tokens.decode(signed(own, claims().build()));

        assertThat(token.getSubject()).isEqualTo("7");
        assertThat(tokens.decode(signed(
                        own,
                        claims().issueTime(in(-MINUTE)).expirationTime(in(-20)).build())))
                .as("clocks may differ by half a minute")
                .isNotNull();
    }

    @Test
    void oneThatRanOutOrNeverEndsIsRefused() throws JOSEException {
        isRefused(claims -> claims.issueTime(in(-2 * MINUTE)).expirationTime(in(-MINUTE)));
        isRefused(claims -> claims.expirationTime(null));
        isRefused(claims -> claims.notBeforeTime(in(2 * MINUTE)));
    }

    @Test
    void oneForSomebodyElseIsRefused() throws JOSEException {
        isRefused(claims -> claims.audience("another-api"));
        isRefused(claims -> claims.audience((String) null));
        isRefused(claims -> claims.issuer("https://id.example.org/realms/another"));
        isRefused(claims -> claims.claim("typ", "ID"));
    }

    @Test
    void aForgedOneIsRefused() throws JOSEException {
        isRefused(signed(foreign, claims().build()));
        isRefused(new PlainJWT(claims().build()).serialize());
        var parts = signed(own, claims().build()).split("\\.");
        var other =
                signed(own, claims().claim("scope", "rogatory.send").build()).split("\\.");
        isRefused(parts[0] + "." + other[1] + "." + parts[2]);
    }

    /** The published key as if it were a secret that both sides share. */
    @Test
    void thePublishedKeyIsNoSecret() throws JOSEException {
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("own").build(), claims().build());
        token.sign(new MACSigner(own.toRSAPublicKey().getEncoded()));
        isRefused(token.serialize());
    }
}
