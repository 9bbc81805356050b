package org.rogatory.web.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.figures.CallFailure;
import org.rogatory.figures.OutsideCalls;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** An issuer that refuses somebody, is out of order or does not answer at all vouches for nobody. */
class TokenRefreshTest {

    private static final Instant START = Instant.parse("2026-05-05T06:00:00Z");

    private final OutsideCalls calls = mock(OutsideCalls.class);
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private HttpServer issuer;
    private String address;
    private int status;

    @BeforeEach
    void start() throws IOException {
        issuer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        address = "http://127.0.0.1:" + issuer.getAddress().getPort();
        issuer.createContext("/token", asked -> {
            var refusal = "{\"error\": \"invalid_grant\"}".getBytes(StandardCharsets.UTF_8);
            asked.getRequestBody().readAllBytes();
            asked.getResponseHeaders().add("Content-Type", "application/json");
            asked.sendResponseHeaders(status, refusal.length);
            asked.getResponseBody().write(refusal);
            asked.close();
        });
        issuer.start();
    }

    @AfterEach
    void stop() {
        issuer.stop(0);
    }

    private ClientRegistration registration() {
        return ClientRegistration.withRegistrationId(Issuer.ID)
                .clientId("rogatory")
                .clientSecret("secret-of-the-client")
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("https://mla.example.org/login/oauth2/code/{registrationId}")
                .authorizationUri(address + "/auth")
                .tokenUri(address + "/token")
                .build();
    }

    private boolean confirms() {
        var officer = FreshTokenFilterTest.officer("s-1");
        var signedIn = new OAuth2AuthenticationToken(officer, officer.getAuthorities(), Issuer.ID);
        var clients = new HttpSessionOAuth2AuthorizedClientRepository();
        var access = new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, "access", START, START.plusSeconds(60));
        var known = new OAuth2AuthorizedClient(
                registration(), officer.getName(), access, new OAuth2RefreshToken("refresh", START));
        clients.saveAuthorizedClient(known, signedIn, request, response);
        var line = new RestClientRefreshTokenTokenResponseClient();
        line.setRestClient(IssuerConfiguration.http(calls));
        return new TokenRefresh(clients, line, mock(JwtDecoder.class), mock(IssuedAccounts.class))
                .confirms(request, response, signedIn);
    }

    @Test
    void oneThatRefusesTheTokenConfirmsNobody() {
        status = 400;

        assertThat(confirms()).isFalse();
        verify(calls).answered("issuer");
    }

    @Test
    void oneThatIsOutOfOrderConfirmsNobody() {
        status = 503;

        assertThat(confirms()).isFalse();
        verify(calls).failed("issuer", CallFailure.REFUSED);
    }

    @Test
    void oneThatIsGoneConfirmsNobody() {
        issuer.stop(0);

        assertThat(confirms()).isFalse();
        verify(calls).failed("issuer", CallFailure.UNREACHED);
    }
}
