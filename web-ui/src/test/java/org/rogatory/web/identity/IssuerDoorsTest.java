package org.rogatory.web.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.figures.OutsideCalls;
import org.rogatory.identity.UserAccounts;
import org.rogatory.law.ReferenceData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;

/** The doors of a node with an issuer of identities, without the issuer and without what lies behind them. */
@Tag("slow")
class IssuerDoorsTest {

    private static final Path TABLE = Path.of("src/test/resources/issuer-routes.tsv");
    private static final String ISSUER = "https://id.example.org";

    private static AnnotationConfigWebApplicationContext node;

    /** The chains as the node builds them; nobody has an account, and no token is genuine. */
    @EnableWebSecurity
    @Import(IssuerDoors.class)
    static class Node {

        @Bean
        ClientRegistration issuer() {
            return ClientRegistration.withRegistrationId(Issuer.ID)
                    .clientId("rogatory")
                    .clientSecret("secret-of-the-client")
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .scope("openid")
                    .redirectUri("https://mla.example.org/login/oauth2/code/{registrationId}")
                    .issuerUri(ISSUER)
                    .authorizationUri(ISSUER + "/auth")
                    .tokenUri(ISSUER + "/token")
                    .jwkSetUri(ISSUER + "/keys")
                    .clientSettings(ClientRegistration.ClientSettings.builder()
                            .requireProofKey(true)
                            .build())
                    .build();
        }

        @Bean
        JwtDecoder bearerTokens() {
            return token -> {
                throw new BadJwtException("signed by nobody");
            };
        }

        @Bean
        IssuedAccounts issuedAccounts() {
            return mock(IssuedAccounts.class);
        }

        @Bean
        IssuedSessions issuedSessions() {
            return mock(IssuedSessions.class);
        }

        @Bean
        OutsideCalls calls() {
            return mock(OutsideCalls.class);
        }

        @Bean
        FormOwner owners() {
            return mock(FormOwner.class);
        }

        @Bean
        UserAccounts accounts() {
            return mock(UserAccounts.class);
        }

        @Bean
        SessionRegistry sessions() {
            return new SessionRegistryImpl();
        }

        @Bean
        SignInSettings settings() {
            return new SignInSettings(false, Duration.ofHours(12), SignInSettings.Sessions.MEMORY);
        }

        @Bean
        IssuerSettings issuerSettings() {
            return IssuerConfigurationTest.bound(Map.of("issuer", ISSUER));
        }

        @Bean
        ReferenceData law() {
            return ReferenceData.load();
        }

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    @BeforeAll
    static void open() {
        node = new AnnotationConfigWebApplicationContext();
        node.setServletContext(new MockServletContext());
        node.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("issuer", Map.of(Issuer.SETTING, ISSUER)));
        node.register(Node.class);
        node.refresh();
    }

    @AfterAll
    static void close() {
        node.close();
    }

    private static MockMvc doors() {
        return MockMvcBuilders.webAppContextSetup(node).apply(springSecurity()).build();
    }

    /** One line of the table. */
    private record Door(String method, String address, String sent, String answer) {

        boolean answers(MockHttpServletResponse told) {
            var leads = told.getRedirectedUrl();
            if ("shut".equals(answer)) {
                return told.getStatus() >= 400;
            }
            if (leads == null) {
                return answer.equals(String.valueOf(told.getStatus()));
            }
            return answer.startsWith(ISSUER)
                    ? leads.startsWith(answer)
                    : leads.replace("http://localhost", "").equals(answer);
        }
    }

    private static List<Door> table() throws IOException {
        return Files.readAllLines(TABLE, StandardCharsets.UTF_8).stream()
                .filter(line -> line.startsWith("GET\t") || line.startsWith("POST\t"))
                .map(line -> line.split("\t"))
                .map(cells -> new Door(cells[0], cells[1], cells[2], cells[3]))
                .toList();
    }

    private static MockHttpServletResponse knocked(Door door) throws Exception {
        var asked = request(HttpMethod.valueOf(door.method()), URI.create(door.address()));
        switch (door.sent()) {
            case "token" -> asked.with(csrf());
            case "basic" -> asked.with(httpBasic("officer.uz", "demo"));
            case "bearer" -> asked.header(HttpHeaders.AUTHORIZATION, "Bearer no.token.atall");
            default -> assertThat(door.sent()).isEqualTo("-");
        }
        return doors().perform(asked).andReturn().getResponse();
    }

    @Test
    void everyDoorAnswersStrangersAsTheTableSays() throws Exception {
        var doors = table();
        var wrong = new ArrayList<String>();
        for (var door : doors) {
            var told = knocked(door);
            if (!door.answers(told)) {
                wrong.add(door + ": " + told.getStatus() + " " + told.getRedirectedUrl());
            }
        }

        assertThat(doors).hasSize(37);
        assertThat(wrong).isEmpty();
    }

    /** Who comes back from the issuer must be who went there, and with what was made for him alone. */
    @Test
    void whoIsLedToTheIssuerCarriesProofsOfHisOwn() throws Exception {
        var door = new Door("GET", "/oauth2/authorization/" + Issuer.ID, "-", "");

        assertThat(knocked(door).getRedirectedUrl())
                .contains("response_type=code", "code_challenge=", "code_challenge_method=S256", "state=", "nonce=")
                .contains("redirect_uri=https://mla.example.org/login/oauth2/code/keycloak");
    }

    @Test
    void theInterfaceAsksForTokensAndForNothingElse() throws Exception {
        var door = new Door("GET", "/api/v1/cases", "basic", "");

        assertThat(knocked(door).getHeader(HttpHeaders.WWW_AUTHENTICATE)).isEqualTo("Bearer realm=\"Rogatory\"");
    }

    @Test
    void noDoorTakesAPassword() {
        var filters = node.getBeansOfType(SecurityFilterChain.class).values().stream()
                .flatMap(chain -> chain.getFilters().stream())
                .toList();

        assertThat(filters).hasSizeGreaterThan(20);
        assertThat(filters).noneMatch(UsernamePasswordAuthenticationFilter.class::isInstance);
        assertThat(filters).noneMatch(BasicAuthenticationFilter.class::isInstance);
    }
}
